// Keeps a number and its unit on one line: finds where they stand together in running text.

/** A unit as it may follow a number: a money unit, a percent sign, or the first character of a Chinese word (年, 个, 辆). */
const unit = String.raw`(?:万元|平方米|平方公里|[%％]|\p{Script=Han})`;
const unitAtStart = new RegExp(`^${unit}`, 'u');
const figureUnitAtStart = /^(?:万元|元|[%％])/u;
const numberWithUnit = new RegExp(String.raw`(\d[\d,.]*${unit})`, 'u');

/** Parts the unit from a text that follows a figure. */
export function splitUnit(text: string): { readonly unit: string; readonly rest: string } {
  const found = unitAtStart.exec(text)?.[0] ?? '';
  return { unit: found, rest: text.slice(found.length) };
}

/** What belongs to a figure of the text that follows it: 元, 万元 or the sign of a percentage; otherwise `''`. */
export function figureUnitAfter(text: string): string {
  return figureUnitAtStart.exec(text)?.[0] ?? '';
}

export interface TextPiece {
  readonly text: string;
  /** A number with its unit, never to be parted by a line's end. */
  readonly together: boolean;
}

const digit = /\d/u;

export function splitNumbers(text: string): TextPiece[] {
  // Most names have no number.
  if (!digit.test(text)) return text === '' ? [] : [{ text, together: false }];
  // With a capturing group, every second part is what was matched.
  return text
    .split(numberWithUnit)
    .map((part, index) => ({ text: part, together: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
