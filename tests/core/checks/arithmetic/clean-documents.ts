// Documents in which nothing is wrong: ledgers by chance, built and read back. Whatever is told of their figures is a false alarm.
import fc from 'fast-check';
import { expect } from 'vitest';
import { checkArithmetic } from '../../../../src/core/checks/arithmetic/check-arithmetic.ts';
import { disclosureElements } from '../../../../src/core/reading/disclosure-elements.ts';
import { readDisclosure } from '../../../../src/core/reading/read-disclosure.ts';
import { vocabulary } from '../../../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../../../standards/load.ts';
import { variedExamples, type VariedExample } from '../../../formats/varied-example.ts';

/** The department's set and those of its units, as they come. */
export async function expectNoFalseAlarms(name: string, numRuns: number): Promise<void> {
  fc.assert(
    fc.property(await variedExamples(name), (example) => {
      expect(toldOf(example)).toEqual([]);
    }),
    { numRuns, endOnFailure: true },
  );
}

function toldOf({ disclosure, format, lists }: VariedExample): readonly unknown[] {
  const elements = disclosureElements(disclosure, 'a.pdf');
  const reading = readDisclosure(elements, { formats: [format], vocabulary, listsOf: () => lists });
  const { economicMapping, fundSections } = loadStandards(disclosure.fiscalYear);
  const verdicts = checkArithmetic({
    document: { file: 'a.pdf', elements, reading },
    standards: { lists, economicMapping, fundSections },
    companions: { units: [] },
    dates: {},
  });
  return verdicts
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'information')
    .map(({ code, written, expected, places }) => [
      code,
      written,
      expected,
      places.map(({ label }) => label),
    ]);
}
