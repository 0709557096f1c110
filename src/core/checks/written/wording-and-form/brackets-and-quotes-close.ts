// Brackets and quotation marks close as they were opened. Where a reading broke a paragraph in two, what the first half opens the second
// may close.
import type { CheckedText } from '../document-texts.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const closing: Readonly<Record<string, string>> = {
  '）': '（',
  '》': '《',
  '”': '“',
  '】': '【',
  '〕': '〔',
  '」': '「',
};
const opening = new Set(Object.values(closing));
const marks = new RegExp(`[${Object.entries(closing).flat().join('')}]`, 'gu');
/** 1） and a） number items: nothing was opened. Where others are numbered （一）, 一） has lost its bracket. */
const numbering = /(?:^|[\s，。；：、])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])）/gu;
const bareNumbering = /(?:^|[\s，。；：、])(?:\d{1,2}|[a-zA-Z])）/gu;
const wholeNumber = /^[（(][一二三四五六七八九十]{1,3}[）)]/u;

export const bracketsAndQuotesClose = writtenCheck(
  'brackets-and-quotes-close',
  function* ({ document }, fault) {
    const texts = textsOf(document).filter(({ kind }) => kind !== 'label' && kind !== 'title');
    const items = texts.some(({ text }) => wholeNumber.test(text)) ? bareNumbering : numbering;
    let before: { readonly text: CheckedText; readonly open: readonly string[] } | undefined;
    for (const text of texts) {
      const { open, closed } = unbalanced(
        text.text,
        items,
        text.kind === 'sentence' ? (before?.open ?? []) : [],
      );
      const isCarriedOn = before !== undefined && open.length + closed.length < before.open.length;
      if (before !== undefined && !isCarriedOn)
        yield fault({
          places: [before.text.place],
          written: excerpt(before.text.text, before.open.at(-1) ?? ''),
        });
      const own = isCarriedOn || before === undefined ? { open, closed } : unbalanced(text.text, items, []);
      const [mark] = own.closed;
      if (mark !== undefined) yield fault({ places: [text.place], written: excerpt(text.text, mark) });
      else if (own.open.length === 0) yield held;
      before = own.open.length > 0 ? { text, open: own.open } : undefined;
    }
    if (before !== undefined)
      yield fault({
        places: [before.text.place],
        written: excerpt(before.text.text, before.open.at(-1) ?? ''),
      });
  },
);

/** What is still open at the end, and what was closed without having been opened. */
function unbalanced(
  text: string,
  items: RegExp,
  carried: readonly string[],
): { open: string[]; closed: string[] } {
  const open = [...carried];
  const closed: string[] = [];
  const wide = text.replaceAll('(', '（').replaceAll(')', '）').replace(items, '');
  for (const mark of wide.match(marks) ?? []) {
    if (opening.has(mark)) open.push(mark);
    const opener = closing[mark];
    if (opener === undefined) continue;
    const at = open.lastIndexOf(opener);
    if (at === -1) closed.push(mark);
    else open.splice(at, 1);
  }
  return { open, closed };
}

const shown = 10;

/** The mark with what stands around it. */
function excerpt(text: string, mark: string): string {
  const wide = text.replaceAll('(', '（').replaceAll(')', '）');
  const at = opening.has(mark) ? wide.lastIndexOf(mark) : wide.indexOf(mark);
  return text.slice(Math.max(0, at - shown), at + shown);
}
