// 六, section 一: the three public funds compared with last year; every change has its reason.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import { threePublicFundsBesideLastYear } from '../statutory/charts.ts';
import * as statutory from '../statutory/scopes.ts';
import { comparedWithLastYear, comparedWithReason } from './comparisons.ts';
import * as scopes from './scopes.ts';

const amount = { kind: 'amount', style: scopes.sentenceAmount } as const;

const funds = {
  total: { ...scopes.fiscalSpending, ...statutory.threePublicFunds },
  travelAbroad: { ...scopes.fiscalSpending, ...statutory.travelAbroad },
  cars: { ...scopes.fiscalSpending, ...statutory.cars },
  carPurchase: { ...scopes.fiscalSpending, ...statutory.carPurchase },
  carRunning: { ...scopes.fiscalSpending, ...statutory.carRunning },
  reception: { ...scopes.fiscalSpending, ...statutory.reception },
} as const;

export const threePublicFundsSection = [
  { kind: 'heading', level: 2, text: '一、{year}年“三公”经费预算情况说明' },
  {
    kind: 'paragraph',
    name: 'three-public-funds',
    text: '{year}年“三公”经费预算数为{total}万元，{change}。其中：',
    slots: {
      total: { ...amount, of: funds.total },
      change: { ...comparedWithLastYear, of: funds.total },
    },
  },
  {
    kind: 'paragraph',
    name: 'travel-abroad',
    text: '（一）因公出国（境）费{amount}万元，{change}。',
    slots: {
      amount: { ...amount, of: funds.travelAbroad },
      change: { ...comparedWithReason, of: funds.travelAbroad, reason: 'travelAbroad' },
    },
  },
  {
    kind: 'paragraph',
    name: 'cars',
    text: '（二）公务用车购置及运行费{amount}万元，{change}。其中：公务用车购置费{purchase}万元，{purchaseChange}；公务用车运行费{running}万元，{runningChange}。',
    slots: {
      amount: { ...amount, of: funds.cars },
      change: { ...comparedWithReason, of: funds.cars, reason: 'cars' },
      purchase: { ...amount, of: funds.carPurchase },
      purchaseChange: { ...comparedWithReason, of: funds.carPurchase, reason: 'carPurchase' },
      running: { ...amount, of: funds.carRunning },
      runningChange: { ...comparedWithReason, of: funds.carRunning, reason: 'carRunning' },
    },
  },
  {
    kind: 'paragraph',
    name: 'reception',
    text: '（三）公务接待费{amount}万元，{change}。',
    slots: {
      amount: { ...amount, of: funds.reception },
      change: { ...comparedWithReason, of: funds.reception, reason: 'reception' },
    },
  },
  threePublicFundsBesideLastYear,
] as const satisfies readonly BlockSpec[];
