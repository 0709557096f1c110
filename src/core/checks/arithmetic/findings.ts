// From what does not hold, and why, to findings: one for each cause, with the value that should stand there and the identities that show it.
import { fen, type Fen } from '../../money/fen.ts';
import { fenPerPlace, formatAmount, type AmountStyle } from '../../money/format.ts';
import { divideHalfAwayFromZero } from '../../money/round.ts';
import { finding, type CheckedPlace, type Evidence, type Finding } from '../obligation.ts';
import { noValues } from './codes.ts';
import type { FailedGroup } from './diagnose.ts';
import type { ArithmeticCode } from './filing.ts';
import { identitiesOf, identityOfLaw, placesOf, type FiledIdentity } from './identities.ts';
import type { Slip } from './slips.ts';
import { percentScale, quantitiesOf, type Print, type Range } from './quantities.ts';
import { isUnprinted, type Solver } from './solve.ts';
import type { Unfilled } from './unfilled-tables.ts';

/** A finding shows so many other places at most. */
const mostPlaces = 8;

/** Why a group fails, as far as was found out. */
export interface Cause extends FailedGroup {
  /** What it was found with. */
  readonly solver: Solver;
  readonly slip?: Slip;
  readonly missing?: MissingRows;
  /** What seems not to have been filled in. */
  readonly unfilled?: Pick<Unfilled, 'place' | 'against'>;
  /** A table of which so much fails that it was likely misread. */
  readonly misread?: string;
}

/** Rows that seem to be missing. */
export interface MissingRows {
  /** The row under which they would stand. */
  readonly above: CheckedPlace;
  /** Those that are known, with what the first figure that is not nothing would be; none where it is not known what is missing. */
  readonly rows: readonly { readonly label: string; readonly place: CheckedPlace; readonly range: Range }[];
  /** How their table prints amounts; undefined where it names no unit. */
  readonly style: AmountStyle | undefined;
}

/** Where one set of prints explains a group, each of them is wrong and has a finding; otherwise the group has one. */
export function findingsOf(group: Cause): readonly Finding[] {
  const failed = group.violations.flatMap((violation) => identitiesOf(violation, group.solver));
  const [only, ...others] = group.explanations;
  if (group.slip !== undefined) return slipped(group.slip, failed, group);
  if (group.unfilled !== undefined) return notFilledIn(group.unfilled, failed, group);
  if (only === undefined || (group.missing !== undefined && only.length > 1))
    return unexplained(failed, group);
  if (others.length > 0 || group.missing !== undefined) return tie(failed, group);
  return only.flatMap((print) => wrongPrint(print, only, failed, group));
}

function slipped(
  { kind, prints, counterpart }: Slip,
  failed: readonly FiledIdentity[],
  group: Cause,
): Finding[] {
  const [print] = prints;
  const main = print === undefined ? undefined : nearest(failed, print);
  if (print === undefined || main === undefined) return [];
  const values = {
    tenThousandfold: '10000',
    swapped: counterpart?.place.label ?? '',
    shifted: `${prints.length}`,
    doubled: counterpart?.place.label ?? '',
    signTurned: '',
  };
  return [
    finding(main.code, {
      severity: severityOf(group),
      places: placesOf(prints).slice(0, mostPlaces),
      written: print.written,
      values: { ...noValues, unit: unitOf(print), [kind]: values[kind] },
      evidence: evidenceOf(failed, main),
    }),
  ];
}

/** No figure is told to be nothing by a table that was not filled in. */
function notFilledIn(
  { place, against }: Pick<Unfilled, 'place' | 'against'>,
  failed: readonly FiledIdentity[],
  group: Cause,
): Finding[] {
  const [print] = against;
  const main = print === undefined ? undefined : nearest(failed, print);
  if (print === undefined || main === undefined) return [];
  return [
    finding(main.code, {
      severity: severityOf(group),
      places: [place, ...placesOf(against)].slice(0, mostPlaces),
      values: { ...noValues, unit: unitOf(print), unfilled: place.label, told: print.written },
      evidence: evidenceOf(failed, main),
    }),
  ];
}

