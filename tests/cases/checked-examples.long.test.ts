// Every example, built and read back from its print, is clean to the obligations that are written by hand. The reconstruction repeats the
// slips of the document that it was made from: what is found in it is listed beside it, with the reason.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { listsNearest } from '../../src/cli/prepare.ts';
import type { Finding } from '../../src/core/checks/obligation.ts';
import { codesGoWithTheirRows } from '../../src/core/checks/wrong-codes/codes-as-meant.ts';
import { writtenChecks } from '../../src/core/checks/written/checks.ts';
import { disclosureElements } from '../../src/core/reading/disclosure-elements.ts';
import { readDisclosure } from '../../src/core/reading/read-disclosure.ts';
import { vocabulary } from '../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../standards/load.ts';
import { builtExample, exampleNames } from '../formats/built-example.ts';

const reconstruction = 'lvliang-party-office-2025';

async function findingsOf(name: string): Promise<readonly Finding[]> {
  const { disclosure } = await builtExample(name);
  const elements = disclosureElements(disclosure, name);
  const reading = readDisclosure(elements, {
    formats: [...formats.values()],
    vocabulary,
    listsOf: listsNearest,
  });
  const { codeLists: lists, ...standards } = loadStandards(reading.codeListYear);
  const document = { file: name, elements, reading };
  const input = { document, standards: { lists, ...standards }, companions: { units: [] }, dates: {} };
  return [codesGoWithTheirRows, ...writtenChecks].flatMap(({ check }) => check(input).findings);
}

test.each(exampleNames.filter((name) => name !== reconstruction))('%s', async (name) => {
  const findings = await findingsOf(name);
  expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
});

test(reconstruction, async () => {
  const findings = (await findingsOf(reconstruction)).filter(({ severity }) => severity !== 'information');
  const found = [...Map.groupBy(findings, ({ code, severity }) => `${code} ${severity}`)];
  const path = join(import.meta.dirname, reconstruction, 'findings.csv');
  const expected = parse<Readonly<Record<'code' | 'severity' | 'count', string>>>(
    readFileSync(path, 'utf8'),
    {
      columns: true,
    },
  );
  expect(found.map(([name, same]) => `${name} ${same.length}`)).toEqual(
    expected.map(({ code, severity, count }) => `${code} ${severity} ${count}`),
  );
});
