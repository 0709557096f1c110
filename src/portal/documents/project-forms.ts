// What a document says of a project: the figures of its form, of sentences on it and of its rows in tables, and its indicators. A portal of files shows every project of a document, so there they are
// asked for together; a page on a server asks for its own.
import { figuresOf, figuresOfProjectRows, type FigureRow } from '../../store/figures.ts';
import { indicatorsOf } from '../../store/projects.ts';
import type { Database, VersionKey } from '../../store/rows.ts';
import { heldKey, type HeldDocument } from './held-document.ts';
import type { Remembered } from './remembered.ts';

export interface ProjectForm {
  /** Of its form and of sentences. */
  readonly figures: readonly FigureRow[];
  /** Of its rows in tables. */
  readonly rows: readonly FigureRow[];
  readonly indicators: Awaited<ReturnType<typeof indicatorsOf>>;
}

/** By project; of one of which nothing is said nothing. */
export type ProjectForms = (project: string) => ProjectForm;

/** What of the portal it takes to read forms. */
interface Reader {
  readonly database: Database;
  readonly settings: { readonly isStatic: boolean };
  readonly forms: Remembered<ProjectForms>;
}

export async function formOf(
  { database, settings, forms }: Reader,
  { version, projects }: HeldDocument,
  project: string,
): Promise<ProjectForm> {
  const all = settings.isStatic
    ? await forms.get(heldKey(version), async () =>
        formsOf(
          database,
          version,
          projects.map((each) => each.project),
        ),
      )
    : await formsOf(database, version, [project]);
  return all(project);
}

async function formsOf(
  database: Database,
  version: VersionKey,
  projects: readonly string[],
): Promise<ProjectForms> {
  const figures = Map.groupBy(await figuresOf(database, version, projects), ({ owner }) => owner);
  const indicators = Map.groupBy(await indicatorsOf(database, version, projects), ({ project }) => project);
  const rows = await figuresOfProjectRows(database, version, projects);
  return (project) => ({
    figures: figures.get(project) ?? [],
    rows: rows.filter(({ rowKey }) => rowKey === project || rowKey.endsWith(`/${project}`)),
    indicators: indicators.get(project) ?? [],
  });
}
