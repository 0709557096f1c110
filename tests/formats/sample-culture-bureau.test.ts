// The made-up culture bureau, as a budget officer would check it: rows and sentences to the letter.
import { expect, test } from 'vitest';
import { builtExample, rowsOf, sentencesOf, tableOf, underHeading } from './built-example.ts';

const name = 'sample-culture-bureau-2025';

test('income and expenditure balance with carry-over at both ends, and every fund has its row', async () => {
  const { disclosure } = await builtExample(name);
  const rows = rowsOf(disclosure, 'income-and-expenditure');
  expect(rows.slice(0, 5)).toEqual([
    '一、一般公共预算 | 2112.87 | 一、一般公共服务支出 |  |  | ',
    '二、政府性基金预算 | 90.00 | 二、外交支出 |  |  | ',
    '三、国有资本经营预算 | 52.00 | 三、国防支出 |  |  | ',
    '四、财政专户管理资金 | 59.88 | 四、公共安全支出 |  |  | ',
    '五、单位资金 | 102.08 | 五、教育支出 | 586.15 | 584.31 | 1.84',
  ]);
  expect(rows.slice(-3)).toEqual([
    '本年收入合计 | 2416.83 | 本年支出合计 | 2489.94 | 2409.33 | 80.61',
    '上年结转 | 80.61 | 年终结转 | 7.50 | 7.50 | ',
    '收入总计 | 2497.44 | 支出总计 | 2497.44 | 2416.83 | 80.61',
  ]);
});

test('a closing balance stands with the income by class, but not with the expenditure', async () => {
  const { disclosure } = await builtExample(name);
  const item = '2296010 | 用于文化事业的彩票公益金支出';
  expect(rowsOf(disclosure, 'income')).toContain(`${item} | 90.00 |  | 90.00 |  |  |  | 6.62`);
  expect(rowsOf(disclosure, 'expenditure')).toContain(`${item} | 92.62 |  | 92.62`);
  expect(rowsOf(disclosure, 'government-fund-expenditure')).toContain(`${item} | 86.00 |  | 86.00`);
});

test('thirty yuan round to 0.00 and keep their row; nothing at all is a blank', async () => {
  const { disclosure } = await builtExample(name);
  expect(rowsOf(disclosure, 'general-public-budget-expenditure')).toContain(
    '2100799 | 其他计划生育事务支出 | 0.00 | 0.00 | ',
  );
  expect(rowsOf(disclosure, 'basic-expenditure-by-economic-class')).toContain(
    '奖励金 | 社会福利和救助 | 0.00 | 0.00 | ',
  );
  expect(rowsOf(disclosure, 'three-public-funds')).toContain('①公务用车购置费 |  |  |  | ');
});

test('income of the government fund and of state capital stands by revenue class', async () => {
  const { disclosure } = await builtExample(name);
  expect(rowsOf(disclosure, 'government-fund-income')).toEqual([
    '合计 |  | 90.00',
    '103 | 非税收入 | 90.00',
    '10301 | 政府性基金收入 | 90.00',
    '1030155 | 彩票公益金收入 | 90.00',
  ]);
  expect(rowsOf(disclosure, 'state-capital')).toEqual([
    '合计 |  | 52.00 |  |  | 52.00 |  | 52.00',
    '103 | 非税收入 | 52.00 | 223 | 国有资本经营预算支出 | 52.00 |  | 52.00',
    '10306 | 国有资本经营收入 | 52.00 | 22301 | 解决历史遗留问题及改革成本支出 | 52.00 |  | 52.00',
    ' |  |  | 2230107 | 国有企业改革成本支出 | 52.00 |  | 52.00',
  ]);
});

test('carried-over projects stand apart, one of them also among those of this year', async () => {
  const { disclosure } = await builtExample(name);
  expect(rowsOf(disclosure, 'carried-over-project-expenditure')).toEqual([
    '示例市文化和旅游局本级 | 78.77 | 72.15 | 6.62 | ',
    '古戏台修缮 | 27.36 | 27.36 |  | ',
    '文化惠民演出 | 6.62 |  | 6.62 | ',
    '旅游公共服务设施提升（上年结转） | 44.79 | 44.79 |  | ',
  ]);
  const projects = rowsOf(disclosure, 'project-expenditure');
  expect(projects).toContain('古戏台修缮 | 183.54 | 183.54 |  |  |  | ');
  expect(projects).toContain('教学实训 | 71.88 | 12.00 |  |  | 59.88 | ');
  expect(projects.filter((row) => row.startsWith('旅游公共服务设施提升'))).toEqual([]);
});

test('a change with two reasons numbers them after a colon', async () => {
  const { disclosure } = await builtExample(name);
  const change =
    '比上年增加286.97万元，增长12.98%，主要原因是：一是新增古戏台修缮等文物保护工程，二是彩票公益金和国有资本经营预算安排的项目增加';
  expect(underHeading(disclosure, '一、部门预算收支数据变动情况及原因')).toEqual([
    `2025年度示例市文化和旅游局预算收入总计2,497.44万元，其中：本年收入2,416.83万元，上年结转80.61万元，${change}；本年部门预算支出总计2,497.44万元，其中：本年预算安排2,416.83万元，上年结转80.61万元，${change}。`,
  ]);
});

