// The text of the published document, read: all of its tables and forms, with the figures of the example, which were made from it. And
// a bureau's own workbook: all of its tables.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { readDisclosure } from '../../src/core/reading/read-disclosure.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import type { SourceDocument } from '../../src/ingest/source-document.ts';
import { readText } from '../../src/ingest/text/read-text.ts';
import { readWorkbook } from '../../src/ingest/xlsx/read-workbook.ts';
import { vocabulary } from '../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../standards/load.ts';
import { builtExample } from '../formats/built-example.ts';

const documents = process.env['SHARED_DOCUMENTS'] ?? '';
const path = join(documents, 'seed/lvliang-party-office-2025.txt');
const workbook = join(documents, 'corpus/department-budget-workbook.xlsx');
const isHere = documents !== '' && existsSync(path) && existsSync(workbook);
// A skipped test says why in its name.
const title = isHere
  ? 'published text and workbook are read'
  : 'skipped: SHARED_DOCUMENTS names no folder that holds the published text and workbook';

describe.skipIf(!isHere)(title, () => {
  test('thirteen tables whole, twenty-three forms', async () => {
    const document = await readText('seed.txt', readFileSync(path), readingLimits);
    const reading = understand(document);
    expect(reading.format?.id).toBe('lvliang-budget-2025');
    expect(reading.identity).toMatchObject({ fiscalYear: 2025, body: '中国共产党吕梁市委员会办公室' });
    expect(reading.tables.map(({ read }) => read.spec.name)).toEqual(
      reading.format?.tables.map(({ name }) => name),
    );
    for (const { read } of reading.tables) {
      expect(read, read.spec.name).toMatchObject({
        unit: 'tenThousandYuan',
        unknownRows: [],
        unknownColumns: [],
        absentColumns: [],
      });
    }
    const { disclosure } = await builtExample('lvliang-party-office-2025');
    const printed = disclosure.blocks.filter((block) => block.kind === 'table');
    expect(reading.tables.map(({ read }) => figures(read.rows.flatMap(({ cells }) => cells)))).toEqual(
      printed.map(({ grid }) => figures(grid.cells.flatMap(({ figure }) => figure ?? []))),
    );
    expect(reading.forms).toHaveLength(23);
    expect(reading.unknownTables).toEqual([]);
  });

  test('the nine tables of a blank workbook', async () => {
    const document = await readWorkbook('a.xlsx', new Uint8Array(readFileSync(workbook)), readingLimits);
    const { format, tables } = understand(document);
    expect(document.problems).toEqual([]);
    expect(format?.id).toBe('shanghai-budget');
    expect(new Set(tables.map(({ read }) => read.spec.name))).toEqual(
      new Set(format?.tables.map(({ name }) => name)),
    );
  });
});

function understand({ elements }: SourceDocument): Reading {
  return readDisclosure(elements, {
    formats: [...formats.values()],
    listsOf: (year) => loadStandards(year ?? 2025).codeLists,
    vocabulary,
  });
}

/** What is printed, whatever the order of columns. */
function figures(cells: readonly { readonly printed: string }[]): string[] {
  return cells
    .map(({ printed }) => printed)
    .filter((text) => text !== '')
    .sort();
}
