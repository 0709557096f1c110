// The made-up district education bureau in the Shanghai layout, and its four units, to the letter.
import { expect, test } from 'vitest';
import { builtExample, figureOf, rowsOf, sentencesOf, tableOf, underHeading } from './built-example.ts';

const name = 'sample-district-education-bureau-2026';
const bureau = '205001';
const supervisionCentre = '205002';
const school = '205003';
const college = '205004';

test('nine tables, eight in yuan and the ninth in 万元', async () => {
  const { disclosure } = await builtExample(name);
  const tables = disclosure.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(tables.map(({ title, headRight }) => `${title} ${headRight}`)).toEqual([
    '2026年部门财务收支预算总表 单位：元',
    '2026年部门收入预算总表 单位：元',
    '2026年部门支出预算总表 单位：元',
    '2026年部门财政拨款收支预算总表 单位：元',
    '2026年部门一般公共预算支出功能分类预算表 单位：元',
    '2026年部门政府性基金预算支出功能分类预算表 单位：元',
    '2026年部门国有资本经营预算支出功能分类预算表 单位：元',
    '2026年部门一般公共预算基本支出部门预算经济分类预算表 单位：元',
    '2026年部门“三公”经费和机关运行经费预算表 单位：万元',
  ]);
});

test('income beside expenditure', async () => {
  const { disclosure } = await builtExample(name);
  expect(rowsOf(disclosure, 'income-and-expenditure')).toEqual([
    '一、财政拨款收入 | 68,021,535.57 | 一、教育支出 | 52,433,199.37',
    '1. 一般公共预算 | 67,321,535.57 | 二、社会保障和就业支出 | 9,553,645.58',
    '2. 政府性基金预算 | 700,000.00 | 三、卫生健康支出 | 3,187,065.66',
    '3. 国有资本经营预算 |  | 四、住房保障支出 | 3,653,524.96',
    '二、事业收入 | 1,109,900.00 | 五、其他支出 | 700,000.00',
    '三、事业单位经营收入 | 96,000.00 |  | ',
    '四、其他收入 | 300,000.00 |  | ',
    '收入总计 | 69,527,435.57 | 支出总计 | 69,527,435.57',
  ]);
});

test('a code stands in three columns, and the total comes last', async () => {
  const { disclosure } = await builtExample(name);
  const rows = rowsOf(disclosure, 'income');
  expect(rows.slice(0, 3)).toEqual([
    '205 |  |  | 教育支出 | 52,433,199.37 | 50,927,299.37 | 1,109,900.00 | 96,000.00 | 300,000.00',
    '205 | 01 |  | 教育管理事务 | 12,534,568.84 | 12,534,568.84 |  |  | ',
    '205 | 01 | 01 | 行政运行 | 10,768,068.84 | 10,768,068.84 |  |  | ',
  ]);
  expect(rows.at(-1)).toBe(
    ' |  |  | 合计 | 69,527,435.57 | 68,021,535.57 | 1,109,900.00 | 96,000.00 | 300,000.00',
  );
  expect(rowsOf(disclosure, 'basic-expenditure-by-economic-class').slice(0, 2)).toEqual([
    '301 |  | 工资福利支出 | 48,491,264.70 | 48,491,264.70 | ',
    '301 | 01 | 基本工资 | 11,143,440.00 | 11,143,440.00 | ',
  ]);
});

test('an empty table says why, in the words of the body', async () => {
  const { disclosure } = await builtExample(name);
  expect(rowsOf(disclosure, 'state-capital')).toEqual([' |  |  | 合计 |  |  | ']);
  expect(tableOf(disclosure, 'state-capital').notes).toEqual([
    '注：本部门2026年没有国有资本经营预算财政拨款安排的预算，故本表为空表。',
  ]);
  const unit = await builtExample(name, supervisionCentre);
  expect(tableOf(unit.disclosure, 'government-fund-expenditure').notes).toEqual([
    '注：本单位2026年没有政府性基金预算财政拨款安排的预算，故本表为空表。',
  ]);
});

