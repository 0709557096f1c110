// Whole examples read back from their print, with all formats to choose from: the right format, year and body, every table and form,
// and every line a sentence of the format.
import { expect, test } from 'vitest';
import { disclosureElements } from '../../src/core/reading/disclosure-elements.ts';
import { readDisclosure } from '../../src/core/reading/read-disclosure.ts';
import { vocabulary } from '../../formats/statutory/vocabulary.ts';
import { formats } from '../../src/cli/formats.ts';
import { loadStandards } from '../../standards/load.ts';
import { builtExample, exampleNames } from './built-example.ts';

/** Every format is tried on every document. */
const patience = { timeout: 30_000 };

test.each(exampleNames)('%s', patience, async (name) => {
  const { disclosure } = await builtExample(name);
  const reading = readDisclosure(disclosureElements(disclosure, 'example'), {
    formats: [...formats.values()],
    vocabulary,
    listsOf: (year) => loadStandards(year ?? 2026).codeLists,
  });
  expect(reading.format?.id).toBe(disclosure.format.id);
  expect(reading.identity).toEqual({
    fiscalYear: disclosure.fiscalYear,
    body: disclosure.body.name,
    provenanceKind: undefined,
  });
  const printed = disclosure.blocks.filter(({ kind }) => kind === 'table');
  expect(reading.tables.map(({ read }) => read.spec.name)).toEqual(
    printed.map((table) => 'name' in table && table.name),
  );
  expect(reading.forms.length).toBe(disclosure.blocks.filter(({ kind }) => kind === 'form').length);
  expect(reading.unknownTables).toEqual([]);
  expect(reading.passages.filter(({ leaf }) => leaf === undefined).map(({ line }) => line.text)).toEqual([]);
});
