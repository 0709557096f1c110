// From what does not hold, and why, to findings: one for each cause, with the value that should stand there and the identities that show it.
import { fen, type Fen } from '../../money/fen.ts';
import { fenPerPlace, formatAmount, type AmountStyle } from '../../money/format.ts';
import { divideHalfAwayFromZero } from '../../money/round.ts';
import { finding, type Evidence, type Finding } from '../obligation.ts';
import { noValues } from './codes.ts';
import type { FailedGroup } from './diagnose.ts';
import type { ArithmeticCode } from './filing.ts';
import { identitiesOf, placesOf, type FiledIdentity } from './identities.ts';
import { percentScale, type Print, type Range } from './quantities.ts';
import type { Solver } from './solve.ts';

/** A finding shows so many other places at most. */
const mostPlaces = 8;

export function findingOf(group: FailedGroup, solver: Solver): Finding | undefined {
  const failed = group.violations.flatMap(identitiesOf);
  const [first, ...others] = group.explanations;
  if (first === undefined) return unexplained(failed, group);
  const [print] = first;
  if (print === undefined) return undefined;
  const isTie = others.length > 0;
  const told = new Set([...first, ...others.flat()]);
  const main = nearest(failed, print);
  if (main === undefined) return undefined;
  const expected = isTie ? undefined : expectedAt(print, first, solver);
  const places = [
    ...placesOf([...told]),
    ...(isTie ? [] : placesOf(main.prints.filter((one) => !told.has(one)))),
  ].slice(0, mostPlaces);
  return finding(main.code, {
    severity: severityOf(group),
    places,
    isTie,
    written: print.written,
    ...(expected?.printed === undefined ? {} : { expected: expected.printed }),
    ...(expected?.differenceFen === undefined ? {} : { differenceFen: expected.differenceFen }),
    values: {
      ...noValues,
      least: expected?.least ?? '',
      greatest: expected?.greatest ?? '',
      ties: isTie ? `${others.length + 1}` : '',
      together: first.length > 1 ? `${first.length}` : '',
    },
    evidence: evidenceOf(failed, main),
  });
}

function unexplained(failed: readonly FiledIdentity[], group: FailedGroup): Finding | undefined {
  const [main] = failed;
  if (main === undefined) return undefined;
  return finding(main.code, {
    severity: severityOf(group),
    places: placesOf(main.prints).slice(0, mostPlaces),
    isTie: true,
    values: { ...noValues, group: `${failed.length}` },
    evidence: evidenceOf(failed, main),
  });
}

/** What only a declared tie breaks is no breach of arithmetic. */
function severityOf({ violations }: FailedGroup): Finding['severity'] {
  const isTie = violations.every(({ kind, ...rest }) => {
    if (kind === 'prints' || !('law' in rest)) return false;
    return rest.law.kind === 'sum' && rest.law.why === 'tie';
  });
  return isTie ? 'warning' : 'error';
}

const nearness: Readonly<Partial<Record<FiledIdentity['relation'], number>>> = {
  columns: 1,
  rows: 2,
  direction: 2,
  same: 3,
  share: 4,
  rate: 4,
  parts: 4,
};

/** The failed identity by which a reader sees soonest that a print is wrong. */
function nearest(failed: readonly FiledIdentity[], print: Print): FiledIdentity | undefined {
  const rank = ({ relation, prints }: FiledIdentity): number =>
    (prints.includes(print) ? 0 : 100) + (nearness[relation] ?? 10);
  return [...failed].sort((left, right) => rank(left) - rank(right))[0];
}

export function evidenceOf(failed: readonly FiledIdentity[], main: FiledIdentity | undefined): Evidence[] {
  return failed
    .filter((one) => one !== main)
    .map(({ code, prints }) => ({ code, places: placesOf(prints).slice(0, mostPlaces) }));
}

interface Expected {
  readonly printed?: string;
  readonly differenceFen?: Fen;
  readonly least?: string;
  readonly greatest?: string;
}

/** What would stand at a print by everything else: one printed form, or the least and the greatest. */
function expectedAt(print: Print, left: readonly Print[], solver: Solver): Expected {
  const range = solver.valueWithout(print.quantity, new Set(left));
  const { style } = print;
  if (style.kind === 'amount') return expectedAmount(print, range, style.style, style.negated);
  if (style.kind === 'percent') return expectedPercent(print, range, style.style.decimals);
  return {};
}

function expectedAmount(print: Print, range: Range, style: AmountStyle, isNegated: boolean): Expected {
  if (range.upper - range.lower > 10n ** 30n) return {};
  const sign = isNegated ? -1n : 1n;
  const place = fenPerPlace(style.unit, style.decimals);
  // A figure of someone else's may have been rounded from either end: the ends themselves do not count.
  const inner = range.lower + 1n < range.upper ? 1n : 0n;
  const ends = [range.lower + inner, range.upper - inner].map(
    (end) => divideHalfAwayFromZero(sign * end, place) * place,
  );
  const [least = 0n, greatest = 0n] = ends.sort((one, other) => (one < other ? -1 : 1));
  const show = (value: bigint): string =>
    formatAmount(fen(value), value === 0n ? { ...style, zero: '0' } : style);
  if (least !== greatest) return { least: show(least), greatest: show(greatest) };
  return { printed: show(least), differenceFen: fen(sign * print.value - least) };
}

function expectedPercent({ value, quantity }: Print, range: Range, decimals: number): Expected {
  if (range.upper - range.lower > 10n ** 30n || quantity.prints.length === 0) return {};
  const place = percentScale / 10n ** BigInt(decimals);
  const sign = value < 0n ? -1n : 1n;
  const [first, second] = [range.lower, range.upper].map((end) => divideHalfAwayFromZero(sign * end, place));
  if (first === undefined || second === undefined) return {};
  const show = (places: bigint): string => {
    const digits = `${places < 0n ? -places : places}`.padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    return `${places < 0n ? '-' : ''}${whole}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}`;
  };
  if (first === second) return { printed: show(first) };
  const [least, greatest] = first < second ? [first, second] : [second, first];
  return { least: show(least), greatest: show(greatest) };
}

/** Every code of which an identity fails. */
export function failedCodes(group: FailedGroup): ReadonlySet<ArithmeticCode> {
  return new Set(group.violations.flatMap(identitiesOf).map(({ code }) => code));
}