test('the ninth table has one row, where a zero prints 0', async () => {
  const table = 'three-public-funds-and-agency-operating-expenses';
  const department = await builtExample(name);
  expect(rowsOf(department.disclosure, table)).toEqual([
    '32.27 | 6.20 | 0.98 | 25.09 | 17.89 | 7.20 | 185.03',
  ]);
  const centre = await builtExample(name, supervisionCentre);
  expect(rowsOf(centre.disclosure, table)).toEqual(['1.80 | 0 | 0 | 1.80 | 0 | 1.80 | 28.10']);
});

test('money passed between units counts once in the department and is shown by both units', async () => {
  const bodies = [undefined, bureau, supervisionCentre, school, college];
  const totals = await Promise.all(
    bodies.map(async (unit) => {
      const { disclosure } = await builtExample(name, unit);
      const cell = figureOf(
        disclosure,
        'income-and-expenditure',
        'totalExpenditure',
        'expenditure.expenditure',
      );
      return cell.figure?.amountFen ?? 0n;
    }),
  );
  const [ofDepartment = 0n, ...ofUnits] = totals;
  const passedOnFen = 180_000_00n;
  expect(ofUnits.reduce<bigint>((sum, total) => sum + total, 0n) - passedOnFen).toBe(ofDepartment);

  const otherIncome = async (unit?: string): Promise<string> => {
    const { disclosure } = await builtExample(name, unit);
    return figureOf(disclosure, 'income-and-expenditure', 'otherIncome', 'income.income').text;
  };
  expect(await otherIncome()).toBe('300,000.00');
  expect(await otherIncome(bureau)).toBe('300,000.00');
  expect(await otherIncome(school)).toBe('180,000.00');

  const passing = '支出预算中，拨付给本部门其他预算单位的资金18.00万元，部门预算不重复计算。';
  const saying = await Promise.all(
    bodies.map(async (unit) =>
      sentencesOf((await builtExample(name, unit)).disclosure).some((sentence) => sentence.endsWith(passing)),
    ),
  );
  expect(saying).toEqual([false, true, false, false, false]);
});

test('units are counted by kind and listed', async () => {
  const { disclosure } = await builtExample(name);
  expect(underHeading(disclosure, '示例市示例区教育局机构设置')).toEqual([
    '示例市示例区教育局部门预算是本级及所属共4家预算单位的综合收支计划。本部门中，行政单位1家，参公单位1家，事业单位2家，具体包括：',
    '1. 示例市示例区教育局本部（行政单位）',
    '2. 示例市示例区教育督导事务中心（参照公务员法管理的事业单位）',
    '3. 示例市示例区第一实验中学（事业单位）',
    '4. 示例市示例区教师进修学院（事业单位）',
    '本部门预算由上述预算单位的预算汇总而成，单位之间相互拨付的资金不重复计算。',
  ]);
});

test('the explanations: a fall, a rise, no change, two reasons, and an item that rounds to nothing', async () => {
  const { disclosure } = await builtExample(name);
  const sentences = underHeading(disclosure, '2026年部门预算编制说明');
  expect(sentences.slice(0, 4)).toEqual([
    '2026年，示例市示例区教育局收入预算6,952.74万元，其中：财政拨款收入6,802.15万元，比2025年预算减少36.49万元；事业收入110.99万元；事业单位经营收入9.60万元；其他收入30.00万元。',
    '支出预算6,952.74万元，其中：财政拨款支出预算6,802.15万元，比2025年预算减少36.49万元。财政拨款支出预算中，一般公共预算拨款支出预算6,732.15万元，比2025年预算减少56.49万元；政府性基金拨款支出预算70.00万元，比2025年预算增加20.00万元；国有资本经营预算拨款支出预算0万元，与2025年预算持平。',
    '财政拨款收入支出减少的主要原因是：一是学校上年的大型设备采购已经完成，今年不再安排；二是按照过紧日子的要求压减了一般性支出。',
    '财政拨款支出主要内容如下：',
  ]);
  expect(sentences).toHaveLength(4 + 17);
  expect(sentences).toContain(
    '12. “卫生健康支出-计划生育事务-其他计划生育事务支出”科目0.00万元，主要用于独生子女父母的计划生育奖励。',
  );
});