function wrongPrint(
  print: Print,
  explanation: readonly Print[],
  failed: readonly FiledIdentity[],
  group: Cause,
): Finding[] {
  const main = nearest(failed, print);
  if (main === undefined) return [];
  const expected = expectedAt(print, explanation, group.solver);
  const isFirst = print === explanation[0];
  const failing = failed.filter((one) => one === main || isFirst || one.prints.includes(print));
  const rates = expected.least === undefined ? [] : ratesAround(print, group.solver);
  const own = [...failing, ...rates.filter((one) => !failing.some(({ code }) => code === one.code))];
  const against = [...new Set([...main.prints, ...rates.flatMap(({ prints }) => prints)])];
  return [
    finding(main.code, {
      severity: severityOf(group),
      places: [print.place, ...placesOf(against.filter((one) => one !== print))].slice(0, mostPlaces),
      written: print.written,
      ...(expected.printed === undefined ? {} : { expected: expected.printed }),
      ...(expected.differenceFen === undefined ? {} : { differenceFen: expected.differenceFen }),
      values: {
        ...noValues,
        unit: unitOf(print),
        least: expected.least ?? '',
        greatest: expected.greatest ?? '',
      },
      evidence: evidenceOf(own, main),
    }),
  ];
}

/** The rates and shares that bound what a figure can be, also by way of a change that is told in words alone. */
function ratesAround({ quantity }: Print, solver: Solver): readonly FiledIdentity[] {
  const own = solver.lawsOf(quantity);
  const changes = own.flatMap(quantitiesOf).filter((one) => one !== quantity && isUnprinted(one));
  const laws = new Set([...own, ...changes.flatMap((change) => solver.lawsOf(change))]);
  return [...laws].flatMap((law) =>
    law.kind === 'ratio' && law.share.prints.length > 0 ? (identityOfLaw(law) ?? []) : [],
  );
}

function tie(failed: readonly FiledIdentity[], group: Cause): Finding[] {
  // Words are sooner wrong than figures, and a reader sees it at once.
  const told = [...new Set(group.explanations.flat())].sort(
    (left, right) => Number(right.style.kind === 'words') - Number(left.style.kind === 'words'),
  );
  const [print] = told;
  const main = print === undefined ? undefined : nearest(failed, print);
  if (print === undefined || main === undefined) return [];
  const size = group.explanations[0]?.length ?? 1;
  return [
    finding(main.code, {
      severity: severityOf(group),
      places: placesOf(told),
      isTie: true,
      written: print.written,
      values: {
        ...noValues,
        unit: unitOf(print),
        ties: told.length > 1 ? `${told.length}` : '',
        together: size > 1 ? `${size}` : '',
        rowUnder: group.missing?.above.label ?? '',
        misread: group.misread ?? '',
      },
      evidence: evidenceOf(failed, main),
    }),
  ];
}

function unexplained(failed: readonly FiledIdentity[], group: Cause): Finding[] {
  const [main] = failed;
  if (main === undefined) return [];
  if (group.missing !== undefined) return [leftOut(group.missing, failed, main, group)];
  return [
    finding(main.code, {
      severity: severityOf(group),
      places: placesOf(main.prints).slice(0, mostPlaces),
      isTie: true,
      values: { ...noValues, group: `${failed.length}`, misread: group.misread ?? '' },
      evidence: evidenceOf(failed, main),
    }),
  ];
}

