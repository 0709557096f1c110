// 第三部分, sections 一 to 四: all that came in and went out, income by its sources, expenditure by kind, and fiscal appropriation.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import type { ChoiceSlot } from '../../src/core/narrative/spec.ts';
import type { Scope } from '../../src/core/ledger/view.ts';
import * as statutory from '../statutory/scopes.ts';
import { subjectWithLastYear } from './comparisons.ts';
import * as scopes from './scopes.ts';

const amount = { kind: 'amount', style: scopes.sentenceAmount } as const;
const share = { kind: 'share', style: scopes.percent } as const;

/** An item that is left out where there is no money of it. */
const part = (label: string, of: Scope, whole: Scope): ChoiceSlot => ({
  kind: 'choice',
  byAmount: of,
  cases: {
    zero: { text: '' },
    notZero: {
      text: `；${label}{amount}万元，占{share}%`,
      slots: { amount: { ...amount, of }, share: { ...share, of, in: whole } },
    },
  },
});

const received = (label: string, fund: Scope): ChoiceSlot =>
  part(label, { ...scopes.income, ...fund }, scopes.income);
const spent = (label: string, kind: Scope): ChoiceSlot =>
  part(label, { ...statutory.spending, ...kind }, statutory.spending);

const fiscalIncome: Scope = { ...scopes.income, ...scopes.fiscal };
const basic: Scope = { ...statutory.spending, ...statutory.basic };
const project: Scope = { ...statutory.spending, ...statutory.project };

const section = (text: string) => ({ kind: 'heading', level: 2, text, contentsText: text }) as const;

export const totalsSections = [
  section('一、收入支出决算总体情况说明'),
  {
    kind: 'paragraph',
    name: 'total',
    text: '{body}{year}年度收入支出总计{total}万元。与{previousYear}年度相比，{change}',
    slots: {
      total: { ...amount, of: scopes.uses },
      change: { ...subjectWithLastYear('收入支出总计'), of: scopes.uses, reason: 'total' },
    },
  },
  section('二、收入决算情况说明'),
  {
    kind: 'paragraph',
    name: 'income',
    text: '本年收入合计{total}万元，其中：财政拨款收入{fiscal}万元，占{fiscalShare}%{superiorSubsidy}{businessIncome}{operatingIncome}{affiliateRemittance}{otherIncome}。',
    slots: {
      total: { ...amount, of: scopes.income },
      fiscal: { ...amount, of: fiscalIncome },
      fiscalShare: { ...share, of: fiscalIncome, in: scopes.income },
      superiorSubsidy: received('上级补助收入', { fundSource: 'superiorSubsidy' }),
      businessIncome: received('事业收入', scopes.businessIncome),
      operatingIncome: received('经营收入', { fundSource: 'operatingIncome' }),
      affiliateRemittance: received('附属单位上缴收入', { fundSource: 'affiliateRemittance' }),
      otherIncome: received('其他收入', { fundSource: 'otherIncome' }),
    },
  },
  section('三、支出决算情况说明'),
  {
    kind: 'paragraph',
    name: 'expenditure',
    text: '本年支出合计{total}万元，其中：基本支出{basic}万元，占{basicShare}%；项目支出{project}万元，占{projectShare}%{superiorRemittance}{operating}{affiliateSubsidy}。',
    slots: {
      total: { ...amount, of: statutory.spending },
      basic: { ...amount, of: basic },
      basicShare: { ...share, of: basic, in: statutory.spending },
      project: { ...amount, of: project },
      projectShare: { ...share, of: project, in: statutory.spending },
      superiorRemittance: spent('上缴上级支出', statutory.superiorRemittance),
      operating: spent('经营支出', statutory.operatingExpenditure),
      affiliateSubsidy: spent('对附属单位补助支出', statutory.affiliateSubsidy),
    },
  },
  section('四、财政拨款收入支出决算总体情况说明'),
  {
    kind: 'paragraph',
    name: 'fiscal-total',
    text: '{body}{year}年度财政拨款收入支出总计{total}万元。与{previousYear}年度相比，{change}',
    slots: {
      total: { ...amount, of: scopes.fiscalUses },
      change: {
        ...subjectWithLastYear('财政拨款收入支出总计'),
        of: scopes.fiscalUses,
        reason: 'fiscalTotal',
      },
    },
  },
] as const satisfies readonly BlockSpec[];
