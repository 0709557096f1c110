// The page of comparisons, and the one on which documents are chosen.
import { latestVersions, type VersionRow } from '../../../store/documents.ts';
import { findDepartment } from '../../documents/find-document.ts';
import { fullTitle } from '../../documents/titles.ts';
import type { Frame } from '../../frame/frame.ts';
import { Page } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import type { Portal } from '../../portal.ts';
import { addresses, type DocumentKey } from '../../views/addresses.ts';
import { text } from '../../views/data-table.ts';
import type { View } from '../../views/view.ts';
import { page } from '../page-definition.ts';
import { ChoiceInBrowser } from './choice-in-browser.tsx';
import { ChooseAgain, Comparison } from './comparison.tsx';
import { storedDocuments } from './stored-documents.ts';
import { compareView, mostCompared, readKey, type CompareView } from './compare-view.ts';

const mostOffered = 40;
/** A portal of files offers all that there are. */
const mostOfSite = 1_000_000;

interface ChoiceView extends View {
  /** What is chosen already comes first. */
  readonly offered: readonly (VersionRow & { readonly isChosen: boolean })[];
}

export const compareChoice = page<ChoiceView>({
  path: addresses.compare,
  summary: 'Documents that can be compared; with several `document`, leads to their comparison',
  query: {
    document: 'Department and document joined by ~; several times',
    chosen: 'What is chosen already, written likewise; several times',
  },
  load: async (portal, { queries }, words) => {
    const asked = queries('document').map(readKey);
    const marked = queries('chosen').map(readKey);
    if ([...asked, ...marked].some((keys) => keys.length === 0)) return 'badRequest';
    if (asked.length > 0) return { elsewhere: addresses.comparison(asked.flat()) };
    const chosen = await versionsChosen(portal, marked.flat().slice(0, mostCompared + 1));
    const limit = portal.settings.isStatic ? mostOfSite : mostOffered;
    const others = (await latestVersions(portal.database, { limit })).filter(
      (each) => !chosen.some((own) => isSame(own, each)),
    );
    const offered = [
      ...chosen.map((each) => ({ ...each, isChosen: true })),
      ...others.toSorted(byDepartmentAndYear).map((each) => ({ ...each, isChosen: false })),
    ];
    return {
      title: words.compare.title,
      address: addresses.compare,
      sources: [],
      offered,
      tables: [
        {
          name: 'documents',
          title: words.compare.pick,
          columns: [
            { name: 'document', title: words.columns.document, kind: 'text' },
            { name: 'year', title: words.columns.year, kind: 'text' },
            { name: 'what', title: words.columns.what, kind: 'text' },
          ],
          rows: offered
            .slice(0, mostOffered)
            .map((each) => [
              text(fullTitle(each), addresses.year(each.department, each.document)),
              text(words.yearAndStage(each.fiscalYear, words.stages[each.stage] ?? each.stage)),
              text(words.provenanceShort[each.provenanceKind]),
            ]),
          empty: words.home.empty,
        },
      ],
    };
  },
  render: (view, frame) => {
    const { words, link } = frame;
    return (
      <Page frame={frame} view={view} lead={<p>{words.compare.lead}</p>}>
        {frame.settings.isStatic ? (
          <StaticChoice view={view} frame={frame} />
        ) : view.offered.length === 0 ? (
          <p class="empty">{words.home.empty}</p>
        ) : (
          <form action={link(addresses.compare)} method="get">
            <fieldset class="picks">
              <legend>{words.compare.pick}</legend>
              {view.offered.map((each) => (
                <label>
                  <input
                    type="checkbox"
                    name="document"
                    value={`${each.department}~${each.document}`}
                    checked={each.isChosen}
                  />
                  <span>
                    {fullTitle(each)} <span class="muted">{words.provenanceShort[each.provenanceKind]}</span>
                  </span>
                </label>
              ))}
            </fieldset>
            <p class="note">{words.compare.pickNote}</p>
            <button type="submit">{words.compare.button}</button>
          </form>
        )}
        <p class="actions">
          <a href={link(addresses.codesChoice('functionalClass'))}>{words.compare.toCodes}</a>
          <a href={link(addresses.codesChoice('departmentEconomicClass'))}>{words.compare.toEconomicCodes}</a>
        </p>
      </Page>
    );
  },
});

async function versionsChosen(portal: Portal, keys: readonly DocumentKey[]): Promise<readonly VersionRow[]> {
  const versions: VersionRow[] = [];
  for (const key of keys) {
    const documents = await findDepartment(portal, key.department);
    versions.push(...(documents?.current.filter((each) => isSame(each, key)) ?? []));
  }
  return [...new Map(versions.map((each) => [`${each.department}~${each.document}`, each])).values()];
}

function isSame(each: DocumentKey, { department, document }: DocumentKey): boolean {
  return each.department === department && each.document === document;
}

function byDepartmentAndYear(left: VersionRow, right: VersionRow): number {
  const byYear = left.fiscalYear - right.fiscalYear;
  return left.department === right.department ? byYear : left.department < right.department ? -1 : 1;
}

function StaticChoice({ view, frame }: { readonly view: ChoiceView; readonly frame: Frame }) {
  const { words, link } = frame;
  if (view.offered.length === 0) return <p class="empty">{words.home.empty}</p>;
  const documents = view.offered.map(({ department, document, provenanceKind, ...version }) => {
    const file = link(addresses.compared(department, document));
    return [
      `${department}~${document}`,
      fullTitle(version),
      words.provenanceShort[provenanceKind],
      file,
    ] as const;
  });
  return (
    <ChoiceInBrowser frame={frame} offered={{ kind: 'documents', documents }}>
      <p>{words.compare.static}</p>
      {view.tables.map((table) => (
        <ViewTable frame={frame} table={table} hidesTitle />
      ))}
      <p class="actions">
        <a href={link(addresses.departments)}>{words.compare.allDepartments}</a>
      </p>
    </ChoiceInBrowser>
  );
}

/** One pattern for each number of documents, as a path holds one segment for each, and for one more, which is refused with the reason. */
export const comparisons = Array.from({ length: mostCompared + 1 }, (_, index) =>
  page<CompareView>({
    path: `/compare/${Array.from({ length: index + 1 }, (_each, part) => `:document${part + 1}`).join('/')}/`,
    summary: `Compares ${index + 1} document${index === 0 ? '' : 's'}`,
    load: async (portal, { parameters }, words) => {
      const written = Object.entries(parameters).flatMap(([name, value]) =>
        name.startsWith('document') ? [value] : [],
      );
      const keys = written.flatMap(readKey);
      return keys.length === written.length
        ? await compareView(storedDocuments(portal), keys, words)
        : 'badRequest';
    },
    render: (view, frame) => (
      <Page frame={frame} view={view}>
        <Comparison view={view} frame={frame} downloads={view.address} />
        {view.tables.length > 0 ? (
          <ViewDownloads frame={frame} address={view.address} />
        ) : (
          <ChooseAgain frame={frame} view={view} />
        )}
      </Page>
    ),
  }),
);
