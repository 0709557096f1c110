// Reckons how wide a text is set and how many lines it takes, close enough to fit tables to pages without setting them
// once for every size that might do (which took longer than setting the whole document).

/** A Chinese character and full-width punctuation take their font size; the fonts' digits and letters a little over half. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * fontSize;
}

function widthOf(character: string): number {
  if (/[0-9]/u.test(character)) return 0.555;
  if (/[.,:;'|]/u.test(character)) return 0.29;
  if (/[\u0020-\u024f]/u.test(character)) return 0.6;
  return 1;
}

/** How many lines a text takes in a column. A run of digits and letters is not parted; other text breaks anywhere. */
export function lineCount(text: string, fontSize: number, columnWidth: number): number {
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, fontSize, columnWidth), 0);
}

function linesOf(text: string, fontSize: number, columnWidth: number): number {
  let lines = 1;
  let used = 0;
  // Closing punctuation must not open a line, so it goes with the character before it.
  for (const piece of text.match(/(?:[\u0021-\u024f]+|[^])[，。、；：！？）”’》】]*/gu) ?? []) {
    const width = textWidth(piece, fontSize);
    if (used > 0 && used + width > columnWidth) {
      lines += 1;
      used = 0;
    }
    used += width;
  }
  return lines;
}
