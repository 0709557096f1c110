// Spaces that only the width of a cell put into its text: the copy has one where a line of the cell ended.

/** Between Chinese characters, and inside of numbers: `12. 50`, `98, 500`. */
export function withoutWrapSpaces(text: string): string {
  return text
    .trim()
    .replace(/(?<=\p{sc=Han}|[（）、，。；：])[ \u00a0\u3000]+(?=\p{sc=Han}|[（）、，。；：])/gu, '')
    .replace(/(?<=^-?\d[\d,]*[.,]) +(?=\d)|(?<=^-?\d[\d,]*) +(?=[.,]\d)/gu, '');
}
