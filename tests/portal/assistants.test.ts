// What assistants ask of a portal: the same queries as readers, by the Model Context Protocol; and how figures are cited.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { columnOf, example, portalWith, viewOf, type PortalUnderTest } from './portal-under-test.ts';

const office = '/departments/141100-001/2025-approved-reconstruction/';

let made: PortalUnderTest;

beforeAll(async () => {
  made = await portalWith([await example('lvliang-party-office-2025')]);
}, 60_000);

afterAll(async () => {
  await made.close();
});

const call = async (method: string, params: object = {}): Promise<string> => {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
  return await (await made.app.request('/mcp', { method: 'POST', body })).text();
};

test('assistants ask the same queries, with sources', async () => {
  expect(await call('initialize')).toContain('protocolVersion');
  expect(await call('tools/list')).toContain('inputSchema');
  const answer = await call('tools/call', { name: 'view', arguments: { address: office } });
  expect(answer).toContain('18610002.54');
  expect(answer).toContain('reconstruction');
  expect(await call('tools/call', { name: 'search', arguments: { words: '吕梁' } })).toContain('141100-001');
  const next = '/api/documents.json?year=2025';
  expect(await call('tools/call', { name: 'documents', arguments: { next } })).toContain(
    '2025-approved-reconstruction',
  );
  const english = `/en${office}#trend`;
  expect(await call('tools/call', { name: 'view', arguments: { address: english } })).toContain(
    'Expenditure over the years',
  );
  for (const address of ['/', '/departments/?year=2025', '/en/'])
    expect(await call('tools/call', { name: 'view', arguments: { address } })).toContain('141100-001');
});

test('they are told what is wrong', async () => {
  expect(await call('tools/call', { name: 'view', arguments: { address: 'http://elsewhere/' } })).toContain(
    '-32602',
  );
  expect(await call('nothing')).toContain('-32601');
  expect((await made.app.request('/mcp', { method: 'POST', body: '{' })).status).toBe(400);
  expect((await made.app.request('/mcp', { method: 'POST', body: ' '.repeat(70_000) })).status).toBe(413);
});

test('a figure says how it is cited, in the words of its page', async () => {
  const lines = `${office}document/1/lines/stage=approved;side=expenditure;fundSource=generalPublicBudget/`;
  const chinese = await viewOf(made.app, lines);
  for (const part of [
    '吕梁市',
    '2025年预算',
    '第1版',
    '重建示例',
    '支出 · 一般公共预算：',
    `example${lines}>，访问日期：`,
  ])
    expect(chinese.citation).toContain(part);
  const shown = await (await made.app.request(lines)).text();
  expect(shown).toContain('怎样引用这个数');
  const answer = await call('tools/call', { name: 'view', arguments: { address: `/en${lines}` } });
  for (const part of [
    '2025 budget; version 1',
    'Expenditure · General public budget: ',
    `/en${lines}>, accessed `,
  ])
    expect(answer).toContain(part);
  // Its lines are called in the language of the page too.
  expect(answer).toMatch(/General public budget · [^"]+ · Personnel/u);
  const title = await (await made.app.request(`/en${lines}`)).text();
  expect(title).toContain('<dt>Fund</dt>');
});

test('expenditure is cited from where expenditure stands', async () => {
  const lines = `${office}document/1/lines/stage=approved;side=expenditure;counterpartBudgetUnit=`;
  for (const selection of ['', ';functionalClass=2013101', ';functionalClass=201']) {
    const { citation } = await viewOf(made.app, `${lines}${selection}/`);
    expect(citation).toContain('见文件“2025年预算支出总表 · ');
  }
  expect((await viewOf(made.app, `${lines}/`)).citation).toContain('支出：18,610,002.54元');
});

test('no basic expenditure may belong to a project', async () => {
  const lines = `${office}document/1/lines/stage=approved;side=expenditure;counterpartBudgetUnit=;project=p22/`;
  const { tables } = await viewOf(made.app, lines);
  expect(tables.map(({ name }) => name)).toEqual(['places', 'lines']);
});

test('the sums of a project’s form are told apart by period', async () => {
  const places = columnOf(await viewOf(made.app, `${office}projects/p22/`), 'places', 'place');
  expect(places).toContain('吕梁市市级预算部门（单位）项目支出绩效目标表 · 年度 · 市县（区）财政资金');
  expect(new Set(places).size).toBe(places.length);
});

test('projects of one name are told apart by their amount in search', async () => {
  const page = await (await made.app.request(`/search/?q=${encodeURIComponent('工作运行经费')}`)).text();
  for (const amount of ['1.00万元', '45.13万元', '10.49万元']) expect(page).toContain(amount);
});
