// The portal asked in the process: what its pages say, what its files hold, and what it refuses. One store for the whole file.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unzipSync, strFromU8 } from 'fflate';
import { recordSuccession } from '../../src/store/bodies.ts';
import { withdrawVersion } from '../../src/store/withdraw.ts';
import { statementFaults } from '../store/statement-rules.ts';
import {
  columnOf,
  corrected,
  example,
  portalOver,
  portalWith,
  viewOf,
  type PortalUnderTest,
} from './portal-under-test.ts';

const office = '/departments/141100-001/2025-approved-reconstruction/';
const culture = '/departments/999900-107/2025-approved-synthetic/';
const cultureFinal = '/departments/999900-107/2025-final-synthetic/';

/** As a comparison names the document of a page. */
const key = (address: string): string => address.split('/').slice(2, 4).join('~');

let made: PortalUnderTest;
const html = async (address: string, status = 200): Promise<string> => {
  const answer = await made.app.request(address);
  expect(answer.status, address).toBe(status);
  return await answer.text();
};

beforeAll(async () => {
  const budget = await example('sample-culture-bureau-2025');
  made = await portalWith([
    await example('lvliang-party-office-2025'),
    budget,
    corrected(budget, 100n),
    await example('sample-culture-bureau-final-2025'),
  ]);
}, 60_000);

afterAll(async () => {
  await made.close();
});

