// What a document says of a project: the figures of its form, of sentences on it and of its rows in tables, its indicators, and what was
// found about it. A portal of files shows every project of a document, so there they are asked for together; a page on a server asks for
// its own.
import { partOf } from '../../core/lib/messages/problems-by-part.ts';
import { figuresOf, figuresOfProjectRows, type FigureRow } from '../../store/figures.ts';
import type { FindingRow } from '../../store/findings.ts';
import { indicatorsOf, type ProjectRow } from '../../store/projects.ts';
import type { Database, VersionKey } from '../../store/rows.ts';
import { findingsIn } from './findings-shown.ts';
import { heldKey, type HeldDocument } from './held-document.ts';
import type { Remembered } from './remembered.ts';

export interface ProjectForm {
  /** Of its form and of sentences. */
  readonly figures: readonly FigureRow[];
  /** Of its rows in tables. */
  readonly rows: readonly FigureRow[];
  readonly indicators: Awaited<ReturnType<typeof indicatorsOf>>;
  /** Those that are public; of namesakes, which a place may name alike, the same. */
  readonly findings: readonly FindingRow[];
}

/** By project; of one of which nothing is said nothing. */
export type ProjectForms = (project: string) => ProjectForm;

/** What of the portal it takes to read forms. */
interface Reader {
  readonly database: Database;
  readonly settings: { readonly isStatic: boolean; readonly showsUnreviewed: boolean };
  readonly forms: Remembered<ProjectForms>;
}

export async function formOf(
  reader: Reader,
  { version, projects }: HeldDocument,
  project: string,
): Promise<ProjectForm> {
  const all = reader.settings.isStatic
    ? await reader.forms.get(heldKey(version), async () => formsOf(reader, version, projects))
    : await formsOf(
        reader,
        version,
        projects.filter((each) => each.project === project),
      );
  return all(project);
}

async function formsOf(
  reader: Reader,
  version: VersionKey,
  shown: readonly ProjectRow[],
): Promise<ProjectForms> {
  const { database } = reader;
  const projects = shown.map(({ project }) => project);
  const names = new Map(shown.map(({ project, name }) => [project, name]));
  const figures = Map.groupBy(await figuresOf(database, version, projects), ({ owner }) => owner);
  const indicators = Map.groupBy(await indicatorsOf(database, version, projects), ({ project }) => project);
  const rows = await figuresOfProjectRows(database, version, projects);
  const findings = (await findingsIn(reader, version)).map((finding) => ({
    finding,
    of: new Set(projectsIn(finding.content)),
  }));
  return (project) => ({
    figures: figures.get(project) ?? [],
    rows: rows.filter(({ rowKey }) => rowKey === project || rowKey.endsWith(`/${project}`)),
    indicators: indicators.get(project) ?? [],
    findings: findings
      .filter(({ of }) => of.has(project) || of.has(names.get(project) ?? project))
      .map(({ finding }) => finding),
  });
}

/**
 * What its places, as `check --json` writes them, call projects: of a form the code, and the name that its label opens with; of a row of a
 * table the key, which is or ends with the project's.
 */
function projectsIn({ places }: FindingRow['content']): readonly string[] {
  const all = (Array.isArray(places) ? places : []) as readonly {
    readonly key?: { readonly project?: string; readonly row?: string };
    readonly label?: string;
  }[];
  return all.flatMap(({ key: { project, row } = {}, label = '' }) => [
    ...(project === undefined ? [] : [project, partOf(label)]),
    ...(row === undefined ? [] : [row.slice(row.lastIndexOf('/') + 1)]),
  ]);
}
