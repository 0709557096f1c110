// 六, sections 二 to 四: running of agencies, procurement, and how many projects have reported targets.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import type { Scope } from '../../src/core/ledger/view.ts';
import type { ChoiceSlot, SentenceSpec } from '../../src/core/narrative/spec.ts';
import * as statutory from '../statutory/scopes.ts';
import * as scopes from './scopes.ts';
import type { Variant } from './variant.ts';

const procured: Scope = { ...statutory.spending, procurementCategory: 'goods|works|services' };

const noAgencyOperating = { text: '本{bodyKind}无机关运行经费' } as const;
const administrative = { kind: 'unitCount', of: 'administrative' } as const;
const civilServiceManaged = { kind: 'unitCount', of: 'civilServiceManaged' } as const;
const onlyAdministrative = { text: '{administrative}家机关', slots: { administrative } } as const;
const bothKinds = {
  text: '{administrative}家机关和{civilServiceManaged}家参公单位',
  slots: { administrative, civilServiceManaged },
} as const;
const withCivilServiceManaged = {
  text: '{both}',
  slots: {
    both: {
      kind: 'choice',
      byUnits: 'administrative',
      cases: {
        none: { text: '{civilServiceManaged}家参公单位', slots: { civilServiceManaged } },
        one: bothKinds,
        several: bothKinds,
      },
    },
  },
} as const satisfies SentenceSpec;

/** The units whose running these expenses pay for; a kind of which there is none is not named. */
const agencies: ChoiceSlot = {
  kind: 'choice',
  byUnits: 'civilServiceManaged',
  cases: {
    none: onlyAdministrative,
    one: withCivilServiceManaged,
    several: withCivilServiceManaged,
  },
};

const noTargets = { text: '{year}年本{bodyKind}没有编报绩效目标的项目' } as const;

export function otherMatters({ sentence }: Variant) {
  const amount = { kind: 'amount', style: sentence } as const;
  const reserved = { kind: 'factAmount', style: sentence } as const;
  const agencyOperating = { ...amount, of: scopes.agencyOperating } as const;

  const targets = {
    projects: { kind: 'count', dimension: 'project', level: 2, scope: scopes.managedProjects },
    amount: { ...amount, of: scopes.managedProjects },
  } as const;
  return [
    { kind: 'heading', level: 2, text: '二、机关运行经费预算' },
    {
      kind: 'paragraph',
      name: 'agency-operating-expenses',
      only: 'department',
      text: '{sentence}。',
      slots: {
        sentence: {
          kind: 'choice',
          byAmount: scopes.agencyOperating,
          cases: {
            zero: noAgencyOperating,
            notZero: {
              text: '{year}年{body}下属{agencies}财政拨款的机关运行经费预算为{amount}万元',
              alsoRead: [
                '{year}年{body}下属{administrative}家机关和{any}财政拨款的机关运行经费预算为{amount}万元',
              ],
              slots: {
                agencies,
                administrative,
                amount: agencyOperating,
              },
            },
          },
        },
      },
    },
    {
      kind: 'paragraph',
      name: 'agency-operating-expenses-of-unit',
      only: 'budgetUnit',
      text: '{sentence}。',
      slots: {
        sentence: {
          kind: 'choice',
          byAmount: scopes.agencyOperating,
          cases: {
            zero: noAgencyOperating,
            notZero: {
              text: '{year}年{body}财政拨款的机关运行经费预算为{amount}万元',
              slots: { amount: agencyOperating },
            },
          },
        },
      },
    },

    { kind: 'heading', level: 2, text: '三、政府采购预算情况' },
    {
      // What is kept for small firms is a share of purchases by contract, not by line: no sum of the ledger, so a fact.
      kind: 'paragraph',
      name: 'procurement',
      text: '{sentence}。',
      slots: {
        sentence: {
          kind: 'choice',
          byAmount: procured,
          cases: {
            zero: { text: '{body}{year}年未安排政府采购预算' },
            notZero: {
              text: '{year}年本{bodyKind}政府采购预算{total}万元，其中：政府采购货物预算{goods}万元、政府采购工程预算{works}万元、政府采购服务预算{services}万元。{year}年本{bodyKind}面向中小企业预留政府采购项目预算金额{smallAndMedium}万元，其中，预留给小型和微型企业的政府采购项目预算为{smallAndMicro}万元',
              // In two paragraphs.
              alsoRead: [
                '{year}年本{bodyKind}政府采购预算{total}万元，其中：政府采购货物预算{goods}万元、政府采购工程预算{works}万元、政府采购服务预算{services}万元',
                '{year}年本{bodyKind}面向中小企业预留政府采购项目预算金额{smallAndMedium}万元，其中，预留给小型和微型企业的政府采购项目预算为{smallAndMicro}万元',
              ],
              slots: {
                total: { ...amount, of: procured },
                goods: { ...amount, of: { ...statutory.spending, procurementCategory: 'goods' } },
                works: { ...amount, of: { ...statutory.spending, procurementCategory: 'works' } },
                services: { ...amount, of: { ...statutory.spending, procurementCategory: 'services' } },
                smallAndMedium: { ...reserved, path: 'procurement.reservedForSmallAndMediumFirmsYuan' },
                smallAndMicro: { ...reserved, path: 'procurement.reservedForSmallAndMicroFirmsYuan' },
              },
            },
          },
        },
      },
    },

    { kind: 'heading', level: 2, text: '四、绩效目标设置情况' },
    {
      kind: 'paragraph',
      name: 'project-targets',
      only: 'department',
      text: '{sentence}。',
      slots: {
        sentence: {
          kind: 'choice',
          byAmount: scopes.managedProjects,
          cases: {
            zero: noTargets,
            notZero: {
              text: '按照本区预算绩效管理工作的总体要求，本部门{units}个预算单位开展了{year}年项目预算绩效目标编报工作，编报绩效目标的项目{projects}个，涉及项目预算资金{amount}万元',
              slots: {
                units: { kind: 'count', dimension: 'budgetUnit', level: 2, scope: scopes.managedProjects },
                ...targets,
              },
            },
          },
        },
      },
    },
    {
      kind: 'paragraph',
      name: 'project-targets-of-unit',
      only: 'budgetUnit',
      text: '{sentence}。',
      slots: {
        sentence: {
          kind: 'choice',
          byAmount: scopes.managedProjects,
          cases: {
            zero: noTargets,
            notZero: {
              text: '按照本区预算绩效管理工作的总体要求，本单位开展了{year}年项目预算绩效目标编报工作，编报绩效目标的项目{projects}个，涉及项目预算资金{amount}万元',
              slots: targets,
            },
          },
        },
      },
    },
  ] as const satisfies readonly BlockSpec[];
}
