// 七: every project whose targets are published, under seven headings.
import type { BlockSpec, HeadingSpec } from '../../src/core/disclosure/format.ts';
import type { Scope } from '../../src/core/ledger/view.ts';
import * as statutory from '../statutory/scopes.ts';
import * as scopes from './scopes.ts';
import type { Variant } from './variant.ts';

const published: Scope = { ...statutory.spending, project: 'targetsPublished' };
const notFiscal: Scope = { ...statutory.spending, fundSource: '!fiscalAppropriation' };

export function projects({ sentence }: Variant) {
  const amount = { kind: 'amount', style: sentence } as const;
  const beyondFiscal = {
    kind: 'choice',
    byAmount: scopes.fiscalSpending,
    cases: {
      zero: { text: '全部使用财政拨款以外的资金' },
      notZero: {
        text: '其中：财政拨款{fiscal}万元，其他资金{notFiscal}万元',
        slots: {
          fiscal: { ...amount, of: scopes.fiscalSpending },
          notFiscal: { ...amount, of: notFiscal },
        },
      },
    },
  } as const;
  return [
    {
      kind: 'heading',
      level: 1,
      text: '项目经费情况说明',
      contentsText: '七、项目经费情况说明',
      startsPage: true,
      tells: 'projects',
    },
    {
      kind: 'paragraph',
      name: 'published-projects',
      text: '{sentence}。',
      slots: {
        sentence: {
          kind: 'choice',
          byAmount: published,
          cases: {
            zero: { text: '{year}年本{bodyKind}没有公开经费情况的项目' },
            notZero: {
              text: '{year}年本{bodyKind}公开经费情况的项目{count}个，预算资金共{amount}万元，分述如下',
              slots: {
                count: { kind: 'count', dimension: 'project', level: 2, scope: published },
                amount: { ...amount, of: published },
              },
            },
          },
        },
      },
    },
    {
      kind: 'each',
      of: { projects: 'published' },
      blocks: [
        { kind: 'heading', level: 2, text: '{project.name}项目经费情况说明', tells: 'project' },
        ...textUnder({ text: '一、项目概述', alsoRead: ['一、项目概况'] }, 'summary'),
        ...textUnder({ text: '二、立项依据' }, 'basis'),
        { kind: 'heading', level: 3, text: '三、实施主体', tells: 'project.implementer' },
        { kind: 'paragraph', name: 'implementer', text: '{unit.name}。' },
        ...textUnder({ text: '四、实施方案' }, 'plan'),
        ...textUnder({ text: '五、实施周期' }, 'term'),
        { kind: 'heading', level: 3, text: '六、年度预算安排', tells: 'project.annualFunds' },
        {
          kind: 'paragraph',
          name: 'annual-funds',
          text: '{year}年安排预算{amount}万元，{sources}。',
          slots: {
            amount: { ...amount, of: statutory.spending },
            sources: {
              kind: 'choice',
              byAmount: notFiscal,
              cases: {
                zero: { text: '全部使用财政拨款' },
                notZero: { text: '{sources}', slots: { sources: beyondFiscal } },
              },
            },
          },
        },
        ...textUnder({ text: '七、绩效目标' }, 'annualGoal'),
        {
          kind: 'each',
          of: { indicators: 'annual' },
          blocks: [
            {
              kind: 'paragraph',
              name: 'indicator',
              text: '{number}. {indicator.level2}：{indicator.level3}{target}。',
              slots: {
                target: {
                  kind: 'choice',
                  byText: '{indicator.target}',
                  cases: { empty: { text: '' }, given: { text: '，指标值：{indicator.target}' } },
                },
              },
            },
          ],
        },
      ],
    },
  ] as const satisfies readonly BlockSpec[];
}

/** A heading, and under it the text that the project has in a column. */
function textUnder(
  heading: Pick<HeadingSpec, 'text' | 'alsoRead'>,
  column: 'summary' | 'basis' | 'plan' | 'term' | 'annualGoal',
) {
  return [
    { kind: 'heading', level: 3, ...heading, tells: `project.${column}` },
    { kind: 'paragraph', name: column, text: '{text}。', slots: { text: { kind: 'projectText', column } } },
  ] as const satisfies readonly BlockSpec[];
}
