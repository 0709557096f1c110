// What a document's page shows beside the document itself: files, versions, problems met, and its figures as a table.
import { assert } from '../../../core/lib/assert.ts';
import { fen } from '../../../core/money/fen.ts';
import {
  filesOf,
  withdrawalsOf,
  type FileRow,
  type VersionRow,
  type WithdrawnRow,
} from '../../../store/documents.ts';
import type { FigureRow } from '../../../store/figures.ts';
import { problemsOf } from '../../../store/findings.ts';
import { disclosureOf } from '../../documents/disclosure-of.ts';
import { figuresOfVersion } from '../../documents/figures-of.ts';
import { firstDifference } from '../../documents/groups.ts';
import { originalPages, type PagesOfOriginal } from '../../documents/original.ts';
import { fullTitle, sourceOf } from '../../documents/titles.ts';
import type { Portal } from '../../portal.ts';
import { addresses, figureAddress } from '../../views/addresses.ts';
import { amount, text, type DataTable } from '../../views/data-table.ts';
import { day } from '../../views/day.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { summaryOf } from '../../../store/summaries.ts';
import { bodyPart, pagePart } from '../page-parts.tsx';
import { publishedBody } from './published-body.tsx';
import { readingTables, type ReadingTables } from './reading-tables.ts';

export interface DocumentView extends View {
  readonly version: VersionRow;
  readonly versions: readonly VersionRow[];
  readonly table: Readonly<Record<'files' | 'versions' | 'figures', DataTable>>;
  /** Of a document that was read: how much of it, and what was not understood. */
  readonly reading: ReadingTables | undefined;
  /** The document itself in each file type, and its ledger. */
  readonly mainFiles: readonly { readonly name: string; readonly href: string }[];
  /** The disclosure as HTML; none where its text is not held, nor in a file. */
  readonly body: Uint8Array | undefined;
}

/** The version in force, if the public may see one. */
export function leadingVersion({ versions }: DocumentView): VersionRow | undefined {
  return versions.find(({ state }) => state === 'published');
}

export async function documentView(
  portal: Portal,
  versions: readonly VersionRow[],
  version: VersionRow,
  words: Wording,
  isFile: boolean,
): Promise<DocumentView> {
  const { department, document } = version;
  const hasText = (await summaryOf(portal.database, version))?.hasText === true;
  const files = await filesOf(portal.database, version);
  // A page that shows the text shows its figures there.
  const figures = hasText && !isFile ? [] : await figuresOfVersion(portal, version);
  const problems = (await problemsOf(portal.database, version)).map(({ content }) => content);
  const wasRead = problems.length > 0 || version.provenanceKind === 'readFromPublication';
  const reading = wasRead ? readingTables(problems, figures, words) : undefined;
  const table = {
    files: filesTable(files, version, words),
    versions: versionsTable(versions, await withdrawnVersions(portal, version), words),
    figures: figuresTable(version, figures, hasText ? 'text' : originalPages(version, files), words),
  };
  return {
    title: fullTitle(version),
    address: addresses.document(department, document, version.version),
    sources: [sourceOf(version)],
    tables: [table.files, table.versions, ...(reading?.tables ?? []), table.figures],
    version,
    versions,
    table,
    reading,
    mainFiles: mainFilesOf(table.files, version, words),
    // A file holds tables alone.
    body: hasText && !isFile ? await bodyOf(portal, version) : undefined,
  };
}

async function bodyOf(portal: Portal, version: VersionRow): Promise<Uint8Array> {
  return await pagePart(portal, version, bodyPart, async () => {
    const disclosure = await disclosureOf(portal, version);
    assert(disclosure !== undefined, 'a version with text has a disclosure');
    return publishedBody(disclosure);
  });
}

/** Those that have a name of their own, and the file that was read. */
function mainFilesOf(
  { rows }: DataTable,
  { sourceHash }: VersionRow,
  words: Wording,
): DocumentView['mainFiles'] {
  const names = new Set(Object.values(words.document.fileNames));
  return rows.flatMap(([file, , hash]) => {
    if (file?.href === undefined) return [];
    if (hash?.text === sourceHash) return [{ name: words.document.original, href: file.href }];
    return names.has(file.text) ? [{ name: file.text, href: file.href }] : [];
  });
}