describe('pages', () => {
  test('home tells what is new, of which year, and what it is', async () => {
    const page = await html('/');
    expect(page).toContain('中国共产党吕梁市委员会办公室');
    expect(page).toContain('重建示例');
    expect(page).toContain('更正');
    expect(await html('/en/')).toContain('made up');
  });

  test('a department has its exact total, and parts that make it up', async () => {
    const view = await viewOf(made.app, office);
    const amounts = columnOf(view, 'functions', 'amount');
    expect(amounts.at(-1)).toBe('18610002.54');
    expect(columnOf(view, 'from', 'class')).toContain('一般公共预算');
    expect(columnOf(view, 'projects', 'project')).toHaveLength(23);
    expect(view.sources.map(({ provenanceKind }) => provenanceKind)).toEqual(['reconstruction']);
    const page = await html(office);
    expect(page).toContain('1,861.00');
    // The document states the change and not last year's total; the portal guesses neither.
    expect(page.replaceAll(/<[^>]*>/gu, '')).toMatch(/比2024年减少68\.25万元（3\.5%）/u);
    expect(page).toContain('维持政权机关和公共管理日常运转的钱');
  });

  test('a figure leads to its lines, and from there to the place in the document', async () => {
    const view = await viewOf(made.app, office);
    const row = view.tables.find(({ name }) => name === 'functions')?.rows[0];
    const lines = await viewOf(made.app, decodeURIComponent(row?.links['amount'] ?? ''));
    const amounts = columnOf(lines, 'lines', 'amount').map((each) => BigInt(each?.replace('.', '') ?? '0'));
    const whole = BigInt((row?.values['amount'] ?? '0').replace('.', ''));
    expect(amounts.reduce((sum, each) => sum + each, 0n)).toBe(whole);
    const places = lines.tables.find(({ name }) => name === 'places')?.rows ?? [];
    expect(places.length).toBeGreaterThan(0);
    const packaged = await made.app.request(`/api${lines.address}datapackage.json`);
    const { resources } = (await packaged.json()) as {
      readonly resources: readonly { readonly data: readonly { readonly amountYuan: string }[] }[];
    };
    expect(resources[0]?.data.map(({ amountYuan }) => amountYuan)).toEqual(
      columnOf(lines, 'lines', 'amount'),
    );
    const [page = '', anchor = ''] = (places[0]?.links['place'] ?? '').split('#');
    expect(await html(page)).toContain(`id="${decodeURIComponent(anchor)}"`);
  });

  test('both versions of a corrected document can be seen, with what changed', async () => {
    expect(await html(`${culture}document/1/`)).toContain('这一版已被更正');
    expect(await html(`${culture}document/2/`)).toContain('这是现行版本');
    const changes = await viewOf(made.app, `${culture}document/2/changes/`);
    expect(changes.tables[0]?.rows).toHaveLength(1);
    expect(changes.tables[0]?.name).toBe('changes');
    expect(columnOf(changes, 'otherChanges', 'after')).toEqual([expect.stringMatching(/（更正）$/u)]);
  });

  test('what cannot be compared is refused with the reason', async () => {
    const refused = await html(`/compare/${key(culture)}/${key(cultureFinal)}/`);
    expect(refused).toContain('口径不一样');
    const compared = await viewOf(made.app, `/compare/${key(office)}/${key(culture)}/`);
    expect(columnOf(compared, 'functions', 'amount1').at(-1)).toBe('18610002.54');
    expect(await html(`/api/compare/${key(office)}/${key(culture)}/tables/functions.csv`)).toContain(
      '18610002.54',
    );
    expect(await html(`/compare/${key(office)}/`)).toContain('至少要选两份');
  });

  test('a refused comparison leads back to where one chooses, with what was chosen', async () => {
    const again = async (page: string): Promise<string> => {
      const [, address = ''] = /<a href="([^"]+)">重新选择/u.exec(await html(page)) ?? [];
      return address.replaceAll('&amp;', '&');
    };
    const checked = (page: string): readonly string[] =>
      [...page.matchAll(/<input type="checkbox" name="\w+" value="([^"]+)" checked/gu)].map(
        ([, value = '']) => value,
      );
    const documents = await again(`/compare/${key(culture)}/${key(cultureFinal)}/`);
    expect(checked(await html(documents))).toEqual([key(culture), key(cultureFinal)].map(decodeURIComponent));
    const codes = await again('/compare/codes/functionalClass/20701/207/');
    expect(codes).toMatch(/^\/compare\/codes\/functionalClass\/\?/u);
    const choice = await html(codes);
    expect(checked(choice)).toEqual(['207', '20701']);
    expect(choice).toContain('value="205"');
    expect((await made.app.request('/compare/?chosen=nothing')).status).toBe(400);
  });

  test('a project, a code, the quality of a document and the data page open', async () => {
    expect(await html(`${office}projects/p1/`)).toContain('绩效目标');
    const spenders = await viewOf(made.app, '/codes/functionalClass/201/');
    expect(columnOf(spenders, 'spenders', 'department')).toContain('中国共产党吕梁市委员会办公室');
    expect(columnOf(spenders, 'spenders', 'what')).toContain('重建示例');
    expect(columnOf(spenders, 'trend', 'what')).toContain('重建示例');
    const beside = await viewOf(made.app, '/compare/codes/functionalClass/201/207/');
    expect(columnOf(beside, 'codes', 'what')).toEqual(['重建示例', '虚构示例', '虚构示例']);
    const [place = ''] = Object.values(beside.tables[0]?.rows[0]?.links ?? {});
    expect(columnOf(await viewOf(made.app, place), 'departments', 'what')).toEqual(['重建示例', '重建示例']);
    expect(await html('/codes/departmentEconomicClass/30201/')).toContain('日常办公用品');
    expect(await html(`${office}quality/`)).toContain('还没有检查结果');
    expect(await html('/data/')).toContain('/openapi.json');
  });

  test.each(['/departments/nobody/', '/codes/functionalClass/000/', `${office}document/9/`, '/nothing'])(
    '%s is not there, and the page says so',
    async (address) => {
      expect(await html(address, 404)).toContain('没有这个页面');
      expect(await html(`/en${address}`, 404)).toContain('No such page');
    },
  );

  test.each(['/', office, `/en${office}`, `/api${office}view.json`])(
    '%s can only be read',
    async (address) => {
      const answer = await made.app.request(address, { method: 'POST', body: '{}' });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      expect((await made.app.request(`${address}none`, { method: 'POST' })).status).toBe(404);
      expect((await made.app.request('/mcp')).headers.get('allow')).toBe('POST');
    },
  );

  test.each([`${office}document/1/lines/nothing/`, '/compare/x/y/', `/search/?q=${'长'.repeat(61)}`])(
    '%s is not understood',
    async (address) => {
      expect(await html(address, 400)).toContain('看不懂');
    },
  );
});

test('addresses with what no text has are refused, and are no fault of the portal', async () => {
  const cursor = (...parts: readonly unknown[]): string =>
    Buffer.from(JSON.stringify(parts)).toString('base64url');
  for (const address of [
    '/departments/a%00b/',
    '/search/?q=a%00b',
    `/api/documents.json?cursor=${cursor('2026-01-01T00:00:00.000Z', 'a\0b', 'd', 1)}`,
    `/api/documents.json?cursor=${cursor('+200000-01-01T00:00:00.000Z', 'a', 'd', 1)}`,
  ])
    await html(address, 400);
});

