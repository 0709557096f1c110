// What the hand-written checks find in published documents, where these are at hand: every error and warning was looked at against the
// document, and the verdict stands beside it. Figures, codes and keys only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { listsNearest } from '../../src/cli/prepare.ts';
import type { Finding } from '../../src/core/checks/obligation.ts';
import { codesGoWithTheirRows } from '../../src/core/checks/wrong-codes/codes-as-meant.ts';
import { writtenChecks } from '../../src/core/checks/written/checks.ts';
import { readDisclosure } from '../../src/core/reading/read-disclosure.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { readText } from '../../src/ingest/text/read-text.ts';
import { vocabulary } from '../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../standards/load.ts';

const folder = process.env['SHARED_DOCUMENTS'] ?? '';
const documents = [
  'seed/lvliang-party-office-2025.txt',
  'corpus/putuo-finance-final-2024.pdf',
  'corpus/putuo-finance-final-2024-with-defects.pdf',
  'corpus/putuo-planning-final-2024.pdf',
  'corpus/putuo-justice-budget-2026.pdf',
  'corpus/wanli-subdistrict-budget-2025.pdf',
  'corpus/putuo-government-office-budget-2025.pdf',
];
const isHere = folder !== '' && documents.every((path) => existsSync(join(folder, path)));
// A skipped test says why in its name.
const title = isHere
  ? 'findings on published documents'
  : 'skipped: SHARED_DOCUMENTS names no folder that holds the published documents';

interface ExpectedFindings {
  readonly document: string;
  readonly code: string;
  readonly severity: string;
  readonly page: string;
  readonly place: string;
  readonly count: string;
  /** `right` where a person found it right against the document. */
  readonly verdict: string;
}

const expected = parse<ExpectedFindings>(
  readFileSync(join(import.meta.dirname, 'findings-on-published-documents.csv'), 'utf8'),
  { columns: true },
);

describe.skipIf(!isHere)(title, () => {
  test.each(documents)('%s', async (path) => {
    const found = (await findingsOf(path)).filter(({ severity }) => severity !== 'information').map(rowOf);
    const counted = [...Map.groupBy(found, (row) => row)].map(([row, same]) => `${row} ${same.length}`);
    const own = expected.filter(({ document }) => document === path);
    expect(counted).toEqual(
      own.map(
        ({ code, severity, page, place, count }) => `${[code, severity, page, place].join(' ')} ${count}`,
      ),
    );
  });

  test('each was found right', () => {
    expect(expected.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
  });
});

/** Tables, columns, slots and the places of projects among others; no sentence and no name. */
function rowOf({ code, severity, places }: Finding): string {
  const [place] = places;
  const { table, row, column, slot, indicator } = place?.key ?? {};
  const keyOfRow = row !== undefined && /^[\w.-]+$/u.test(row) ? row : undefined;
  const key = [table, keyOfRow, column, slot, indicator?.split('/')[1]].filter((part) => part !== undefined);
  return [code, severity, `${place?.page ?? ''}`, key.join('/')].join(' ');
}

async function findingsOf(path: string): Promise<readonly Finding[]> {
  const bytes = new Uint8Array(readFileSync(join(folder, path)));
  const read = path.endsWith('.pdf') ? readPdf : readText;
  const { elements } = await read(path, bytes, readingLimits);
  const reading = readDisclosure(elements, {
    formats: [...formats.values()],
    vocabulary,
    listsOf: listsNearest,
  });
  const { codeLists: lists, ...standards } = loadStandards(reading.codeListYear);
  const document = { file: path, elements, reading };
  const input = { document, standards: { lists, ...standards }, companions: { units: [] }, dates: {} };
  return [codesGoWithTheirRows, ...writtenChecks].flatMap(({ check }) => check(input).findings);
}
