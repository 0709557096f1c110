// Words are asked for of ledgers that were refused: whatever was wrong with their codes, asking must not fail.
import { expect, test } from 'vitest';
import { missingWords } from '../../../src/core/disclosure/missing-words.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { smallFormat } from '../small-format.ts';
import { smallLedger, smallLists, smallUnits } from '../small-ledger.ts';

const good = smallLedger([]);
const { department, identity, budgetUnits } = good;
const refusedCodes = ['', '*', '!1', '0|1', 'administrative'];

const asked = (ledger: Ledger): readonly string[] =>
  missingWords(ledger, smallFormat, smallLists, undefined).map(
    ({ code, place }) => `${code} ${place.path ?? ''}`,
  );

test.each<[string, Ledger]>([
  ['nothing', good],
  ...refusedCodes.flatMap((code): [string, Ledger][] => [
    [`the department ${code}`, { ...good, department: { ...department, code } }],
    [`the jurisdiction ${code}`, { ...good, department: { ...department, jurisdiction: code } }],
    [`a unit ${code}`, { ...good, budgetUnits: [...budgetUnits, { ...smallUnits.archives, code }] }],
  ]),
  ['a unit twice', { ...good, budgetUnits: [...budgetUnits, ...budgetUnits] }],
  ...['foo', 'foo|bar', ''].map((stage): [string, Ledger] => [
    `the stage ${stage}`,
    { ...good, identity: { ...identity, stage } },
  ]),
])('with %s refused, the facts that lack are told', (_, ledger) => {
  expect(asked(ledger)).toEqual(['fact-missing staff']);
});

test('of a unit nothing is asked where the code of a unit is refused', () => {
  const [unit] = budgetUnits;
  const ledger = { ...good, budgetUnits: [...budgetUnits, { ...smallUnits.archives, code: '0|1' }] };
  expect(missingWords(ledger, smallFormat, smallLists, unit)).toEqual([]);
});
