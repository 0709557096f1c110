// What the template is told: the disclosure as plain JSON, cut into runs of pages, with everything decided that does not
// depend on how the text falls. The template reads it as data.json; its files name the fields used here.
import type {
  Block,
  ChartBlock,
  Disclosure,
  FormBlock,
  Grid,
  GridCell,
  Heading,
  Paragraph,
  TableBlock,
} from '../../core/disclosure/tree.ts';
import { moneyUnitLabels } from '../../core/money/unit.ts';
import type { DocumentProperties } from '../document-properties.ts';
import { documentProperties } from '../document-properties.ts';
import type { TextPiece } from '../numbers-and-units.ts';
import { splitNumbers } from '../numbers-and-units.ts';
import { aroundForm, aroundTable } from './around-grid.ts';
import { cellSidePoints } from './column-widths.ts';
import { widthLeftEmpty } from './even-lines.ts';
import type { Fitted } from './fit-to-page.ts';
import { fitToPage, printDensities, textRoom } from './fit-to-page.ts';
import type { FontRole, Fonts } from './fonts.ts';
import type { Orientation } from './sheet.ts';
import { marginsMillimetres } from './sheet.ts';
import { cutIntoPieces } from './text-width.ts';

export interface TemplateData {
  readonly document: DocumentProperties & { readonly fiscalYear: number };
  readonly sheet: { readonly margins: typeof marginsMillimetres; readonly cellSide: number };
  readonly fonts: Readonly<Record<FontRole, readonly string[]>>;
  readonly mark: string;
  readonly provenance: Disclosure['provenance'];
  readonly cover: Disclosure['cover']['lines'];
  /** What the contents print for each heading and table, by its id. */
  readonly contents: { readonly title: string; readonly texts: Readonly<Record<string, string>> };
  readonly runs: readonly PageRun[];
  readonly attachments: readonly TemplateAttachment[];
}

/** Blocks that stand on pages of one orientation. */
interface PageRun {
  readonly orientation: Orientation;
  readonly blocks: TemplateBlock[];
}

type TemplateBlock = TemplateHeading | TemplateParagraph | TemplateTable | TemplateForm | TemplateChart;

interface TemplateHeading extends Omit<Heading, 'contentsText'> {
  /** The level in bookmarks and tags, which skip none. */
  readonly depth: number;
  readonly listed: boolean;
}

interface TemplateParagraph extends Pick<Paragraph, 'kind' | 'style'> {
  readonly pieces: readonly TextPiece[];
}

/** `lead` are the headings right above, which must not be parted from the table or form. */
type TemplateTable = Omit<TableBlock, 'grid' | 'contentsText' | 'unit' | 'name'> & {
  readonly grid: TemplateGrid;
  readonly depth: number;
  readonly listed: boolean;
  readonly lead: readonly TemplateHeading[];
};

type TemplateForm = Pick<FormBlock, 'kind' | 'id' | 'projectName' | 'title' | 'subtitle'> & {
  readonly grid: TemplateGrid;
  readonly depth: number;
  readonly lead: readonly TemplateHeading[];
};

type TemplateCell = Omit<GridCell, 'kind' | 'figure' | 'rowKey' | 'columnName'> & {
  readonly kind: string;
  /** Room beside the text, in points, that is left empty. */
  readonly leftEmpty: number;
};

type TemplateGrid = Fitted & Pick<Grid, 'headRows'> & { readonly cells: readonly TemplateCell[] };

interface TemplateChart extends Pick<ChartBlock, 'kind' | 'description'> {
  readonly caption: string;
  readonly path: string;
}

export interface TemplateAttachment {
  readonly name: string;
  readonly path: string;
  readonly mimeType: string;
  readonly relationship: string;
  readonly description: string;
}

/** Where the drawing of a chart lies, beside the template. */
export function chartPath(chart: ChartBlock): string {
  return `charts/${chart.id}.svg`;
}

export function templateData(
  disclosure: Disclosure,
  fonts: Fonts,
  attachments: readonly TemplateAttachment[],
): TemplateData {
  const { provenance, blocks } = disclosure;
  return {
    document: { ...documentProperties(disclosure), fiscalYear: disclosure.fiscalYear },
    sheet: { margins: marginsMillimetres, cellSide: cellSidePoints },
    fonts: familyLists(fonts),
    mark: provenance.mark,
    provenance,
    cover: disclosure.cover.lines,
    contents: { title: disclosure.contentsTitle, texts: Object.fromEntries(blocks.flatMap(contentsEntry)) },
    runs: pageRuns(blocks),
    attachments,
  };
}

