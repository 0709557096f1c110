// 行政运行 is basic expenditure as a rule, and 一般行政管理事务 projects: what stands the other way is for a person to look at, as some
// regions do so on purpose.
import { placeOfCell } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';
import { codedRows } from './coded-rows.ts';

const usualColumns: Readonly<Record<string, string>> = { 行政运行: 'basic', 一般行政管理事务: 'project' };

export const runningCodesFitTheirColumn = writtenCheck(
  'running-codes-fit-their-column',
  function* ({ document: { reading } }, fault) {
    for (const { table, row, name } of codedRows(reading, 'functionalClass')) {
      const usual = usualColumns[name];
      if (usual === undefined) continue;
      const unusual = row.cells.filter(
        ({ column, amountFen }) =>
          /^(?:basic|project)$/u.test(column) && column !== usual && amountFen !== null && amountFen !== 0n,
      );
      if (unusual.length === 0) yield held;
      for (const cell of unusual)
        yield fault({ places: [placeOfCell(table, row, cell)], written: cell.printed, values: { name } });
    }
  },
);
