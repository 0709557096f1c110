// The rows of tables that stand for projects.
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

export function projectRows({ tables, members }: Reading): readonly ProjectRow[] {
  return tables.flatMap((table) =>
    table.read.rows.flatMap((row): ProjectRow[] => {
      const code = row.cells[0]?.scopes.findLast(({ project }) => project !== undefined)?.project;
      const member = code === undefined ? undefined : members.met('project').find((one) => one.code === code);
      if (member === undefined) return [];
      const intervals = row.cells.flatMap(({ interval }) => interval ?? []);
      return [{ name: member.name, table: table.read.spec.name, place: placeOfRow(table, row), intervals }];
    }),
  );
}
