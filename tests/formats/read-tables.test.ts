// Every table of every example, read back from its print alone: recognised among all tables of its format, with the same rows,
// columns and figures, each in the region that it was written from.
import { expect, test } from 'vitest';
import type { GridCell, TableBlock } from '../../src/core/disclosure/tree.ts';
import { LedgerView } from '../../src/core/ledger/view.ts';
import { Members } from '../../src/core/tables/read/members.ts';
import { phrases } from '../../src/core/tables/read/phrases.ts';
import { recogniseTable, type RecognisedTable } from '../../src/core/tables/read/recognise-table.ts';
import { loadStandards } from '../../standards/load.ts';
import { builtExample, exampleNames } from './built-example.ts';

const bodies = (
  await Promise.all(
    exampleNames.map(async (name) => {
      const { ledger } = await builtExample(name);
      return [undefined, ...Object.keys(ledger.unitFacts)].map((unit) => [name, unit] as const);
    }),
  )
).flat();

test.each(bodies)('%s %s: rows, columns and figures', async (name, unit) => {
  const { disclosure, ledger, format } = await builtExample(name, unit);
  const lists = loadStandards(ledger.identity.codeListYear).codeLists;
  const body = ledger.budgetUnits.find(({ code }) => code === unit);
  const view = new LedgerView(ledger, lists, body);
  const known = {
    budgetUnit: ledger.budgetUnits.map(({ code, name: called, kind }) => ({
      code,
      name: called,
      parent: kind,
    })),
    project: [...ledger.projects]
      .sort((left, right) => left.tableOrder - right.tableOrder)
      .map(({ code, name: called }) => ({ code, name: called, parent: '' })),
  };
  for (const table of disclosure.blocks.filter((block) => block.kind === 'table')) {
    const read = recogniseTable(format.tables, printed(table), {
      members: Members.of(lists, known),
      phrases: phrases({ body: [disclosure.body.name] }, {}),
    });
    expect(read?.spec.name, table.title).toBe(table.name);
    if (read === undefined) continue;
    expect({ ...left(read), unit: read.unit }, table.title).toEqual({ ...nothing, unit: table.unit });
    expect(figures(read, view), table.title).toEqual(written(table));
  }
});

test.each(exampleNames)('%s: projects and units of which nothing is known beforehand', async (name) => {
  const { disclosure, ledger, format } = await builtExample(name);
  const lists = loadStandards(ledger.identity.codeListYear).codeLists;
  for (const table of disclosure.blocks.filter((block) => block.kind === 'table')) {
    const read = recogniseTable(format.tables, printed(table), {
      members: Members.of(lists),
      phrases: phrases({}, {}),
    });
    expect(read?.spec.name, table.title).toBe(table.name);
    if (read === undefined) continue;
    expect(left(read), table.title).toEqual(nothing);
    const amounts = read.rows.flatMap(({ cells }) => cells.map((cell) => cell.printed));
    const expected = table.grid.cells.flatMap(({ figure }) => (figure === undefined ? [] : [figure.printed]));
    expect(amounts.sort(), table.title).toEqual(expected.sort());
  }
});

const nothing = { unknownRows: [], unknownColumns: [], absentColumns: [], absentRows: [] };

function left(read: RecognisedTable<GridCell>): typeof nothing {
  const { unknownRows, unknownColumns, absentColumns, absentRows } = read;
  return { unknownRows, unknownColumns, absentColumns, absentRows } as typeof nothing;
}

function printed(table: TableBlock) {
  const above = [table.printedNumber, table.title, table.headLeft, table.headRight];
  return { above, grid: { ...table.grid, columns: table.grid.widths.length } };
}

/** Row, column, print and region of each figure. */
function figures(read: RecognisedTable<GridCell>, view: LedgerView): string[] {
  return read.rows
    .flatMap(({ key, cells }) =>
      cells.map((cell) => [key, cell.column, cell.printed, sumOf(view, cell.scopes)].join(' ')),
    )
    .sort();
}

function sumOf(view: LedgerView, scopes: Parameters<LedgerView['region']>[0]): string {
  const sum = view.sum(view.region(scopes));
  return sum.state === 'known' ? `${sum.amountFen}` : sum.state;
}

function written(table: TableBlock): string[] {
  return table.grid.cells
    .flatMap(({ figure, rowKey, columnName, text }) =>
      figure === undefined ? [] : [[rowKey, columnName, text, `${figure.amountFen ?? ''}`].join(' ')],
    )
    .sort();
}
