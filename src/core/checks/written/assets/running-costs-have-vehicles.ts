// Money for running vehicles where there are none may come from a common pool, or from last year's count: for a person to look at.
import { placeOfCell, placeOfPassage } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

const owned = /(?:共有(?:公务用)?车辆|实有)\s*(\d+)\s*辆/u;

export const runningCostsHaveVehicles = writtenCheck(
  'running-costs-have-vehicles',
  function* ({ document: { reading } }, fault) {
    const passage = reading.passages.find(({ line }) => owned.test(line.text));
    const vehicles = owned.exec(passage?.line.text ?? '')?.[1];
    if (passage === undefined || vehicles === undefined) return;
    const costs = reading.tables.flatMap((table) =>
      table.read.rows.flatMap((row) =>
        row.cells
          .filter(
            ({ column, amountFen }) =>
              /carRunning|vehicleRunning/u.test(column + row.key) && amountFen !== null && amountFen > 0n,
          )
          .map((cell) => ({ cell, place: placeOfCell(table, row, cell) })),
      ),
    );
    const [cost] = costs;
    if (cost === undefined) return;
    if (vehicles !== '0') yield held;
    else yield fault({ places: [cost.place, placeOfPassage(passage)], written: cost.cell.printed });
  },
);
