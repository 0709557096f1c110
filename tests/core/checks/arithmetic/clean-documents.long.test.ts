// Of documents by chance in which nothing is wrong nothing is told, in every format, for departments and units.
import { test } from 'vitest';
import { exampleNames } from '../../../formats/built-example.ts';
import { expectNoFalseAlarms } from './clean-documents.ts';

test.each(exampleNames)(
  'figures of documents like %s give no false alarm',
  { timeout: 240_000 },
  async (name) => {
    await expectNoFalseAlarms(name, 8);
  },
);
