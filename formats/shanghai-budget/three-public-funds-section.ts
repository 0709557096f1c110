// 六, section 一: the three public funds compared with last year; every change has its reason.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import { threePublicFundsBesideLastYear } from '../statutory/charts.ts';
import { publicFunds } from '../statutory/three-public-funds.ts';
import { comparedWithBudget, comparedWithReason } from './comparisons.ts';
import type { Variant } from './variant.ts';

export function threePublicFundsSection({ sentence, explainsTheSame }: Variant) {
  const amount = { kind: 'amount', style: sentence } as const;
  const withReason = comparedWithReason(sentence, explainsTheSame);
  return [
    { kind: 'heading', level: 2, text: '一、{year}年“三公”经费预算情况说明' },
    {
      kind: 'paragraph',
      name: 'three-public-funds',
      text: '{year}年“三公”经费预算数为{total}万元，{change}。其中：',
      slots: {
        total: { ...amount, of: publicFunds.total },
        change: { ...comparedWithBudget(sentence), of: publicFunds.total },
      },
    },
    {
      kind: 'paragraph',
      name: 'travel-abroad',
      text: '（一）因公出国（境）费{amount}万元，{change}。',
      slots: {
        amount: { ...amount, of: publicFunds.travelAbroad },
        change: { ...withReason, of: publicFunds.travelAbroad, reason: 'travelAbroad' },
      },
    },
    {
      kind: 'paragraph',
      name: 'cars',
      text: '（二）公务用车购置及运行费{amount}万元，{change}。其中：公务用车购置费{purchase}万元，{purchaseChange}；公务用车运行费{running}万元，{runningChange}。',
      slots: {
        amount: { ...amount, of: publicFunds.cars },
        change: { ...withReason, of: publicFunds.cars, reason: 'cars' },
        purchase: { ...amount, of: publicFunds.carPurchase },
        purchaseChange: { ...withReason, of: publicFunds.carPurchase, reason: 'carPurchase' },
        running: { ...amount, of: publicFunds.carRunning },
        runningChange: { ...withReason, of: publicFunds.carRunning, reason: 'carRunning' },
      },
    },
    {
      kind: 'paragraph',
      name: 'reception',
      text: '（三）公务接待费{amount}万元，{change}。',
      slots: {
        amount: { ...amount, of: publicFunds.reception },
        change: { ...withReason, of: publicFunds.reception, reason: 'reception' },
      },
    },
    threePublicFundsBesideLastYear,
  ] as const satisfies readonly BlockSpec[];
}
