// Lays printed text along the words that a format has there, letter by letter: where the words end, with how many letters other, missing
// or too many. Digits are never letters of a word that may differ.

export interface Alignment {
  /** Where in the text the words end. */
  readonly end: number;
  readonly edits: number;
}

/** Each place where the words may end, with the fewest edits up to there; none with more edits than words of that length allow. */
export function alignmentsOf(expected: string, text: string, start: number): readonly Alignment[] {
  const most = mostEdits(expected);
  const last = Math.min(text.length, start + expected.length + most);
  const costs = costsBetween(expected, text.slice(start, last));
  const [bottom = []] = costs.slice(-1);
  return bottom.flatMap((edits, length) => (edits <= most ? [{ end: start + length, edits }] : []));
}

/** Letters of both that stand for each other, as their places. */
export function keptLetters(expected: string, written: string): readonly (readonly [number, number])[] {
  const costs = costsBetween(expected, written);
  const kept: (readonly [number, number])[] = [];
  let [at, column] = [expected.length, written.length];
  while (at > 0 && column > 0) {
    const [here, over, left, before] = [
      costs[at]?.[column] ?? 0,
      costs[at - 1]?.[column] ?? 0,
      costs[at]?.[column - 1] ?? 0,
      costs[at - 1]?.[column - 1] ?? 0,
    ];
    const isSame = isAlike(expected[at - 1], written[column - 1]);
    if (isSame && here === before) kept.unshift([at - 1, column - 1]);
    if (isSame && here === before) [at, column] = [at - 1, column - 1];
    else if (here === over + weight(expected[at - 1])) at -= 1;
    else if (here === left + weight(written[column - 1])) column -= 1;
    else [at, column] = [at - 1, column - 1];
  }
  return kept;
}

/** By how much of the words and how much of the text are laid along each other. */
function costsBetween(expected: string, text: string): readonly (readonly number[])[] {
  const rows: number[][] = [[0]];
  for (let column = 1; column <= text.length; column += 1)
    rows[0]?.push((rows[0][column - 1] ?? 0) + weight(text[column - 1]));
  for (let at = 1; at <= expected.length; at += 1) {
    const above = rows[at - 1] ?? [];
    const row = [(above[0] ?? 0) + weight(expected[at - 1])];
    for (let column = 1; column <= text.length; column += 1) {
      const [own, other] = [expected[at - 1], text[column - 1]];
      const exchanged = isAlike(own, other) ? 0 : Math.max(weight(own), weight(other));
      row.push(
        Math.min(
          (above[column - 1] ?? 0) + exchanged,
          (above[column] ?? 0) + weight(own),
          (row[column - 1] ?? 0) + weight(other),
        ),
      );
    }
    rows.push(row);
  }
  return rows;
}

/** More than half of the words may not differ, and of long ones no more than a short phrase. */
function mostEdits(expected: string): number {
  return Math.min(6, Math.floor(expected.length / 2) + 1);
}

const marks = '，；。：';

/** Which mark stands between clauses tells nothing. */
function isAlike(one: string | undefined, other: string | undefined): boolean {
  return (
    one === other ||
    (one !== undefined && other !== undefined && marks.includes(one) && marks.includes(other))
  );
}

function weight(letter: string | undefined): number {
  return letter !== undefined && /\d/u.test(letter) ? Infinity : 1;
}
