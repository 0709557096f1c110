// The example against the published document: every cell of the 13 tables, every figure of the sections, the funds of the forms.
// They differ only where the list of contradictions says so.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/cli/prepare.ts';
import type {
  Disclosure,
  FormBlock,
  Grid,
  Paragraph,
  TableBlock,
} from '../../../src/core/disclosure/tree.ts';
import { renderProblem } from '../../../src/core/lib/messages/render.ts';

const example = join(import.meta.dirname, '../../../examples/lvliang-party-office-2025');
const disclosure = await builtExample();
const contradictions = csv(join(example, 'contradictions.csv'));

/** A place where the ledger derives something else than stands in print, and whether the list names it. */
interface Difference {
  readonly place: string;
  readonly printed: string;
  readonly derived: string;
}

function isListed({ place, printed, derived }: Difference): boolean {
  return contradictions.some(
    (row) =>
      row['place']?.startsWith(place) === true &&
      row['printed']?.endsWith(printed) === true &&
      row['derived'] === derived,
  );
}

/** Differences that are listed; one that is not fails here, with its place. */
function listed(differences: readonly Difference[]): readonly Difference[] {
  expect(differences.filter((difference) => !isListed(difference))).toEqual([]);
  return differences;
}

describe('the tables', () => {
  const tables = disclosure.blocks.filter((block): block is TableBlock => block.kind === 'table');

  test('are thirteen', () => {
    expect(tables).toHaveLength(13);
  });

  test.each(tables.map((table, index) => [index + 1, table.title, table] as const))(
    'table %d %s prints every cell as published',
    (number, title, table) => {
      const [comment = '', ...rows] = printedTable(number);
      expect(bodyRows(table.grid)).toEqual(rows.map((row) => row.split('\t')));
      const [, columns = ''] = comment.split('；列：');
      const [paths = '', note] = columns.split('；注：');
      expect(comment).toMatch(`# 表${number} ${title}；${table.headRight}；`);
      expect(table.notes).toEqual(note === undefined ? [] : [`注：${note}`]);
      const derivedPaths = columnPaths(table.grid);
      const headDifferences = paths.split(' | ').flatMap((path, column): Difference[] => {
        const derived = derivedPaths[column] ?? '';
        if (path === derived) return [];
        const place = `第二部分·${title}·列头`;
        return [{ place, printed: path.split('/')[0] ?? '', derived: derived.split('/')[0] ?? '' }];
      });
      expect(derivedPaths).toHaveLength(paths.split(' | ').length);
      expect(new Set(listed(headDifferences).map(({ derived }) => derived)).size).toBe(number === 11 ? 1 : 0);
    },
  );
});

