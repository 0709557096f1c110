// From what does not hold, and why, to findings: one for each cause, with the value that should stand there and the identities that show it.
import type { AmountStyle } from '../../money/format.ts';
import { moneyUnitLabels } from '../../money/unit.ts';
import { finding, type CheckedPlace, type Evidence, type Finding } from '../obligation.ts';
import { noValues } from './codes.ts';
import type { FailedGroup } from './diagnose.ts';
import { turnedDirection } from '../../narrative/direction-words.ts';
import { expectedAmount, expectedAt, expectedIn, type Expected } from './expected.ts';
import { codeOf, type ArithmeticCode } from './filing.ts';
import { identitiesOf, identityOfLaw, placesOf, type FiledIdentity } from './identities.ts';
import type { Slip } from './slips.ts';
import { quantitiesOf, type Print, type Range } from './quantities.ts';
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
  /** Words for a change of which all would hold if they said the opposite, with the size among them. */
  readonly turned?: ReadonlySet<Print>;
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
  };
  const told = kind === 'signTurned' ? { expected: turnedDirection(print.written) } : {};
  const how = kind === 'signTurned' ? {} : { [kind]: values[kind] };
  return [
    finding(main.code, {
      severity: severityOf(group),
      places: placesOf(prints).slice(0, mostPlaces),
      written: print.written,
      ...told,
      values: { ...noValues, unit: unitOf(print), ...how },
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
  const expected = expectedOf(print, explanation, group);
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
        ifAlone: size > 1 || told.length < 2 ? '' : asIfAlone(told, group),
        rowUnder: group.missing?.above.label ?? '',
        misread: group.misread ?? '',
      },
      evidence: evidenceOf(failed, main),
    }),
  ];
}

/** What each would have to be if it is the one that is wrong. */
function asIfAlone(told: readonly Print[], group: Cause): string {
  const each = told.map((print) => {
    const { printed, least, greatest } = expectedOf(print, [print], group);
    const due =
      printed ?? (least === undefined || greatest === undefined ? undefined : `${least}–${greatest}`);
    return due === undefined ? '' : [print.written, due].map((one) => one + unitLabel(print)).join(' → ');
  });
  return [...new Set(each)].filter((one) => one !== '').join('、');
}

function expectedOf(print: Print, explanation: readonly Print[], { solver, turned }: Cause): Expected {
  return turned?.has(print) === true
    ? { printed: turnedDirection(print.written) }
    : expectedAt(print, explanation, solver);
}

function unitLabel({ style }: Print): string {
  if (style.kind === 'amount') return ` ${moneyUnitLabels[style.style.unit]}`;
  return style.kind === 'percent' ? '%' : '';
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

/** The failed identity by which a reader sees soonest that a print is wrong; words for a change are wrong by the rule on these. */
function nearest(failed: readonly FiledIdentity[], print: Print): FiledIdentity | undefined {
  const isWords = print.style.kind === 'words';
  const rank = ({ relation, prints }: FiledIdentity): number =>
    (prints.includes(print) ? 0 : 100) +
    (isWords && relation === 'direction' ? 0 : (nearness[relation] ?? 10));
  const [main] = [...failed].sort((left, right) => rank(left) - rank(right));
  const isFiled = main === undefined || !isWords || main.relation === 'direction';
  return isFiled ? main : { ...main, relation: 'direction', code: codeOf('direction', new Set()) };
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

/** Every code of which an identity fails. */
export function failedCodes({ violations, solver }: Cause): ReadonlySet<ArithmeticCode> {
  return new Set(violations.flatMap((violation) => identitiesOf(violation, solver)).map(({ code }) => code));
}
