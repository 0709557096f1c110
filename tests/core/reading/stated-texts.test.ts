// What a document tells in words is quoted section by section with its page, and belongs to a project only where the name says to which.
import { describe, expect, test } from 'vitest';
import { shanghaiBudget } from '../../../formats/shanghai-budget/format.ts';
import { vocabulary } from '../../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../../standards/load.ts';
import type { DocumentElement } from '../../../src/core/reading/printed-document.ts';
import { readDisclosure } from '../../../src/core/reading/read-disclosure.ts';
import type { Reading } from '../../../src/core/reading/reading.ts';
import { statedAmounts } from '../../../src/core/reading/stated-amounts.ts';
import { statedTexts } from '../../../src/core/reading/stated-texts.ts';
import { typedTable } from './printed-tables.ts';

const lists = loadStandards(2026).codeLists;

/** A line a paragraph; `#` before a title, `^` begins a page. */
function read(text: string, tables: readonly DocumentElement[] = []): Reading {
  let page = 1;
  const elements = text
    .trim()
    .split('\n')
    .map((line): DocumentElement => {
      if (line.startsWith('^')) page += 1;
      const role = /^\^?#/u.test(line) ? 'title' : 'text';
      return {
        kind: 'paragraph',
        role,
        text: line.replace(/^\^?#?/u, ''),
        place: { document: 'a.pdf', page },
      };
    });
  const knowledge = { formats: [shanghaiBudget], listsOf: () => lists, vocabulary };
  return readDisclosure([...elements, ...tables], knowledge);
}

const cover = '#上海市示例区2026年区级部门预算\n#预算主管部门：示例局\n';

const project = (name: string, funds: string): string => `
^#${name}项目经费情况说明
一、项目概述
为居民办的事。
二、立项依据
有关规定。
三、实施主体
示例局下属中心
四、实施方案
1.先做这一件；
2.再做那一件。
五、实施周期
2026年全年
六、年度预算安排
${funds}
七、绩效目标
办成这些事。`;

function told(reading: Reading): readonly string[] {
  return statedTexts(reading).map(({ part, project: code, projectName, lines, place }) =>
    [part, code, projectName, place.page, ...lines.map(({ text }) => text)].join(' | '),
  );
}

test('the body’s duties and offices end where the next heading stands, also one that the format does not know', () => {
  const reading = read(`${cover}^#示例局主要职能
示例局是区政府工作部门，主要职责是：
（一）做一件事。
^（二）做另一件事。
^#示例局机构设置
1. 示例局本部
2. 示例中心
#一张没有见过的表
表前的话。
#名词解释
#2026年部门预算编制说明
财政拨款支出主要内容如下：
#其他相关情况说明
二、机关运行经费预算
三、政府采购预算情况`);
  expect(told(reading)).toEqual([
    'duties |  |  | 2 | 示例局是区政府工作部门，主要职责是： | （一）做一件事。 | （二）做另一件事。',
    'organisation |  |  | 4 | 1. 示例局本部 | 2. 示例中心',
  ]);
});

test('a list of units that is a table belongs to the offices', () => {
  const list = typedTable([], ['序号 | 单位名称', '1 | 示例局（本级）', '2 | 示例中心']);
  const [, offices] = told(
    read(`${cover}#示例局主要职能\n1.做一件事。\n#示例局机构设置\n单位包括：`, [list]),
  );
  expect(offices).toBe('organisation |  |  | 1 | 单位包括： | 示例局（本级）、示例中心');
});

describe('of a project', () => {
  test('each part is what stands under its heading, however many paragraphs that is', () => {
    const reading = read(cover + project('便民服务', '120.50万元'));
    expect(told(reading)).toEqual([
      'project | 便民服务 | 便民服务 | 2',
      'project.summary | 便民服务 | 便民服务 | 2 | 为居民办的事。',
      'project.basis | 便民服务 | 便民服务 | 2 | 有关规定。',
      'project.implementer | 便民服务 | 便民服务 | 2 | 示例局下属中心',
      'project.plan | 便民服务 | 便民服务 | 2 | 1.先做这一件； | 2.再做那一件。',
      'project.term | 便民服务 | 便民服务 | 2 | 2026年全年',
      'project.annualFunds | 便民服务 | 便民服务 | 2 | 120.50万元',
      'project.annualGoal | 便民服务 | 便民服务 | 2 | 办成这些事。',
    ]);
    expect(statedAmounts(reading)).toMatchObject([
      {
        project: '便民服务',
        section: '六、年度预算安排',
        printed: '120.50',
        unit: '万元',
        amountFen: 120500000n,
        place: { page: 2 },
      },
    ]);
  });

  test('two headings of one name name neither', () => {
    const reading = read(cover + project('便民服务', '1万元') + project('便民服务', '2万元'));
    const codes = statedTexts(reading).map(({ project: code, projectName }) => [code, projectName]);
    expect(new Set(codes.flat())).toEqual(new Set(['', '便民服务']));
    expect(statedAmounts(reading).map(({ project: code, printed }) => [code, printed])).toEqual([
      ['', '1'],
      ['', '2'],
    ]);
  });

  test('what is told again is told of another project, whose heading was not known', () => {
    const other = project('', '3万元').replace('#项目经费情况说明', '另一个项目的说明');
    const amounts = statedAmounts(read(cover + project('便民服务', '1万元') + other));
    expect(amounts.map(({ project: code, projectName, printed }) => [code, projectName, printed])).toEqual([
      ['便民服务', '便民服务', '1'],
      ['', '', '3'],
    ]);
  });

  test('what stands below a heading that was not known is told of no project', () => {
    const [known = ''] = project('便民服务', '1万元').split('三、');
    const [, funds = ''] = project('', '3万元').split('六、');
    const other = `#另一个项目的说明（本单位）\n六、${funds}`;
    const reading = read(cover + known + other);
    expect(statedAmounts(reading).map(({ project: code, printed }) => [code, printed])).toEqual([['', '3']]);
    expect(told(reading).filter((line) => line.includes('另一个'))).toEqual([]);
  });

  test('without a name is told as the document’s', () => {
    const reading = read(`${cover}${project('', '5万元').replace('一、项目概述', '一、项目概况')}`);
    expect(told(reading)[0]).toBe('projects |  |  | 2');
    expect(told(reading)[1]).toBe('project.summary |  |  | 2 | 为居民办的事。');
  });

  test.each([
    ['2026年安排预算795万元，全部使用财政拨款。', ['795 万元']],
    ['年度预算安排795万元，其中：财政拨款600万元，其他资金195万元。', ['795 万元']],
    ['7,950,000元', ['7,950,000 元']],
    ['795万元，比2025年预算增加20万元。', ['795 万元']],
    ['第一季度15万元，第二季度15万元。', []],
    ['每季度15万元。', []],
    ['项目总金额300万元，分三年实施。', []],
    ['安排300万元，分3年支付。', []],
    ['2026年项目预算总额300万元。', ['300 万元']],
    ['2025年安排795万元。', []],
    ['设备100万元，服务695万元。', []],
    ['按合同支付。', []],
  ])('%s', (funds, expected) => {
    const amounts = statedAmounts(read(cover + project('便民服务', funds)));
    expect(amounts.map(({ printed, unit }) => `${printed} ${unit}`)).toEqual(expected);
  });
});
