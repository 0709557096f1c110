// What can be taken away: every file of a page reads back to exactly what the page shows, and packages are what their specification asks.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseCsv } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { checkedSet } from '../../src/cli/import/check-incoming.ts';
import { formatAmount } from '../../src/core/money/format.ts';
import { fen, type Fen } from '../../src/core/money/fen.ts';
import { tableAddress, viewAddress } from '../../src/portal/views/addresses.ts';
import type { ViewJson } from '../../src/portal/views/view-shape.ts';
import { attribute, elements, hasClass, textOf } from './crawl.ts';
import {
  corrected,
  example,
  nextYear,
  portalWith,
  viewOf,
  type PortalUnderTest,
} from './portal-under-test.ts';

const own = '/departments/999901-206/2026-approved-synthetic/';
const office = '/departments/141100-001/2025-approved-reconstruction/';

const pages = [
  '/',
  '/departments/',
  '/years/999901/2026-approved/',
  own,
  `${own}document/1/`,
  `${own}document/2/changes/`,
  `${own}document/2/lines/stage=approved;side=expenditure;functionalClass=201/`,
  `${own}quality/`,
  '/codes/functionalClass/201/',
  '/codes/functionalClass/201/999901/2026-approved/',
  `/compare/999901-206~2026-approved-synthetic/999901-206~2027-approved-synthetic/`,
  '/compare/codes/functionalClass/201/208/',
  '/search/?q=%E6%A1%A3%E6%A1%88',
  '/quality/',
];

let made: PortalUnderTest;
let project = '';

beforeAll(async () => {
  const archives = await checkedSet(await example('sample-district-archives-bureau-2026'));
  const office = await example('lvliang-party-office-2025');
  made = await portalWith([archives, corrected(archives, 100n), nextYear(archives), office]);
  project = archives.projects[0]?.code ?? '';
}, 60_000);

afterAll(async () => {
  await made.close();
});

const bytesOf = async (address: string): Promise<Uint8Array> => {
  const answer = await made.app.request(address);
  expect(answer.status, address).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
};
const textAt = async (address: string): Promise<string> => new TextDecoder().decode(await bytesOf(address));

type Table = ViewJson['tables'][number];

/** 万元 with two decimals, as the page prints; a dash or words where nothing is known. */
function asShown(table: Table, row: Table['rows'][number], shown: readonly string[]): readonly string[] {
  // Codes of classes have a column of their own in files; on the page they stand before the names.
  const isJoined = (name: string): boolean =>
    shown.length < table.columns.length && /^(?:code|governmentCode)$/u.test(name);
  const columns = table.columns.filter(({ name }) => !isJoined(name));
  return columns.map(({ name, kind }, at) => {
    const value = row.values[name] ?? null;
    if (kind === 'amount') return value === null ? (shown[at] ?? '') : inTenThousands(value);
    const before = table.columns[table.columns.findIndex((one) => one.name === name) - 1];
    const code = before !== undefined && isJoined(before.name) ? (row.values[before.name] ?? '') : '';
    return [code, value ?? ''].filter((part) => part !== '').join(' ');
  });
}

function inTenThousands(yuan: string): string {
  const amount: Fen = fen(BigInt(yuan.replace('.', '')));
  const style = { unit: 'tenThousandYuan', decimals: 2, grouping: true, trim: false, zero: '0' } as const;
  return formatAmount(amount, style).replace('-', '−');
}

/** By the name of the table. */
function tablesOn(root: Tree.Document): ReadonlyMap<string, readonly (readonly string[])[]> {
  const shown = elements(root, (each) => hasClass(each, 'data-table'));
  return new Map(
    shown.map((table) => {
      const [body] = elements(table, ({ tagName }) => tagName === 'tbody');
      const rows = body === undefined ? [] : elements(body, ({ tagName }) => tagName === 'tr');
      const cells = rows.map((row) =>
        elements(row, ({ tagName }) => tagName === 'td' || tagName === 'th').map(textOf),
      );
      return [attribute(table, 'id') ?? '', cells];
    }),
  );
}

describe('downloads read back to what the page shows', () => {
  test.each([...pages, `${own}projects/PROJECT/`])('%s', async (written) => {
    const address = written.replace('PROJECT', project);
    const view = await viewOf(made.app, address);
    const shown = tablesOn(parse(await textAt(address)));
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load((await bytesOf(viewAddress(address, 'xlsx'))).buffer as ArrayBuffer);
    expect(workbook.worksheets).toHaveLength(view.tables.length);
    // Tables without rows are a sentence on the page.
    const told = view.tables.filter(({ name, rows }) => rows.length > 0 && shown.has(name));
    expect(told.length, 'a page shows its tables').toBeGreaterThan(0);
    for (const table of told) {
      const cells = shown.get(table.name) ?? [];
      expect(cells).toHaveLength(table.rows.length);
      for (const [index, row] of table.rows.entries())
        expect(cells[index], table.name).toEqual(asShown(table, row, cells[index] ?? []));
      const csv = parseCsv(await textAt(tableAddress(address, table.name)), { bom: true });
      const values = table.rows.map((row) => table.columns.map(({ name }) => row.values[name] ?? ''));
      expect(csv.slice(1).map((row) => row.slice(0, table.columns.length).map(unguarded))).toEqual(values);
      const sheet = workbook.worksheets[view.tables.indexOf(table)];
      const read = table.rows.map((_, row) =>
        table.columns.map((column, at) => workbookValue(sheet?.getCell(row + 4, at + 1).value, column.kind)),
      );
      expect(read, table.name).toEqual(values);
    }
  });
});

