// The ledger of a document, from its print alone: asked for any figure that was printed it gives that figure, or the figure is listed as
// open; and our own reader takes its files. For the examples, and for one of them with its money dealt out anew.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disclosureElements } from '../../../src/core/reading/disclosure-elements.ts';
import { listsOfYear } from '../../../src/cli/prepare.ts';
import { ledgerFromReading } from '../../../src/core/rebuilding/ledger-from-reading.ts';
import { understand } from '../../../src/cli/read/understand.ts';
import { builtExample } from '../../formats/built-example.ts';
import { variedExamples } from '../../formats/varied-example.ts';
import { toldFigures } from './told-figures.ts';

const patience = { timeout: 60_000 };

/**
 * How many figures are at least told. What is not is another way of dividing the same money, of which the document says no more; or it is
 * of all but some funds, for which a ledger has no node but the whole.
 */
test.each([
  ['lvliang-party-office-2025', 721],
  ['sample-culture-bureau-2025', 650],
  ['sample-culture-bureau-final-2025', 770],
  ['sample-district-archives-bureau-2026', 282],
  ['sample-district-education-bureau-2026', 380],
])('%s: %i figures', patience, async (name, least) => {
  const { disclosure, format } = await builtExample(name);
  const { told, listed } = toldFigures(
    understand({ elements: disclosureElements(disclosure, 'printed') }, [format]),
  );
  expect(told).toBeGreaterThanOrEqual(least);
  expect(listed).toBeGreaterThan(0);
});

test('other money in the same document', patience, async () => {
  const varied = await variedExamples('sample-district-archives-bureau-2026');
  fc.assert(
    fc.property(varied, ({ disclosure, format }) => {
      const { told } = toldFigures(
        understand({ elements: disclosureElements(disclosure, 'printed') }, [format]),
      );
      expect(told).toBeGreaterThan(0);
    }),
    { numRuns: 4 },
  );
});

test('amounts that no figure prints are counted and told', patience, async () => {
  const { disclosure, format } = await builtExample('lvliang-party-office-2025');
  const reading = understand({ elements: disclosureElements(disclosure, 'printed') }, [format]);
  const made = ledgerFromReading(reading, listsOfYear(reading.codeListYear), 'printed.pdf');
  const told = made?.problems.find(({ code }) => code === 'amounts-within-rounding');
  // All is printed in hundreds of yuan: any other amount is none of the document's.
  const others = made?.ledger.lines.filter(({ amountFen }) => amountFen % 10_000n !== 0n).length ?? 0;
  expect(others).toBeGreaterThan(0);
  expect(Number(told?.values['lines'])).toBeGreaterThanOrEqual(others);
  expect(Number(told?.values['of'])).toBe(made?.ledger.lines.length);
});