function printedTable(number: number): string[] {
  const name = `printed/table-${String(number).padStart(2, '0')}.tsv`;
  return readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Rows below the headers; the row that numbers the columns is one of them. */
function bodyRows({ cells, widths, rows, headRows }: Grid): string[][] {
  const texts = Array.from({ length: rows }, () => widths.map(() => ''));
  for (const { row, column, text } of cells) (texts[row] ?? [])[column] = text;
  const isNumbers = (texts[headRows - 1] ?? []).every((text, index) => text === `${index + 1}`);
  return texts.slice(isNumbers ? headRows - 1 : headRows);
}

/** The headers above each column, from the outermost to its own, without the number of the column. */
function columnPaths({ cells, widths, headRows }: Grid): string[] {
  return widths.map((_, column) =>
    cells
      .filter(
        (cell) => cell.row < headRows && cell.column <= column && column < cell.column + cell.columnSpan,
      )
      .map(({ text }) => text)
      .filter((text) => !/^\d+$/u.test(text))
      .join('/'),
  );
}

describe('the sections', () => {
  const printed = csv(join(import.meta.dirname, 'printed/narrative.csv'));
  const derived = figuresBySection();

  test('are those of which figures are printed', () => {
    expect([...derived.keys()]).toEqual([...new Set(printed.map((row) => row['section']))]);
  });

  test.each([...derived])('section %s states every figure as published', (section, figures) => {
    const expected = printed.filter((row) => row['section'] === section);
    expect(figures).toHaveLength(expected.length);
    const differences = expected.flatMap((row, index): Difference[] => {
      const figure = figures[index];
      expect(figure?.after.startsWith(row['unit'] ?? '?'), row['place']).toBe(true);
      if (figure?.printed === row['printed']) return [];
      const unit = row['unit'] ?? '';
      return [
        {
          place: `第三部分·${section}、`,
          printed: `${row['printed'] ?? ''}${unit}`,
          derived: `${figure?.printed ?? ''}${unit}`,
        },
      ];
    });
    // Only one figure of the sections contradicts the rest of the document.
    expect(listed(differences).map((one) => one.printed)).toEqual(section === '十' ? ['22个'] : []);
  });
});

/** The figures of the explanations by the number of their section, each with the text after it. */
function figuresBySection(): Map<string, { printed: string; after: string }[]> {
  const sections = new Map<string, { printed: string; after: string }[]>();
  let part = '';
  let section = '';
  for (const block of disclosure.blocks) {
    if (block.kind === 'heading' && block.level === 1) part = block.text;
    if (block.kind === 'heading' && block.level === 2) section = block.text.split('、')[0] ?? '';
    if (block.kind !== 'paragraph' || !part.startsWith('第三部分')) continue;
    const figures = figuresOf(block);
    if (figures.length > 0) sections.set(section, [...(sections.get(section) ?? []), ...figures]);
  }
  return sections;
}

function figuresOf({ inlines }: Paragraph): { printed: string; after: string }[] {
  return inlines.flatMap((inline, index) => {
    if (inline.kind === 'text') return [];
    const next = inlines[index + 1];
    return [{ printed: inline.printed, after: next?.kind === 'text' ? next.text : '' }];
  });
}

describe('the forms', () => {
  const printed = csv(join(import.meta.dirname, 'printed/forms.csv'));
  const forms = disclosure.blocks.filter((block): block is FormBlock => block.kind === 'form');

  test('are those published, in their order', () => {
    expect(forms.map(({ project }) => project)).toEqual(printed.map((row) => row['project']));
  });

  test('bear the names published, or those that the document gives elsewhere', () => {
    const differences = printed.flatMap((row, index): Difference[] => {
      const derived = forms[index]?.projectName ?? '';
      if (row['name'] === derived) return [];
      return [{ place: `绩效目标表·${row['project'] ?? ''}·项目名称`, printed: row['name'] ?? '', derived }];
    });
    expect(listed(differences)).toHaveLength(2);
  });

  const levels = ['central', 'provincial', 'municipalCounty', 'own', 'other'] as const;
  test.each(forms.map((form, index) => [form.project, form, printed[index]] as const))(
    '%s states its funds as published, the whole period like the year',
    (_, { grid }, row) => {
      for (const side of ['annual', 'wholePeriod']) {
        const fundsOf = (level: string): string | undefined =>
          grid.cells.find(({ columnName }) => columnName === `${side}.${level}`)?.text;
        expect([fundsOf('total'), ...levels.map(fundsOf)]).toEqual([
          row?.['annualTotal'],
          ...levels.map((level) => row?.[level]),
        ]);
      }
    },
  );
});

function csv(path: string): Readonly<Record<string, string>>[] {
  return parse(readFileSync(path), { columns: true, bom: true });
}

async function builtExample(): Promise<Disclosure> {
  const prepared = await prepare(example, { format: undefined, budgetUnit: undefined, attachment: 'none' });
  if (prepared.ok) return prepared.value.disclosure;
  throw new Error(prepared.error.map((problem) => renderProblem(problem, 'en')).join('\n'));
}
