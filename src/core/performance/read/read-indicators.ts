// Reads the indicators of a form: the head names the columns of each side, the first and second levels count down to the next.
import type { IndicatorSide } from '../../ledger/ledger.ts';
import { comparable, readable, type Phrases } from '../../tables/read/phrases.ts';
import type { CellMap, PrintedCell } from '../../tables/read/printed-grid.ts';
import type { IndicatorFrame } from '../spec.ts';

export interface ReadIndicator<Cell extends PrintedCell> {
  readonly side: IndicatorSide;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** The target as it stands; its cell is absent where the form has lost it. */
  readonly target: string;
  readonly cell: Cell;
}

interface ReadIndicators<Cell extends PrintedCell> {
  readonly indicators: readonly ReadIndicator<Cell>[];
  readonly absent: readonly string[];
  /** How many labels the head should have. */
  readonly labels: number;
  /** The row below the last indicator. */
  readonly end: number;
}

interface Side {
  readonly side: IndicatorSide;
  readonly level2: number;
  readonly level3: number;
  readonly target: number;
}

export function readIndicators<Cell extends PrintedCell>(
  frame: IndicatorFrame,
  map: CellMap<Cell>,
  from: number,
  phrases: Phrases,
): ReadIndicators<Cell> {
  const labels = 1 + 3 * frame.sides.length;
  const head = findHead(frame, map, from, phrases);
  if (head === undefined) {
    return { indicators: [], absent: [frame.level1Header, ...frame.sides], labels, end: from };
  }
  const sides = sidesOf(frame, map, head, phrases);
  const level1Column = columnsOf(frame.level1Header, map, head, phrases)[0];
  const indicators: ReadIndicator<Cell>[] = [];
  const above = new Map<IndicatorSide, { level1: string; level2: string }>();
  let level1 = '';
  let row = head + 1;
  for (; row < map.rows; row += 1) {
    const named = level1Column === undefined ? '' : textAt(map, row, level1Column);
    if (!belongs(frame, map, row, sides, named, phrases)) break;
    if (comparable(named) !== '') level1 = readable(named);
    for (const side of sides) {
      const written = readable(textAt(map, row, side.level2));
      const filled = above.get(side.side);
      const level2 = written !== '' ? written : filled?.level1 === level1 ? filled.level2 : '';
      above.set(side.side, { level1, level2 });
      const cell = map.at(row, side.level3);
      const level3 = readable(cell?.text ?? '');
      if (cell === undefined || level3 === '' || cell.row !== row) continue;
      const target = readable(textAt(map, row, side.target));
      indicators.push({ side: side.side, level1, level2, level3, target, cell });
    }
  }
  const absent = frame.sides.filter((side) => !sides.some((found) => found.side === side));
  return { indicators, absent, labels, end: row };
}

function findHead<Cell extends PrintedCell>(
  frame: IndicatorFrame,
  map: CellMap<Cell>,
  from: number,
  phrases: Phrases,
): number | undefined {
  for (let row = from; row < map.rows; row += 1) {
    const hasLevel3 = columnsOf(frame.level3Header, map, row, phrases).length > 0;
    if (hasLevel3 && columnsOf(frame.targetHeader, map, row, phrases).length > 0) return row;
  }
  return undefined;
}

/** The columns of a row in which cells with that text begin, from left to right. */
function columnsOf<Cell extends PrintedCell>(
  header: string,
  map: CellMap<Cell>,
  row: number,
  phrases: Phrases,
): number[] {
  return map
    .cellsOfRow(row)
    .filter(({ text }) => phrases.match(header, text) !== undefined)
    .map(({ column }) => column);
}

/** A side whose columns are not all there is lost. */
function sidesOf<Cell extends PrintedCell>(
  frame: IndicatorFrame,
  map: CellMap<Cell>,
  head: number,
  phrases: Phrases,
): Side[] {
  const level2 = columnsOf(frame.level2Header, map, head, phrases);
  const level3 = columnsOf(frame.level3Header, map, head, phrases);
  const target = columnsOf(frame.targetHeader, map, head, phrases);
  return frame.sides.flatMap((side, index) => {
    const columns = [level2[index], level3[index], target[index]] as const;
    const [second, third, value] = columns;
    if (second === undefined || third === undefined || value === undefined) return [];
    return [{ side, level2: second, level3: third, target: value }];
  });
}

/** A row goes on with the frame where it names one of its levels, or says something in the columns of a side. */
function belongs<Cell extends PrintedCell>(
  frame: IndicatorFrame,
  map: CellMap<Cell>,
  row: number,
  sides: readonly Side[],
  level1: string,
  phrases: Phrases,
): boolean {
  const isNamed = (text: string): boolean =>
    frame.level1.some(({ name, level2 }) =>
      [name, ...level2].some((one) => phrases.match(one, text) !== undefined),
    );
  if (isNamed(level1)) return true;
  return sides.some(({ level2, level3 }) => {
    const second = textAt(map, row, level2);
    return isNamed(second) || (comparable(second) === '' && comparable(textAt(map, row, level3)) !== '');
  });
}

function textAt<Cell extends PrintedCell>(map: CellMap<Cell>, row: number, column: number): string {
  return map.at(row, column)?.text ?? '';
}
