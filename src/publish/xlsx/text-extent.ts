// How much room a text takes in a cell, reckoned as spreadsheets measure widths: in digits of the standard font, of which a
// Chinese character takes two.

const standardLinePoints = 15;

/** The height that a row needs for the text in a column of the width, in points. */
export function rowHeight(text: string, columnWidth: number, size = 11): number {
  const digitsPerLine = Math.max(2, (columnWidth - 1) * (11 / size));
  const lines = text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(digits(line) / digitsPerLine)))
    .reduce((total, each) => total + each, 0);
  return Math.min(400, Math.ceil(lines * standardLinePoints * (size / 11)) + (lines > 1 ? 3 : 0));
}

export function digits(text: string): number {
  return [...text].reduce((total, character) => total + (character < '\u1100' ? 1 : 2), 0);
}
