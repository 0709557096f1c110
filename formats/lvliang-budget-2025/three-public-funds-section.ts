// 第三部分, section 七: trips abroad, receptions and cars compared with last year. Each item that changes gives its own reason.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import { publicFunds } from '../statutory/three-public-funds.ts';
import { comparedWithNamedYear, groupCompared, itemCompared } from './comparisons.ts';
import * as scopes from './scopes.ts';

const plain = { kind: 'amount', style: scopes.plainAmount } as const;
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
    text: '{year}年{body}财政拨款安排的“三公”经费预算{total}万元，{totalChange}。其中：因公出国（境）费{travelAbroad}万元，{travelAbroadChange}；公务接待费{reception}万元，{receptionChange}；公务用车购置及运行费{cars}万元，{carsChange}。公务用车购置及运行费中，公务用车运行维护费{carRunning}万元，{carRunningChange}；公务用车购置费{carPurchase}万元，{carPurchaseChange}。',
    alsoRead: [
      '{year}年{body}财政拨款安排的“三公”经费预算{total}万元{totalChange}。其中：因公出国（境）费{travelAbroad}万元，{travelAbroadChange}；公务接待费{reception}万元，{receptionChange}；公务用车购置及运行费{cars}万元，{carsChange}。公务用车运行维护费{carRunning}万元，{carRunningChange}；公务用车购置费{carPurchase}万元，{carPurchaseChange}。',
    ],
    slots: {
      total: { ...plain, of: publicFunds.total },
      totalChange: { ...comparedWithNamedYear, of: publicFunds.total },
      travelAbroad: { ...plain, of: publicFunds.travelAbroad },
      travelAbroadChange: { ...itemCompared, of: publicFunds.travelAbroad, reason: 'travelAbroad' },
      reception: { ...plain, of: publicFunds.reception },
      receptionChange: { ...itemCompared, of: publicFunds.reception, reason: 'reception' },
      cars: { ...plain, of: publicFunds.cars },
      carsChange: { ...groupCompared, of: publicFunds.cars },
      carRunning: { ...plain, of: publicFunds.carRunning },
      carRunningChange: { ...itemCompared, of: publicFunds.carRunning, reason: 'carRunning' },
      carPurchase: { ...plain, of: publicFunds.carPurchase },
      carPurchaseChange: { ...itemCompared, of: publicFunds.carPurchase, reason: 'carPurchase' },
    },
  },
] as const satisfies readonly BlockSpec[];
