// Rows: levels of codes, pairs of classes, sub-rows, subtotals of units, and what a listing claims beside its rows.
import { describe, expect, test } from 'vitest';
import { describeRegion } from '../../../src/core/cube/describe.ts';
import type { RowSpec, TableSpec } from '../../../src/core/tables/spec.ts';
import { writeTable } from '../../../src/core/tables/write.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { environmentOf, gridText, line, project, smallLedger } from '../small-ledger.ts';
import { plainTable } from './styles.ts';

const name = { kind: 'text', name: 'name', header: '科目', width: 20, align: 'start' } as const;
const code = { kind: 'text', name: 'code', header: '编码', width: 8, align: 'start', code: true } as const;
const total = { kind: 'figure', name: 'total', header: '合计', width: 8, scope: {} } as const;
const basic = {
  kind: 'figure',
  name: 'basic',
  header: '基本支出',
  width: 8,
  scope: { expenditureKind: 'basic' },
} as const;

function written(table: TableSpec, ledger: Ledger): string {
  return gridText(writeTable(table, environmentOf(ledger)).grid);
}

const classTexts = { code: '{functionalClass.code}', name: '{functionalClass.name}' };
const threeLevels: readonly RowSpec[] = [
  { key: 'total', texts: { code: '合计' } },
  {
    key: 'class',
    texts: classTexts,
    each: { dimension: 'functionalClass', level: 1, keep: 'nonZero' },
    rows: [
      {
        key: 'section',
        texts: classTexts,
        indent: 1,
        each: { dimension: 'functionalClass', level: 2, keep: 'nonZero' },
        rows: [
          {
            key: 'item',
            texts: classTexts,
            indent: 2,
            each: { dimension: 'functionalClass', level: 3, keep: 'nonZero' },
          },
        ],
      },
    ],
  },
];

describe('codes of three levels', () => {
  const ledger = smallLedger([
    line({ functionalClass: '2013101', expenditureKind: 'personnel' }, 1_000n),
    line({ functionalClass: '2010302', expenditureKind: 'otherRunning' }, 200n),
    line({ functionalClass: '2010301', expenditureKind: 'publicRunning' }, 30n),
    line({ functionalClass: '2080505', expenditureKind: 'publicRunning' }, 0n),
  ]);

  test('are listed where they have money, in the order of the codes', () => {
    expect(written(plainTable([code, name, total, basic], threeLevels), ledger)).toBe(
      `
编码 | 科目 | 合计 | 基本支出
合计 |  | 12.30 | 10.30
201 | 一般公共服务支出 | 12.30 | 10.30
20103 | 　政府办公厅（室）及相关机构事务 | 2.30 | 0.30
2010301 | 　　行政运行 | 0.30 | 0.30
2010302 | 　　一般行政管理事务 | 2.00 |
20131 | 　党委办公厅（室）及相关机构事务 | 10.00 | 10.00
2013101 | 　　行政运行 | 10.00 | 10.00
`.trim(),
    );
  });

  test('keep the row of what rounds to zero: zero is asked of the exact amount', () => {
    const small = smallLedger([line({ functionalClass: '227' }, 1n)]);
    const table = plainTable([name, total], threeLevels, {
      amount: { unit: 'tenThousandYuan', decimals: 2, grouping: false, trim: false, zero: '' },
    });
    expect(written(table, small)).toBe('科目 | 合计\n | 0.00\n预备费 | 0.00');
  });

  test('each claim, per parent and column, that nothing stands beside their rows', () => {
    const environment = environmentOf(ledger);
    const table = writeTable(plainTable([code, name, total], threeLevels), environment);
    const claims = table.remainders.map(({ region }) => [
      describeRegion(region, environment.view.space),
      environment.view.sum(region),
    ]);
    const nothing = { state: 'known', amountFen: 0n };
    // Where all nodes below another have rows, what is left is money booked at that one itself, which has no name.
    expect(claims).toMatchObject([
      ['2025年 · 支出', nothing],
      ['2025年 · 支出', nothing],
      ['2025年 · 支出', nothing],
      ['2025年 · 支出 · 208 社会保障和就业支出、227 预备费', nothing],
    ]);
  });

  test('claim nothing under a node that has no others below it: its own row prints it', () => {
    const environment = environmentOf(smallLedger([line({ functionalClass: '227' }, 70n)]));
    const table = writeTable(plainTable([code, total], threeLevels), environment);
    expect(gridText(table.grid)).toBe('编码 | 合计\n合计 | 0.70\n227 | 0.70');
    const claimed = table.remainders.map(({ region }) => environment.view.sum(region));
    expect(claimed).toMatchObject([{ state: 'known', amountFen: 0n }]);
  });

  test('claim in a listing of one deep level that no node above it stands alone', () => {
    const environment = environmentOf(smallLedger([line({ functionalClass: '227' }, 70n)]));
    const items = plainTable(
      [code, total],
      [{ key: 'item', texts: {}, each: { dimension: 'functionalClass', level: 3, keep: 'nonZero' } }],
    );
    const claimed = writeTable(items, environment).remainders.map(({ region }) =>
      environment.view.sum(region),
    );
    expect(claimed).toMatchObject([{ state: 'known', amountFen: 70n }]);
  });

  test('show by their claim what is booked above the lowest level', () => {
    const environment = environmentOf(
      smallLedger([line({ functionalClass: '20103' }, 70n), line({ functionalClass: '2010301' }, 5n)]),
    );
    const table = writeTable(plainTable([code, total], threeLevels), environment);
    // How much of the rest is item 02 cannot be told, so its row stands, to be reported.
    expect(gridText(table.grid)).toBe(
      '编码 | 合计\n合计 | 0.75\n201 | 0.75\n20103 | 0.75\n2010301 | 0.05\n2010302 |',
    );
    const claimed = table.remainders.map(({ region }) => environment.view.sum(region));
    expect(claimed).toContainEqual({ state: 'undetermined', lines: [0] });
  });

  test('can be split into the digits and names of their levels', () => {
    const spread = plainTable(
      [
        { ...code, name: 'class', header: '类' },
        { ...code, name: 'section', header: '款' },
        { ...code, name: 'item', header: '项' },
        name,
        total,
      ],
      [
        {
          key: 'item',
          texts: {
            class: '{functionalClass.part1}',
            section: '{functionalClass.part2}',
            item: '{functionalClass.part3}',
            name: '{functionalClass.name1}',
          },
          each: { dimension: 'functionalClass', level: 3, keep: 'nonZero' },
        },
        {
          key: 'class',
          texts: { class: '{functionalClass.part1}', section: '{functionalClass.part2}' },
          each: { dimension: 'functionalClass', level: 1, keep: 'nonZero' },
        },
      ],
    );
    expect(written(spread, smallLedger([line({ functionalClass: '2010302' }, 200n)]))).toBe(
      '类 | 款 | 项 | 科目 | 合计\n201 | 03 | 02 | 一般公共服务支出 | 2.00\n201 |  |  |  | 2.00',
    );
  });
});

