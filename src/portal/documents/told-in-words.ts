// What a document that was read tells in words of its body and of its projects, for pages: quoted as it stands but for the numbers of
// persons, each part with the page of the original.
import { masked } from '../../core/checks/masking.ts';
import type { ToldPart } from '../../core/disclosure/format.ts';
import { filesOf, type VersionRow } from '../../store/documents.ts';
import { sentenceFiguresOf, type FigureRow } from '../../store/figures.ts';
import type { Database } from '../../store/rows.ts';
import { statedTextsOf, type StatedTextRow } from '../../store/stated-texts.ts';
import { addresses } from '../views/addresses.ts';
import { text, type Cell } from '../views/data-table.ts';
import type { Wording } from '../wording/zh-CN.ts';
import { originalPages, type PagesOfOriginal } from './original.ts';

export interface ToldInWords {
  readonly texts: readonly ToldText[];
  /** What sentences give projects in the year, owned by them. */
  readonly amounts: readonly FigureRow[];
  /** The original at a page; at its beginning where that is not known. */
  readonly hrefOf: (page: number | null) => string;
}

export interface ToldText extends Pick<
  StatedTextRow,
  'project' | 'projectName' | 'section' | 'text' | 'page'
> {
  readonly part: string;
}

/** Undefined of the publisher's own data. */
export async function toldInWords(database: Database, version: VersionRow): Promise<ToldInWords | undefined> {
  if (version.sourceHash === null) return undefined;
  const texts = await statedTextsOf(database, version);
  return {
    texts: texts.map((told) => ({ ...told, text: masked(told.text) })),
    amounts: await sentenceFiguresOf(database, version),
    hrefOf: await originalOf(database, version),
  };
}

/** Where the original itself is not held, its page in the portal. */
export async function originalOf(database: Database, version: VersionRow): Promise<PagesOfOriginal> {
  const page = addresses.document(version.department, version.document, version.version);
  return originalPages(version, await filesOf(database, version)) ?? (() => page);
}

/** Of the body, below the headings of the part. */
export function toldOfBody(
  { texts }: ToldInWords,
  part: Extract<ToldPart, 'duties' | 'organisation'>,
): readonly ToldText[] {
  return texts.filter((told) => told.part === part && told.text !== '');
}

/** Of one of the document's own projects, in its order; without a heading that only opens the others. */
export function toldOfProject({ texts }: ToldInWords, project: string): readonly ToldText[] {
  return texts.filter((told) => told.project === project && isOfProject(told));
}

/** What is told of projects that are none of the document's own, or not told from another of the name. */
export function toldOfOthers(told: ToldInWords): readonly ToldText[] {
  return toldOfProject(told, '');
}

function isOfProject({ part, text }: ToldText): boolean {
  return part.startsWith('project.') && text !== '';
}

/** What the year's budget gives a project by its sentence; undefined where there is none. */
export function toldAmount({ amounts }: ToldInWords, project: string): FigureRow | undefined {
  return project === '' ? undefined : amounts.find(({ owner }) => owner === project);
}

/** The page on which a text begins, leading there; nothing where the original has no pages. */
export function pageCell(told: ToldInWords, page: number | null, words: Wording): Cell {
  return page === null ? text('') : text(words.originalPage(page), told.hrefOf(page));
}

/** Where the document begins to tell of a project, or of any: what was not read of it stands there if anywhere. */
export function pageOfProjects({ texts }: ToldInWords, project: string): number | null {
  const own = texts.find((told) => project !== '' && told.project === project);
  const any = texts.find(({ part }) => part === 'projects' || part.startsWith('project'));
  return (own ?? any)?.page ?? null;
}
