// Home: find something; see which places and years there are, and what is new.
import { fen } from '../../../core/money/fen.ts';
import { bodyNames } from '../../../store/body-names.ts';
import { choicesOf, jurisdictionNames, type Choices } from '../../../store/choices.ts';
import { latestVersions, type VersionRow } from '../../../store/documents.ts';
import { yearsOf } from '../../../store/years.ts';
import { fullTitle } from '../../documents/titles.ts';
import { Page } from '../../frame/page.tsx';
import { SearchForm } from '../../frame/search-form.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import type { Portal } from '../../portal.ts';
import { addresses } from '../../views/addresses.ts';
import { amount, text, type DataTable } from '../../views/data-table.ts';
import { kindsCell } from '../../views/kinds-cell.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { day } from '../../views/day.ts';
import { page } from '../page-definition.ts';

const mostNews = 12;

interface HomeView extends View {
  readonly years: DataTable;
  readonly newest: DataTable;
  readonly choices: Choices;
}

export const home = page<HomeView>({
  path: addresses.home,
  summary: 'Expenditure by place and year, and the newest documents',
  load: async (portal, _request, words) => {
    const newest = await newestTable(portal, words);
    const years = await yearsTable(portal, words);
    return {
      title: words.home.title,
      address: addresses.home,
      sources: [],
      choices: await portal.wholeStore.ask(choicesOf),
      years,
      newest,
      tables: [years, newest],
    };
  },
  render: (view, frame) => {
    const { words } = frame;
    return (
      <Page frame={frame} view={view} lead={<p>{words.home.lead}</p>}>
        <SearchForm frame={frame} choices={view.choices} />
        <ViewTable frame={frame} table={view.newest} address={view.address} />
        <ViewTable frame={frame} table={view.years} address={view.address} />
        <ViewDownloads frame={frame} address={view.address} />
      </Page>
    );
  },
});

async function newestTable({ database }: Portal, words: Wording): Promise<DataTable> {
  const versions = await latestVersions(database, { limit: mostNews });
  const names = await bodyNames(
    database,
    versions.map(({ department }) => department),
  );
  return {
    name: 'newest',
    title: words.home.newest,
    columns: [
      { name: 'document', title: words.columns.document, kind: 'text' },
      { name: 'department', title: words.columns.department, kind: 'text' },
      { name: 'what', title: words.columns.what, kind: 'text' },
      { name: 'news', title: words.columns.state, kind: 'text' },
      { name: 'storedOn', title: words.columns.storedOn, kind: 'date' },
    ],
    rows: versions.map((version) => [
      text(fullTitle(version), addresses.document(version.department, version.document, version.version)),
      text(names.get(version.department) ?? version.bodyName, addresses.department(version.department)),
      text(words.provenanceShort[version.provenanceKind]),
      text(newsOf(version, words)),
      text(day(version.publishedAt)),
    ]),
    empty: words.home.empty,
  };
}

function newsOf({ replaces, state }: VersionRow, words: Wording): string {
  if (state === 'replaced') return words.versionStates.replaced;
  return replaces === null ? words.home.taken : words.home.corrected;
}

async function yearsTable({ wholeStore }: Portal, words: Wording): Promise<DataTable> {
  const sums = await wholeStore.ask(yearsOf);
  const names = await wholeStore.ask(jurisdictionNames);
  return {
    name: 'years',
    title: words.home.years,
    columns: [
      { name: 'jurisdiction', title: words.columns.jurisdiction, kind: 'text' },
      { name: 'fiscalYear', title: words.columns.year, kind: 'text' },
      { name: 'stage', title: words.columns.stage, kind: 'text' },
      { name: 'what', title: words.columns.what, kind: 'text' },
      { name: 'departments', title: words.home.departments, kind: 'count' },
      { name: 'expenditure', title: words.home.expenditure, kind: 'amount' },
    ],
    rows: sums.map(({ jurisdiction, fiscalYear, stage, departments, amountFen, provenanceKinds }) => [
      text(names.get(jurisdiction) ?? jurisdiction),
      text(`${fiscalYear}`),
      text(words.stages[stage] ?? stage),
      kindsCell({ provenanceKinds }, words),
      text(`${departments}`),
      amount(fen(amountFen), addresses.place({ jurisdiction, fiscalYear, stage })),
    ]),
  };
}
