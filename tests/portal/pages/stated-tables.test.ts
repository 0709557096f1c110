// What a document says itself where its lines do not: the changes of parts of its money, and the economic classes of basic expenditure.
import { expect, test } from 'vitest';
import { fen } from '../../../src/core/money/fen.ts';
import { statedChanges } from '../../../src/portal/documents/stated-changes.ts';
import type { CodeNames } from '../../../src/portal/documents/code-names.ts';
import { basicEconomicTable } from '../../../src/portal/pages/department/stated-tables.ts';
import { wordsOf } from '../../../src/portal/wording/words.ts';
import type { VersionRow } from '../../../src/store/documents.ts';
import type { FigureRow } from '../../../src/store/figures.ts';
import { disclosureFile, readDisclosure } from '../../../src/store/read-disclosure.ts';
import { example } from '../portal-under-test.ts';

test('changes are those of the text, each from one year to the next', { timeout: 60_000 }, async () => {
  const { files, figures } = await example('sample-district-education-bureau-2026');
  const file = files.find(({ path }) => path === disclosureFile);
  const disclosure = readDisclosure(new TextDecoder().decode(file?.bytes));
  const changes = statedChanges(disclosure, '/page/', wordsOf('zh-CN'));
  expect(
    changes.slice(0, 3).map(({ part, base, nowFen, changeFen }) => [part, base, nowFen, changeFen]),
  ).toEqual([
    ['支出 · 财政拨款', '2025年预算', 6_802_153_557n, -36_490_680n],
    ['支出 · 一般公共预算', '2025年预算', 6_732_153_557n, -56_490_680n],
    ['支出 · 政府性基金预算', '2025年预算', 70_000_000n, 20_000_000n],
  ]);
  expect(
    statedChanges(disclosure, '/page/', wordsOf('en'))
      .slice(0, 2)
      .map(({ part, base }) => [part, base]),
  ).toEqual([
    ['Expenditure · Fiscal appropriation', '2025 budget'],
    ['Expenditure · General public budget', '2025 budget'],
  ]);
  for (const { href, section, changeFen } of changes) {
    const stated = figures.find(({ figure }) => `/page/#${encodeURIComponent(figure)}` === href);
    expect(stated?.kind).toBe('paragraph');
    expect(stated?.label).toBe(section);
    expect(stated?.amountFen).toBe(changeFen);
  }
});

const version = { department: 'a', document: 'b', version: 1 } as VersionRow;

function figure(rowKey: string, columnName: string, amountFen: bigint | null): FigureRow {
  const label = `基本支出表 · ${rowKey} 某类 · 合计`;
  return { figure: `${rowKey}-${columnName}`, rowKey, columnName, amountFen, label } as FigureRow;
}

const names: CodeNames = { name: (_, code) => `${code} 的名称`, parent: () => '', level: () => 1 };

test('classes of basic expenditure stand by code below the sum of the classes, and are no part of another total', () => {
  const table = basicEconomicTable(
    version,
    [
      figure('302', 'publicRunning.amount', 25n),
      figure('301', 'personnel.amount', 75n),
      figure('30102', 'personnel.amount', 60n),
      figure('30101/50101', 'personnel.amount', 15n),
      figure('30103', 'personnel.amount', 0n),
      figure('303', 'personnel.amount', null),
      figure('301', 'personnel', 75n),
      figure('personnelTotal', 'personnel.amount', 75n),
    ],
    names,
    wordsOf('zh-CN'),
  );
  expect(
    table.rows.map(([name, government, amount, share]) => [
      name?.code,
      name?.text,
      government?.code,
      government?.text,
      amount?.amountFen,
      share?.text,
    ]),
  ).toEqual([
    [undefined, '表中各类合计', undefined, '', fen(100n), '100.0%'],
    ['301', '某类', undefined, '', fen(75n), '75.0%'],
    ['30101', '30101 的名称', '50101', '50101 的名称', fen(15n), '15.0%'],
    ['30102', '某类', undefined, '', fen(60n), '60.0%'],
    ['302', '某类', undefined, '', fen(25n), '25.0%'],
  ]);
  expect(table.rows[1]?.[2]?.href).toBe('/departments/a/b/document/1/#301-personnel.amount');
  expect(table.notes?.join('')).toContain('《基本支出表》');
});

test('without a table of classes nothing is said', () => {
  expect(basicEconomicTable(version, [figure('total', 'total', 5n)], names, wordsOf('en')).rows).toEqual([]);
});
