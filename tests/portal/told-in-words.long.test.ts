// What a document that was read tells in words goes into the store and onto its pages, in both languages and as files, without the numbers of
// persons; a version that was stored before gets it when the same document comes in again.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses } from '../../src/portal/views/addresses.ts';
import type { IncomingDocument } from '../../src/store/incoming.ts';
import { publishDocument } from '../../src/store/publish-document.ts';
import { statedTextsOf } from '../../src/store/stated-texts.ts';
import { withdrawVersion } from '../../src/store/withdraw.ts';
import {
  asRead,
  example,
  portalWith,
  publishedOn,
  viewOf,
  type PortalUnderTest,
} from './portal-under-test.ts';

let made: PortalUnderTest;
let whole: IncomingDocument;
let key: { readonly department: string; readonly document: string; readonly version: number };

const phone = '13812345678';

beforeAll(async () => {
  const read = asRead(await example('sample-district-archives-bureau-2026'));
  const [project] = read.projects;
  if (project === undefined) throw new Error('the example has no project');
  const about = { project: project.code, projectName: project.name, section: '某节' };
  whole = {
    ...read,
    madeAs: 'now',
    lines: read.lines.filter(({ coordinates }) => coordinates.project !== project.code),
    statedTexts: [
      {
        part: 'duties',
        project: '',
        projectName: '',
        section: '主要职能',
        text: '一件事。\n另一件事。',
        page: 4,
      },
      { ...about, part: 'project.plan', text: `先做，再做；联系电话${phone}。`, page: 9 },
    ],
    figures: [
      ...read.figures.filter(({ kind }) => kind === 'table'),
      {
        figure: 'figure-1',
        kind: 'paragraph',
        owner: project.code,
        rowKey: project.code,
        columnName: 'annual.total',
        row: null,
        column: null,
        label: `${project.name} · 六、年度预算安排`,
        printed: '795',
        amountFen: 795_000_000n,
        moneyUnit: '万元',
        measure: null,
        page: 9,
      },
    ],
  };
  const before = {
    ...whole,
    madeAs: '',
    statedTexts: [],
    figures: whole.figures.filter(({ kind }) => kind === 'table'),
  };
  made = await portalWith([before]);
  const { department, document, version, state } = await publishDocument(made.store, whole, publishedOn);
  key = { department, document, version };
  expect(state).toBe('completed');
}, 120_000);

afterAll(async () => {
  await made.close();
});

test('comes in once', async () => {
  expect(await statedTextsOf(made.store.database, key)).toHaveLength(2);
  expect(await publishDocument(made.store, whole, publishedOn)).toMatchObject({ state: 'known' });
  expect(await statedTextsOf(made.store.database, key)).toHaveLength(2);
});

test('on the pages, in JSON and CSV, each with its page', async () => {
  const [project] = whole.projects;
  const page = addresses.project(key.department, key.document, project?.code ?? '');
  const original = `${addresses.file(key.department, key.document, 1, 'original.pdf')}#page=9`;
  const view = await viewOf(made.app, page);
  const rowsOf = (name: string) => view.tables.find((table) => table.name === name)?.rows;
  expect(rowsOf('texts')).toMatchObject([
    { values: { item: '实施计划', page: '原件第9页' }, links: { page: original } },
  ]);
  expect(rowsOf('money')?.[0]).toMatchObject({
    values: { amount: '7950000.00' },
    links: { amount: original },
  });
  const places = rowsOf('places')?.map(({ values }) => values['printed']);
  expect(places).toContain('795万元');
  const year = addresses.year(key.department, key.document);
  const shown = await (await made.app.request(`/en${year}`)).text();
  for (const part of ['一件事。', '另一件事。', 'page 4 of the original']) expect(shown).toContain(part);
  const csv = await (await made.app.request(`/api${page}tables/texts.csv`)).text();
  expect(csv).toContain('先做，再做');
});

test('no page and no file of a page gives a number of a person', async () => {
  const [project] = whole.projects;
  const page = addresses.project(key.department, key.document, project?.code ?? '');
  for (const address of [page, `/en${page}`, `/api${page}view.json`, `/api${page}tables/texts.csv`]) {
    const answer = await (await made.app.request(address)).text();
    expect(answer).toContain('138******78');
    expect(answer).not.toContain(phone);
  }
});

test('nothing of a version that was withdrawn', async () => {
  const why = {
    reason: 'personalData',
    role: '财务',
    requestedBy: '甲',
    confirmedBy: '乙',
    withdrawnAt: publishedOn,
  } as const;
  expect(await withdrawVersion(made.store, key, why)).toBe('withdrawn');
  expect(await statedTextsOf(made.store.database, key)).toEqual([]);
});
