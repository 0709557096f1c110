// Packages as published documents carry them: one of each edition is kept here as it was written, and still gives its document.
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDisclosure } from '../../src/core/disclosure/build.ts';
import { readPublishedPackage } from '../../src/exchange/published-package.ts';
import { shown } from '../core/disclosure/shown.ts';

const textOf = async (edition: number): Promise<string> =>
  await readFile(new URL(`editions/package-${edition}.json`, import.meta.url), 'utf8');
const read = (text: string) => readPublishedPackage(new TextEncoder().encode(text), 'ledger.json');

test.each([1])('edition %i is read, and prints what it printed', async (edition) => {
  const published = read(await textOf(edition));
  if (!published.ok) throw new Error(JSON.stringify(published.error));
  const { ledger, printing, warnings } = published.value;
  expect(warnings).toEqual([]);
  expect(printing.fonts).toEqual(['Some Serif (0123456789abcdef)']);
  const built = buildDisclosure(ledger, printing.format, printing.codeLists, undefined);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  expect(shown(built.value.disclosure)).toContain('支出用于一般公共服务支出618033.99元。');
});

test('whatever is nested in it, reading ends', async () => {
  const text = await textOf(1);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6_000 }), (depth) => {
      const nested = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
      const found = read(text.replace('"contentsTitle": ', `"deep": ${nested}, "contentsTitle": `));
      const codes = found.ok ? [] : found.error.map(({ code }) => code);
      expect(['content-hash-mismatch', 'nesting-too-deep', 'file-malformed']).toContain(codes.join());
    }),
    { numRuns: 15 },
  );
});
