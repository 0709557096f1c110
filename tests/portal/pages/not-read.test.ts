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
  expect(textsOf('readFromPublication')).toEqual([['某项目', zh.notRead, zh.department.goalNotRead]]);
  expect(textsOf('official')).toEqual([['某项目', zh.unknown, zh.department.goalNone]]);
  expect(unknownIn(versionOf('readFromPublication'), en)).toBe(en.notRead);
});

test('running costs of offices, printed in the same table, are none of the three funds', () => {
  const figure = (rowKey: string, label: string) =>
    ({ owner: 't', figure: rowKey, rowKey, label, amountFen: 5n, printed: '', moneyUnit: '' }) as FigureRow;
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

test('a base that is not before the year of the document is said to be so written', () => {
  expect(baseIn('2026年预算', 2026, zh)).toBe(zh.asWritten('2026年预算'));
  expect(baseIn('2026年预算', 2026, en)).toBe(en.asWritten('2026 budget'));
  expect(baseIn('2025年预算', 2026, zh)).toBe('2025年预算');
});