test('a unit whose appropriation is that of last year says so and gives no reason', async () => {
  const { disclosure } = await builtExample(name, supervisionCentre);
  const sentences = underHeading(disclosure, '2026年单位预算编制说明');
  expect(sentences[2]).toBe('财政拨款收入支出与2025年预算持平。');
});

test('a car is bought where last year had none; each change has its reason', async () => {
  const { disclosure } = await builtExample(name);
  expect(underHeading(disclosure, '一、2026年“三公”经费预算情况说明')).toEqual([
    '2026年“三公”经费预算数为32.27万元，比2025年预算增加17.72万元。其中：',
    '（一）因公出国（境）费6.20万元，与2025年预算持平。',
    '（二）公务用车购置及运行费25.09万元，比2025年预算增加17.89万元，主要原因是今年更新1辆机要通信用车。其中：公务用车购置费17.89万元，比2025年预算增加17.89万元，主要原因是今年更新1辆机要通信用车，上年没有购置安排；公务用车运行费7.20万元，与2025年预算持平。',
    '（三）公务接待费0.98万元，比2025年预算减少0.17万元，主要原因是严格控制接待的批次和标准。',
  ]);
});

test('running of agencies, procurement with what is kept for small firms, and reported targets', async () => {
  const { disclosure } = await builtExample(name);
  expect(underHeading(disclosure, '二、机关运行经费预算')).toEqual([
    '2026年示例市示例区教育局下属1家机关和1家参公单位财政拨款的机关运行经费预算为185.03万元。',
  ]);
  expect(underHeading(disclosure, '三、政府采购预算情况')).toEqual([
    '2026年本部门政府采购预算769.40万元，其中：政府采购货物预算130.53万元、政府采购工程预算273.64万元、政府采购服务预算365.23万元。2026年本部门面向中小企业预留政府采购项目预算金额346.23万元，其中，预留给小型和微型企业的政府采购项目预算为242.36万元。',
  ]);
  expect(underHeading(disclosure, '四、绩效目标设置情况')).toEqual([
    '按照本区预算绩效管理工作的总体要求，本部门4个预算单位开展了2026年项目预算绩效目标编报工作，编报绩效目标的项目11个，涉及项目预算资金1,214.47万元。',
  ]);
});

test('what a unit does not have is said in words', async () => {
  const { disclosure: ofSchool } = await builtExample(name, school);
  expect(underHeading(ofSchool, '二、机关运行经费预算')).toEqual(['本单位无机关运行经费。']);
  expect(sentencesOf(ofSchool)).toContain(
    '示例市示例区第一实验中学是事业单位，主管部门为示例市示例区教育局，不设内设机构。本单位预算只反映本单位自身的收支。',
  );
  const { disclosure: ofCentre } = await builtExample(name, supervisionCentre);
  expect(underHeading(ofCentre, '三、政府采购预算情况')).toEqual([
    '示例市示例区教育督导事务中心2026年未安排政府采购预算。',
  ]);
  expect(ofCentre.cover.lines.map(({ text }) => text)).toEqual([
    '示例市示例区2026年区级单位预算',
    '预算单位：示例市示例区教育督导事务中心',
  ]);
});

test('a published project goes through seven headings and lists its indicators', async () => {
  const { disclosure } = await builtExample(name);
  const headings = disclosure.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  const projects = headings.filter((text) => text.endsWith('项目经费情况说明') && text.length > 8);
  expect(projects).toHaveLength(10);
  const start = headings.indexOf('课后服务项目经费情况说明');
  expect(headings.slice(start + 1, start + 8)).toEqual([
    '一、项目概述',
    '二、立项依据',
    '三、实施主体',
    '四、实施方案',
    '五、实施周期',
    '六、年度预算安排',
    '七、绩效目标',
  ]);
  const sentences = sentencesOf(disclosure);
  expect(sentences).toContain('2026年安排预算137.54万元，其中：财政拨款51.20万元，其他资金86.34万元。');
  expect(sentences).toContain('1. 数量指标：参加课后服务的学生数，指标值：≥1150人。');
  expect(sentences.some((sentence) => sentence.includes('考务'))).toBe(false);
});
