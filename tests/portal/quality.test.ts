// What the public learns of checks: nothing before a reviewer has confirmed it, everything but the sensitive where the operator shows
// what nobody has reviewed, and then with a notice in every form. And what is left of a version that was withdrawn.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reviewFinding } from '../../src/store/review.ts';
import type { IncomingDocument, IncomingFinding } from '../../src/store/incoming.ts';
import { publishDocument } from '../../src/store/publish-document.ts';
import { bulkFolders } from '../../src/portal/views/addresses.ts';
import { withdrawVersion } from '../../src/store/withdraw.ts';
import { qualityList } from '../../src/store/quality.ts';
import { writeCursor, writePointsCursor } from '../../src/portal/views/cursor.ts';
import {
  columnOf,
  corrected,
  example,
  portalOver,
  portalWith,
  publishedOn,
  viewOf,
  type PortalUnderTest,
} from './portal-under-test.ts';

const key = { department: '999901-206', document: '2026-approved-synthetic', version: 1 };
const own = `/departments/${key.department}/${key.document}/`;

const wrongTotal: IncomingFinding = {
  code: 'table-total-is-sum-of-rows',
  severity: 'error',
  isSensitive: false,
  content: {
    code: 'table-total-is-sum-of-rows',
    severity: 'error',
    message: '合计比各项之和多 1 元',
    advice: '核对合计',
    places: [
      { document: 'a.pdf', page: 3, key: { table: 'expenditure' }, label: '表一 · 合计' },
      { document: 'a.pdf', page: 9, key: { project: 'x' }, label: '馆藏档案数字化 · 年度资金总额' },
    ],
  },
};
const sensitive: IncomingFinding = {
  code: 'personal-numbers-are-reviewed',
  severity: 'warning',
  isSensitive: true,
  content: { message: '第三页有身份证号', places: [] },
};

function checked(document: IncomingDocument): IncomingDocument {
  const outcomes = {
    'tables-are-all-there': 'held',
    'table-total-is-sum-of-rows': 'failed',
    'personal-numbers-are-reviewed': 'failed',
    'dates-exist': 'unchecked',
  } as const;
  return {
    ...document,
    findings: [wrongTotal, sensitive],
    obligations: Object.entries(outcomes).map(([code, outcome]) => ({
      code,
      outcome,
      content: {
        code,
        outcome,
        held: outcome === 'held' ? 3 : 0,
        unchecked: outcome === 'unchecked' ? 2 : 0,
        reason: outcome === 'unchecked' ? '没有找到日期' : null,
      },
    })),
  };
}

let made: PortalUnderTest;
const ask = async (address: string, app = made.app) => await (await app.request(address)).text();

beforeAll(async () => {
  const archives = checked(await example('sample-district-archives-bureau-2026'));
  made = await portalWith([archives]);
}, 60_000);

afterAll(async () => {
  await made.close();
});

