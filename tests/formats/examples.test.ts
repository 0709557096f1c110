// Every example builds, for the department and for each unit that has facts of its own, and its text reads as Chinese is written.
import { expect, test } from 'vitest';
import { builtExample, exampleNames, sentencesOf } from './built-example.ts';

const bodies = (
  await Promise.all(
    exampleNames.map(async (name) => {
      const { ledger } = await builtExample(name);
      return [undefined, ...Object.keys(ledger.unitFacts)].map((unit): [string, string | undefined] => [
        name,
        unit,
      ]);
    }),
  )
).flat();

test('the examples are five sets of departments and seven of units', () => {
  expect(bodies.map(([name, unit]) => `${name} ${unit ?? ''}`.trim())).toEqual([
    'lvliang-party-office-2025',
    'sample-culture-bureau-2025',
    'sample-culture-bureau-2025 107001',
    'sample-culture-bureau-2025 107002',
    'sample-culture-bureau-final-2025',
    'sample-culture-bureau-final-2025 107001',
    'sample-district-archives-bureau-2026',
    'sample-district-education-bureau-2026',
    'sample-district-education-bureau-2026 205001',
    'sample-district-education-bureau-2026 205002',
    'sample-district-education-bureau-2026 205003',
    'sample-district-education-bureau-2026 205004',
  ]);
});

test.each(bodies)('%s %s builds without a warning but for projects of one name', async (name, unit) => {
  const { warnings } = await builtExample(name, unit);
  expect(warnings.filter(({ code }) => code !== 'project-name-repeated')).toEqual([]);
});

/** Two marks in a row, a mark after an opening bracket or before nothing, empty brackets, spaces or braces left over. */
const slips = /[，。；：、]{2}|[（“《][，。；：、）”》]|^[，。；：、）]|^\s|\s$|[{}]/u;
const ends = /[。：；）]$/u;

test.each(bodies)('%s %s is punctuated', async (name, unit) => {
  const { disclosure } = await builtExample(name, unit);
  const sentences = sentencesOf(disclosure);
  expect(sentences.length).toBeGreaterThan(30);
  expect(sentences.filter((sentence) => slips.test(sentence) || !ends.test(sentence))).toEqual([]);
});

test('what is made up says so, and stands under a jurisdiction that does not exist', async () => {
  for (const name of exampleNames.filter((each) => each.startsWith('sample-'))) {
    const { disclosure, ledger } = await builtExample(name);
    expect(disclosure.provenance.kind).toBe('synthetic');
    expect(disclosure.provenance.mark).not.toBe('');
    expect(ledger.department.jurisdiction).toMatch(/^9999/);
    expect(ledger.department.name).toContain('示例');
  }
});
