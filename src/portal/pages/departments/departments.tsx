// All departments, page by page: `/departments/`, and from the second page on `/departments/after/…`.
import { departments as listDepartments, jurisdictions } from '../../../store/bodies.ts';
import { Page } from '../../frame/page.tsx';
import { SearchForm } from '../../frame/search-form.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import type { Frame } from '../../frame/page.tsx';
import type { Portal } from '../../portal.ts';
import { addresses } from '../../views/addresses.ts';
import { text } from '../../views/data-table.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { page } from '../page-definition.ts';

const perPage = 100;

async function load({ database }: Portal, after: string, words: Wording): Promise<View> {
  const listed = await listDepartments(database, {
    limit: perPage + 1,
    ...(after === '' ? {} : { after }),
  });
  const shown = listed.slice(0, perPage);
  const places = new Map((await jurisdictions(database)).map((each) => [each.jurisdiction, each.name]));
  const last = shown.at(-1);
  return {
    title: words.departments.title,
    address: after === '' ? addresses.departments : addresses.departmentsAfter(after),
    sources: [],
    ...(listed.length > perPage && last !== undefined
      ? { next: addresses.departmentsAfter(last.department) }
      : {}),
    tables: [
      {
        name: 'departments',
        title: words.departments.title,
        columns: [
          { name: 'name', title: words.columns.department, kind: 'text' },
          { name: 'code', title: words.columns.code, kind: 'text' },
          { name: 'jurisdiction', title: words.columns.jurisdiction, kind: 'text' },
          { name: 'fiscalYear', title: words.departments.latest, kind: 'text' },
        ],
        rows: shown.map(({ department, name, code, jurisdiction, fiscalYear }) => [
          text(name, addresses.department(department)),
          text(code),
          text(places.get(jurisdiction) ?? jurisdiction),
          text(`${fiscalYear}`),
        ]),
        empty: words.home.empty,
      },
    ],
  };
}

function render(view: View, frame: Frame) {
  return (
    <Page frame={frame} view={view}>
      <SearchForm frame={frame} />
      {view.tables.map((table) => (
        <ViewTable frame={frame} table={table} hidesTitle address={view.address} />
      ))}
      {view.next !== undefined && (
        <p class="actions">
          <a href={frame.link(view.next)}>{frame.words.more}</a>
        </p>
      )}
      <ViewDownloads frame={frame} address={view.address} />
    </Page>
  );
}

export const departments = page({
  path: addresses.departments,
  summary: 'All departments',
  load: async (portal, _request, words) => await load(portal, '', words),
  render,
});

export const departmentsAfter = page({
  path: '/departments/after/:after/',
  summary: 'The departments after one',
  load: async (portal, { parameters }, words) => await load(portal, parameters['after'] ?? '', words),
  render,
});
