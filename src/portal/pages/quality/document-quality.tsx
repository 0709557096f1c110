// What was checked of one document: points by aspect, every obligation with its outcome and the rule behind it, and the findings that are
// public, each leading to the place that it speaks of.
import type { Disclosure } from '../../../core/disclosure/tree.ts';
import { basisOf } from '../../../core/checks/basis.ts';
import { obligationCodes, type ObligationCode } from '../../../core/checks/obligation-codes.ts';
import type { Score } from '../../../core/checks/score.ts';
import { findingWording } from '../../../core/checks/wording/render.ts';
import { filesOf, type VersionRow } from '../../../store/documents.ts';
import { figuresOfRows, type FigureRow } from '../../../store/figures.ts';
import { obligationsOf, type FindingRow } from '../../../store/findings.ts';
import { disclosureOf } from '../../documents/disclosure-of.ts';
import { originalPages, type PagesOfOriginal } from '../../documents/original.ts';
import { blockAnchor, type BlockPlace } from '../../documents/place-anchor.ts';
import { findDepartment, missing } from '../../documents/find-document.ts';
import { fullTitle, sourceOf } from '../../documents/titles.ts';
import { findingsIn } from '../../documents/findings-shown.ts';
import { qualityOf } from '../../documents/quality-of.ts';
import type { PublicQuality } from '../../../store/public-quality.ts';
import { Page } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import type { Portal } from '../../portal.ts';
import { addresses, figureAddress } from '../../views/addresses.ts';
import { text, type Cell, type DataTable } from '../../views/data-table.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { page } from '../page-definition.ts';
import { printedPoints } from './points.ts';

