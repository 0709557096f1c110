// 第三部分, sections 八 and 九: government funds and state capital, each item beside the budget, or the words that there was none.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import type { Scope } from '../../src/core/ledger/view.ts';
import * as statutory from '../statutory/scopes.ts';
import { againstBudget } from './comparisons.ts';
import * as scopes from './scopes.ts';

const amount = { kind: 'amount', style: scopes.sentenceAmount } as const;

export const fundSections: readonly BlockSpec[] = [
  ...fundSection('八', '政府性基金预算', 'government-fund', statutory.governmentFund),
  ...fundSection('九', '国有资本经营预算', 'state-capital', statutory.stateCapital),
];

function fundSection(number: string, fund: string, name: string, scope: Scope): readonly BlockSpec[] {
  const heading = `${number}、${fund}财政拨款收入支出决算情况说明`;
  const spending = { ...statutory.spending, ...scope };
  return [
    { kind: 'heading', level: 2, text: heading, contentsText: heading },
    {
      kind: 'paragraph',
      name,
      text: '{sentence}',
      slots: {
        sentence: {
          kind: 'choice',
          byAmount: { side: 'income|expenditure', ...scope },
          cases: {
            zero: { text: `{body}{year}年度无${fund}财政拨款收入和支出。` },
            notZero: {
              text: `${fund}财政拨款收入{income}万元，支出{spending}万元，支出具体情况如下：`,
              slots: {
                income: { ...amount, of: { ...scopes.income, ...scope } },
                spending: { ...amount, of: spending },
              },
            },
          },
        },
      },
    },
    {
      kind: 'each',
      of: { dimension: 'functionalClass', level: 3, scope: spending },
      blocks: [
        {
          kind: 'paragraph',
          name: `${name}-item`,
          text: '{number}、{functionalClass.name1}（类）{functionalClass.name2}（款）{functionalClass.name3}（项）。主要用于：{purpose}。年初预算为{budget}万元，支出决算为{amount}万元。{change}',
          slots: {
            purpose: { kind: 'fact', path: 'functionalPurposes.{functionalClass.code}', shape: 'text' },
            budget: { ...amount, of: scopes.budgeted },
            amount: { ...amount, of: {} },
            change: { ...againstBudget(''), of: {}, reason: 'againstBudget.{functionalClass.code}' },
          },
        },
      ],
    },
  ];
}
