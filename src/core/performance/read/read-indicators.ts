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
  /** Whether the cells of the row stand in other columns than the head says, so that which is which is inferred. */
  readonly inferred?: true;
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

/** `isBelow` tells a row that follows the frame: without rules it may look like one more indicator. */
export function readIndicators<Cell extends PrintedCell>(
  frame: IndicatorFrame,
  map: CellMap<Cell>,
  from: number,
  phrases: Phrases,
  isBelow: (row: number) => boolean,
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
  const lost: string[] = [];
  let level1 = '';
  let row = head + 1;
  for (; row < map.rows; row += 1) {
    const named = level1Column === undefined ? '' : textAt(map, row, level1Column);
    if (isBelow(row) || !belongs(frame, map, row, sides, named, phrases)) break;
    const moved = movedRow(frame, map.cellsOfRow(row), sides, phrases);
    if (moved !== undefined) {
      for (const [index, { side }] of sides.entries()) {
        const level2 = moved.level2 ?? above.get(side)?.level2 ?? '';
        level1 = moved.level1 ?? level1;
        above.set(side, { level1, level2 });
        const [cell, value] = moved.sides[index] ?? [];
        if (cell === undefined) {
          if (moved.sides.some((texts) => texts.length > 0)) lost.push(`${frame.level3Header}（${level2}）`);
          continue;
        }
        const [level3, target] = [readable(cell.text), readable(value?.text ?? '')];
        indicators.push({ side, level1, level2, level3, target, cell, inferred: true });
      }
      continue;
    }
    if (comparable(named) !== '') level1 = readable(named);
    for (const side of sides) {
      const own = readable(textAt(map, row, side.level2));
      const beside = own === '' ? levelBeside(sides, map, row, side) : '';
      const written = own === '' ? beside : own;
      const filled = above.get(side.side);
      const level2 = written !== '' ? written : filled?.level1 === level1 ? filled.level2 : '';
      above.set(side.side, { level1, level2 });
      const cell = map.at(row, side.level3);
      const level3 = readable(cell?.text ?? '');
      if (cell === undefined || level3 === '' || cell.row !== row) continue;
      const target = readable(textAt(map, row, side.target));
      const inferred = beside === '' ? {} : { inferred: true as const };
      indicators.push({ side: side.side, level1, level2, level3, target, cell, ...inferred });
    }
  }
  const absent = frame.sides.filter((side) => !sides.some((found) => found.side === side));
  return { indicators, absent: [...absent, ...lost], labels, end: row };
}

/** A blank cell of its own, where another side begins a second level in the same row, has lost that name. */
function levelBeside<Cell extends PrintedCell>(
  sides: readonly Side[],
  map: CellMap<Cell>,
  row: number,
  { level2, level3 }: Side,
): string {
  if (map.at(row, level2)?.row !== row || comparable(textAt(map, row, level3)) === '') return '';
  return sides.map((side) => readable(textAt(map, row, side.level2))).find((text) => text !== '') ?? '';
}

interface MovedRow<Cell extends PrintedCell> {
  /** The second level where the row names it, and the first that has it. */
  readonly level1: string | undefined;
  readonly level2: string | undefined;
  /** Of each side the indicator and its target. */
  readonly sides: readonly (readonly Cell[])[];
}

/**
 * A row that has lost blank cells, as it happens in files without spans: its texts are those of each side in turn, with the name of the
 * second level or without. Undefined where the row is as the head says, or cannot be parted so.
 */
function movedRow<Cell extends PrintedCell>(
  frame: IndicatorFrame,
  cells: readonly Cell[],
  sides: readonly Side[],
  phrases: Phrases,
): MovedRow<Cell> | undefined {
  const isLike = (name: string, { text }: Cell): boolean => phrases.match(name, text) !== undefined;
  const groupOf = (cell: Cell) =>
    frame.level1.find(({ level2 }) => level2.some((name) => isLike(name, cell)));
  const isOfFrame = (cell: Cell): boolean =>
    isLike(frame.label, cell) || frame.level1.some(({ name }) => isLike(name, cell));
  const row = Math.max(0, ...cells.map((cell) => cell.row));
  const texts = cells.filter((cell) => cell.row === row && comparable(cell.text) !== '' && !isOfFrame(cell));
  const isLevel2 = (cell: Cell): boolean => groupOf(cell) !== undefined;
  const isOutside = (cell: Cell): boolean => sides.every(({ level2 }) => level2 !== cell.column);
  if (!isMoved(texts, sides) && !texts.some((cell) => isLevel2(cell) && isOutside(cell))) return undefined;
  const parts = partsOf(texts, sides.length, isLevel2);
  if (parts === undefined) return undefined;
  const named = texts.find(isLevel2);
  const level2 = named === undefined ? undefined : readable(named.text);
  const level1 = named === undefined ? undefined : groupOf(named)?.name;
  return { level1, level2, sides: parts };
}

/**
 * The texts of each side, at most an indicator and its target. With a name for each side they part there, and one side may have lost its
 * own; else all sides have as many.
 */
function partsOf<Cell extends PrintedCell>(
  texts: readonly Cell[],
  sides: number,
  isName: (cell: Cell) => boolean,
): readonly (readonly Cell[])[] | undefined {
  const names = texts.flatMap((cell, index) => (isName(cell) ? [index] : []));
  if (names.length > 1 && (names.length !== sides || names[0] !== 0)) return undefined;
  const bare = texts.filter((cell) => !isName(cell));
  const parts =
    names.length === sides
      ? names.map((at, index) => texts.slice(at + 1, names[index + 1]))
      : Array.from({ length: sides }, (_, index) =>
          bare.slice((index * bare.length) / sides, ((index + 1) * bare.length) / sides),
        );
  const isEven = names.length === sides || bare.length % sides === 0;
  return isEven && parts.every((part) => part.length <= 2) ? parts : undefined;
}

/** Something stands before the second level, or a side has as second level and indicator what another has as indicator and target. */
function isMoved(texts: readonly PrintedCell[], sides: readonly Side[]): boolean {
  const at = (column: number): string => comparable(texts.find((cell) => cell.column === column)?.text ?? '');
  const first = Math.min(...sides.map(({ level2 }) => level2));
  if (texts.some(({ column }) => column < first)) return true;
  return sides.some((side) =>
    sides.some(
      (other) =>
        at(side.level2) !== '' &&
        at(side.level2) === at(other.level3) &&
        at(side.level3) === at(other.target) &&
        at(side.target) === '',
    ),
  );
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
  // Without spans a row may have lost the blank cells before its name.
  if (map.cellsOfRow(row).some((cell) => cell.row === row && isNamed(cell.text))) return true;
  return sides.some(({ level2, level3 }) => {
    const second = textAt(map, row, level2);
    return isNamed(second) || (comparable(second) === '' && comparable(textAt(map, row, level3)) !== '');
  });
}

function textAt<Cell extends PrintedCell>(map: CellMap<Cell>, row: number, column: number): string {
  return map.at(row, column)?.text ?? '';
}
