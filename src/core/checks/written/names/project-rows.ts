// The rows of tables that stand for projects.
import { rememberedOf } from '../../../lib/remembered.ts';
import type { FenInterval } from '../../../money/interval.ts';
import type { Reading } from '../../../reading/reading.ts';
import type { CheckedPlace } from '../../obligation.ts';
import { placeOfRow } from '../../places.ts';

export interface ProjectRow {
  readonly name: string;
  readonly table: string;
  readonly place: CheckedPlace;
  /** What its figures may stand for. */
  readonly intervals: readonly FenInterval[];
}

export const projectRows = rememberedOf(({ tables, members }: Reading): readonly ProjectRow[] => {
  const names = new Map(members.met('project').map(({ code, name }) => [code, name]));
  return tables.flatMap((table) =>
    table.read.rows.flatMap((row): ProjectRow[] => {
      const code = row.cells[0]?.scopes.findLast(({ project }) => project !== undefined)?.project;
      const name = code === undefined ? undefined : names.get(code);
      if (name === undefined) return [];
      const intervals = row.cells.flatMap(({ interval }) => interval ?? []);
      return [{ name, table: table.read.spec.name, place: placeOfRow(table, row, 'name'), intervals }];
    }),
  );
});
