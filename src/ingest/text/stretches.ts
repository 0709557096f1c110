// Lines of a text, put together where they belong together: rows of one table, parted by no more than the blank lines that the ends of
// pages left, and all other lines alone.

export interface TextRow {
  /** From 1. */
  readonly line: number;
  readonly texts: readonly string[];
}

export type TextStretch =
  | { readonly kind: 'line'; readonly line: number; readonly text: string }
  | { readonly kind: 'rows'; readonly rows: readonly TextRow[]; readonly columns: number };

/** A title of the contents with the tab that leads to its page. */
const contentsEntry = /^[^\t]+\t[ \t]*[-—–]?\d{1,4}[-—–]?\s*$/u;

/** What a new title or item begins with. */
const opensItem =
  /^(?:[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d+[、.．](?!\d)|第[一二三四五六七八九十]+[部章节条])/u;
const shortestCut = 40;

/** A long line that ends in the middle of a sentence was cut by the end of a page. */
function isCut(text: string): boolean {
  return text.length >= shortestCut && !/[。；：！？!?.）)”》]$/u.test(text);
}

export function stretchesOf(lines: readonly string[]): TextStretch[] {
  const stretches: TextStretch[] = [];
  let rows: TextRow[] = [];
  const endTable = (): void => {
    const columns = rows.reduce((most, { texts }) => Math.max(most, texts.length), 0);
    if (rows.length > 0) stretches.push({ kind: 'rows', rows, columns });
    rows = [];
  };
  for (const [index, line] of lines.entries()) {
    const isEntry = rows.length === 0 && contentsEntry.test(line);
    if (line.trim() === '' && !line.includes('\t')) continue;
    if (line.includes('\t') && !isEntry) {
      const texts = line.split('\t');
      if (texts.some((text) => text.trim() !== '')) rows.push({ line: index + 1, texts });
      continue;
    }
    endTable();
    const before = stretches.at(-1);
    const text = line.trim();
    if (before?.kind === 'line' && isCut(before.text) && !opensItem.test(text)) {
      stretches[stretches.length - 1] = { ...before, text: `${before.text}${text}` };
    } else stretches.push({ kind: 'line', line: index + 1, text });
  }
  endTable();
  return stretches;
}
