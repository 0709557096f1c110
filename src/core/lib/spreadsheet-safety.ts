// A spreadsheet takes a cell that begins with = + - @ or a control character for a formula. Such a text gets an apostrophe
// in front, and whoever reads the file takes it off again: guarding and unguarding give every text back.

/** Plain figures are no formulas, negative ones included: they stay figures in a spreadsheet. */
const figure = /^[+-]?\d+(?:,\d{3})*(?:\.\d+)?%?$/u;

const formulaOpening = /^'*[=+\-@\t\r\n＝＋－＠]/u;

export function guardCell(text: string): string {
  return formulaOpening.test(text) && !figure.test(text) ? `'${text}` : text;
}

export function unguardCell(text: string): string {
  return text.startsWith("'") && formulaOpening.test(text) ? text.slice(1) : text;
}
