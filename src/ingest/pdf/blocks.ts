// The pages as one sequence of blocks from top to bottom: tables stitched over pages, lines with what they are.
import type { ParagraphRole } from '../source-document.ts';
import type { Area } from './geometry.ts';
import type { TextLine } from './lines.ts';
import type { PageContent } from './page-content.ts';
import type { PageTable } from './page-tables.ts';
import { runningLines } from './running.ts';
import { beginsAgain, hasSameSides, opened, repeatedRows, stitch } from './stitch.ts';
import type { StitchedTable } from './stitch.ts';

export type Block =
  | { readonly kind: 'line'; readonly page: number; readonly line: TextLine; readonly role: ParagraphRole }
  | {
      readonly kind: 'table';
      readonly pages: readonly number[];
      readonly area: Area;
      readonly table: StitchedTable;
    }
  | {
      readonly kind: 'picture';
      readonly page: number;
      readonly area: Area;
      readonly isPage: boolean;
    };

type TableBlock = Extract<Block, { kind: 'table' }>;

export function blocksOf(pages: readonly PageContent[]): Block[] {
  const running = runningLines(pages);
  const blocks: Block[] = [];
  for (const page of pages) {
    // What stands below the last table and above this page's first decides whether the table goes on.
    for (const item of itemsOf(page, running)) {
      const continued = item.kind === 'piece' ? indexOfContinued(blocks, item.piece, page.number) : undefined;
      if (item.kind === 'piece' && continued !== undefined)
        continueTable(blocks, continued, item.piece, page.number);
      else if (item.kind !== 'piece') blocks.push(item);
      else if (isTable(item.piece)) {
        blocks.push({
          kind: 'table',
          pages: [page.number],
          area: item.piece.area,
          table: opened(item.piece),
        });
      } else {
        blocks.push(...linesOfFrame(item.piece));
      }
    }
  }
  return blocks;
}

type Item = Exclude<Block, TableBlock> | { readonly kind: 'piece'; readonly piece: PageTable };

function itemsOf(page: PageContent, running: ReadonlyMap<TextLine, ParagraphRole>): Item[] {
  const line = (role: ParagraphRole) => (each: TextLine) => ({
    top: each.baseline,
    item: { kind: 'line' as const, page: page.number, line: each, role: running.get(each) ?? role },
  });
  const items: { readonly top: number; readonly item: Item }[] = [
    ...page.lines.map(line('text')),
    ...page.lettering.map(line('inPicture')),
    ...page.watermark.map(line('watermark')),
    ...page.tables.map((piece) => ({ top: piece.area.y0, item: { kind: 'piece' as const, piece } })),
    ...page.pictures.map((area) => ({
      top: area.y0,
      item: { kind: 'picture' as const, page: page.number, area, isPage: page.isScanned },
    })),
  ];
  return items.sort((left, right) => left.top - right.top).map(({ item }) => item);
}

/** One cell alone is a frame around text, unless it goes on with a table; a grid without any text is a drawing. */
function isTable(piece: PageTable): boolean {
  return piece.cells.length > 1 && piece.cells.some(({ text }) => text !== '');
}

function linesOfFrame(piece: PageTable): Block[] {
  return piece.cells.flatMap(({ lines }) =>
    lines.map(({ page, line }) => ({ kind: 'line', page, line, role: 'text' }) as const),
  );
}

/** The table of the page before with which a piece goes on: nothing stands between them but running lines, or its own title again. */
function indexOfContinued(blocks: readonly Block[], piece: PageTable, page: number): number | undefined {
  const index = blocks.findLastIndex(({ kind }) => kind === 'table');
  const block = blocks[index];
  if (block?.kind !== 'table' || block.pages.at(-1) !== page - 1 || !hasSameSides(block.table, piece))
    return undefined;
  const between = blocks.slice(index + 1).filter((other) => !isAside(other));
  if (between.length === 0) return opensWithTitle(piece) ? undefined : index;
  const repeated = repeatedRows(block.table, piece) > 0 && !beginsAgain(block.table, piece);
  const saysSo = between.some((other) => other.kind === 'line' && continuation.test(other.line.text));
  const above = blocks
    .slice(Math.max(0, index - 6), index)
    .flatMap((other) => (other.kind === 'line' ? [plain(other.line.text)] : []));
  const isAgain = between.every(
    (other) => other.kind === 'line' && other.page === page && above.includes(plain(other.line.text)),
  );
  return (repeated || saysSo) && isAgain ? index : undefined;
}

function isAside(block: Block): boolean {
  return block.kind === 'line' && block.role !== 'text';
}

/** Said of a title that is there again. */
const continuation = /[（(]续表?\d*[)）]|^\s*续表/u;

/** Without spaces and the words that say that a table goes on. */
function plain(text: string): string {
  return text.replace(/\s|[（(]?续表?\d*[)）]?/gu, '');
}

/** A first row that is one cell with a title begins a table of its own. */
function opensWithTitle({ cells, xs }: PageTable): boolean {
  const [first] = cells;
  return xs.length > 2 && first?.columnSpan === xs.length - 1 && /表(?:[（(].*[)）])?$/u.test(first.text);
}

function continueTable(blocks: Block[], index: number, piece: PageTable, page: number): void {
  const block = blocks[index];
  if (block?.kind !== 'table') return;
  blocks[index] = { ...block, pages: [...block.pages, page], table: stitch(block.table, piece) };
  // Its title, said again, goes with it.
  const after = blocks.splice(index + 1);
  blocks.push(...after.filter(isAside));
}
