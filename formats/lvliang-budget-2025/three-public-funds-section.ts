// 第三部分, section 七: trips abroad, receptions and cars compared with last year. Each item that changes gives its own reason.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import * as statutory from '../statutory/scopes.ts';
import { comparedWithNamedYear, groupCompared, itemCompared } from './comparisons.ts';
import * as scopes from './scopes.ts';

const plain = { kind: 'amount', style: scopes.plainAmount } as const;
const fiscalSpending = { ...statutory.fiscal, ...statutory.spending };

const funds = {
  total: { ...fiscalSpending, ...statutory.threePublicFunds },
  travelAbroad: { ...fiscalSpending, ...statutory.travelAbroad },
  reception: { ...fiscalSpending, ...statutory.reception },
  cars: { ...fiscalSpending, ...statutory.cars },
  carRunning: { ...fiscalSpending, ...statutory.carRunning },
  carPurchase: { ...fiscalSpending, ...statutory.carPurchase },
} as const;

export const threePublicFundsSection = [
  {
    kind: 'heading',
    level: 2,
    text: '七、“三公”经费增减变动原因说明',
    contentsText: '七、“三公”经费增减变动原因说明',
  },
  {
    kind: 'paragraph',
    name: 'three-public-funds',
    text: '{year}年{body}财政拨款安排的“三公”经费预算{total}万元{totalChange}。其中：因公出国（境）费{travelAbroad}万元，{travelAbroadChange}；公务接待费{reception}万元，{receptionChange}；公务用车购置及运行费{cars}万元，{carsChange}。公务用车运行维护费{carRunning}万元，{carRunningChange}；公务用车购置费{carPurchase}万元，{carPurchaseChange}。',
    slots: {
      total: { ...plain, of: funds.total },
      totalChange: { ...comparedWithNamedYear, of: funds.total },
      travelAbroad: { ...plain, of: funds.travelAbroad },
      travelAbroadChange: { ...itemCompared, of: funds.travelAbroad, reason: 'travelAbroad' },
      reception: { ...plain, of: funds.reception },
      receptionChange: { ...itemCompared, of: funds.reception, reason: 'reception' },
      cars: { ...plain, of: funds.cars },
      carsChange: { ...groupCompared, of: funds.cars },
      carRunning: { ...plain, of: funds.carRunning },
      carRunningChange: { ...itemCompared, of: funds.carRunning, reason: 'carRunning' },
      carPurchase: { ...plain, of: funds.carPurchase },
      carPurchaseChange: { ...itemCompared, of: funds.carPurchase, reason: 'carPurchase' },
    },
  },
] as const satisfies readonly BlockSpec[];
