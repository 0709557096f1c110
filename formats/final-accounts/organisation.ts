// 第一部分: what the body does, and the budget units whose accounts are summed here.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';

export const organisation = [
  {
    kind: 'heading',
    level: 1,
    text: '第一部分　{body}概况',
    contentsText: '第一部分　{body}概况',
    startsPage: true,
  },
  { kind: 'heading', level: 2, text: '一、主要职能', contentsText: '一、主要职能', tells: 'duties' },
  {
    kind: 'each',
    of: { fact: 'duties' },
    blocks: [
      { kind: 'paragraph', name: 'duty', text: '{number}. {item}', alsoRead: ['（{ordinal}）{item}'] },
    ],
  },
  {
    kind: 'heading',
    level: 2,
    text: '二、{bodyKind}决算单位构成',
    contentsText: '二、{bodyKind}决算单位构成',
    tells: 'organisation',
  },
  {
    kind: 'paragraph',
    name: 'units',
    only: 'department',
    text: '纳入{body}{year}年度部门决算编制范围的预算单位共{count}家：',
    alsoRead: [
      '从预算单位构成看，{body}部门决算包括：{body}本级决算、下属行政事业单位决算。纳入{body}{year}年度部门决算编制范围的单位包括：',
      '从预算单位构成看，{body}部门决算包括：{body}本级决算、下属行政事业单位决算。',
      '纳入{body}{year}年度部门决算编制范围的单位包括：',
    ],
    slots: { count: { kind: 'unitCount', of: 'any' } },
  },
  {
    kind: 'each',
    of: { budgetUnits: 'all' },
    blocks: [
      {
        kind: 'paragraph',
        name: 'unit',
        only: 'department',
        text: '{number}. {budgetUnit.name}（{budgetUnit.name1}）。',
      },
      {
        kind: 'paragraph',
        name: 'unit-and-its-department',
        only: 'budgetUnit',
        text: '{budgetUnit.name}是{department}所属的{budgetUnit.name1}，本决算只反映本单位自身的收支。',
      },
    ],
  },
] as const satisfies readonly BlockSpec[];
