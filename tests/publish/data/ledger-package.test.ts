// A ledger as a data package: files and one JSON file that other programs can read, within their schema.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineColumns } from '../../../src/core/ledger/columns.ts';
import { contentHash, ledgerFiles, ledgerPackageJson } from '../../../src/publish/data/ledger-package.ts';
import { goodLedger, readText } from '../../exchange/good-ledger.ts';
import { anyLedger } from '../../exchange/ledger-arbitrary.ts';
import { faultsOf, schemaOf } from './schemas.ts';

const { ledger } = readText(goodLedger);
if (ledger === undefined) throw new Error('the good ledger was not read');

const schema = schemaOf('ledger-package');
const files = ledgerFiles(ledger);

test('the files of a folder, as the ledger’s own are', () => {
  expect([...files.keys()]).toEqual([
    'datapackage.json',
    'lines.csv',
    'projects.csv',
    'indicators.csv',
    'facts.yaml',
  ]);
  expect(files.get('lines.csv')).toBe(goodLedger['lines.csv']?.replace(',20000\n', ',20000.00\n'));
  expect(files.get('projects.csv')).toBe(goodLedger['projects.csv']?.replace(',0,,', ',0.00,,'));
  expect(files.get('indicators.csv')).toBe(goodLedger['indicators.csv']);
  expect(files.get('facts.yaml')).toContain('officeAreaSquareMetres: "120.50"');
});

test('both forms of any ledger fit the schema', () => {
  fc.assert(
    fc.property(anyLedger, (any) => {
      const staged = { ...any, identity: { ...any.identity, stage: 'approved' } };
      const hashes = { contentHash: contentHash(staged), formatHash: `sha256:${'0'.repeat(64)}` };
      expect(faultsOf(schema, ledgerFiles(staged, hashes).get('datapackage.json') ?? '')).toEqual([]);
      expect(faultsOf(schema, ledgerPackageJson(staged, hashes))).toEqual([]);
    }),
  );
});

test('each column has a type, and what the Fiscal Data Package knows has its column type', () => {
  const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as {
    resources: { name: string; schema?: { fields: { name: string; type: string; columnType?: string }[] } }[];
  };
  const fields = descriptor.resources.find(({ name }) => name === 'lines')?.schema?.fields ?? [];
  expect(fields.map(({ name }) => name)).toEqual(lineColumns.map(({ name }) => name));
  expect(fields.every(({ columnType }) => columnType !== undefined)).toBe(true);
  expect(fields[0]).toMatchObject({ type: 'integer', columnType: 'date:fiscal-year' });
  expect(fields.at(-1)).toMatchObject({ name: 'amountYuan', type: 'number', columnType: 'value' });
});

test('the hash is that of the content, not of its order or its places', () => {
  const facts = Object.fromEntries(Object.entries(ledger.facts).toReversed());
  const lines = ledger.lines.map((line) => ({ ...line, source: { file: 'elsewhere.csv' } }));
  expect(contentHash({ ...ledger, facts, lines })).toBe(contentHash(ledger));
  expect(contentHash({ ...ledger, lines: ledger.lines.slice(1) })).not.toBe(contentHash(ledger));
});