describe('findings', () => {
  test('that nobody has reviewed are told neither by themselves nor by points', async () => {
    const page = await ask(`${own}quality/`);
    expect(page).not.toContain('多 1 元');
    expect(page).not.toContain('身份证');
    const view = await viewOf(made.app, `${own}quality/`);
    expect(columnOf(view, 'obligations', 'outcome')).toEqual(['符合', '未能检查']);
    expect(columnOf(view, 'obligations', 'held')).toEqual(['3', '0']);
    expect(columnOf(view, 'obligations', 'unchecked')).toEqual(['0', '2']);
    expect(view.tables.map(({ name }) => name)).not.toContain('points');
    const list = await viewOf(made.app, '/quality/');
    expect(columnOf(list, 'documents', 'total')).toEqual(['待复核']);
    expect(columnOf(list, 'documents', 'failed')).toEqual(['–']);
  });

  test('are shown where the operator shows them, with the notice in every form; sensitive ones never', async () => {
    const open = await portalOver(made.store, { showsUnreviewed: true });
    const notice = '未经人工复核';
    const api = `/api${own}quality/`;
    for (const address of [
      `${own}quality/`,
      `${api}view.json`,
      `${api}tables/findings.csv`,
      '/api/documents.json',
      '/feeds/documents.atom',
    ])
      expect(await ask(address, open), address).toContain(notice);
    const page = await ask(`${own}quality/`, open);
    expect(page).toContain('多 1 元');
    expect(page).toContain(`${own}document/1/#table-expenditure"`);
    expect(page).not.toContain('身份证');
    expect(page).not.toContain('personal-numbers-are-reviewed');
    expect(await ask(`${api}view.json`, open)).not.toContain('personal-numbers');
  });

  test('stand on the page of the project that one of their places names, by the same rule', async () => {
    const open = await portalOver(made.store, { showsUnreviewed: true });
    expect(await ask(`${own}projects/a1/`)).not.toContain('多 1 元');
    expect(await ask(`${own}projects/a1/`, open)).toContain('多 1 元');
    expect(await ask(`${own}projects/a2/`, open)).toContain('没有已公开的问题');
    expect(await ask(`${own}projects/a2/`, open)).not.toContain('多 1 元');
  });

  test('that a reviewer confirmed are public, cost points, and name their rule and ground', async () => {
    await reviewFinding(made.store.database, key, 0, {
      review: 'confirmed',
      reviewer: 'someone',
      reviewedAt: new Date(0),
      reviewNote: '',
    });
    const view = await viewOf(made.app, `${own}quality/`);
    expect(columnOf(view, 'findings', 'finding')).toEqual(['合计比各项之和多 1 元']);
    expect(columnOf(view, 'obligations', 'outcome')).toEqual(['符合', '不符合', '未能检查']);
    expect(columnOf(view, 'obligations', 'lost')[1]).toMatch(/^\d+\.\d$/u);
    expect(columnOf(view, 'obligations', 'basis').join('')).toContain('《');
    const points = Number(columnOf(view, 'points', 'points').at(-1));
    expect(points).toBeGreaterThan(0);
    expect(points).toBeLessThan(100);
    expect(columnOf(await viewOf(made.app, '/quality/?by=accuracy'), 'documents', 'total')).toEqual([
      points.toFixed(1),
    ]);
    expect(await ask(`/en${own}quality/`)).toContain('Accuracy');
  });
});

describe('lists', () => {
  test('of quality go on where a page ends', async () => {
    const listedAfter = async (moment: number): Promise<number> => {
      const cursor = writeCursor({ ...key, publishedAt: new Date(moment) });
      const view = await viewOf(made.app, `/quality/after/${cursor}/`);
      return view.tables[0]?.rows.length ?? -1;
    };
    expect(await listedAfter(publishedOn.getTime() + 1)).toBe(1);
    expect(await listedAfter(publishedOn.getTime())).toBe(0);
    expect((await made.app.request('/quality/after/nowhere/')).status).toBe(400);
  });

  test('of quality go by points over all documents, from one page to the next', async () => {
    const open = await portalOver(made.store, { showsUnreviewed: true });
    const [own] = await qualityList(made.store.database, { basis: 'automatic', order: 'total', limit: 2 });
    if (own === undefined) throw new Error('nothing is checked');
    const rows = async (at: number): Promise<number> => {
      const cursor = writePointsCursor({ ...own, at });
      const answer = await open.request(`/api/quality/after/${cursor}/view.json?by=total`);
      return ((await answer.json()) as { tables: { rows: unknown[] }[] }).tables[0]?.rows.length ?? -1;
    };
    expect(await rows(own.total + 1)).toBe(1);
    expect(await rows(own.total)).toBe(0);
    // A cursor of the list by time is none here.
    const other = writeCursor({ ...key, publishedAt: publishedOn });
    expect((await open.request(`/quality/after/${other}/?by=total`)).status).toBe(400);
  });

  test('of quality keep what the public may know of each, by either rule, and renew it with a review', async () => {
    const totals = async (basis: 'confirmed' | 'automatic') =>
      (await qualityList(made.store.database, { basis, order: 'newest', limit: 9 })).map(
        ({ held, failed, unchecked, hasScore }) => ({ held, failed, unchecked, hasScore }),
      );
    const all = [{ held: 1, failed: 1, unchecked: 1, hasScore: true }];
    expect(await totals('automatic')).toEqual(all);
    expect(await totals('confirmed')).toEqual(all);
    const said = { reviewer: 'someone', reviewedAt: new Date(0), reviewNote: '' };
    await reviewFinding(made.store.database, key, 0, { ...said, review: 'dismissed' });
    expect(await totals('automatic')).toEqual([{ held: 1, failed: 0, unchecked: 1, hasScore: true }]);
    await reviewFinding(made.store.database, key, 0, { ...said, review: 'confirmed' });
    expect(await totals('automatic')).toEqual(all);
  });

  test('are narrowed by place and year, and what is asked goes along into the files', async () => {
    for (const list of ['/departments/', '/quality/']) {
      const all = await viewOf(made.app, list);
      const api = `/api${list}view.json`;
      const rows = async (query: string): Promise<number> => {
        const view = (await (await made.app.request(`${api}?${query}`)).json()) as typeof all;
        return view.tables[0]?.rows.length ?? -1;
      };
      expect(await rows('jurisdiction=999901&year=2026')).toBe(all.tables[0]?.rows.length);
      expect(await rows('year=2020')).toBe(0);
      expect((await made.app.request(`${list}?year=x`)).status).toBe(400);
    }
    const found = await ask(`/search/?q=${encodeURIComponent('档案')}&year=2020`);
    expect(found).not.toContain('示例市示例区档案局</a>');
    expect(found).toContain('view.xlsx?q=');
  });
});

