// 第三部分, section 十: performance targets, of the body as a whole and project by project, with the forms.
import type { BlockSpec } from '../../src/core/disclosure/format.ts';
import * as statutory from '../statutory/scopes.ts';
import * as scopes from './scopes.ts';

const plain = { kind: 'amount', style: scopes.plainAmount } as const;
const projects = { kind: 'count', dimension: 'project', level: 2 } as const;

const allProjects = { ...statutory.spending, ...statutory.project };
const managed = { ...allProjects, project: 'targetsPublished|targetsWithheld' };
const published = { ...allProjects, project: 'targetsPublished' };
const otherRunning = { expenditureKind: 'otherRunning' } as const;
const specificPurpose = { expenditureKind: 'specificPurpose' } as const;

export const performanceSection = [
  { kind: 'heading', level: 2, text: '十、绩效管理情况', contentsText: '十、绩效管理情况' },
  { kind: 'heading', level: 3, text: '1、整体绩效目标' },
  {
    kind: 'paragraph',
    name: 'whole-body-target',
    text: '{target}',
    slots: {
      target: {
        kind: 'choice',
        byFact: 'performance.wholeBodyTargetReported',
        cases: {
          no: { text: '{year}年未编报{bodyKind}整体绩效目标。' },
          yes: {
            text: '{year}年编报了{bodyKind}整体绩效目标：{target}。',
            slots: { target: { kind: 'fact', path: 'performance.wholeBodyTarget', shape: 'text' } },
          },
        },
      },
    },
  },
  { kind: 'heading', level: 3, text: '2、项目绩效目标', tells: 'projects' },
  {
    kind: 'paragraph',
    name: 'project-targets',
    text: '{year}年{body}纳入绩效目标管理的二级项目{count}个，共计金额{amount}万元。其中：其他运转类项目{otherCount}个，涉及金额{otherAmount}万元；特定目标类项目{specificCount}个，涉及金额{specificAmount}万元。公开项目绩效目标{publishedCount}个，涉及项目金额{publishedAmount}万元，占部门（单位）项目支出总额的{publishedShare}%。其中：其他运转类项目{publishedOtherCount}个，涉及项目金额{publishedOtherAmount}万元；特定目标类项目{publishedSpecificCount}个，涉及项目金额{publishedSpecificAmount}万元。',
    slots: {
      count: { ...projects, scope: managed },
      amount: { ...plain, of: managed },
      otherCount: { ...projects, scope: { ...managed, ...otherRunning } },
      otherAmount: { ...plain, of: { ...managed, ...otherRunning } },
      specificCount: { ...projects, scope: { ...managed, ...specificPurpose } },
      specificAmount: { ...plain, of: { ...managed, ...specificPurpose } },
      publishedCount: { ...projects, scope: published },
      publishedAmount: { ...plain, of: published },
      publishedShare: { kind: 'share', of: published, in: allProjects, style: scopes.trimmedPercent },
      publishedOtherCount: { ...projects, scope: { ...published, ...otherRunning } },
      publishedOtherAmount: { ...plain, of: { ...published, ...otherRunning } },
      publishedSpecificCount: { ...projects, scope: { ...published, ...specificPurpose } },
      publishedSpecificAmount: { ...plain, of: { ...published, ...specificPurpose } },
    },
  },
  { kind: 'forms', form: 'project-targets', alsoRead: ['（项目绩效目标表{any}见附件）'] },
] as const satisfies readonly BlockSpec[];
