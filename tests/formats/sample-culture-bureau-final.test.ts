// The final accounts of the made-up culture bureau: rows and sentences to the letter.
import { expect, test } from 'vitest';
import { buildDisclosure } from '../../src/core/disclosure/build.ts';
import { loadStandards } from '../../standards/load.ts';
import { builtExample, rowsOf, sentencesOf } from './built-example.ts';

const name = 'sample-culture-bureau-final-2025';

test('what there was is what became of it', async () => {
  const { disclosure } = await builtExample(name);
  expect(rowsOf(disclosure, 'income-and-expenditure').slice(-4)).toEqual([
    '本年收入合计 | 2352.00 | 本年支出合计 | 2428.90',
    '使用非财政拨款结余 | 4.00 | 结余分配 | 2.15',
    '年初结转和结余 | 96.25 | 年末结转和结余 | 21.19',
    '总计 | 2452.25 | 总计 | 2452.25',
  ]);
  expect(rowsOf(disclosure, 'fiscal-appropriation').slice(-5)).toEqual([
    '年初财政拨款结转和结余 | 78.77 | 年末财政拨款结转和结余 | 10.77 | 7.23 | 3.54 | ',
    '一、一般公共预算财政拨款 | 72.15 |  |  |  |  | ',
    '二、政府性基金预算财政拨款 | 6.62 |  |  |  |  | ',
    '三、国有资本经营预算财政拨款 |  |  |  |  |  | ',
    '总计 | 2286.79 | 总计 | 2286.79 | 2145.05 | 92.09 | 49.65',
  ]);
});

test('income and expenditure that no budget has stand in columns of their own', async () => {
  const { disclosure } = await builtExample(name);
  expect(rowsOf(disclosure, 'income')).toContain(
    '2050302 | 中等职业教育 | 560.60 | 445.15 |  | 75.99 | 13.56 | 7.62 | 18.28',
  );
  expect(rowsOf(disclosure, 'expenditure')).toContain(
    '2050302 | 中等职业教育 | 569.51 | 437.05 | 113.41 |  | 11.41 | 7.62',
  );
  expect(rowsOf(disclosure, 'government-fund')).toContain(
    '2296010 | 用于文化事业的彩票公益金支出 | 6.62 | 85.47 | 88.55 |  | 88.55 | 3.54',
  );
});

test('people on the left, running on the right; the budget beside the final figure', async () => {
  const { disclosure } = await builtExample(name);
  const rows = rowsOf(disclosure, 'basic-expenditure-by-economic-class');
  expect(rows[0]).toBe('301 | 工资福利支出 | 1329.07 | 302 | 商品和服务支出 | 208.84');
  expect(rows.at(-1)).toBe(' | 人员经费合计 | 1427.10 |  | 公用经费合计 | 208.84');
  expect(rowsOf(disclosure, 'three-public-funds')).toEqual([
    '17.29 | 15.52 | 4.86 | 4.64 | 10.36 | 9.80 |  |  | 10.36 | 9.80 | 2.07 | 1.08',
  ]);
});

test('each item beside its budget: less, more, the same, and none', async () => {
  const { disclosure } = await builtExample(name);
  const sentences = sentencesOf(disclosure);
  const endings = (item: string): string | undefined =>
    sentences.find((sentence) => sentence.includes(`${item}（项）`))?.split('年初预算为')[1];
  expect(endings('群众文化')).toBe(
    '180.17万元，支出决算为172.26万元。决算数小于预算数的主要原因：部分委托服务按考核结果结算。',
  );
  expect(endings('行政单位医疗')).toBe(
    '38.97万元，支出决算为39.80万元。决算数大于预算数的主要原因：缴费基数上调。',
  );
  expect(endings('住房公积金')).toBe('107.46万元，支出决算为107.46万元。决算数与预算数持平。');
  expect(endings('死亡抚恤')).toBe(
    '0.00万元，支出决算为5.23万元。决算数大于预算数的主要原因：年中发生一次性抚恤，年初没有安排预算。',
  );
  expect(sentences).toContain(
    '一般公共预算财政拨款支出年初预算为2185.02万元，调整预算为2279.00万元，支出决算为2137.82万元，完成年初预算的97.84%。决算数小于预算数的主要原因：人员变动，部分项目据实结算。其中：',
  );
});

test('a ledger whose sides do not balance is refused, in all and for the fund', async () => {
  const { ledger, format } = await builtExample(name);
  const lines = ledger.lines.filter(
    ({ coordinates: { side, fundSource, fiscalYear } }) =>
      !(side === 'closingBalance' && fundSource === 'governmentFund' && fiscalYear === '2025'),
  );
  expect(lines).toHaveLength(ledger.lines.length - 1);
  const built = buildDisclosure({ ...ledger, lines }, format, loadStandards(2025).codeLists, undefined);
  const broken = built.ok ? [] : built.error.filter(({ code }) => code === 'balance-broken');
  expect(broken.map(({ place }) => place.path)).toEqual([
    'sources-and-uses',
    'sources-and-uses-of-government-fund',
  ]);
});

test('a figure beside its budget says which it is', async () => {
  const { disclosure } = await builtExample(name);
  const labels = Object.values(disclosure.measures).map(({ description }) => description);
  expect(labels).toContain('2025年年初预算的完成率 · 支出 · 一般公共预算');
});
