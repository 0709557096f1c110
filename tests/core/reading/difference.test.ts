// What was changed by hand in a document is told by what it is, wherever a clerk can change it: figures, labels and rows of tables,
// columns, headings, cover, notes, sentences, facts, reasons, texts and indicators of projects. What was not changed is not told.
import { expect, test, vi } from 'vitest';
import { understand } from '../../../src/cli/read/understand.ts';
import { readingDifference, wholeDocument } from '../../../src/core/reading/difference.ts';
import { disclosureElements } from '../../../src/core/reading/disclosure-elements.ts';
import type {
  DocumentCell,
  DocumentElement,
  DocumentTable,
} from '../../../src/core/reading/printed-document.ts';
import { builtExample } from '../../formats/built-example.ts';

vi.setConfig({ testTimeout: 30_000 });

const { disclosure, format } = await builtExample('lvliang-party-office-2025');
const elements = disclosureElements(disclosure, 'built', { mark: true, charts: true });

const before = { elements, reading: understand({ elements }, [format]) };

function differences(changed: readonly DocumentElement[]): readonly string[] {
  const after = { elements: changed, reading: understand({ elements: changed }, [format]) };
  return readingDifference(before, after, { ...wholeDocument, charts: true }).map(
    ({ kind, path, before: old, after: young }) => `${kind} ${path} ${old ?? '—'} → ${young ?? '—'}`,
  );
}

type Change = (text: string) => string;

const everywhere = (change: Change): readonly DocumentElement[] =>
  elements.map((element): DocumentElement => {
    if (element.kind === 'paragraph') return { ...element, text: change(element.text) };
    if (element.kind !== 'grid') return element;
    const lines = (all: DocumentTable['above']) => all.map((line) => ({ ...line, text: change(line.text) }));
    const cells = element.grid.cells.map((cell) => ({ ...cell, text: change(cell.text) }));
    const grid = { ...element.grid, cells };
    return { ...element, above: lines(element.above), notes: lines(element.notes), grid };
  });

const edited = (from: string, to: string): readonly string[] =>
  differences(everywhere((text) => text.replace(from, to)));

/** With the first table whose title holds some words made anew. */
function withTable(title: string, change: (table: DocumentTable) => readonly DocumentElement[]) {
  const at = elements.findIndex(
    (element) => element.kind === 'grid' && element.above.some(({ text }) => text.includes(title)),
  );
  const table = elements[at];
  if (table?.kind !== 'grid') throw new Error(`no table ${title}`);
  return [...elements.slice(0, at), ...change(table), ...elements.slice(at + 1)];
}

function withCells(
  table: DocumentTable,
  cells: readonly DocumentCell[],
  size: Partial<DocumentTable['grid']>,
) {
  return [{ ...table, grid: { ...table.grid, ...size, cells } }];
}

const rowOf = (table: DocumentTable, text: string): number =>
  table.grid.cells.find((cell) => cell.text === text)?.row ?? Number.NaN;

test('nothing', () => {
  expect(differences(elements)).toEqual([]);
});

test('a figure wherever it was changed', () => {
  const changes = edited('1399.02', '1399.03');
  expect(changes).toContain('figure expenditure/201/total 1399.02 → 1399.03');
  expect(changes.every((change) => change.startsWith('figure '))).toBe(true);
});

test('a figure in a sentence', () => {
  expect(edited('一般公共预算142.96万元', '一般公共预算142.99万元')).toEqual([
    'figure 八、机关运行经费增减变动原因说明/agency-operating-expenses/amount 142.96 → 142.99',
  ]);
});

test('a reason', () => {
  expect(edited('按定额核定的公用支出随之增加', '公用支出增加')).toEqual([
    'reason reasons.agencyOperating 在职人员增多，按定额核定的公用支出随之增加 → 在职人员增多，公用支出增加',
  ]);
});

test('a text of a project, however much of it', () => {
  expect(edited('用于安全保密业务软件的日常维护和故障排除', '新的概况')).toEqual([
    expect.stringMatching(/^projectText 保密及基地工作运行经费（维保费）\/summary .*→ 新的概况。$/u),
  ]);
});

test('an indicator by another name, and a target', () => {
  const path = '保密及基地工作运行经费（维保费）/wholePeriod.产出指标.数量指标';
  expect(edited('软件系统运维数量', '运维数量')).toContain(
    `indicator ${path}.运维数量 软件系统运维数量 ≥1个 → 运维数量 ≥1个`,
  );
  expect(edited('≥1个', '≥3个')).toContain(`indicator ${path}.软件系统运维数量 ≥1个 → ≥3个`);
});

