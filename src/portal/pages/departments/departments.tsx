// All departments, page by page: `/departments/`, and from the second page on `/departments/after/…`.
import { choicesOf, jurisdictionNames, type Choices } from '../../../store/choices.ts';
import { departments as listDepartments } from '../../../store/bodies.ts';
import { Page } from '../../frame/page.tsx';
import { askedWords, ChooseForm, filterOf, readAsked, type Asked } from '../../frame/choose.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import type { Frame } from '../../frame/frame.ts';
import type { Portal } from '../../portal.ts';
import { addresses, asking } from '../../views/addresses.ts';
import { text } from '../../views/data-table.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { page, type Loaded, type PageRequest } from '../page-definition.ts';

const perPage = 100;

interface DepartmentsView extends View {
  readonly choices: Choices;
  readonly asked: Asked;
}

async function load(
  { database, wholeStore }: Portal,
  { parameters, query }: PageRequest,
  words: Wording,
): Promise<Loaded<DepartmentsView>> {
  const asked = readAsked(query);
  if (asked === undefined) return 'badRequest';
  const after = parameters['after'] ?? '';
  const listed = await listDepartments(database, {
    ...filterOf(asked),
    limit: perPage + 1,
    ...(after === '' ? {} : { after }),
  });
  const shown = listed.slice(0, perPage);
  const places = await wholeStore.ask(jurisdictionNames);
  const last = shown.at(-1);
  return {
    title: words.departments.title,
    address: asking(after === '' ? addresses.departments : addresses.departmentsAfter(after), { ...asked }),
    sources: [],
    asked,
    choices: await wholeStore.ask(choicesOf),
    ...(listed.length > perPage && last !== undefined
      ? { next: asking(addresses.departmentsAfter(last.department), { ...asked }) }
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
        empty:
          after === '' && Object.values(asked).every((each) => each === '')
            ? words.home.empty
            : words.choose.none,
      },
    ],
  };
}

function render(view: DepartmentsView, frame: Frame) {
  return (
    <Page frame={frame} view={view}>
      <ChooseForm frame={frame} choices={view.choices} asked={view.asked} address={addresses.departments} />
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

export const departments = page<DepartmentsView>({
  path: addresses.departments,
  summary: 'All departments, or those of a place or year',
  query: askedWords,
  load,
  render,
});

export const departmentsAfter = page<DepartmentsView>({
  path: '/departments/after/:after/',
  summary: 'The departments after one',
  query: askedWords,
  load,
  render,
});
