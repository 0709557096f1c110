// A file that holds tables alone, such as the workbook of a disclosure's tables: what it has no text for stands elsewhere or nowhere, and
// nobody can tell from this file. Obligations on text are then not checked. Where text may be in a picture, the file is no such one.
import { isSentence } from '../reading/read-disclosure.ts';
import { speaksOfSentences } from './arithmetic/filing.ts';
import type { CheckedDocument } from './checked-document.ts';
import { reason, type Verdict } from './obligation.ts';
import { isArithmeticCode, type ObligationCode } from './obligation-codes.ts';

const ofText: ReadonlySet<ObligationCode> = new Set([
  'parts-and-sections-are-all-there',
  'sections-say-something',
  'terms-are-explained',
  'changes-have-reasons',
  'three-public-funds-have-quantities',
  'contents-match-the-body',
  'contents-name-the-right-pages',
  'headings-stand-in-the-contents',
]);

/** Gives the verdicts on a document, those on text without what a file of tables alone cannot have. */
export function asFarAsThereIsText(document: CheckedDocument): (verdict: Verdict) => Verdict {
  if (!holdsTablesAlone(document)) return (verdict) => verdict;
  return (verdict) => {
    const { code, held, findings, unchecked } = verdict;
    const isOnText = isArithmeticCode(code) ? speaksOfSentences(code) : ofText.has(code);
    // Contents of the tables, say, are there.
    if (!isOnText || (held > 0 && findings.length === 0)) return verdict;
    return { code, held, findings: [], unchecked: [...unchecked, reason('tables-alone', {})] };
  };
}

/** Nothing of the format's text but what stands on its cover, and nothing else that reads like a sentence. */
function holdsTablesAlone({ elements, reading: { format, tables, passages } }: CheckedDocument): boolean {
  if (format === undefined || tables.length === 0) return false;
  if (elements.some(({ kind }) => kind === 'picture')) return false;
  const cover = format.cover.length + 1;
  const isOfCover = passages.every(({ leaf }) => leaf === undefined || leaf.position < cover);
  return isOfCover && !elements.some((one) => isSentence(one) && endOfSentence.test(one.text));
}

const endOfSentence = /[。；]|\d(?:亿|万)?元/u;
