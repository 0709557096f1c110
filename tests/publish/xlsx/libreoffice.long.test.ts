// The workbook of each example as LibreOffice opens it, where LibreOffice is installed: without the values that we keep beside its
// formulas, every cell shows what the document prints.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepare } from '../../../src/cli/prepare.ts';
import type { Disclosure, TableBlock } from '../../../src/core/disclosure/tree.ts';
import { assert } from '../../../src/core/lib/assert.ts';
import { renderTablesWorkbook } from '../../../src/publish/xlsx/render-tables-workbook.ts';
import { convertWithOffice, hasOffice } from '../../office.ts';

const examples = join(import.meta.dirname, '../../../examples');
const names = readdirSync(examples).sort();
/** All sheets, each a file: commas, quotes, UTF-8, cells as they are shown. */
const shownAsCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

describe.skipIf(!hasOffice)('LibreOffice reckons the workbook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-office-'));
  const disclosures = new Map<string, Disclosure>();
  const formulas = new Map<string, number>();
  beforeAll(async () => {
    const options = { attachment: 'public', format: undefined, budgetUnit: undefined } as const;
    for (const name of names) {
      const prepared = await prepare(join(examples, name), options);
      if (!prepared.ok) throw new Error('the example cannot be built');
      const { disclosure } = prepared.value;
      const workbook = await renderTablesWorkbook(disclosure);
      if (!workbook.ok) throw new Error('the tables do not fit into a workbook');
      const bare = withoutKeptValues(workbook.value);
      disclosures.set(name, disclosure);
      formulas.set(name, bare.formulas);
      writeFileSync(join(folder, `${name}.xlsx`), bare.bytes);
    }
    const files = names.map((name) => join(folder, `${name}.xlsx`));
    convertWithOffice(files, shownAsCsv, folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(names)('of %s to what is printed', (name) => {
    const disclosure = disclosures.get(name);
    assert(disclosure !== undefined, `${name} was built`);
    expect(formulas.get(name)).toBeGreaterThan(10);
    const tables = disclosure.blocks.filter((block) => block.kind === 'table');
    const sheets = new Map(
      readdirSync(folder)
        .filter((file) => file.startsWith(`${name}-`))
        .map((file) => [/表(\d+) [^/]*\.csv$/u.exec(file)?.[1], readFileSync(join(folder, file), 'utf8')]),
    );
    for (const [index, table] of tables.entries()) {
      const number = /\d+$/u.exec(table.printedNumber)?.[0] ?? `${index + 1}`;
      const rows: string[][] = parse(sheets.get(number) ?? '', { relaxColumnCount: true });
      expect(differingCells(table, rows), table.title).toEqual([]);
    }
  });
});

/** So that what is shown was reckoned where it is opened. */
function withoutKeptValues(workbook: Uint8Array): { bytes: Uint8Array; formulas: number } {
  let count = 0;
  const parts = Object.entries(unzipSync(workbook)).map(([path, bytes]): [string, Uint8Array] => {
    if (!path.startsWith('xl/worksheets/sheet')) return [path, bytes];
    const bare = strFromU8(bytes).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/gu, (_all, formula: string) => {
      count += 1;
      return formula;
    });
    return [path, strToU8(bare)];
  });
  return { bytes: zipSync(Object.fromEntries(parts)), formulas: count };
}

function differingCells({ grid, printedNumber }: TableBlock, rows: readonly string[][]): string[] {
  const top = printedNumber === '' ? 2 : 3;
  return grid.cells.flatMap(({ row, column, text }) => {
    const shown = rows[row + top]?.[column] ?? '';
    return tight(shown) === tight(text) ? [] : [`${row}, ${column}: “${shown}” and not “${text}”`];
  });
}

const tight = (text: string): string => text.replace(/\s/gu, '');
