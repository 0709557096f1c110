// What a document tells in words, on its department's page: what the body does, how it is set up, and projects that could not be put to one
// of the document's own.
import { masked } from '../../../core/checks/masking.ts';
import type { HeldDocument } from '../../documents/held-document.ts';
import { pageCell, toldOfBody, toldOfOthers, type ToldInWords } from '../../documents/told-in-words.ts';
import { isReading } from '../../documents/what-is-unknown.ts';
import { text, type DataTable } from '../../views/data-table.ts';
import type { Wording } from '../../wording/zh-CN.ts';

type Told = Pick<HeldDocument, 'version' | 'summary' | 'told'>;

/** A row for each paragraph, the page of the original beside it where it was read. */
export function dutiesTable({ version, summary, told }: Told, words: Wording): DataTable {
  const { duties, dutiesNotRead, dutiesNone } = words.department;
  const title = { name: 'duties', title: duties } as const;
  if (told !== undefined && (isReading(version) || summary.duties.length === 0))
    return {
      ...title,
      ...paragraphs(told, 'duties', words),
      empty: dutiesNotRead,
      emptyHref: told.hrefOf(null),
    };
  return {
    ...title,
    columns: [{ name: 'text', title: words.columns.text, kind: 'text' }],
    rows: summary.duties.map((duty) => [text(masked(duty))]),
    empty: isReading(version) ? dutiesNotRead : dutiesNone,
  };
}

/** Only of what was read: a document that is held whole shows it there. */
export function organisationTable({ told }: Told, words: Wording): DataTable {
  const title = { name: 'organisation', title: words.department.organisation } as const;
  return told === undefined
    ? { ...title, columns: [], rows: [] }
    : { ...title, ...paragraphs(told, 'organisation', words) };
}

function paragraphs(
  told: ToldInWords,
  part: 'duties' | 'organisation',
  words: Wording,
): Pick<DataTable, 'columns' | 'rows'> {
  const texts = toldOfBody(told, part);
  return {
    columns: [
      { name: 'text', title: words.columns.text, kind: 'text' },
      { name: 'page', title: words.columns.original, kind: 'text' },
    ],
    rows: texts.flatMap(({ text: written, page }) =>
      written.split('\n').map((line) => {
        const original = text(words.document.original, told.hrefOf(null));
        return [text(line), page === null ? original : pageCell(told, page, words)];
      }),
    ),
  };
}

/** No rows where all that is told was put to a project. */
export function otherProjectsTable({ told }: Told, words: Wording): DataTable {
  const { otherProjects } = words.department;
  return {
    name: 'otherProjects',
    title: otherProjects.title,
    columns: [
      { name: 'project', title: words.columns.project, kind: 'text' },
      { name: 'item', title: words.columns.item, kind: 'text' },
      { name: 'text', title: words.columns.text, kind: 'text' },
      { name: 'page', title: words.columns.original, kind: 'text' },
    ],
    rows:
      told === undefined
        ? []
        : toldOfOthers(told).flatMap(({ part, projectName, text: written, page }) => {
            const item = words.project.texts[part.slice('project.'.length)];
            if (item === undefined) return [];
            const name = projectName === '' ? otherProjects.unnamed : projectName;
            return [[text(name), text(item), text(written), pageCell(told, page, words)]];
          }),
    notes: [otherProjects.note],
  };
}
