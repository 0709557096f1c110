// Published documents, where they are at hand: figures that were read from pictures of their pages, at least one table of each kind of
// the formats, stand in the reading in the same rows and columns. `-` is a blank cell; a row is known by its code or its name.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { understand } from '../../src/cli/read/understand.ts';
import type { TableInDocument } from '../../src/core/reading/reading.ts';
import { comparable } from '../../src/core/tables/read/phrases.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';

const folder = join(process.env['SHARED_DOCUMENTS'] ?? '', 'corpus');
const isHere = existsSync(join(folder, 'putuo-justice-budget-2026.pdf'));
const title = isHere
  ? 'figures read by eye'
  : 'skipped: SHARED_DOCUMENTS names no folder that holds corpus/putuo-justice-budget-2026.pdf';

interface Seen {
  readonly document: string;
  readonly table: string;
  readonly row: string;
  readonly figures: string;
}

const seen = parse<Seen>(readFileSync(join(import.meta.dirname, 'figures-by-eye.csv')), { columns: true });
const byDocument = [...Map.groupBy(seen, ({ document }) => document)];

/** The figures of a row as they are printed, from left to right; a name may stand in both halves of a table. */
function figuresOf({ read }: TableInDocument, name: string): string[] {
  const wanted = comparable(name);
  return read.rows
    .filter(({ key, label }) => key === name || comparable(label) === wanted)
    .map(({ cells }) => cells.map(({ printed }) => (printed.trim() === '' ? '-' : printed.trim())).join(' '));
}

describe.skipIf(!isHere)(title, () => {
  test.each(byDocument)('%s', async (document, rows) => {
    const bytes = new Uint8Array(readFileSync(join(folder, `${document}.pdf`)));
    const { tables } = understand(await readPdf(document, bytes, readingLimits), [...formats.values()]);
    const lost = rows.flatMap(({ table: titled, row, figures }) => {
      const table = tables.find(({ printed }) => printed.above.some(({ text }) => text === titled));
      const said = table === undefined ? [] : figuresOf(table, row);
      return said.includes(figures) ? [] : [`${titled} · ${row}: ${figures} / ${said.join(' or ')}`];
    });
    expect(lost).toEqual([]);
  });
});
