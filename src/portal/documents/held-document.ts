// A version of a document with what pages ask of it: its lines, and the names of their codes.
import { assert } from '../../core/lib/assert.ts';
import type { CodeLists } from '../../core/ledger/space.ts';
import { fen, type Fen } from '../../core/money/fen.ts';
import type { VersionRow } from '../../store/documents.ts';
import { linesOf } from '../../store/figures.ts';
import { projectsOf, type ProjectRow } from '../../store/projects.ts';
import type { Database } from '../../store/rows.ts';
import { summaryOf, type VersionSummary } from '../../store/summaries.ts';
import { unitsOf } from '../../store/units.ts';
import { codeNames, type CodeNames } from './code-names.ts';
import { usesOf, type Line } from './groups.ts';
import type { Remembered } from './remembered.ts';
import { toldInWords, type ToldInWords } from './told-in-words.ts';

export interface HeldDocument {
  readonly version: VersionRow;
  readonly lines: readonly Line[];
  /** The lines of its own year and stage that say what the money was used for. */
  readonly uses: readonly Line[];
  readonly projects: readonly ProjectRow[];
  readonly names: CodeNames;
  readonly summary: VersionSummary;
  /** Of a document that was read. */
  readonly told: ToldInWords | undefined;
}

/** What of the portal it takes to hold documents. */
interface Holder {
  readonly database: Database;
  readonly codeLists: (year: number) => CodeLists;
  readonly held: Remembered<HeldDocument>;
}

/** What was spent; null where the document has no lines that say it, which is no zero. */
export function spentIn({ summary: { spentFen } }: HeldDocument): Fen | null {
  return spentFen === null ? null : fen(spentFen);
}

/** The version has just been found: what it holds never changes, but whether it may be shown does. */
export async function holdDocument(portal: Holder, version: VersionRow): Promise<HeldDocument> {
  const held = await portal.held.get(heldKey(version), async () => await readDocument(portal, version));
  return { ...held, version };
}

/** What is remembered of a version is remembered by it. */
export function heldKey({ department, document, version, contentHash }: VersionRow): string {
  return [department, document, version, contentHash].join(' ');
}

async function readDocument(portal: Holder, version: VersionRow): Promise<HeldDocument> {
  const { fiscalYear, stage, budgetUnit } = version;
  const lines = await linesOf(portal.database, version);
  const projects = await projectsOf(portal.database, version);
  const summary = await summaryOf(portal.database, version);
  assert(summary !== undefined, 'a version that is shown has its summary');
  const units = await unitsOf(portal.database, version);
  return {
    version,
    lines,
    uses: usesOf(lines, fiscalYear, stage, budgetUnit),
    projects,
    summary,
    told: await toldInWords(portal.database, version),
    names: codeNames(portal.codeLists(fiscalYear), { units, projects }),
  };
}