test('a sentence in words of its own, and a single mark', () => {
  const [reworded, ...others] = edited(
    '2025年市委办公室机关运行经费',
    '经核实，2025年市委办公室机关运行经费',
  );
  expect(reworded).toMatch(/^sentence .* → 经核实，/u);
  expect(others).toEqual([]);
  expect(edited('142.96万元，较', '142.96万元；较')).toEqual([
    expect.stringMatching(/^sentence .*142\.96万元；较/u),
  ]);
});

test('words around the figures are told beside a figure that changed too', () => {
  const changes = edited('一般公共预算142.96万元，较', '一般公共预算142.99万元；较');
  expect(changes.map((change) => change.split(' ')[0])).toEqual(['figure', 'sentence']);
});

test('words all over the document, each told once and by what it is', () => {
  const edits = [
    ['一、一般公共服务支出', '一、一般公共服务', 'label'],
    ['项目概况', '项目简介', 'label'],
    ['八、机关运行经费增减变动原因说明', '八、机关运行经费', 'heading'],
    ['预算公开表3', '预算公开表三', 'heading'],
    ['部门名称：', '单位名称：', 'heading'],
    ['注：本表无数据', '注：本表无收支', 'note'],
    ['非官方文件', '正式文件', 'heading'],
    ['2025年度部门预算公开', '2025年部门预算公开', 'heading'],
    ['三本预算拨付的资金', '三本预算拨付的资金等', 'sentence'],
    ['2025年的钱从哪里来', '钱从哪里来', 'sentence'],
  ] as const;
  const changes = differences(
    everywhere((text) => edits.reduce((all, [from, to]) => all.replace(from, to), text)),
  );
  const says = (change: string, text: string): boolean => change.split(' → ').at(-1)?.includes(text) === true;
  for (const [, to, kind] of edits) {
    const found = changes.filter((change) => says(change, to));
    expect([to, found.length > 0]).toEqual([to, true]);
    expect(found.filter((change) => !change.startsWith(`${kind} `))).toEqual([]);
  }
  expect(changes.filter((change) => !edits.some(([, to]) => says(change, to)))).toEqual([]);
});

test('a row left out, and one added', () => {
  const without = withTable('预算收入总表', (table) => {
    const row = rowOf(table, '一般行政管理事务');
    const cells = table.grid.cells.filter((cell) => cell.row !== row);
    const moved = cells.map((cell) => (cell.row > row ? { ...cell, row: cell.row - 1 } : cell));
    return withCells(table, moved, { rows: table.grid.rows - 1 });
  });
  expect(differences(without)).toEqual(['row income/2013102 2013102 一般行政管理事务 339.46 339.46 → —']);
  const more = withTable('预算收入总表', (table) => {
    const row = table.grid.rows;
    const last = table.grid.cells.filter((cell) => cell.row === row - 1);
    const added = last.map((cell, index) => ({
      ...cell,
      row,
      text: ['2299999', '其他支出'][index] ?? '1.00',
    }));
    return withCells(table, [...table.grid.cells, ...added], { rows: row + 1 });
  });
  expect(differences(more)).toEqual([expect.stringMatching(/^row income\/.*— → 2299999 其他支出/u)]);
});

test('a column left out', () => {
  const without = withTable('预算支出总表', (table) => {
    const last = table.grid.columns - 1;
    const cells = table.grid.cells.flatMap((cell) => {
      if (cell.column === last) return [];
      const reaches = cell.column + cell.columnSpan > last;
      return [reaches ? { ...cell, columnSpan: last - cell.column } : cell];
    });
    return withCells(table, cells, { columns: last });
  });
  expect(differences(without)).toEqual([expect.stringMatching(/^column expenditure\/.*→ —$/u)]);
});

test('a table, a paragraph and a picture taken away or put in', () => {
  expect(differences(withTable('预算收入总表', () => []))).toEqual(['row income 2025年预算收入总表 → —']);
  const place = { document: 'built' };
  const said = (text: string): DocumentElement => ({ kind: 'paragraph', role: 'text', text, place });
  expect(differences([...elements, said('另：没有其他需要说明的事项。')])).toEqual([
    expect.stringMatching(/^sentence .*— → 另：没有其他需要说明的事项。$/u),
  ]);
  const picture = elements.findIndex(({ kind }) => kind === 'picture');
  expect(differences(elements.filter((_, index) => index !== picture))).toEqual([
    expect.stringMatching(/^picture /u),
  ]);
  const cell = { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '另附' };
  const grid = { rows: 1, columns: 1, cells: [{ ...cell, place }] };
  const foreign: DocumentElement = { kind: 'grid', place, grid, pages: [], above: [], notes: [] };
  expect(differences([...elements, foreign])).toEqual(['row  — → 另附']);
});
