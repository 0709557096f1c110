// The examples rounded additively: every sum that a story shows comes out in print, in tables, forms and sentences alike, and
// what goes out of them is printed again the same.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { listsOfYear, prepare, type Prepared } from '../../src/cli/prepare.ts';
import { buildDisclosure } from '../../src/core/disclosure/build.ts';
import type { Disclosure } from '../../src/core/disclosure/tree.ts';
import { publicLedgerPackage } from '../../src/publish/data/public-ledger-package.ts';
import { statementsById } from '../../src/publish/html/statements.ts';
import { shown } from '../core/disclosure/shown.ts';
import { exampleNames, sentencesOf } from './built-example.ts';

async function additively(name: string): Promise<Prepared> {
  const prepared = await prepare(join(import.meta.dirname, '../../examples', name), {
    format: undefined,
    budgetUnit: undefined,
    attachment: 'public',
    rounding: 'additive',
  });
  if (!prepared.ok) throw new Error(`${name} does not build`);
  return prepared.value;
}

const hundredths = (printed: string): bigint => {
  const [whole = '', fraction = ''] = printed.replaceAll(',', '').split('.');
  return BigInt(`0${whole}${fraction.padEnd(2, '0')}`);
};

/** Sums of the stories as they are printed, in whatever unit states the whole and all of its parts. */
function printedSums(disclosure: Disclosure): { sum: string; whole: bigint; parts: bigint }[] {
  const statements = statementsById(disclosure.blocks);
  const printed = (id: string, unit: string): bigint | undefined =>
    (disclosure.measures[id]?.places ?? [])
      .map((place) => statements.get(place.id))
      .filter((statement) => statement?.unit === unit)
      .map((statement) => hundredths(statement?.printed ?? ''))[0];
  return Object.entries(disclosure.measures).flatMap(([id, { kind, formula, description }]) =>
    ['元', '万元'].flatMap((unit) => {
      const whole = printed(id, unit);
      const parts = formula.map(({ measure }) => printed(measure, unit));
      const known = parts.filter((part) => part !== undefined);
      if (kind !== 'region' || whole === undefined || parts.length === 0 || known.length < parts.length)
        return [];
      return [{ sum: description, whole, parts: known.reduce((sum, part) => sum + part, 0n) }];
    }),
  );
}

test.each(exampleNames)('%s', { timeout: 60_000 }, async (name) => {
  const { disclosure, ledger, printedFacts, printedProjects, format, warnings } = await additively(name);
  const sums = printedSums(disclosure);
  expect(sums.length).toBeGreaterThan(20);
  expect(sums.filter(({ whole, parts }) => whole !== parts)).toEqual([]);
  expect(warnings.map(({ code }) => code)).not.toContain('change-differs-in-print');
  expect(disclosure.rounding.moved.length).toBeGreaterThan(0);
  expect(sentencesOf(disclosure).filter((sentence) => sentence.startsWith('尾差调整说明'))).toHaveLength(1);

  const goneOut = publicLedgerPackage({ disclosure, ledger, printedFacts, printedProjects }).ledger;
  expect(goneOut.identity.rounding).toBe('additive');
  const again = buildDisclosure(goneOut, format, listsOfYear(goneOut.identity.codeListYear), undefined);
  if (!again.ok) throw new Error('what goes out does not build');
  expect(shown(again.value.disclosure)).toBe(shown(disclosure));
  expect(again.value.disclosure.rounding).toEqual(disclosure.rounding);
});

test.each([...formats.values()])(
  'the order of $id begins with what balances name beside the side',
  (format) => {
    const disjoint = format.balances.filter(
      ({ left, right }) => left.side === 'income' && right.side !== left.side,
    );
    const named = new Set(
      disjoint.flatMap(({ left, right }) => [...Object.keys(left), ...Object.keys(right)]),
    );
    named.delete('side');
    expect(new Set(format.roundingOrder.slice(0, named.size))).toEqual(named);
  },
);
