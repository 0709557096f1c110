// What a document says of itself before anything else: its year and whose it is, from its titles and the heads of its tables.
import { provenanceMarks } from '../disclosure/body.ts';
import type { DisclosureFormat } from '../disclosure/format.ts';
import type { ProvenanceKind } from '../ledger/ledger.ts';
import type { Template } from '../tables/spec.ts';
import { comparable, phrases, readable, type ReadingWords } from '../tables/read/phrases.ts';

export interface DocumentIdentity {
  /** Undefined where no title says it. */
  readonly fiscalYear: number | undefined;
  readonly body: string | undefined;
  /** What the document says that it is, where it bears one of our marks; undefined where it bears none. */
  readonly provenanceKind: ProvenanceKind | undefined;
}

/**
 * From the lines of the cover and the titles, as the format words them. The first that names the body is taken; of the years the one
 * that most of them name, so that a slip on the cover does not make all others wrong.
 */
export function readIdentity(format: DisclosureFormat, lines: readonly string[]): DocumentIdentity {
  const known = wordsOfFormat(format);
  const { match } = phrases(known, {});
  const templates: readonly Template[] = [
    format.documentTitle,
    ...format.cover.map(({ text }) => text),
    ...format.tables.flatMap(({ title, headLeft }) => [title, headLeft]),
    ...format.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
  ];
  const parts = lines.flatMap(partsOf);
  const said = (word: string): readonly string[] => {
    const saying = templates.filter((one) => one.includes(`{${word}}`) && one !== `{${word}}`);
    const byLine = saying.flatMap((template) =>
      parts.flatMap((line, index) => {
        const value = match(template, line)?.get(word);
        return value === undefined ? [] : [[index, value] as const];
      }),
    );
    // A line that fits several templates says it once.
    return byLine
      .filter(([line], at) => byLine.findIndex(([one]) => one === line) === at)
      .map(([, value]) => value);
  };
  const [year] = byFrequency(said('year'));
  const [body = bareBody(format, lines)] = said('body');
  const fiscalYear = year === undefined ? undefined : Number(year);
  return { fiscalYear, body, provenanceKind: lines.map(markedAs).find((kind) => kind !== undefined) };
}

/** Whose a table is and its unit of money stand in one line where the table below them is not there. */
const partsOf = (line: string): readonly string[] =>
  line.split(/[\t\n]+|\s*(?=(?:金额)?单位[:：]\s*(?:人民币)?[万亿千百]*元)/u);

/** Each once: what is said most often first, and what is said as often as it was met. */
function byFrequency(said: readonly string[]): readonly string[] {
  return [...Map.groupBy(said, (one) => one)]
    .sort(([, left], [, right]) => right.length - left.length)
    .map(([one]) => one);
}

/** The kind of document whose mark a line is. */
export function markedAs(line: string): ProvenanceKind | undefined {
  const marks = Object.entries(provenanceMarks) as [ProvenanceKind, string][];
  return marks.find(([, mark]) => mark !== '' && comparable(mark) === comparable(line))?.[0];
}

/** What a template may say of the body, both for a department and for a budget unit. */
export function wordsOfFormat({ words }: DisclosureFormat): ReadingWords {
  const names = [...new Set(Object.values(words).flatMap((ofKind) => Object.keys(ofKind)))];
  return Object.fromEntries(
    names.map((name) => [name, [...new Set(Object.values(words).flatMap((ofKind) => ofKind[name] ?? []))]]),
  );
}

export function wordsOfDocument(
  format: DisclosureFormat,
  { fiscalYear, body }: DocumentIdentity,
): ReadingWords {
  return {
    ...wordsOfFormat(format),
    ...Object.fromEntries(Object.entries(format.bases).map(([name, template]) => [name, [template]])),
    ...(fiscalYear === undefined ? {} : { year: [`${fiscalYear}`], previousYear: [`${fiscalYear - 1}`] }),
    ...(body === undefined ? {} : { body: [body, ...leftFromForms.map((rest) => body + rest)] }),
  };
}

/** What forms that are handed out leave behind the name. */
const leftFromForms = ['部门（单位）', '（部门）', '（单位）'];

/** Where the cover prints the body on a line of its own, it is the line beside the title. */
function bareBody({ cover, documentTitle }: DisclosureFormat, lines: readonly string[]): string | undefined {
  const place = cover.findIndex(({ text }) => text === '{body}');
  const title = cover.findIndex(({ role }) => role === 'title');
  if (place === -1 || title === -1) return undefined;
  const { match } = phrases({}, {});
  const found = lines.findIndex((line) => match(documentTitle, line) !== undefined);
  const line = found === -1 ? undefined : lines[found + place - title];
  return line === undefined ? undefined : readable(line);
}
