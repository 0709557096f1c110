// 一 and 二: what the body does, and the budget units it consists of.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import type { BudgetUnitKind } from '../../src/core/ledger/ledger.ts';
import type { ChoiceSlot } from '../../src/core/narrative/spec.ts';

export const organisation = [
  {
    kind: 'heading',
    level: 1,
    text: '{body}主要职能',
    alsoRead: ['{body}（{bodyKind}）主要职能'],
    contentsText: '一、{bodyKind}主要职能',
    startsPage: true,
    tells: 'duties',
  },
  {
    kind: 'paragraph',
    name: 'nature',
    text: '{body}是{nature}。主要职能包括：',
    alsoRead: ['{body}是{nature}，主要职责是：', '{body}是{nature}。'],
    slots: { nature: { kind: 'fact', path: 'organisation.nature', shape: 'text' } },
  },
  {
    kind: 'each',
    of: { fact: 'duties' },
    blocks: [
      {
        kind: 'paragraph',
        name: 'duty',
        text: '{number}. {item}',
        alsoRead: ['（{ordinal}）{item}', '{ordinal}、{item}'],
      },
    ],
  },

  {
    kind: 'heading',
    level: 1,
    text: '{body}机构设置',
    alsoRead: ['{body}（{bodyKind}）机构设置'],
    contentsText: '二、{bodyKind}机构设置',
    startsPage: true,
    tells: 'organisation',
  },
  {
    kind: 'paragraph',
    name: 'units-by-kind',
    only: 'department',
    text: '{body}部门预算是{units}的综合收支计划。本部门中，{administrative}{civilServiceManaged}{publicInstitution}具体包括：',
    alsoRead: [
      '{body}部门预算是{units}的综合收支计划。本部门中，{administrative}{civilServiceManaged}{publicInstitution}具体包括（列示至基层预算单位）：',
      '{body}部门预算是{units}的综合收支计划。本部门中，{administrative}{civilServiceManaged}{publicInstitution}',
    ],
    slots: {
      units: {
        kind: 'choice',
        byUnits: 'any',
        cases: {
          none: { text: '本部门' },
          one: { text: '本级1家预算单位' },
          several: {
            text: '本级及所属共{count}家预算单位',
            alsoRead: ['包括{any}本部以及下属{any}', '包括{any}本级以及下属{any}'],
            slots: { count: { kind: 'unitCount', of: 'any' } },
          },
        },
      },
      administrative: unitsOfKind('administrative', '行政单位'),
      civilServiceManaged: unitsOfKind('civilServiceManaged', '参公单位'),
      publicInstitution: unitsOfKind('publicInstitution', '事业单位'),
    },
  },
  {
    kind: 'each',
    of: { budgetUnits: 'all' },
    blocks: [
      {
        kind: 'paragraph',
        name: 'unit',
        only: 'department',
        text: '{number}. {budgetUnit.name}（{budgetUnit.name1}）',
        alsoRead: [
          '{number}. {budgetUnit.name}。',
          '{number}. {budgetUnit.name}',
          '具体包括：{number}. {budgetUnit.name}。',
          '具体包括：{number}. {budgetUnit.name}',
        ],
      },
      {
        kind: 'paragraph',
        name: 'unit-and-its-department',
        only: 'budgetUnit',
        text: '{body}是{budgetUnit.name1}，主管部门为{department}，{offices}。本单位预算只反映本单位自身的收支。',
        slots: {
          offices: {
            kind: 'choice',
            byFact: 'organisation.offices',
            cases: {
              none: { text: '不设内设机构' },
              given: {
                text: '设{count}个内设机构，具体包括：{list}',
                slots: {
                  count: { kind: 'fact', path: 'organisation.offices', shape: 'listLength' },
                  list: { kind: 'fact', path: 'organisation.offices', shape: 'list', separator: '、' },
                },
              },
            },
          },
        },
      },
    ],
  },
  {
    kind: 'paragraph',
    name: 'sum-of-units',
    only: 'department',
    text: '{sum}',
    slots: {
      sum: {
        kind: 'choice',
        byUnits: 'any',
        cases: {
          none: { text: '本部门没有预算单位。' },
          one: { text: '本部门预算即上述单位的预算。' },
          several: { text: '本部门预算由上述预算单位的预算汇总而成，单位之间相互拨付的资金不重复计算。' },
        },
      },
    },
  },
] as const satisfies readonly BlockSpec[];

/** `行政单位1家，`, or nothing where there is none of the kind. */
function unitsOfKind(of: BudgetUnitKind, name: string): ChoiceSlot {
  const some = { text: `${name}{count}家，`, slots: { count: { kind: 'unitCount', of } } } as const;
  return { kind: 'choice', byUnits: of, cases: { none: { text: '' }, one: some, several: some } };
}
