// 第三部分, section 七: the three public funds beside the budget and last year, and how many journeys, cars and receptions they paid for.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import type { ChoiceSlot, Slots } from '../../src/core/narrative/spec.ts';
import type { Scope } from '../../src/core/ledger/view.ts';
import * as statutory from '../statutory/scopes.ts';
import { budgetBesideFinal } from './charts.ts';
import {
  againstBudget,
  comparedWithLastYear,
  completion,
  itemWithLastYear,
  reasonOfItem,
} from './comparisons.ts';
import * as scopes from './scopes.ts';

const amount = { kind: 'amount', style: scopes.sentenceAmount } as const;
const share = { kind: 'share', style: scopes.percent } as const;
const count = { kind: 'fact', shape: 'count' } as const;

const of = (item: Scope): Scope => ({ ...scopes.fiscalSpending, ...item });
const funds = {
  total: of(statutory.threePublicFunds),
  travelAbroad: of(statutory.travelAbroad),
  cars: of(statutory.cars),
  carPurchase: of(statutory.carPurchase),
  carRunning: of(statutory.carRunning),
  reception: of(statutory.reception),
} as const;

/** Words that stand only where money was spent; quantities are asked for only there. */
const whereSpent = (byAmount: Scope, text: string, slots: Slots): ChoiceSlot => ({
  kind: 'choice',
  byAmount,
  cases: { zero: { text: '' }, notZero: { text, slots } },
});

