// Of documents by chance in which nothing is wrong nothing is told; a few here, more of every format in the long test.
import { test } from 'vitest';
import { expectNoFalseAlarms, madeUpExamples } from './clean-documents.ts';

test('figures of documents by chance give no false alarm', { timeout: 60_000 }, async () => {
  await expectNoFalseAlarms('sample-district-archives-bureau-2026', 3);
});

test.each(madeUpExamples)('no rule gives one on a document like %s', { timeout: 60_000 }, async (name) => {
  await expectNoFalseAlarms(name, 1, 'everything');
});