export const documentQuality = page({
  path: '/departments/:department/:document/quality/',
  summary: 'What was checked of a document, its points by aspect, and the findings that are public',
  load: async (portal, { parameters }, words) => {
    const documents = await findDepartment(portal, parameters['department'] ?? '');
    const version = documents?.current.find(({ document }) => document === parameters['document']);
    if (version === undefined) return await missing(portal, parameters);
    const found = await qualityOf(portal, version);
    return {
      title: words.quality.titleOf(fullTitle(version)),
      address: addresses.documentQuality(version.department, version.document),
      sources: [sourceOf(version)],
      tables: [
        ...(found?.score === undefined ? [] : [pointsTable(found.score, words)]),
        await findingsTable(portal, version, await findingsIn(portal, version), words),
        await obligationsTable(portal, version, found, words),
      ],
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

function pointsTable({ total, aspects }: Score, { quality: words, total: whole }: Wording): DataTable {
  return {
    name: 'points',
    title: words.points,
    columns: [
      { name: 'aspect', title: words.aspect, kind: 'text' },
      { name: 'points', title: words.total, kind: 'count' },
      { name: 'most', title: words.most, kind: 'count' },
    ],
    rows: [
      ...aspects.map(({ aspect, points, most }) => [
        text(words.aspects[aspect]),
        text(printedPoints(points)),
        text(`${most}`),
      ]),
      [text(whole), text(printedPoints(total)), text('100')],
    ],
    strongRows: [aspects.length],
    notes: [words.scoreNote],
  };
}

/** What a reader has to see first. */
const severities: readonly FindingRow['severity'][] = ['error', 'warning', 'information'];

/** Those of a version that are given: errors first, each leading to its place. */
export async function findingsTable(
  portal: Portal,
  version: VersionRow,
  given: readonly FindingRow[],
  words: Wording,
): Promise<DataTable> {
  const { database, settings } = portal;
  const findings = severities.flatMap((severity) => given.filter((each) => each.severity === severity));
  const figures = await figuresOfRows(
    database,
    version,
    findings.flatMap(({ content }) => rowOf(content) ?? []),
  );
  const page = addresses.document(version.department, version.document, version.version);
  const disclosure = findings.length === 0 ? undefined : await disclosureOf(portal, version);
  const original =
    findings.length === 0 ? undefined : originalPages(version, await filesOf(database, version));
  const note = settings.showsUnreviewed ? words.quality.unreviewedNote : words.quality.findingsNote;
  return {
    name: 'findings',
    title: words.quality.findings,
    columns: [
      { name: 'finding', title: words.quality.finding, kind: 'text' },
      { name: 'place', title: words.columns.place, kind: 'text' },
      { name: 'severity', title: words.document.severity, kind: 'text' },
      { name: 'review', title: words.quality.review, kind: 'text' },
    ],
    rows: findings.map(({ code, severity, content, review }) => [
      {
        ...text(stringAt(content, 'message', words) ?? code),
        note: stringAt(content, 'advice', words) ?? '',
      },
      placeCell(content, figures, { page, disclosure, original }),
      text(words.document.severities[severity] ?? severity),
      text(words.quality.reviews[review] ?? review),
    ]),
    notes: [note],
    empty: `${words.quality.findingsNone}${words.language === 'en' ? ' ' : ''}${note}`,
  };
}

/** Where places of a document can lead. */
interface DocumentPlaces {
  readonly page: string;
  /** Its text, where the page shows it. */
  readonly disclosure: Disclosure | undefined;
  readonly original: PagesOfOriginal | undefined;
}

/** As `check --json` writes a place, what concerns us. */
interface FindingPlace extends BlockPlace {
  readonly key?: Readonly<Record<string, string>>;
  readonly label?: string;
  readonly page?: number;
}

/**
 * The first place of a finding: the cell of the document where it names one, or the block around it; of a document that was read the cell
 * among its figures, or the page of the original.
 */
function placeCell(
  content: Content,
  figures: readonly FigureRow[],
  { page, disclosure, original }: DocumentPlaces,
): Cell {
  const place = firstPlace(content);
  if (place === undefined) return text('');
  const { key = {}, label = '' } = place;
  const { table = '', row = '', column = '', project = '' } = key;
  const figure = figures.find(
    ({ owner, rowKey, columnName }) =>
      rowKey !== '' && rowKey === row && columnName === column && (owner === table || owner === project),
  );
  const anchor = figure?.figure ?? (disclosure === undefined ? undefined : blockAnchor(disclosure, place));
  if (anchor !== undefined) return text(label, figureAddress(page, { figure: anchor }));
  return text(label, original === undefined ? page : original(place.page));
}

async function obligationsTable(
  portal: Portal,
  version: VersionRow,
  found: PublicQuality | undefined,
  words: Wording,
): Promise<DataTable> {
  const { quality } = words;
  const all = await obligationsOf(portal.database, version);
  const reasons = new Map(all.map(({ code, content }) => [code, stringAt(content, 'reason', words)]));
  const shown = found?.obligations ?? [];
  const lost = new Map(
    found?.score?.aspects.flatMap((aspect) => aspect.lost.map(({ code, points }) => [code, points] as const)),
  );
  return {
    name: 'obligations',
    title: quality.obligations,
    columns: [
      { name: 'obligation', title: quality.obligation, kind: 'text' },
      { name: 'aspect', title: quality.aspect, kind: 'text' },
      { name: 'outcome', title: quality.outcome, kind: 'text' },
      { name: 'held', title: quality.heldPlaces, kind: 'count' },
      { name: 'unchecked', title: quality.uncheckedReasons, kind: 'count' },
      { name: 'lost', title: quality.lost, kind: 'count' },
      { name: 'basis', title: quality.basis, kind: 'text' },
      { name: 'reason', title: quality.reason, kind: 'text' },
    ],
    rows: shown.map(({ code, outcome, held, unchecked }) => [
      { ...text(findingWording(code, words.language).rule), note: code },
      text(quality.aspects[obligationCodes[code].aspect]),
      text(quality.outcomes[outcome] ?? outcome),
      text(outcome === 'notApplicable' ? '' : `${held}`),
      text(outcome === 'notApplicable' || unchecked === null ? '' : `${unchecked}`),
      text(lost.has(code) ? printedPoints(lost.get(code)) : ''),
      text(basisText(portal, code, words)),
      text(reasons.get(code) ?? ''),
    ]),
    notes: all.length === shown.length ? [] : [quality.hiddenOutcomes],
    empty: quality.noneOf,
  };
}

function basisText({ rules }: Portal, code: ObligationCode, { quality, clauses }: Wording): string {
  const named = basisOf(code, rules.auditRules)
    .flatMap((id) => rules.legalBasis.find((basis) => basis.id === id) ?? [])
    .map((basis) => quality.clause(basis));
  // Of one document several requirements may be a ground.
  return [...new Set(named)].join(clauses);
}

type Content = Readonly<Record<string, unknown>>;

/** The key of the row that a finding names first. */
function rowOf(content: Content): string | undefined {
  return firstPlace(content)?.key?.['row'];
}

function firstPlace({ places }: Content): FindingPlace | undefined {
  return (Array.isArray(places) ? places[0] : undefined) as FindingPlace | undefined;
}

/** As `check --json` writes it: in Chinese, with the English beside it. */
function stringAt(content: Content, name: string, { language }: Wording): string | undefined {
  const english = (content['english'] ?? {}) as Content;
  const value = (language === 'en' ? english[name] : undefined) ?? content[name];
  return typeof value === 'string' ? value : undefined;
}