export const threePublicFundsSection = [
  {
    kind: 'heading',
    level: 2,
    text: '七、财政拨款“三公”经费支出决算情况说明',
    contentsText: '七、财政拨款“三公”经费支出决算情况说明',
  },
  { kind: 'heading', level: 3, text: '（一）“三公”经费财政拨款支出决算总体情况说明' },
  {
    kind: 'paragraph',
    name: 'three-public-funds-against-budget',
    text: '“三公”经费财政拨款支出年初预算为{budget}万元，支出决算为{total}万元，{rate}，其中：因公出国（境）费决算为{travelAbroad}万元，{travelAbroadRate}；公务用车购置及运行维护费支出决算为{cars}万元，{carsRate}；公务接待费支出决算为{reception}万元，{receptionRate}。{change}',
    slots: {
      budget: { ...amount, of: { ...funds.total, ...scopes.budgeted } },
      total: { ...amount, of: funds.total },
      rate: { ...completion('预算'), of: funds.total },
      travelAbroad: { ...amount, of: funds.travelAbroad },
      travelAbroadRate: { ...completion('预算'), of: funds.travelAbroad },
      cars: { ...amount, of: funds.cars },
      carsRate: { ...completion('预算'), of: funds.cars },
      reception: { ...amount, of: funds.reception },
      receptionRate: { ...completion('预算'), of: funds.reception },
      change: {
        ...againstBudget('{year}年度“三公”经费支出'),
        of: funds.total,
        reason: 'againstBudget.threePublicFunds',
      },
    },
  },
  {
    kind: 'paragraph',
    name: 'three-public-funds-against-last-year',
    text: '{year}年度“三公”经费财政拨款支出决算数{change}，其中：因公出国（境）费支出决算{travelAbroad}；公务用车购置及运行维护费支出决算{cars}；公务接待费支出决算{reception}。{travelAbroadReason}{carsReason}{receptionReason}',
    alsoRead: [
      '{year}年度“三公”经费财政拨款支出决算数{change}，其中：因公出国（境）费支出{travelAbroad}；公务用车购置及运行维护费支出{cars}；公务接待费支出决算{reception}。{travelAbroadReason}{carsReason}{receptionReason}',
    ],
    slots: {
      change: { ...comparedWithLastYear, of: funds.total },
      travelAbroad: { ...itemWithLastYear, of: funds.travelAbroad },
      cars: { ...itemWithLastYear, of: funds.cars },
      reception: { ...itemWithLastYear, of: funds.reception },
      travelAbroadReason: {
        ...reasonOfItem('因公出国（境）费'),
        of: funds.travelAbroad,
        reason: 'travelAbroad',
      },
      carsReason: { ...reasonOfItem('公务用车购置及运行维护费'), of: funds.cars, reason: 'cars' },
      receptionReason: { ...reasonOfItem('公务接待费'), of: funds.reception, reason: 'reception' },
    },
  },
  budgetBesideFinal,

  { kind: 'heading', level: 3, text: '（二）“三公”经费财政拨款支出决算具体情况说明' },
  {
    kind: 'paragraph',
    name: 'three-public-funds-items',
    text: '{sentence}',
    slots: {
      sentence: {
        kind: 'choice',
        byAmount: funds.total,
        cases: {
          zero: { text: '{body}{year}年度无“三公”经费财政拨款支出。' },
          notZero: {
            text: '“三公”经费财政拨款支出决算中，因公出国（境）费支出决算{travelAbroad}万元，占{travelAbroadShare}%；公务用车购置及运行维护费支出决算{cars}万元，占{carsShare}%；公务接待费支出决算{reception}万元，占{receptionShare}%。具体情况如下：',
            slots: {
              travelAbroad: { ...amount, of: funds.travelAbroad },
              travelAbroadShare: { ...share, of: funds.travelAbroad, in: funds.total },
              cars: { ...amount, of: funds.cars },
              carsShare: { ...share, of: funds.cars, in: funds.total },
              reception: { ...amount, of: funds.reception },
              receptionShare: { ...share, of: funds.reception, in: funds.total },
            },
          },
        },
      },
    },
  },
  {
    kind: 'paragraph',
    name: 'travel-abroad',
    text: '1、因公出国（境）费支出{amount}万元。全年安排因公出国（境）团组{groups}个、累计{people}人次。{content}',
    slots: {
      amount: { ...amount, of: funds.travelAbroad },
      groups: { ...count, path: 'threePublicFunds.travelAbroad.groups' },
      people: { ...count, path: 'threePublicFunds.travelAbroad.people' },
      content: whereSpent(funds.travelAbroad, '开支内容包括：{content}。', {
        content: { kind: 'fact', path: 'threePublicFunds.travelAbroad.content', shape: 'text' },
      }),
    },
  },
  {
    kind: 'paragraph',
    name: 'cars',
    text: '2、公务用车购置及运行维护费支出{amount}万元。其中：',
    slots: { amount: { ...amount, of: funds.cars } },
  },
  {
    kind: 'paragraph',
    name: 'car-purchase',
    text: '公务用车购置支出为{amount}万元。{content}',
    slots: {
      amount: { ...amount, of: funds.carPurchase },
      content: whereSpent(funds.carPurchase, '主要用于{content}，购置公务用车{vehicles}辆。', {
        content: { kind: 'fact', path: 'threePublicFunds.carPurchase.content', shape: 'text' },
        vehicles: { ...count, path: 'threePublicFunds.carPurchase.vehicles' },
      }),
    },
  },
  {
    kind: 'paragraph',
    name: 'car-running',
    text: '公务用车运行维护支出{amount}万元。{content}',
    slots: {
      amount: { ...amount, of: funds.carRunning },
      content: whereSpent(funds.carRunning, '主要用于{content}。', {
        content: { kind: 'fact', path: 'threePublicFunds.carRunning.content', shape: 'text' },
      }),
    },
  },
  {
    kind: 'paragraph',
    name: 'cars-kept',
    text: '{year}年，{body}所属各预算单位开支财政拨款的公务用车保有量为{vehicles}辆。',
    slots: { vehicles: { ...count, path: 'threePublicFunds.carRunning.vehicles' } },
  },
  {
    kind: 'paragraph',
    name: 'reception',
    text: '3、公务接待费支出{amount}万元。其中：',
    slots: { amount: { ...amount, of: funds.reception } },
  },
  {
    // Money spent on guests from abroad is a part of no line, so a fact.
    kind: 'paragraph',
    name: 'reception-at-home',
    text: '国内公务接待支出{amount}万元（含外宾接待支出{foreign}万元）。{content}',
    alsoRead: ['国内公务接待支出{amount}万（含外宾接待支出{foreign}万元）。{content}'],
    slots: {
      amount: { ...amount, of: funds.reception },
      foreign: {
        kind: 'factAmount',
        path: 'threePublicFunds.reception.foreignGuestsYuan',
        style: scopes.sentenceAmount,
      },
      content: whereSpent(
        funds.reception,
        '主要用于{content}，公务接待{batches}批次、{people}人次，其中：接待外宾{foreignBatches}批次、{foreignPeople}人次。',
        {
          content: { kind: 'fact', path: 'threePublicFunds.reception.content', shape: 'text' },
          batches: { ...count, path: 'threePublicFunds.reception.batches' },
          people: { ...count, path: 'threePublicFunds.reception.people' },
          foreignBatches: { ...count, path: 'threePublicFunds.reception.foreignBatches' },
          foreignPeople: { ...count, path: 'threePublicFunds.reception.foreignPeople' },
        },
      ),
    },
  },
] as const satisfies readonly BlockSpec[];