test('the three public funds: a rise from nothing, falls, and no change', async () => {
  const { disclosure } = await builtExample(name);
  expect(underHeading(disclosure, '七、“三公”经费增减变动原因说明')).toEqual([
    '2025年示例市文化和旅游局财政拨款安排的“三公”经费预算17.29万元，比2024年预算数增加4.27万元，增长32.80%。其中：因公出国（境）费4.86万元，比上年增加4.86万元（上年为0万元），主要原因是新增1批次对外文化交流任务，上年没有安排；公务接待费2.07万元，比上年减少0.35万元，下降14.46%，主要原因是压减了接待批次；公务用车购置及运行费10.36万元，比上年减少0.24万元，下降2.26%。公务用车购置及运行费中，公务用车运行维护费10.36万元，比上年减少0.24万元，下降2.26%，主要原因是车辆保险和维修集中采购，费用下降；公务用车购置费0万元，与上年预算数相同。',
  ]);
});

test('the closing balance is said beside the classes of expenditure, so that they make the total', async () => {
  const { disclosure } = await builtExample(name);
  const [sentence] = underHeading(disclosure, '四、财政拨款收支预算总体情况说明');
  expect(sentence).toContain('财政拨款收支总预算2,333.64万元');
  expect(sentence).toContain('其他支出92.62万元；年终结转4.00万元。');
});

test('procurement of goods, works and services', async () => {
  const { disclosure } = await builtExample(name);
  expect(underHeading(disclosure, '九、政府采购情况')).toEqual([
    '2025年示例市文化和旅游局政府采购预算总额538.10万元，其中：政府采购货物预算47.19万元、政府采购工程预算255.69万元、政府采购服务预算235.22万元。',
  ]);
});

test('targets: of the whole body, of fourteen projects, thirteen of them published', async () => {
  const { disclosure } = await builtExample(name);
  expect(sentencesOf(disclosure)).toContain(
    '2025年编报了部门整体绩效目标：公共文化设施免费开放率达到100%，送戏下乡覆盖全部乡镇，文物险情按计划排除。',
  );
  const [targets] = underHeading(disclosure, '2、项目绩效目标');
  expect(targets).toContain('纳入绩效目标管理的二级项目14个，共计金额794.26万元。');
  expect(targets).toContain(
    '公开项目绩效目标13个，涉及项目金额778.46万元，占部门（单位）项目支出总额的94.3%。',
  );
  const forms = disclosure.blocks.flatMap((block) => (block.kind === 'form' ? [block.project] : []));
  expect(forms).toHaveLength(13);
  expect(forms).not.toContain('c07');
  expect(forms).not.toContain('c08');
});

test('a form gives the money of each level, whole period beside year', async () => {
  const { disclosure } = await builtExample(name);
  const form = disclosure.blocks.find((block) => block.kind === 'form' && block.project === 'c01');
  const texts = form?.kind === 'form' ? form.grid.cells.map((cell) => cell.text) : [];
  const start = texts.indexOf('项目资金（元）');
  expect(texts.slice(start + 1, start + 17)).toEqual([
    ...['实施期资金总额：', '5,405,210', '年度资金总额：', '1,801,737'],
    ...['其中：中央财政资金', '3,804,000', '其中：中央财政资金', '1,268,000'],
    ...['省级财政资金', '1,156,500', '省级财政资金', '385,500'],
    ...['市县（区）财政资金', '444,710', '市县（区）财政资金', '148,237'],
  ]);
});

test('the school by itself: unit words, its department, no change, no agency expenses, empty tables', async () => {
  const { disclosure } = await builtExample(name, '107002');
  expect(disclosure.title).toBe('2025年度单位预算公开');
  expect(sentencesOf(disclosure)).toContain('本单位的主管部门为示例市文化和旅游局。');
  expect(underHeading(disclosure, '一、单位预算收支数据变动情况及原因')).toEqual([
    '2025年度示例市艺术学校预算收入总计797.19万元，其中：本年收入795.35万元，上年结转1.84万元，与上年预算数相同；本年单位预算支出总计797.19万元，其中：本年预算安排795.35万元，上年结转1.84万元，与上年预算数相同。',
  ]);
  expect(underHeading(disclosure, '八、机关运行经费增减变动原因说明')).toEqual([
    '2025年市艺术学校机关运行经费一般公共预算0万元，与2024年年初预算相同。',
  ]);
  expect(tableOf(disclosure, 'agency-operating-expenses').notes).toEqual(['注：本表无数据']);
  expect(tableOf(disclosure, 'income').headLeft).toBe('单位名称：示例市艺术学校');
});