function familyLists(fonts: Fonts): Record<FontRole, readonly string[]> {
  const names = (role: FontRole): string[] => fonts.families[role].map(({ family }) => family);
  return {
    title: names('title'),
    heading: names('heading'),
    subheading: names('subheading'),
    body: names('body'),
    table: names('table'),
    tableStrong: names('tableStrong'),
  };
}

function contentsEntry(block: Block): [id: string, text: string][] {
  const isListed = (block.kind === 'heading' || block.kind === 'table') && block.contentsText !== undefined;
  return isListed ? [[block.id, block.contentsText]] : [];
}

function pageRuns(blocks: readonly Block[]): PageRun[] {
  const runs: PageRun[] = [];
  const add = (orientation: PageRun['orientation'], ...added: TemplateBlock[]): void => {
    const last = runs.at(-1);
    if (last?.orientation === orientation) last.blocks.push(...added);
    else if (added.length > 0) runs.push({ orientation, blocks: added });
  };
  // Headings wait for what follows them: a table or form takes them along, wherever it goes.
  let lead: TemplateHeading[] = [];
  let depth = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      depth = Math.min(block.level, depth + 1);
      lead.push(headingOf(block, depth));
    } else if (block.kind === 'table') {
      add(block.orientation, tableOf(block, lead, Math.min(2, depth + 1)));
      lead = [];
    } else if (block.kind === 'form') {
      add('portrait', formOf(block, lead, depth + 1));
      lead = [];
    } else {
      add('portrait', ...lead, block.kind === 'paragraph' ? paragraphOf(block) : chartOf(block));
      lead = [];
    }
  }
  add('portrait', ...lead);
  return runs;
}

function headingOf({ contentsText, ...heading }: Heading, depth: number): TemplateHeading {
  return { ...heading, depth, listed: contentsText !== undefined };
}

function paragraphOf({ kind, style, inlines }: Paragraph): TemplateParagraph {
  const text = inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.printed));
  return { kind, style, pieces: withTheirMarks(splitNumbers(text.join(''))) };
}

/** To the typesetter a line may end between a box and these two marks, which must not begin a line: they go into the box. */
function withTheirMarks(pieces: readonly TextPiece[]): TextPiece[] {
  const marksAt = (index: number): string =>
    pieces[index - 1]?.together === true ? (/^[；：]+/u.exec(pieces[index]?.text ?? '')?.[0] ?? '') : '';
  return pieces.map(({ text, together }, index) => ({
    text: together ? text + marksAt(index + 1) : text.slice(marksAt(index).length),
    together,
  }));
}

function tableOf(table: TableBlock, lead: TemplateHeading[], depth: number): TemplateTable {
  const { contentsText, unit: _unit, name: _name, ...kept } = table;
  return {
    ...kept,
    grid: gridOf(
      table.grid,
      fitToPage(printDensities.table, table.grid, table.orientation, aroundTable(table, lead)),
    ),
    depth,
    listed: contentsText !== undefined,
    lead,
  };
}

function formOf(form: FormBlock, lead: TemplateHeading[], depth: number): TemplateForm {
  const { kind, id, projectName, title, subtitle } = form;
  const grid = gridOf(
    form.grid,
    fitToPage(printDensities.form, form.grid, 'portrait', aroundForm(form, lead)),
  );
  return { kind, id, projectName, title, subtitle, grid, depth, lead };
}

function gridOf(grid: Grid, fitted: Fitted): TemplateGrid {
  const cells = grid.cells.map((cell): TemplateCell => {
    const { row, column, rowSpan, columnSpan, kind, align, indent, strong, text } = cell;
    const room = textRoom(cell, fitted.widths, fitted.size);
    const leftEmpty = widthLeftEmpty(kind, cutIntoPieces(text), fitted.size, room);
    return { row, column, rowSpan, columnSpan, kind, align, indent, strong, text, leftEmpty };
  });
  return { ...fitted, headRows: grid.headRows, cells };
}

function chartOf(chart: ChartBlock): TemplateChart {
  const caption = `${chart.title}（单位：${moneyUnitLabels[chart.unit]}）`;
  return { kind: chart.kind, description: chart.description, caption, path: chartPath(chart) };
}
