// What is written is read back, for every example with all formats to choose from, and for ledgers by chance in each format: every line of
// the print is understood, every figure stands in its place with the region that it was written from, and every form and fact says
// what the ledger says. Without files; these have a longer test.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { understand } from '../../src/cli/read/understand.ts';
import type { DisclosureFormat } from '../../src/core/disclosure/format.ts';
import { disclosureElements } from '../../src/core/reading/disclosure-elements.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import { builtExample, exampleNames } from './built-example.ts';
import { printedLines, readingLines, wrongFacts, type PrintedExample } from './same-reading.ts';
import { variedExamples } from './varied-example.ts';

const patience = { timeout: 60_000 };

test.each(exampleNames)('%s', patience, async (name) => {
  const { disclosure, ledger, codeLists } = await builtExample(name);
  const reading = sameReading({ disclosure, ledger, lists: codeLists, unit: undefined }, [
    ...formats.values(),
  ]);
  expect(reading.format?.id).toBe(disclosure.format.id);
  expect(reading.facts.length).toBeGreaterThan(10);
  expect(reading.identity).toEqual({
    fiscalYear: disclosure.fiscalYear,
    body: disclosure.body.name,
    provenanceKind: undefined,
  });
});

test.each(exampleNames)('%s, varied', patience, async (name) => {
  fc.assert(
    fc.property(await variedExamples(name), (example) => {
      sameReading(example, [example.format]);
    }),
    { numRuns: 1, endOnFailure: true },
  );
});

function sameReading(example: PrintedExample, known: readonly DisclosureFormat[]): Reading {
  const reading = understand({ elements: disclosureElements(example.disclosure, 'print') }, known);
  expect(reading.unknownTables).toEqual([]);
  expect(reading.passages.filter(({ leaf }) => leaf === undefined)).toEqual([]);
  expect(readingLines(reading, example)).toEqual(printedLines(example));
  expect(wrongFacts(reading.passages, example)).toEqual([]);
  return reading;
}