/** What would be a formula stands behind a quote in CSV. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/u, '');
}

function workbookValue(value: exceljs.CellValue, kind: string): string {
  if (kind === 'amount' && typeof value === 'number') return value.toFixed(2);
  return typeof value === 'string' ? value : '';
}

describe('packages', () => {
  interface Descriptor {
    readonly name: string;
    readonly profile: string;
    readonly resources: readonly {
      readonly name: string;
      readonly path: string;
      readonly profile: string;
      readonly schema: {
        readonly fields: readonly {
          readonly name: string;
          readonly type: string;
          readonly columnType?: string;
        }[];
      };
    }[];
  }

  test.each(['all/', 'places/999901/2026-approved/', 'departments/999901-206/'])(
    'of %s keep to the specification, and their lines add up to what pages show',
    async (selection) => {
      const folder = `/api/packages/${selection}`;
      const descriptor = JSON.parse(await textAt(`${folder}datapackage.json`)) as Descriptor;
      // specs.frictionlessdata.io: a Fiscal Data Package is a tabular one, whose fields may say what columns mean.
      expect(descriptor.profile).toBe('tabular-data-package');
      expect(descriptor.name).toMatch(/^[-a-z0-9._/]+$/u);
      for (const { name, path, profile, schema } of descriptor.resources) {
        expect(profile).toBe('tabular-data-resource');
        expect(path).toBe(`${name}.csv`);
        const [head, ...rows] = parseCsv(await textAt(folder + path));
        expect(head).toEqual(schema.fields.map((field) => field.name));
        expect(rows.length).toBeGreaterThan(0);
        for (const { type } of schema.fields) expect(['string', 'integer', 'number']).toContain(type);
      }
      const { fields } = descriptor.resources[0]?.schema ?? { fields: [] };
      expect(fields.filter(({ columnType }) => columnType === 'value').map(({ name }) => name)).toEqual([
        'amountYuan',
      ]);
      const lines = parseCsv<Readonly<Record<string, string>>>(await textAt(`${folder}lines.csv`), {
        columns: true,
      });
      const total = lines
        .filter((line) => line['fiscalYear'] === '2026' && line['side'] === 'expenditure')
        .filter((line) => line['counterpartBudgetUnit'] === '')
        .reduce((sum, line) => sum + BigInt((line['amountYuan'] ?? '0').replace('.', '')), 0n);
      const home = await viewOf(made.app, '/');
      const years = home.tables.find(({ name }) => name === 'years')?.rows.map(({ values }) => values);
      expect(years?.find(({ fiscalYear }) => fiscalYear === '2026')?.['expenditure']?.replace('.', '')).toBe(
        `${total}`,
      );
    },
  );

  test('are not sent twice while the store is the same', async () => {
    const address = '/api/packages/all/lines.csv';
    const tag = (await made.app.request(address)).headers.get('etag') ?? '';
    expect((await made.app.request(address, { headers: { 'if-none-match': tag } })).status).toBe(304);
    const packed = await made.app.request(address, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
  });
});

test('codes that cannot be set beside each other are refused with the reason', async () => {
  const refusal = async (codes: string) => await textAt(`/compare/codes/functionalClass/${codes}/`);
  expect(await refusal('201/20126')).toContain('201 已经包含 20126');
  expect(await refusal('20126/208')).toContain('科目层级不同');
  expect(await refusal('201/000')).toContain('没有代码为“000”的科目');
  expect(await refusal('201')).toContain('至少要选两个科目');
});

test('expenditure per post is told where the document tells the posts', async () => {
  const key = (address: string): string => address.split('/').slice(2, 4).join('~');
  const view = await viewOf(made.app, `/compare/${key(office)}/${key(own)}/`);
  const [told, untold] = view.tables.find(({ name }) => name === 'perHead')?.rows ?? [];
  const [total = 0n, each = 0n] = ['amount', 'perHead'].map((name) =>
    BigInt((told?.values[name] ?? '').replace('.', '')),
  );
  const posts = BigInt(told?.values['posts'] ?? '0');
  expect(posts).toBeGreaterThan(0n);
  const off = total - each * posts;
  expect((off < 0n ? -off : off) * 2n <= posts).toBe(true);
  expect(untold?.values).toMatchObject({ posts: '没有公开', perHead: null });
});