describe('pairs of economic classes', () => {
  const pairs = plainTable(
    [
      { ...name, name: 'department', header: '部门预算科目' },
      { ...name, name: 'government', header: '政府预算科目' },
      total,
    ],
    [
      {
        key: 'class',
        texts: { department: '{departmentEconomicClass.name}' },
        each: { dimension: 'departmentEconomicClass', level: 1, keep: 'nonZero' },
        rows: [
          {
            key: 'item',
            texts: {},
            hidden: true,
            each: { dimension: 'departmentEconomicClass', level: 2, keep: 'nonZero' },
            rows: [
              {
                key: 'pair',
                texts: {
                  department: '{departmentEconomicClass.name}',
                  government: '{governmentEconomicClass.name}',
                },
                indent: 1,
                each: { dimension: 'governmentEconomicClass', level: 2, keep: 'nonZero' },
              },
            ],
          },
        ],
      },
    ],
  );
  const ledger = smallLedger([
    line({ departmentEconomicClass: '30101', governmentEconomicClass: '50101' }, 900n),
    line({ departmentEconomicClass: '30201', governmentEconomicClass: '50201' }, 50n),
    line({ departmentEconomicClass: '30201', governmentEconomicClass: '50502' }, 7n),
  ]);

  test('print an item once for each class of the government budget, the rows between them hidden', () => {
    expect(written(pairs, ledger)).toBe(
      `
部门预算科目 | 政府预算科目 | 合计
工资福利支出 |  | 9.00
　基本工资 | 　工资奖金津补贴 | 9.00
商品和服务支出 |  | 0.57
　办公费 | 　办公经费 | 0.50
　办公费 | 　商品和服务支出 | 0.07
`.trim(),
    );
  });

  test('keep the hidden rows for the identities: an item is the sum of its pairs', () => {
    const environment = environmentOf(ledger);
    const { hidden } = writeTable(pairs, environment);
    const office = environment.view.region([{ side: 'expenditure' }, { departmentEconomicClass: '30201' }]);
    expect(hidden).toContain(office);
    expect(environment.view.sum(office)).toMatchObject({ amountFen: 57n });
  });

  test('have both codes in their keys', () => {
    const { grid } = writeTable(pairs, environmentOf(ledger));
    const keys = grid.cells.filter((one) => one.kind === 'figure').map((one) => one.rowKey);
    expect(keys).toEqual(['301', '30101/50101', '302', '30201/50201', '30201/50502']);
  });
});

