// A department's document beside those of its units, where these are given: no unit has more fiscal money in a figure than the department,
// and where all units are there, theirs add up to the department's. Other money is left alone: what units pass on to each other is
// counted once in the department, and twice in the units. What is given beside and is none of its units is said and left aside.
import { fen, type Fen } from '../../../money/fen.ts';
import { fileAmountStyle, formatAmount } from '../../../money/format.ts';
import type { FenInterval } from '../../../money/interval.ts';
import type { DocumentCell } from '../../../reading/printed-document.ts';
import { namedUnits } from '../../../reading/named-units.ts';
import type { Reading, TableInDocument } from '../../../reading/reading.ts';
import type { ReadCell } from '../../../tables/read/read-table.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import type { CheckedDocument } from '../../checked-document.ts';
import { placeOfCell } from '../../places.ts';
import { reason, type CheckedPlace, type Reason } from '../../obligation.ts';
import { held, writtenCheck } from '../written-check.ts';

interface Printed {
  readonly place: CheckedPlace;
  readonly amountFen: Fen;
  readonly interval: FenInterval;
}

interface Disagreement {
  readonly whole: Printed;
  readonly parts: readonly Printed[];
}

export const departmentsHoldTheirUnits = writtenCheck(
  'departments-hold-their-units',
  function* ({ document: { reading }, companions }, fault) {
    const { units, areAll, reasons } = documentsOfUnits(reading, companions.units);
    yield* reasons;
    if (units.length === 0) return;
    const ofUnits = units.map((unit) => figuresOf(unit));
    const wrong: Disagreement[] = [];
    for (const [key, whole] of figuresOf(reading)) {
      const parts = ofUnits.flatMap((figures) => figures.get(key) ?? []);
      if (parts.length === 0) continue;
      const sum = parts.map(({ interval }) => interval).reduce(added);
      const isTooMuch = sum.lowerFen > whole.interval.upperFen;
      const isTooLittle = areAll && parts.length === units.length && sum.upperFen < whole.interval.lowerFen;
      if (isTooMuch || isTooLittle) wrong.push({ whole, parts });
      else yield held;
    }
    for (const ofTable of Map.groupBy(wrong, ({ whole }) => whole.place.key.table).values()) {
      const { whole, parts } = smallestOf(ofTable);
      yield fault({
        places: [whole.place, ...parts.map(({ place }) => place)],
        written: inYuan(whole.amountFen),
        expected: inYuan(parts.reduce((total, { amountFen }) => total + amountFen, 0n)),
        isTie: true,
        values: {
          count: `${parts.length}`,
          others: ofTable.length === 1 ? '' : `${ofTable.length - 1}`,
        },
      });
    }
  },
);

/** The figure that is not the sum of others that disagree as well is most likely the least of them. */
function smallestOf(all: readonly Disagreement[]): Disagreement {
  return all.reduce((least, one) => (one.whole.amountFen < least.whole.amountFen ? one : least));
}

interface DocumentsOfUnits {
  readonly units: readonly Reading[];
  /** Whether every unit that the department's document names has one. */
  readonly areAll: boolean;
  /** Why others are not compared, and which are not there. */
  readonly reasons: readonly Reason[];
}

/** One of each unit that the department's document names; where it names none, of each body but itself. */
function documentsOfUnits(reading: Reading, given: readonly CheckedDocument[]): DocumentsOfUnits {
  const own = comparable(reading.identity.body ?? '');
  const named = namedUnits(reading)
    .map(({ name }) => name)
    .filter((name) => comparable(name) !== own);
  const names = new Set(named.map(comparable));
  const taken = new Map<string, CheckedDocument>();
  const reasons: Reason[] = [];
  for (const document of given) {
    const { file, reading: other } = document;
    const { body } = other.identity;
    const name = comparable(body ?? '');
    const before = taken.get(name);
    if (!isLike(reading, other) || body === undefined) reasons.push(reason('unit-not-comparable', { file }));
    else if (name === own || (names.size > 0 && !names.has(name)))
      reasons.push(reason('unit-of-other-body', { file, body }));
    else if (before === undefined) taken.set(name, document);
    else reasons.push(reason('unit-given-twice', { file, body, other: before.file }));
  }
  const missing = named.filter((name) => !taken.has(comparable(name)));
  if (taken.size > 0 && missing.length > 0)
    reasons.push(reason('units-not-given', { count: `${missing.length}`, units: missing.join('、') }));
  const areAll = names.size > 0 && missing.length === 0;
  return { units: [...taken.values()].map((one) => one.reading), areAll, reasons };
}

/** The same year's document of the same kind: only then a figure of one key is the same figure. */
function isLike(reading: Reading, { format, identity }: Pick<Reading, 'format' | 'identity'>): boolean {
  return (
    format !== undefined &&
    format.id === reading.format?.id &&
    identity.fiscalYear === reading.identity.fiscalYear
  );
}

/** Figures of fiscal money with an amount, by table, row and column. Rows of units and projects are each document's own. */
function figuresOf(reading: Reading): ReadonlyMap<string, Printed> {
  const figures = new Map<string, Printed>();
  for (const table of reading.tables) {
    for (const row of table.read.rows) {
      for (const cell of row.cells) {
        const printed = printedOf(table, row, cell, reading);
        if (printed === undefined) continue;
        figures.set([table.read.spec.name, row.key, cell.column].join(' '), printed);
      }
    }
  }
  return figures;
}

function printedOf(
  table: TableInDocument,
  row: TableInDocument['read']['rows'][number],
  cell: ReadCell<DocumentCell>,
  { members }: Reading,
): Printed | undefined {
  const { amountFen, interval, state, scopes } = cell;
  if (state !== 'value' || amountFen === null || interval === null) return undefined;
  const isOfOne = scopes.some(({ budgetUnit, project }) => isNamed(budgetUnit) || isNamed(project));
  const isFiscal = scopes.some(
    ({ fundSource }) =>
      fundSource !== undefined &&
      !/[|!*]/u.test(fundSource) &&
      members.isWithin('fundSource', fundSource, 'fiscalAppropriation'),
  );
  return isOfOne || !isFiscal ? undefined : { place: placeOfCell(table, row, cell), amountFen, interval };
}

const isNamed = (selector: string | undefined): boolean => selector !== undefined && selector !== '*';

function added(left: FenInterval, right: FenInterval): FenInterval {
  return { lowerFen: fen(left.lowerFen + right.lowerFen), upperFen: fen(left.upperFen + right.upperFen) };
}

function inYuan(amountFen: bigint): string {
  return formatAmount(fen(amountFen), { ...fileAmountStyle, grouping: true });
}
