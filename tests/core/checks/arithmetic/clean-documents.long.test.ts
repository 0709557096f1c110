// Of documents by chance in which nothing is wrong nothing is told, in every format, for departments and units.
import { test } from 'vitest';
import { exampleNames } from '../../../formats/built-example.ts';
import { expectNoFalseAlarms, madeUpExamples } from './clean-documents.ts';

test.each(exampleNames)(
  'figures of documents like %s give no false alarm',
  { timeout: 240_000 },
  async (name) => {
    await expectNoFalseAlarms(name, 8);
  },
);

test.each(madeUpExamples)('no rule gives one on documents like %s', { timeout: 240_000 }, async (name) => {
  await expectNoFalseAlarms(name, 8, 'everything');
});