test('rows of their own scope stand under a total with circled sub-rows, the total last', () => {
  const threePublicFunds = plainTable(
    [name, total],
    [
      { key: 'reception', texts: { name: '公务接待费' }, scope: { departmentEconomicClass: '30217' } },
      {
        key: 'cars',
        texts: { name: '公务用车费' },
        scope: { departmentEconomicClass: '31013|30231' },
        rows: [
          {
            key: 'purchase',
            texts: { name: '①购置费' },
            scope: { departmentEconomicClass: '31013' },
            indent: 1,
          },
          {
            key: 'running',
            texts: { name: '②运行维护费' },
            scope: { departmentEconomicClass: '30231' },
            indent: 1,
          },
        ],
      },
      {
        key: 'total',
        texts: { name: '合计' },
        scope: { departmentEconomicClass: '30217|31013|30231' },
        strong: true,
      },
    ],
  );
  const ledger = smallLedger([
    line({ departmentEconomicClass: '30201' }, 1_000n),
    line({ departmentEconomicClass: '30231' }, 125n),
    line({ departmentEconomicClass: '30217' }, 20n),
  ]);
  expect(written(threePublicFunds, ledger)).toBe(
    `
科目 | 合计
公务接待费 | 0.20
公务用车费 | 1.25
　①购置费 |
　②运行维护费 | 1.25
合计 | 1.45
`.trim(),
  );
});

test('units have subtotals over their projects, which stand in the order of the ledger', () => {
  const byUnit = plainTable(
    [{ ...name, header: '项目名称' }, total],
    [
      {
        key: 'total',
        texts: { name: '{body}' },
        rows: [
          {
            key: 'unit',
            texts: { name: '{budgetUnit.name}' },
            indent: 1,
            each: { dimension: 'budgetUnit', level: 2, keep: 'nonZero' },
            rows: [
              {
                key: 'project',
                texts: { name: '{ordinal}、{project.name}' },
                indent: 2,
                each: { dimension: 'project', level: 2, keep: 'nonZero' },
              },
            ],
          },
        ],
      },
    ],
    { columnNumbers: true, scope: { side: 'expenditure', expenditureKind: 'projectExpenditure' } },
  );
  const running = { expenditureKind: 'otherRunning' };
  const ledger = smallLedger(
    [
      line({ ...running, project: 'b', budgetUnit: '003' }, 40n),
      line({ ...running, project: 'a' }, 100n),
      line({ ...running, project: 'c' }, 300n),
      line({ ...running, project: 'c' }, 5n),
      line({ expenditureKind: 'personnel', budgetUnit: '002' }, 9n),
    ],
    {
      projects: [
        project('a', { tableOrder: 3 }),
        project('b'),
        project('c', { tableOrder: 2 }),
        project('d'),
      ],
    },
  );
  expect(written(byUnit, ledger)).toBe(
    `
项目名称 | 合计
1 | 2
某镇办公室 | 4.45
　某镇办公室 | 4.05
　　一、项目c | 3.05
　　二、项目a | 1.00
　某镇服务站 | 0.40
　　一、项目b | 0.40
`.trim(),
  );
});

describe('a table without data', () => {
  const empty = plainTable([code, total], threeLevels, { emptyNote: '注：{year}年没有数据' });

  test('says so below, with its total blank', () => {
    const table = writeTable(empty, environmentOf(smallLedger([line({ side: 'income' }, 9n)])));
    expect(gridText(table.grid)).toBe('编码 | 合计\n合计 |');
    expect(table.notes).toEqual(['注：2025年没有数据']);
  });

  test('does not say so of what the ledger cannot tell', () => {
    const table = writeTable(empty, environmentOf(smallLedger([])));
    expect(table.notes).toEqual([]);
    const [figure] = table.grid.cells.filter((one) => one.kind === 'figure');
    expect(figure).toMatchObject({ text: '', stated: { sum: { state: 'absent' } } });
  });

  test('keeps the rows of which the ledger cannot tell, so that they are reported', () => {
    const items = plainTable(
      [code, total],
      [
        {
          key: 'item',
          texts: { code: '{functionalClass.code}' },
          scope: { functionalClass: '20103' },
          each: { dimension: 'functionalClass', level: 3, keep: 'nonZero' },
        },
      ],
    );
    const { grid } = writeTable(items, environmentOf(smallLedger([line({ functionalClass: '201' }, 9n)])));
    expect(gridText(grid)).toBe('编码 | 合计\n2010301 |\n2010302 |');
    expect(grid.cells.filter((one) => one.stated?.sum.state === 'undetermined')).toHaveLength(2);
  });
});
