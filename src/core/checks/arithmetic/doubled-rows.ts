// A row that a table prints twice, with the same figures: its rows then make more than their total, though no figure is wrong.
import type { TableInDocument } from '../../reading/reading.ts';
import { finding, type Finding } from '../obligation.ts';
import { placeOfRow } from '../places.ts';
import { noValues } from './codes.ts';

export function doubledRows(tables: readonly TableInDocument[]): readonly Finding[] {
  return tables.flatMap((table) =>
    [
      ...Map.groupBy(table.read.rows, ({ key, cells }) =>
        [key, ...cells.map(({ column }) => column)].join(),
      ).values(),
    ]
      .filter((rows) => rows.length > 1)
      .flatMap((rows) => {
        const printed = rows.map(({ cells }) => cells.map(({ amountFen }) => `${amountFen ?? ''}`).join());
        const isSame =
          new Set(printed).size === 1 && rows[0]?.cells.some(({ amountFen }) => (amountFen ?? 0n) !== 0n);
        const [, second] = rows;
        if (isSame !== true || second === undefined) return [];
        const places = rows.toReversed().map((row) => placeOfRow(table, row));
        const values = { ...noValues, doubled: second.label };
        return [finding('table-total-is-sum-of-rows', { severity: 'error', places, values })];
      }),
  );
}
