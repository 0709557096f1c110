// Drafts a disclosure format from a document of none: its tables as data, made of what the shared words tell, and with a mark wherever
// they tell nothing. A person fills the marks in; no code is needed.
import type { DisclosureFormat, HeadingSpec } from '../../disclosure/format.ts';
import { comparable, readable } from '../../tables/read/phrases.ts';
import type { Reading } from '../reading.ts';
import { sketchTable } from './sketch-table.ts';
import { withPlaceholders } from './placeholders.ts';

/** Stands as the name of a dimension in a scope that is not understood; its value says what the document writes there. */
export const notUnderstood = '?';

type Words = Pick<DisclosureFormat, 'words' | 'reasons' | 'bases' | 'roundingOrder'>;

/** `shared` are the words that formats have in common; `id` is the draft's own name. */
export function sketchFormat(reading: Reading, id: string, shared: Words): DisclosureFormat {
  const { fiscalYear, body } = reading.identity;
  const named = { fiscalYear, body };
  const { words, reasons, bases, roundingOrder } = shared;
  const tables = reading.unknownTables
    .filter(({ columns }) => columns.some(({ kind }) => kind === 'figure'))
    .map((table, index) => sketchTable(table, `table-${index + 1}`, named));
  const titles = new Set(tables.map(({ title }) => comparable(title)));
  const lines = reading.passages.map(({ line }) => readable(line.text));
  const [documentTitle = ''] = lines.filter((line) => /20\d{2}年/u.test(line));
  const headings = lines.filter((line) => isHeading(line)).map((line) => withPlaceholders(line, named));
  return {
    id,
    title: reading.unknownTables.length === 0 ? id : readable(documentTitle),
    words,
    reasons,
    bases,
    roundingOrder,
    documentTitle: withPlaceholders(documentTitle, named),
    cover: [{ role: 'title', text: withPlaceholders(documentTitle, named) }],
    contentsTitle: '目　录',
    tables,
    forms: [],
    balances: [],
    blocks: [
      ...[...new Set(headings)].filter((text) => !titles.has(comparable(text))).map(headingSpec),
      ...tables.map(({ name }) => ({ kind: 'table', table: name }) as const),
    ],
  };
}

/** 第二部分 …, 一、…, （一）…: numbered, short, and no sentence. */
function isHeading(line: string): boolean {
  return (
    /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u.test(line) &&
    line.length < 40 &&
    !/[。；，]/u.test(line)
  );
}

function headingSpec(text: string): HeadingSpec {
  return {
    kind: 'heading',
    level: text.startsWith('第') ? 1 : text.startsWith('（') ? 3 : 2,
    text,
    contentsText: text,
  };
}

/** Tables of a draft in which no zero is printed, so that their blanks are taken for zeros: a person has to say whether they are. */
export function blanksTakenForZero({ tables }: DisclosureFormat): readonly string[] {
  return tables.filter(({ amount }) => amount.zero === '').map(({ title }) => title);
}

/** Places of a draft that a person has to fill in, as paths: nothing that is not understood goes unnoticed. */
export function openPlaces(draft: unknown, path = ''): readonly string[] {
  if (Array.isArray(draft))
    return draft.flatMap((each: unknown, index) => openPlaces(each, `${path}[${index}]`));
  if (typeof draft !== 'object' || draft === null) return [];
  return Object.entries(draft).flatMap(([key, value]: [string, unknown]) =>
    key === notUnderstood
      ? [`${path}: ${String(value)}`]
      : openPlaces(value, path === '' ? key : `${path}.${key}`),
  );
}
