// The ledger of a document: every printed figure that it tells is the printed one, every other is told to be open, and our own reader
// takes the files. For the examples, and for one of them with amounts by chance.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDisclosure } from '../../../src/core/disclosure/build.ts';
import type { Disclosure } from '../../../src/core/disclosure/tree.ts';
import type { DisclosureFormat } from '../../../src/core/disclosure/format.ts';
import { LedgerView } from '../../../src/core/ledger/view.ts';
import { fen } from '../../../src/core/money/fen.ts';
import { intervalContains } from '../../../src/core/money/interval.ts';
import { disclosureElements } from '../../../src/core/reading/disclosure-elements.ts';
import { ledgerFromReading } from '../../../src/core/reading/to-ledger.ts';
import { understand } from '../../../src/cli/read/understand.ts';
import { listsOfYear } from '../../../src/cli/prepare.ts';
import { concludeReading } from '../../../src/exchange/assemble-ledger.ts';
import { parseLedgerFiles } from '../../../src/exchange/ledger-folder.ts';
import { ledgerFiles } from '../../../src/publish/data/ledger-package.ts';
import { ok } from '../../../src/core/lib/result.ts';
import { builtExample, exampleNames } from '../../formats/built-example.ts';

const patience = { timeout: 60_000 };

test.each(exampleNames)('%s', patience, async (name) => {
  const { disclosure, format } = await builtExample(name);
  const { told, listed } = ledgerOf(disclosure, format);
  expect(told).toBeGreaterThan(50);
  expect(listed).toBeGreaterThan(0);
});

test('amounts by chance', patience, async () => {
  const { ledger, format } = await builtExample('sample-district-archives-bureau-2026');
  const lists = listsOfYear(ledger.identity.codeListYear);
  const amounts = fc.array(fc.bigInt(0n, 10n ** 9n), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(amounts, (some) => {
      const lines = ledger.lines.map((line, index) => ({ ...line, amountFen: fen(some[index % 5] ?? 0n) }));
      const built = buildDisclosure({ ...ledger, lines }, format, lists, undefined);
      // Amounts by chance may ask for reasons that the ledger does not give; such a document is not printed.
      if (built.ok) ledgerOf(built.value.disclosure, format);
    }),
    { numRuns: 4 },
  );
});

/** How many printed figures the ledger tells, and how many are listed instead. */
function ledgerOf(disclosure: Disclosure, format: DisclosureFormat): { told: number; listed: number } {
  const reading = understand({ elements: disclosureElements(disclosure, 'printed') }, [format]);
  const lists = listsOfYear(disclosure.fiscalYear);
  const made = ledgerFromReading(reading, lists, 'printed.pdf');
  if (made === undefined) throw new Error('no ledger');
  const { ledger, problems } = made;
  const files = [...ledgerFiles(ledger)].map(([file, text]) => [file, ok(Buffer.from(text))] as const);
  const read = concludeReading(parseLedgerFiles(new Map(files)), undefined);
  expect(read.ok ? read.value.ledger.lines.length : read.error).toBe(ledger.lines.length);

  const view = new LedgerView(ledger, lists, undefined);
  const isListed = new Set(
    problems.flatMap(({ place, values }) => [place.path, ...(values['places'] ?? '').split('；')]),
  );
  const figures = reading.tables.flatMap(({ printed, read: table }) =>
    table.rows.flatMap(({ label, cells }) =>
      cells.map((cell) => ({ ...cell, place: [printed, label, cell.column] as const })),
    ),
  );
  let told = 0;
  let listed = 0;
  for (const { scopes, interval, column, place } of figures) {
    if (interval === null) continue;
    const sum = view.sum(view.region(scopes));
    if (sum.state === 'known' && intervalContains(interval, sum.amountFen)) told += 1;
    else {
      listed += 1;
      const ending = ` · ${place[1]} · ${column}`;
      expect(
        [...isListed].some((path) => path?.endsWith(ending) === true),
        ending,
      ).toBe(true);
    }
  }
  return { told, listed };
}
