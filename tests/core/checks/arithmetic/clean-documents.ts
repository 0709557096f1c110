// Documents in which nothing is wrong: ledgers by chance, built and read back. Whatever is told of them above information is a false alarm.
import fc from 'fast-check';
import { expect } from 'vitest';
import { checkArithmetic } from '../../../../src/core/checks/arithmetic/check-arithmetic.ts';
import { checkDisclosure } from '../../../../src/core/checks/check.ts';
import { disclosureElements } from '../../../../src/core/reading/disclosure-elements.ts';
import { readDisclosure } from '../../../../src/core/reading/read-disclosure.ts';
import { vocabulary } from '../../../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../../../standards/load.ts';
import { exampleNames } from '../../../formats/built-example.ts';
import { variedExamples, type Soundness, type VariedExample } from '../../../formats/varied-example.ts';

/** The others are rebuilt from what was published, with the faults that were published. */
export const madeUpExamples = exampleNames.filter((name) => name.startsWith('sample-'));

/** The department's set and those of its units, as they come; held against the identities of their figures, or against every rule. */
export async function expectNoFalseAlarms(
  name: string,
  numRuns: number,
  soundness: Soundness = 'figures',
): Promise<void> {
  const check = soundness === 'figures' ? checkArithmetic : checkDisclosure;
  fc.assert(
    fc.property(await variedExamples(name, soundness), (example) => {
      expect(toldOf(example, check)).toEqual([]);
    }),
    { numRuns, endOnFailure: true },
  );
}

function toldOf(
  { disclosure, format, lists }: VariedExample,
  check: typeof checkDisclosure,
): readonly unknown[] {
  const elements = disclosureElements(disclosure, 'a.pdf');
  const reading = readDisclosure(elements, { formats: [format], vocabulary, listsOf: () => lists });
  const { economicMapping, fundSections } = loadStandards(disclosure.fiscalYear);
  const verdicts = check({
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
