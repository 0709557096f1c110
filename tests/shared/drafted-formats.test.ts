// Published documents, where they are at hand, taken for documents of no known format: a format drafted from each reads its tables
// again, and what both it and the shipped format have a figure for is the same amount.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { listsNearest } from '../../src/cli/prepare.ts';
import { understand } from '../../src/cli/read/understand.ts';
import type { Fen } from '../../src/core/money/fen.ts';
import { readDisclosure } from '../../src/core/reading/read-disclosure.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import { sketchFormat } from '../../src/core/reading/sketch/sketch-format.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { lvliangBudget2025 } from '../../formats/lvliang-budget-2025/format.ts';
import { vocabulary } from '../../formats/statutory/vocabulary.ts';

const folder = join(process.env['SHARED_DOCUMENTS'] ?? '', 'corpus');
const isHere = existsSync(join(folder, 'putuo-justice-budget-2026.pdf'));
const title = isHere
  ? 'formats drafted from published documents'
  : 'skipped: SHARED_DOCUMENTS names no folder that holds corpus/putuo-justice-budget-2026.pdf';

/** By the cell that states it. */
function amountsOf({ tables }: Reading): ReadonlyMap<object, Fen | null> {
  return new Map(
    tables.flatMap(({ read }) =>
      read.rows.flatMap(({ cells }) =>
        cells
          .filter(({ state }) => state === 'value')
          .map(({ cell, amountFen }) => [cell, amountFen] as const),
      ),
    ),
  );
}

describe.skipIf(!isHere)(title, () => {
  test.each([
    ['putuo-justice-budget-2026', 7],
    ['putuo-government-office-budget-2025', 7],
    ['wanli-subdistrict-budget-2025', 7],
    ['putuo-planning-final-2024', 9],
    ['putuo-finance-final-2024', 9],
  ])('%s', async (name, tables) => {
    const bytes = new Uint8Array(readFileSync(join(folder, `${name}.pdf`)));
    const document = await readPdf(name, bytes, readingLimits);
    const knowledge = { formats: [], listsOf: listsNearest, vocabulary };
    const draft = sketchFormat(readDisclosure(document.elements, knowledge), name, lvliangBudget2025);
    const reading = understand(document, [draft]);
    expect(reading.tables.length).toBeGreaterThanOrEqual(tables);
    const [drafted, shipped] = [reading, understand(document, [...formats.values()])].map(amountsOf);
    const both = [...(shipped ?? [])].filter(([cell]) => drafted?.has(cell) === true);
    expect(both.length).toBeGreaterThan(0.7 * (shipped?.size ?? 0));
    expect(both.filter(([cell, amount]) => drafted?.get(cell) !== amount)).toEqual([]);
  });
});
