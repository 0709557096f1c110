// How well documents keep what law and rules ask of them. Findings are public only where a reviewer confirmed them, or where the
// operator shows unreviewed ones and every page says so; points that failed follow the same rule, and nothing is ranked.
import { latestVersions, type VersionRow } from '../../../store/documents.ts';
import { obligationsOf, publicFindings } from '../../../store/findings.ts';
import { outcomesOfMany } from '../../../store/outcomes.ts';
import { fullTitle, findDepartment, sourceOf } from '../../documents/find-document.ts';
import { Page } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import type { Portal } from '../../portal.ts';
import { addresses } from '../../views/addresses.ts';
import { text, type DataTable } from '../../views/data-table.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { page } from '../page-definition.ts';

const mostListed = 100;

export const quality = page({
  path: addresses.quality,
  summary: 'How many points of each document were held, could not be checked or do not apply',
  load: async (portal, _request, words) => {
    const versions = await latestVersions(portal.database, { limit: mostListed });
    return {
      title: words.quality.title,
      address: addresses.quality,
      sources: [],
      tables: [await overviewTable(portal, versions, words)],
    };
  },
  render: (view, frame) => (
    <Page frame={frame} view={view} lead={<p>{frame.words.quality.lead}</p>}>
      {view.tables.map((table) => (
        <ViewTable frame={frame} table={table} hidesTitle address={view.address} />
      ))}
      <p class="note">{frame.words.quality.findingsNote}</p>
      <ViewDownloads frame={frame} address={view.address} />
    </Page>
  ),
});

export const documentQuality = page({
  path: '/departments/:department/:document/quality/',
  summary: 'What was checked of a document, and the findings that are public',
  load: async (portal, { parameters }, words) => {
    const documents = await findDepartment(portal, parameters['department'] ?? '');
    const version = documents?.current.find(({ document }) => document === parameters['document']);
    if (version === undefined) return 'notFound';
    return {
      title: `${words.quality.title}：${fullTitle(version)}`,
      address: addresses.documentQuality(version.department, version.document),
      sources: [sourceOf(version)],
      tables: [await findingsTable(portal, version, words), await obligationsTable(portal, version, words)],
    };
  },
  render: (view, frame) => (
    <Page frame={frame} view={view} lead={<p>{frame.words.quality.lead}</p>}>
      {view.tables.map((table) => (
        <section>
          <h2>{table.title}</h2>
          <ViewTable frame={frame} table={table} hidesTitle address={view.address} />
        </section>
      ))}
      <ViewDownloads frame={frame} address={view.address} />
    </Page>
  ),
});

const outcomes = ['held', 'failed', 'unchecked', 'notApplicable'] as const;

/** Failed points count as findings do: unreviewed ones are not told. */
function shownOutcomes({ settings }: Portal) {
  return outcomes.filter((outcome) => outcome !== 'failed' || settings.showsUnreviewed);
}

async function overviewTable(
  portal: Portal,
  versions: readonly VersionRow[],
  words: Wording,
): Promise<DataTable> {
  const counts = await outcomesOfMany(portal.database, [
    ...new Set(versions.map(({ department }) => department)),
  ]);
  const shown = shownOutcomes(portal);
  const rows = versions.flatMap((version) => {
    const own = counts.filter(
      (each) =>
        each.department === version.department &&
        each.document === version.document &&
        each.version === version.version,
    );
    if (own.length === 0) return [];
    return [
      [
        text(fullTitle(version), addresses.documentQuality(version.department, version.document)),
        text(words.provenanceShort[version.provenanceKind]),
        ...shown.map((outcome) => text(`${own.find((each) => each.outcome === outcome)?.count ?? 0n}`)),
      ],
    ];
  });
  return {
    name: 'documents',
    title: words.quality.title,
    columns: [
      { name: 'document', title: words.columns.document, kind: 'text' },
      { name: 'what', title: words.columns.what, kind: 'text' },
      ...shown.map((outcome) => ({
        name: outcome,
        title: words.quality.outcomes[outcome] ?? outcome,
        kind: 'count' as const,
      })),
    ],
    rows,
    empty: words.quality.none,
  };
}

async function findingsTable(portal: Portal, version: VersionRow, words: Wording): Promise<DataTable> {
  const findings = await publicFindings(
    portal.database,
    version,
    portal.settings.showsUnreviewed ? 'automatic' : 'confirmed',
  );
  return {
    name: 'findings',
    title: words.quality.findings,
    columns: [
      { name: 'finding', title: words.quality.finding, kind: 'text' },
      { name: 'severity', title: words.document.severity, kind: 'text' },
      { name: 'review', title: words.quality.review, kind: 'text' },
    ],
    rows: findings.map(({ code, severity, content, review }) => [
      { ...text(messageOf(content, code)), note: code },
      text(words.document.severities[severity] ?? severity),
      text(words.quality.reviews[review] ?? review),
    ]),
    notes: [words.quality.findingsNote],
    empty: `${words.quality.findingsNone}${words.language === 'en' ? ' ' : ''}${words.quality.findingsNote}`,
  };
}

async function obligationsTable(portal: Portal, version: VersionRow, words: Wording): Promise<DataTable> {
  const shown: readonly string[] = shownOutcomes(portal);
  const all = await obligationsOf(portal.database, version);
  const hidden = all.length > 0 && !portal.settings.showsUnreviewed;
  return {
    name: 'obligations',
    title: words.quality.obligation,
    columns: [
      { name: 'obligation', title: words.quality.obligation, kind: 'text' },
      { name: 'outcome', title: words.quality.outcome, kind: 'text' },
      { name: 'reason', title: words.quality.reason, kind: 'text' },
    ],
    rows: all
      .filter(({ outcome }) => shown.includes(outcome))
      .map(({ code, outcome, content }) => [
        text(code),
        text(words.quality.outcomes[outcome] ?? outcome),
        text(stringAt(content, 'reason') ?? ''),
      ]),
    notes: hidden ? [words.quality.hiddenOutcomes] : [],
    empty: words.quality.noneOf,
  };
}

type Content = Readonly<Record<string, unknown>>;

function messageOf(content: Content, code: string): string {
  return stringAt(content, 'message') ?? stringAt(content, 'advice') ?? code;
}

function stringAt(content: Content, name: string): string | undefined {
  const value = content[name];
  return typeof value === 'string' ? value : undefined;
}
