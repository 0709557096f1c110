// How cells and sheets are named. Rows and columns count from 0.

/** `C5`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function columnLetters(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
