// A small disclosure written by hand, with one of everything that a tree can hold: three levels of headings, inline
// figures, a two-sided table with blanks, a wide table over several pages, an empty table with its note, every kind of
// chart, a performance form with spans. The body and all its figures are made up.
import type { Block, Disclosure, Heading, Inline, Paragraph } from '../../src/core/disclosure/tree.ts';
import {
  barChart,
  bodyName,
  emptyTable,
  form,
  pairedChart,
  shareChart,
  sidesTable,
  wideTable,
} from './sample-blocks.ts';
import { figureAt, measures, printed, publicLines } from './sample-figures.ts';

function heading(id: string, level: 1 | 2 | 3, text: string, isListed = true): Heading {
  return {
    kind: 'heading',
    id,
    level,
    text,
    startsPage: level === 1,
    ...(isListed ? { contentsText: text } : {}),
  };
}

/** A paragraph of plain text and `[printed, measure]` pairs. */
function paragraph(id: string, ...parts: (string | readonly [string, string])[]): Paragraph {
  const inlines = parts.map((part, index): Inline => {
    if (typeof part === 'string') return { kind: 'text', text: part };
    const [text, measure] = part;
    return { kind: 'figure', ...figureAt(`${id}-f${index}`, '文字说明', measure, text) };
  });
  return { kind: 'paragraph', id, style: 'body', inlines };
}

const amount = (measure: string): readonly [string, string] => [
  printed(measure, { grouping: true, zero: '0' }),
  measure,
];
const blocks: readonly Block[] = [
  heading('part-1', 1, '第一部分 概况'),
  heading('duties', 2, '一、本部门职责'),
  paragraph('duties-1', '（一）收集、整理和保存图书报刊与地方文献，免费向公众开放阅览和外借。'),
  paragraph('duties-2', '（二）组织阅读推广、公益讲座和展览，指导全市基层图书馆（室）的业务工作。'),
  heading('organisation', 2, '二、机构设置情况'),
  paragraph(
    'organisation-1',
    '云溪市图书馆是公益一类事业单位，核定事业编制46名，内设办公室、采编部、借阅部、古籍部和信息技术部5个部室，另有8个分馆。',
  ),
  heading('part-2', 1, '第二部分 2026年部门预算报表'),
  sidesTable,
  emptyTable,
  wideTable,
  heading('part-3', 1, '第三部分 2026年度部门预算情况说明'),
  heading('changes', 2, '一、部门预算收支数据变动情况及原因'),
  paragraph(
    'changes-1',
    '2026年度云溪市图书馆支出预算',
    amount('total'),
    '万元，比上年减少',
    amount('change'),
    '万元，下降',
    ['2.61%', 'changeRate'],
    '，主要原因是分馆改造项目已经完工，相应的项目支出减少。',
  ),
  heading('income', 2, '二、收入预算情况说明'),
  paragraph(
    'income-1',
    '收入预算',
    amount('total'),
    '万元，其中：一般公共预算拨款收入',
    amount('general'),
    '万元，占',
    ['93.53%', 'shareGeneral'],
    '；单位资金',
    amount('business'),
    '万元；上年结转',
    amount('government'),
    '万元。',
  ),
  shareChart,
  heading('expenditure', 2, '三、支出预算情况说明'),
  paragraph(
    'expenditure-1',
    '支出预算',
    amount('total'),
    '万元，其中：基本支出',
    amount('basic'),
    '万元，项目支出',
    amount('project'),
    '万元。',
  ),
  barChart,
  heading('three-public-funds', 2, '四、“三公”经费增减变动原因说明'),
  paragraph(
    'three-public-funds-1',
    '“三公”经费预算13.70万元，比上年减少3.50万元，主要原因是本年没有出国（境）安排。',
  ),
  pairedChart,
  heading('performance', 2, '五、绩效管理情况'),
  heading('performance-projects', 3, '（一）项目绩效目标', false),
  paragraph('performance-1', '2026年纳入绩效目标管理的项目44个，涉及金额', amount('project'), '万元。'),
  form,
  heading('part-4', 1, '第四部分 名词解释'),
  paragraph('term-1', '一、基本支出：为保障机构正常运转、完成日常工作任务而发生的支出。'),
  paragraph('term-2', '二、项目支出：在基本支出之外，为完成特定任务而发生的支出。'),
];

export const sampleDisclosure: Disclosure = {
  format: { id: 'sample', title: '示例格式' },
  title: '云溪市图书馆2026年度部门预算公开',
  fiscalYear: 2026,
  body: {
    kind: 'department',
    code: '205',
    name: bodyName,
    shortName: '市图书馆',
    jurisdictionName: '云溪市',
  },
  provenance: {
    kind: 'synthetic',
    mark: '虚构示例，非官方文件',
    note: '单位、数字和文字均为示例而虚构，不代表任何真实单位。',
  },
  rounding: { kind: 'independent', moved: [] },
  cover: {
    lines: [
      { role: 'body', text: bodyName },
      { role: 'title', text: '2026年度部门预算公开' },
      { role: 'detail', text: '2026年1月' },
    ],
  },
  contentsTitle: '目　录',
  blocks,
  measures,
  publicLines,
};
