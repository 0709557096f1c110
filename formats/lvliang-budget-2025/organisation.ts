// 第一部分: what the body does and how it is set up.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';

const count = { kind: 'fact', shape: 'count' } as const;

export const organisation = [
  {
    kind: 'heading',
    level: 1,
    text: '第一部分 概况',
    contentsText: '第一部分 概况',
    startsPage: true,
  },
  {
    kind: 'heading',
    level: 2,
    text: '一、{bodyKindLong}职责',
    contentsText: '一、{bodyKindLong}职责',
    tells: 'duties',
  },
  {
    kind: 'each',
    of: { fact: 'duties' },
    blocks: [{ kind: 'paragraph', name: 'duty', text: '（{ordinal}）{item}' }],
  },
  {
    kind: 'heading',
    level: 2,
    text: '二、机构设置情况',
    contentsText: '二、机构设置情况',
    tells: 'organisation',
  },
  {
    kind: 'paragraph',
    name: 'organisation',
    text: '{body}是{nature}，为{rank}{plates}。核定行政编制{administrative}名，工勤编制{support}名，事业编制{publicInstitution}名。{offices}；{affiliates}。',
    alsoRead: [
      '{body}是{nature}，为{rank}{plates}。机关核定行政编制{administrative}名，工勤编制{support}名，事业编制{publicInstitution}名。{offices}；{affiliates}。',
    ],
    slots: {
      nature: { kind: 'fact', path: 'organisation.nature', shape: 'text' },
      rank: { kind: 'fact', path: 'organisation.rank', shape: 'text' },
      plates: {
        kind: 'choice',
        byFact: 'organisation.plates',
        cases: {
          none: { text: '' },
          given: {
            text: '，加挂{plates}牌子',
            slots: { plates: { kind: 'fact', path: 'organisation.plates', shape: 'list', separator: '、' } },
          },
        },
      },
      administrative: { ...count, path: 'organisation.staffQuota.administrative' },
      support: { ...count, path: 'organisation.staffQuota.support' },
      publicInstitution: { ...count, path: 'organisation.staffQuota.publicInstitution' },
      offices: {
        kind: 'choice',
        byFact: 'organisation.offices',
        cases: {
          none: { text: '未内设科室' },
          given: {
            text: '内设{count}个科室，分别为{list}',
            alsoRead: ['内设{count}个行政科室：分别为{list}'],
            slots: {
              count: { kind: 'fact', path: 'organisation.offices', shape: 'listLength' },
              list: { kind: 'fact', path: 'organisation.offices', shape: 'list', separator: '、' },
            },
          },
        },
      },
      affiliates: {
        kind: 'choice',
        byFact: 'organisation.affiliatedInstitutions',
        cases: {
          none: { text: '没有所属事业单位' },
          one: {
            text: '所属事业单位1个，为{list}',
            slots: { list: { kind: 'fact', path: 'organisation.affiliatedInstitutions', shape: 'list' } },
          },
          given: {
            text: '所属事业单位{count}个，分别为{list}',
            alsoRead: ['{count}个所属事业单位：分别为{list}'],
            slots: {
              count: { kind: 'fact', path: 'organisation.affiliatedInstitutions', shape: 'listLength' },
              list: {
                kind: 'fact',
                path: 'organisation.affiliatedInstitutions',
                shape: 'list',
                separator: '、',
              },
            },
          },
        },
      },
    },
  },
  {
    kind: 'paragraph',
    name: 'supervising-department',
    only: 'budgetUnit',
    text: '本单位的主管部门为{department}。',
  },
] as const satisfies readonly BlockSpec[];
