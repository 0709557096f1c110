// The line of every key path of a JSON text, whatever its content and however it is laid out.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonRows, placeOfPath } from '../../src/exchange/key-rows.ts';
import { parseJson } from '../../src/exchange/parse-json.ts';
import { readLedgerJson } from '../../src/exchange/ledger-json.ts';
import { ledgerPackageJson } from '../../src/publish/data/ledger-package.ts';
import { assert } from '../../src/core/lib/assert.ts';
import { ok } from '../../src/core/lib/result.ts';
import { codeLists, goodLedger, readText } from './good-ledger.ts';

test('each key stands on the line that is given for it', () => {
  const key = fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', '{', '[', ':', ',', '二') });
  const tree = fc.letrec((tie) => ({
    value: fc.oneof(
      key,
      fc.integer(),
      fc.boolean(),
      fc.array(tie('value')),
      fc.dictionary(key, tie('value')),
    ),
  })).value;
  fc.assert(
    fc.property(fc.dictionary(key, tree, { noNullPrototype: true }), (group) => {
      const text = JSON.stringify(group, null, 1);
      const lines = text.split('\n');
      for (const [name] of Object.entries(group)) {
        const row = jsonRows(text).get(name) ?? 0;
        expect(lines[row - 1]?.trimStart().startsWith(`${JSON.stringify(name)}:`)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('what is missing has the line of the group that it belongs to', () => {
  const parsed = parseJson('{\n"own": {\n"list": [\n{\n"code": 1}]}}', 'a.json');
  assert(parsed.ok, 'it is well formed');
  const rowOf = (path: string): number | undefined => parsed.value.placeOf(path).row;
  expect(
    ['own', 'own.none', 'own.list[0]', 'own.list[0].code', 'own.list[0].name', 'own.list[9]', 'none'].map(
      rowOf,
    ),
  ).toEqual([2, 2, 4, 5, 4, 3, undefined]);
  expect(placeOfPath('a.yaml', '', new Map())).toEqual({ file: 'a.yaml' });
});

test('a ledger in one JSON file tells its problems at the lines of that file', () => {
  const { ledger } = readText(goodLedger);
  assert(ledger !== undefined, 'the good ledger is one');
  const text = ledgerPackageJson(ledger)
    .replace('"2013101"', '"2013109"')
    .replace('"fiscalYear": 2025', '"fiscalYear": 2099');
  const read = readLedgerJson(new TextEncoder().encode(text), 'ledger.json', () => ok(codeLists));
  const lines = text.split('\n');
  const told = read.ok ? [] : read.error;
  const unknown = told.find(({ code }) => code === 'code-unknown');
  expect(unknown?.place).toMatchObject({
    file: 'ledger.json',
    column: 'functionalClass',
    path: 'resources[0].data[1]',
  });
  const row = unknown?.place.row ?? 0;
  expect(lines.slice(row - 1, row + 20).join('')).toContain('2013109');
  expect(told.map(({ code }) => code)).toContain('year-wrong');
});
