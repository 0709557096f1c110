// A department's document beside those of its units, where these are given: no unit has more fiscal money in a figure than the department,
// and where all units are there, theirs add up to the department's. Other money is left alone: what units pass on to each other is
// counted once in the department, and twice in the units.
import { fen, type Fen } from '../../../money/fen.ts';
import { fileAmountStyle, formatAmount } from '../../../money/format.ts';
import type { FenInterval } from '../../../money/interval.ts';
import type { DocumentCell } from '../../../reading/printed-document.ts';
import type { Reading, TableInDocument } from '../../../reading/reading.ts';
import type { ReadCell } from '../../../tables/read/read-table.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import { placeOfCell } from '../../places.ts';
import { reason, type CheckedPlace } from '../../obligation.ts';
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
    const units = companions.units.flatMap((unit) => (isLike(reading, unit.reading) ? [unit.reading] : []));
    for (const { file, reading: other } of companions.units)
      if (!isLike(reading, other)) yield reason('unit-not-comparable', { file });
    if (units.length === 0) return;
    const ofUnits = units.map((unit) => figuresOf(unit));
    const areAll = areAllUnits(reading, units);
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

/** Whether every unit that the department's document names has a document here. */
function areAllUnits({ members, identity }: Reading, units: readonly Reading[]): boolean {
  const given = new Set(units.map(({ identity: { body } }) => comparable(body ?? '')));
  const named = members
    .met('budgetUnit')
    .map(({ name }) => comparable(name))
    .filter((name) => name !== comparable(identity.body ?? ''));
  return named.length > 0 && named.every((name) => given.has(name));
}

function added(left: FenInterval, right: FenInterval): FenInterval {
  return { lowerFen: fen(left.lowerFen + right.lowerFen), upperFen: fen(left.upperFen + right.upperFen) };
}

function inYuan(amountFen: bigint): string {
  return formatAmount(fen(amountFen), { ...fileAmountStyle, grouping: true });
}