function leftOut(
  { above, rows, style }: MissingRows,
  failed: readonly FiledIdentity[],
  main: FiledIdentity,
  group: Cause,
): Finding {
  const [only, ...others] = rows;
  const isNamed = only !== undefined;
  const amount =
    isNamed && others.length === 0 && style !== undefined ? expectedAmount(0n, only.range, style, false) : {};
  return finding('table-total-is-sum-of-rows', {
    severity: severityOf(group),
    places: [...(isNamed ? rows.map(({ place }) => place) : [above]), ...placesOf(main.prints)].slice(
      0,
      mostPlaces,
    ),
    values: {
      ...noValues,
      unit: style?.unit ?? '',
      rowUnder: isNamed ? '' : above.label,
      leftOutUnder: isNamed ? above.label : '',
      leftOut: rows.map(({ label }) => label).join('、'),
      leftOutAmount: amount.printed ?? '',
    },
    evidence: evidenceOf(failed, main),
  });
}

/** What a figure is printed in. */
function unitOf({ style }: Print): string {
  if (style.kind === 'amount') return style.style.unit;
  return style.kind === 'percent' ? 'percent' : '';
}

/** What was likely misread is no fault of the document. */
const severityOf = ({ misread }: Cause): Finding['severity'] => (misread === undefined ? 'error' : 'warning');

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
  const isWords = print.style.kind === 'words';
  const rank = ({ relation, prints }: FiledIdentity): number =>
    (prints.includes(print) ? 0 : 100) +
    (isWords && relation === 'direction' ? 0 : (nearness[relation] ?? 10));
  return [...failed].sort((left, right) => rank(left) - rank(right))[0];
}

export function evidenceOf(failed: readonly FiledIdentity[], main: FiledIdentity | undefined): Evidence[] {
  return failed
    .filter((one) => one !== main)
    .map((one) => ({
      code: one.code,
      places: placesOf(one.prints).slice(0, mostPlaces),
      ...statedIn(one),
    }));
}

function statedIn({ prints: [print], due }: FiledIdentity): Pick<Evidence, 'stated'> {
  if (print === undefined || due === undefined) return {};
  const { printed, least, greatest } = expectedIn(print, due);
  const bounds = least === undefined || greatest === undefined ? {} : { least, greatest };
  return {
    stated: {
      written: print.written,
      unit: unitOf(print),
      ...(printed === undefined ? bounds : { expected: printed }),
    },
  };
}

interface Expected {
  readonly printed?: string;
  readonly differenceFen?: Fen;
  readonly least?: string;
  readonly greatest?: string;
}

/** What would stand at a print by everything else: one printed form, or the least and the greatest. */
function expectedAt(print: Print, left: readonly Print[], solver: Solver): Expected {
  return expectedIn(print, solver.valueWithout(print.quantity, left));
}

function expectedIn(print: Print, range: Range): Expected {
  const { style } = print;
  if (style.kind === 'amount') return expectedAmount(print.value, range, style.style, style.negated);
  if (style.kind === 'percent') return expectedPercent(print, range, style.style.decimals);
  return {};
}

function expectedAmount(value: bigint, range: Range, style: AmountStyle, isNegated: boolean): Expected {
  if (range.upper - range.lower > 10n ** 30n) return {};
  const sign = isNegated ? -1n : 1n;
  const place = fenPerPlace(style.unit, style.decimals);
  // A figure of someone else's may have been rounded from either end: the ends themselves do not count.
  const inner = range.lower + 1n < range.upper ? 1n : 0n;
  const ends = [range.lower + inner, range.upper - inner].map(
    (end) => divideHalfAwayFromZero(sign * end, place) * place,
  );
  const [least = 0n, greatest = 0n] = ends.sort((one, other) => (one < other ? -1 : 1));
  const show = (amount: bigint): string =>
    formatAmount(fen(amount), amount === 0n ? { ...style, zero: '0' } : style);
  if (least !== greatest) return { least: show(least), greatest: show(greatest) };
  return { printed: show(least), differenceFen: fen(sign * value - least) };
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
export function failedCodes({ violations, solver }: Cause): ReadonlySet<ArithmeticCode> {
  return new Set(violations.flatMap((violation) => identitiesOf(violation, solver)).map(({ code }) => code));
}