function filesTable(files: readonly FileRow[], version: VersionRow, words: Wording): DataTable {
  const names = words.document.fileNames;
  // The documents themselves first, then the data.
  const known = Object.keys(names);
  const rank = (path: string): number => {
    const at = known.indexOf(path);
    return at === -1 ? known.length : at;
  };
  return {
    name: 'files',
    title: words.document.files,
    columns: [
      { name: 'file', title: words.document.file, kind: 'text' },
      { name: 'sizeBytes', title: words.document.size, kind: 'count' },
      { name: 'sha256', title: 'SHA-256', kind: 'text' },
    ],
    rows: files
      .toSorted((left, right) =>
        firstDifference(rank(left.path) - rank(right.path), left.path < right.path ? -1 : 1),
      )
      .map(({ path, sizeBytes, sha256 }) => [
        text(
          names[path] ?? path,
          addresses.file(version.department, version.document, version.version, path),
        ),
        text(`${sizeBytes}`),
        text(sha256),
      ]),
  };
}

async function withdrawnVersions(
  { database }: Portal,
  { department, document }: VersionRow,
): Promise<readonly WithdrawnRow[]> {
  return (await withdrawalsOf(database, department)).filter((each) => each.document === document);
}

/** Withdrawn ones too: of these the day, the kind of reason and the hash. */
function versionsTable(
  versions: readonly VersionRow[],
  withdrawn: readonly WithdrawnRow[],
  words: Wording,
): DataTable {
  const shown = versions.map(
    ({ department, document, version, state, publishedAt, replaces, contentHash }) => ({
      version,
      cells: [
        text(words.versionOf(version), addresses.document(department, document, version)),
        text(words.versionStates[state]),
        text(day(publishedAt)),
        replaces === null
          ? text('')
          : text(words.document.changes, addresses.changes(department, document, version)),
        text(contentHash),
      ],
    }),
  );
  const gone = withdrawn.map(({ version, withdrawnAt, reason, contentHash }) => ({
    version,
    cells: [
      text(words.versionOf(version)),
      { ...text(words.versionStates.withdrawn), note: words.withdrawn.reasons[reason] },
      text(day(withdrawnAt)),
      text(''),
      text(contentHash),
    ],
  }));
  return {
    name: 'versions',
    title: words.document.versions,
    columns: [
      { name: 'version', title: words.columns.version, kind: 'text' },
      { name: 'state', title: words.columns.state, kind: 'text' },
      { name: 'date', title: words.columns.storedOrWithdrawnOn, kind: 'date' },
      { name: 'changes', title: words.document.changes, kind: 'text' },
      { name: 'contentHash', title: words.document.contentHash, kind: 'text' },
    ],
    rows: [...shown, ...gone]
      .toSorted((left, right) => right.version - left.version)
      .map(({ cells }) => cells),
  };
}

/** Each leads to where it is printed: in the text on this page, or on the page of the file that was read, where that is kept. */
function figuresTable(
  version: VersionRow,
  figures: readonly FigureRow[],
  printedIn: 'text' | PagesOfOriginal | undefined,
  words: Wording,
): DataTable {
  const { department, document, version: number } = version;
  const page = addresses.document(department, document, number);
  const hasText = printedIn === 'text';
  const placeOf = (figure: FigureRow): string =>
    printedIn === 'text' || printedIn === undefined ? figureAddress(page, figure) : printedIn(figure.page);
  return {
    name: 'figures',
    title: words.document.figures,
    columns: [
      { name: 'place', title: words.columns.place, kind: 'text' },
      ...(hasText ? [] : [{ name: 'page', title: words.document.page, kind: 'count' as const }]),
      { name: 'amount', title: words.amount, kind: 'amount' },
      { name: 'printed', title: words.columns.printed, kind: 'text' },
    ],
    rows: figures.map((figure) => [
      text(figure.label, placeOf(figure)),
      ...(hasText ? [] : [text(figure.page === null ? '' : `${figure.page}`)]),
      amount(figure.amountFen === null ? null : fen(figure.amountFen), placeOf(figure)),
      text(figure.printed === '' ? '' : `${figure.printed}${figure.moneyUnit}`),
    ]),
    ...(hasText ? {} : { rowIds: figures.map(({ figure }) => figure) }),
  };
}
