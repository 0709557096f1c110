// The made-up archives bureau, to the letter: two bases of comparison in one document, and zeros that are printed.
import { expect, test } from 'vitest';
import { buildDisclosure } from '../../src/core/disclosure/build.ts';
import { renderProblem } from '../../src/core/lib/messages/render.ts';
import { formats } from '../../src/cli/formats.ts';
import { loadStandards } from '../../standards/load.ts';
import { builtExample, rowsOf, sentencesOf, underHeading } from './built-example.ts';

const name = 'sample-district-archives-bureau-2026';

test('totals stand beside last year’s budget, items beside its execution: a fall, a rise, a new item, no change', async () => {
  const { disclosure } = await builtExample(name);
  const sentences = underHeading(disclosure, '2026年部门预算编制说明');
  expect(sentences[1]).toBe(
    '支出预算1063.13万元，其中：财政拨款支出预算1063.13万元，比2025年预算增加54.88万元。财政拨款支出预算中，一般公共预算拨款支出预算1063.13万元，比2025年预算增加54.88万元；政府性基金拨款支出预算0万元，与2025年预算持平；国有资本经营预算拨款支出预算0万元，与2025年预算持平。',
  );
  expect(sentences.slice(4, 8)).toEqual([
    '1. 一般公共服务支出（201类）档案事务（26款）行政运行（01项）615.06万元，主要用于机关的人员经费和日常公用支出。2025年预算执行数为628.91万元，2026年预算安排615.06万元，比2025年预算执行数减少2.2%，主要原因是1名职工退休，公用经费按定额相应减少。',
    '2. 一般公共服务支出（201类）档案事务（26款）档案馆（04项）178.05万元，主要用于馆藏档案的数字化和库房设备更新。2025年预算执行数为149.82万元，2026年预算安排178.05万元，比2025年预算执行数增加18.84%，主要原因是数字化年度任务增加，并更新库房恒湿设备。',
    '3. 一般公共服务支出（201类）档案事务（26款）其他档案事务支出（99项）9.6万元，主要用于到期档案的开放审核。2025年预算执行数为0万元，2026年预算安排9.6万元，为本年新安排的支出，主要原因是今年起开展到期档案的开放审核。',
    '4. 社会保障和就业支出（208类）行政事业单位养老支出（05款）行政单位离退休（01项）21.43万元，主要用于机关退休人员的经费。2025年预算执行数为21.43万元，2026年预算安排21.43万元，与2025年预算执行数持平。',
  ]);
});

test('a story names the base that it compares with, and says its subject once', async () => {
  const { measures } = (await builtExample(name)).disclosure;
  const told = (description: string): string[] =>
    (Object.values(measures).find((one) => one.description === description)?.formula ?? []).map(
      ({ measure }) => measures[measure]?.description ?? '',
    );
  expect(told('2026年比2025年预算执行数的增减率 · 支出 · 财政拨款 · 2012604 档案馆')).toEqual([
    '2026年比2025年预算执行数的增减额 · 支出 · 财政拨款 · 2012604 档案馆',
    '2025年预算执行数 · 支出 · 财政拨款 · 2012604 档案馆',
  ]);
  expect(told('2026年比2025年预算的增减额 · 支出 · 财政拨款')).toEqual([
    '2026年 · 支出 · 财政拨款',
    '2025年预算 · 支出 · 财政拨款',
  ]);
});

test('what no line says of last year’s execution is asked for, and nothing of its budget', async () => {
  const { ledger, format } = await builtExample(name);
  const lines = ledger.lines.filter(({ coordinates }) => coordinates.stage !== 'final');
  const built = buildDisclosure({ ...ledger, lines }, format, loadStandards(2026).codeLists, undefined);
  const messages = built.ok ? [] : built.error.map((one) => renderProblem(one, 'zh-CN'));
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.filter((message) => !message.includes('2025年 · 决算'))).toEqual([]);
});

test('zeros: 0.00 by code and at the income side, blank elsewhere and in empty tables', async () => {
  const { disclosure } = await builtExample(name);
  expect(rowsOf(disclosure, 'income-and-expenditure').slice(0, 4)).toEqual([
    '一、财政拨款收入 | 10,631,333.80 | 一、一般公共服务支出 | 8,027,108.90',
    '1. 一般公共预算 | 10,631,333.80 | 二、社会保障和就业支出 | 1,336,635.60',
    '2. 政府性基金预算 | 0.00 | 三、卫生健康支出 | 467,631.50',
    '3. 国有资本经营预算 | 0.00 | 四、住房保障支出 | 799,957.80',
  ]);
  expect(rowsOf(disclosure, 'fiscal-appropriation')[1]).toBe(
    '二、政府性基金预算 | 0.00 | 二、社会保障和就业支出 | 1,336,635.60 | 1,336,635.60 |  | ',
  );
  expect(rowsOf(disclosure, 'expenditure')[4]).toBe(
    '201 | 26 | 99 | 其他档案事务支出 | 96000.00 | 0.00 | 96000.00',
  );
  expect(rowsOf(disclosure, 'state-capital')).toEqual([' |  |  | 合计 |  |  | ']);
});

test('the three public funds give a reason where nothing changed too', async () => {
  const { disclosure } = await builtExample(name);
  expect(underHeading(disclosure, '一、2026年“三公”经费预算情况说明')[1]).toBe(
    '（一）因公出国（境）费0万元，与2025年预算持平，主要原因是上年和今年都没有出国（境）任务。',
  );
});

test('a department of one unit says so, and names no kind of which there is none', async () => {
  const sentences = sentencesOf((await builtExample(name)).disclosure);
  expect(sentences).toContain(
    '示例市示例区档案局部门预算是本级1家预算单位的综合收支计划。本部门中，行政单位1家，具体包括：',
  );
  expect(sentences).toContain('本部门预算即上述单位的预算。');
  expect(sentences).toContain('2026年示例市示例区档案局下属1家机关财政拨款的机关运行经费预算为56.42万元。');
});

test('the same ledger in whole yuan: 0 by code, blanks beside, and the budgets’ other names', async () => {
  const { ledger } = await builtExample(name);
  const format = formats.get('shanghai-budget-whole-yuan');
  if (format === undefined) throw new Error('no such format');
  const built = buildDisclosure(ledger, format, loadStandards(2026).codeLists, undefined);
  if (!built.ok) throw new Error(built.error.map((one) => renderProblem(one, 'zh-CN')).join('\n'));
  const { disclosure } = built.value;
  expect(rowsOf(disclosure, 'income-and-expenditure').slice(1, 3)).toEqual([
    '1. 一般公共预算资金 | 10,631,334 | 二、社会保障和就业支出 | 1,336,636',
    '2. 政府性基金 |  | 三、卫生健康支出 | 467,632',
  ]);
  expect(rowsOf(disclosure, 'expenditure')[4]).toBe('201 | 26 | 99 | 其他档案事务支出 | 96,000 | 0 | 96,000');
  expect(sentencesOf(disclosure)).toContain(
    '3. “一般公共服务支出（类）档案事务（款）其他档案事务支出（项）”科目9.60万元，主要用于到期档案的开放审核。',
  );
});
