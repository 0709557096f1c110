// What the form of a project says: its figures and its indicators. A portal of files shows every project of a document, so there they are
// asked for together; a page on a server asks for its own.
import { figuresOf, type FigureRow } from '../../store/figures.ts';
import { indicatorsOf } from '../../store/projects.ts';
import type { Database, VersionKey } from '../../store/rows.ts';
import { heldKey, type HeldDocument } from './held-document.ts';
import type { Remembered } from './remembered.ts';

export interface ProjectForm {
  readonly figures: readonly FigureRow[];
  readonly indicators: Awaited<ReturnType<typeof indicatorsOf>>;
}

/** By project; of one without a form nothing. */
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
  return (project) => ({ figures: figures.get(project) ?? [], indicators: indicators.get(project) ?? [] });
}