describe('a withdrawn version', () => {
  test('leaves its address, the day, the kind of reason and its hash', async () => {
    const archives = checked(await example('sample-district-archives-bureau-2026'));
    await publishDocument(made.store, corrected(archives, 100n), new Date('2026-02-01T00:00:00Z'));
    const decision = {
      role: 'operator',
      requestedBy: 'first',
      confirmedBy: 'second',
      withdrawnAt: new Date('2026-03-01T00:00:00Z'),
    };
    await withdrawVersion(made.store, key, { ...decision, reason: 'personalData' });
    for (const address of [
      `${own}document/1/`,
      `${own}document/1/changes/`,
      `${own}document/1/files/disclosure.json`,
    ]) {
      const answer = await made.app.request(address);
      expect(answer.status, address).toBe(410);
      const page = await answer.text();
      for (const told of ['2026-03-01', '含有个人信息', archives.contentHash]) expect(page).toContain(told);
      expect(page).not.toContain(archives.title);
    }
    for (const file of ['view.json', 'tables/versions.csv', 'lines/side=expenditure/datapackage.json']) {
      const answer = await made.app.request(`/api${own}document/1/${file}`);
      expect([file, answer.status]).toEqual([file, 410]);
      expect(await answer.json()).toMatchObject({ error: 'withdrawn', reason: 'personalData', version: 1 });
    }
    const versions = await viewOf(made.app, `${own}document/2/`);
    expect(columnOf(versions, 'versions', 'state')).toEqual(['现行', '已撤回']);
    expect(columnOf(versions, 'versions', 'contentHash')[1]).toBe(archives.contentHash);
    const ofDepartment = await viewOf(made.app, own);
    expect(
      ofDepartment.tables.find(({ name }) => name === 'withdrawn')?.rows.map(({ values }) => values),
    ).toEqual([
      {
        document: '2026年预算',
        version: '第1版',
        date: '2026-03-01',
        reason: '含有个人信息',
        contentHash: archives.contentHash,
      },
    ]);
    expect(await ask(own)).toContain('已撤回的版本');
    const later = { ...decision, withdrawnAt: new Date('2026-04-01T00:00:00Z') };
    await withdrawVersion(made.store, { ...key, version: 2 }, { ...later, reason: 'wrongFigures' });
    const gone = await made.app.request(own);
    expect(gone.status).toBe(410);
    const told = await gone.text();
    expect(told.indexOf('2026-04-01')).toBeLessThan(told.indexOf('2026-03-01'));
    for (const each of ['数字有误', '含有个人信息', archives.contentHash]) expect(told).toContain(each);
    // Nothing else of the department is left to lead to.
    expect(await ask(own)).not.toContain('看这个部门的其他文件');
    const bulk = bulkFolders.department(key.department);
    for (const file of ['datapackage.json', 'lines.csv'])
      expect((await made.app.request(bulk + file)).status).toBe(410);
    expect((await made.app.request(`${bulkFolders.department('nobody')}lines.csv`)).status).toBe(404);
    expect(await ask('/feeds/documents.atom', made.app)).not.toContain(archives.title);
  });
});
