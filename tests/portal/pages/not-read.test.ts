// A document that this site read may print what it could not read: nothing is said not to be published. Nor is what no fund is counted as one.
import { expect, test } from 'vitest';
import { baseIn } from '../../../src/portal/documents/read-changes.ts';
import { unknownIn } from '../../../src/portal/documents/what-is-unknown.ts';
import { projectsTable, threePublicTable } from '../../../src/portal/pages/department/department-tables.ts';
import type { HeldDocument } from '../../../src/portal/documents/held-document.ts';
import { wordsOf } from '../../../src/portal/wording/words.ts';
import type { VersionRow } from '../../../src/store/documents.ts';
import type { FigureRow } from '../../../src/store/figures.ts';

const zh = wordsOf('zh-CN');
const en = wordsOf('en');
const versionOf = (provenanceKind: VersionRow['provenanceKind']) =>
  ({ department: 'a', document: 'b', version: 1, fiscalYear: 2026, provenanceKind }) as VersionRow;

test('what a reading lacks was not read, and what the publisher lacks was not published', () => {
  const project = { project: 'p', name: '某项目', annualFen: null, texts: {}, ordinal: 0 };
  const textsOf = (kind: VersionRow['provenanceKind']) =>
    projectsTable({ version: versionOf(kind), projects: [project] } as unknown as HeldDocument, zh).rows.map(
      (cells) => cells.map((cell) => cell.text),
    );
  expect(textsOf('readFromPublication')).toEqual([['某项目', zh.notRead, zh.notRead]]);
  expect(textsOf('official')).toEqual([['某项目', zh.unknown, zh.department.goalNone]]);
  expect(unknownIn(versionOf('readFromPublication'), en)).toBe(en.notRead);
});

test('running costs of offices, printed in the same table, are none of the three funds', () => {
  const figure = (rowKey: string, label: string) =>
    ({
      owner: 't',
      figure: rowKey,
      rowKey,
      columnName: 'c',
      label,
      amountFen: 5n,
      printed: '',
      moneyUnit: '',
    }) as FigureRow;
  const table = threePublicTable(
    versionOf('readFromPublication'),
    [
      figure('a', '“三公”经费和机关运行经费预算表 · 公务接待费 · 预算数'),
      figure('b', '表 · 机关运行经费预算数'),
    ],
    zh,
  );
  expect(table.rows.map(([name]) => name?.text)).toEqual(['公务接待费 · 预算数']);
});

test('the three funds are called as pages call them, and the printed figure stands only where it says more', () => {
  const figure = (rowKey: string, columnName: string, printed: string, moneyUnit: string) =>
    ({
      owner: 't',
      figure: `${rowKey} ${columnName}`,
      rowKey,
      columnName,
      label: '表 · 行 · 栏',
      amountFen: 10_810_000n,
      printed,
      moneyUnit,
    }) as FigureRow;
  const shown = (...figures: FigureRow[]) => {
    const { columns, rows } = threePublicTable(versionOf('readFromPublication'), figures, zh);
    return [columns.map(({ name }) => name), ...rows.map((cells) => cells.map(({ text }) => text))];
  };
  const { items, funds, budget } = zh.department.threePublicItems;
  expect(shown(figure('budget', 'carRunning', '10.81', '万元'))).toEqual([
    ['item', 'amount'],
    [items['carRunning'], ''],
  ]);
  expect(shown(figure('finalAccounts', 'totalBudget', '108,100', '元'))).toEqual([
    ['item', 'amount', 'printed'],
    [`${items['total']} · ${budget}`, '', '108,100元'],
  ]);
  expect(shown(figure('cars', 'generalPublicBudget', '10.81', '万元'))[1]).toEqual([
    `${items['cars']} · ${funds['generalPublicBudget']}`,
    '',
  ]);
});

test('a base that is not before the year of the document is said to be so written', () => {
  expect(baseIn('2026年预算', 2026, zh)).toBe(zh.asWritten('2026年预算'));
  expect(baseIn('2026年预算', 2026, en)).toBe(en.asWritten('2026 budget'));
  expect(baseIn('2025年预算', 2026, zh)).toBe('2025年预算');
});