test('lines that several units share are named by the kind of these, and none at all are no zero', async () => {
  const all = `${culture}document/2/lines/side=expenditure/`;
  const view = await viewOf(made.app, all);
  expect(columnOf(view, 'lines', 'line').join()).not.toMatch(/[a-z]{4}/u);
  const nothing = await html(`${culture}document/2/lines/side=nothing/`);
  expect(nothing).toContain('没有符合条件的明细');
  expect(nothing).not.toContain('合计');
});

describe('search', () => {
  test.each(['党', '吕梁', '行政运行', '207'])('finds %s', async (words) => {
    const answer = await made.app.request(`/api/suggestions.json?q=${encodeURIComponent(words)}`);
    const { found } = (await answer.json()) as { readonly found: readonly { readonly address: string }[] };
    expect(found.length).toBeGreaterThan(0);
    for (const { address } of found) {
      const page = await made.app.request(address);
      expect([200, 302], address).toContain(page.status);
    }
  });

  test('says of what a document made findable what that document is', async () => {
    const named = `/search/?q=${encodeURIComponent('业务')}`;
    expect(await html(named)).toMatch(/class="cell-note">中国共产党吕梁市委员会办公室 · 重建示例</u);
  });

  test('asks for words where there are none', async () => {
    expect((await viewOf(made.app, '/search/')).tables[0]?.rows).toEqual([]);
  });

  test('shows what was typed as text', async () => {
    const page = await html(`/search/?q=${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('没有找到');
  });
});

describe('files', () => {
  test('CSV and workbook hold exactly the view', async () => {
    const view = await viewOf(made.app, office);
    const csv = await html(`/api${office}tables/functions.csv`);
    const rows = csv.trim().split('\n').slice(1);
    const table = view.tables.find(({ name }) => name === 'functions');
    expect(rows).toHaveLength(table?.rows.length ?? 0);
    for (const [index, row] of rows.entries())
      expect(row).toContain(table?.rows[index]?.values['amount'] ?? '');
    expect(csv).toContain('重建示例');
    const workbook = await made.app.request(`/api${office}view.xlsx`);
    const parts = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
    expect(Object.keys(parts).filter((path) => path.includes('worksheets/sheet'))).toHaveLength(
      view.tables.length,
    );
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('sheet');
  });

  test('a file of a version comes as it was stored, and need not be sent twice', async () => {
    const address = `${office}document/1/files/disclosure.json`;
    const answer = await made.app.request(address);
    expect(answer.headers.get('content-type')).toBe('application/json');
    const tag = answer.headers.get('etag') ?? '';
    const again = await made.app.request(address, { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
  });

  test('the list of documents goes on where its page ends, and refuses a cursor that is none', async () => {
    const list = (await (await made.app.request('/api/documents.json')).json()) as {
      readonly documents: readonly { readonly version: number; readonly source: unknown }[];
      readonly next: string | null;
    };
    expect(list.documents.map(({ version }) => version)).toEqual([1, 2, 1]);
    expect(list.documents.map(({ source }) => source)).toEqual([null, null, null]);
    expect(list.next).toBeNull();
    expect((await made.app.request('/api/documents.json?cursor=abc')).status).toBe(400);
  });

  test('tables of a package are sent after any number of questions for their headers', async () => {
    const lines = '/api/packages/all/lines.csv';
    for (let times = 0; times < 3; times += 1) {
      const answer = await made.app.request(lines, { method: 'HEAD' });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    }
    const answer = await made.app.request(lines);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(
      /^departmentId,document,version,provenanceKind,.*\n141100-001,[^,]*,1,reconstruction,/u,
    );
  });

  test('the API describes every page', async () => {
    const api = (await (await made.app.request('/openapi.json')).json()) as {
      readonly openapi: string;
      readonly paths: Readonly<
        Record<
          string,
          {
            readonly get: { readonly parameters?: readonly { readonly name: string; readonly in: string }[] };
          }
        >
      >;
    };
    expect(api.openapi).toBe('3.1.0');
    for (const file of ['view.json', 'view.xlsx', 'tables/{table}.csv'])
      expect(api.paths).toHaveProperty([`/api/departments/{department}/{document}/${file}`]);
    // Every parameter of a path is declared, or the description is none.
    for (const [path, { get }] of Object.entries(api.paths)) {
      const declared = (get.parameters ?? []).filter((each) => each.in === 'path').map(({ name }) => name);
      expect(declared, path).toEqual([...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name));
    }
  });

  test('the feed names corrections', async () => {
    const feed = await html('/feeds/documents.atom');
    expect(feed).toContain('更正：');
    expect(feed).toContain('http://portal.example/departments/');
    const english = await html('/en/feeds/documents.atom');
    expect(english).toContain('xml:lang="en"');
    expect(english).toContain('http://portal.example/en/departments/');
    expect(english).not.toContain('更正：');
    expect(await html('/en/')).toContain('href="/en/feeds/documents.atom"');
  });

  test.each(['/en/data/', `/en${office}document/1/`])('what %s leads to is there', async (address) => {
    const links = [...(await html(address)).matchAll(/href="(\/[^"#]*)/gu)].map(([, link = '']) => link);
    const files = links.filter((link) => !link.endsWith('/'));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) await html(file);
  });
});

describe('how it behaves', () => {
  test('every answer says what may be loaded, and pages are not sent twice', async () => {
    const answer = await made.app.request('/');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const tag = answer.headers.get('etag') ?? '';
    expect((await made.app.request('/', { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  test('a page that was asked before is sent again as long as the store is the same', async () => {
    const first = await html('/codes/');
    const before = made.statements.length;
    expect(await html('/codes/')).toBe(first);
    expect(made.statements.slice(before).filter((statement) => !statement.includes('edition'))).toEqual([]);
  });

  test('pages load nothing from elsewhere, and no script of theirs stands in them', async () => {
    for (const address of ['/', office, `${office}document/1/`]) {
      const page = await html(address);
      expect([...page.matchAll(/(?:src|href)="(https?:[^"]*)"/gu)].map(([, url]) => url)).toEqual([]);
      expect(page.match(/<script(?! defer| type="application\/json")/gu)).toBeNull();
    }
  });

  test('statements fit a sharded PostgreSQL', () => {
    expect(made.statements.length).toBeGreaterThan(20);
    expect(statementFaults(made.statements)).toEqual([]);
  });

  test('requests are noted without what was searched for', () => {
    expect(made.log.length).toBeGreaterThan(0);
    expect(JSON.stringify(made.log)).not.toContain(encodeURIComponent('吕梁'));
  });

  test('findings that nobody reviewed are public only where every page says so', async () => {
    const open = await portalOver(made.store, { showsUnreviewed: true });
    for (const address of ['/', '/codes/', office])
      expect(await (await open.request(address)).text()).toContain('未经人工复核');
    expect(await html('/')).not.toContain('未经人工复核');
  });

  test('a page that takes too long is given up, with a message', async () => {
    const hurried = await portalOver(made.store, { limitMilliseconds: 1 });
    const answer = await hurried.request(office);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('算得太久');
  });

  test('a department tells its names, and which departments it came from', async () => {
    const succession = { kind: 'merged', predecessor: '141100-001', successor: '999900-107' } as const;
    await recordSuccession(made.store.database, { ...succession, day: '2026-01-01', note: '机构改革' });
    const view = await viewOf(made.app, culture);
    expect(columnOf(view, 'history', 'when')).toEqual(['2025年', '2026-01-01']);
    expect(columnOf(view, 'history', 'what')).toEqual(['本部门用名', '并入本部门']);
    expect(columnOf(view, 'history', 'name')[1]).toBe('中国共产党吕梁市委员会办公室');
    expect(columnOf(await viewOf(made.app, office), 'history', 'what')).toContain('本部门并入其中');
    expect(await html(`/en${culture}`)).toContain('merged into this department');
  });

  test('a version that is withdrawn is shown nowhere', async () => {
    const address = `${cultureFinal}document/1/`;
    expect(await html(address)).toContain('部门决算');
    await withdrawVersion(
      made.store,
      { department: '999900-107', document: '2025-final-synthetic', version: 1 },
      {
        reason: 'wrongFigures',
        role: 'operator',
        requestedBy: 'first',
        confirmedBy: 'second',
        withdrawnAt: new Date(0),
      },
    );
    for (const gone of [address, cultureFinal, `${address}files/disclosure.json`]) await html(gone, 410);
    expect(await html('/')).not.toContain('部门决算');
    expect(await html('/feeds/documents.atom')).not.toContain('部门决算');
  });

  test('a store that is away is said to be away', async () => {
    await made.close();
    expect(await html('/', 503)).toContain('暂时打不开');
    expect((await made.app.request('/health')).status).toBe(503);
  });
});
