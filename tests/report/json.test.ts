// The JSON of a report is what its schema says, in both languages.
import { expect, test } from 'vitest';
import { reason, type Verdict } from '../../src/core/checks/obligation.ts';
import { checkJson } from '../../src/report/json.ts';
import { faultsOf, schemaOf } from '../publish/data/schemas.ts';
import { reportOf, unknownCode, wrongTotal } from './example-report.ts';

const verdicts: readonly Verdict[] = [
  {
    code: 'table-total-is-sum-of-rows',
    held: 40,
    findings: [wrongTotal(7)],
    unchecked: [reason('table-not-found', { table: '项目支出表' })],
  },
  {
    code: 'functional-codes-exist',
    held: 0,
    findings: [],
    unchecked: [],
    notApplicable: reason('nothing-of-the-kind', {}),
  },
];
const report = reportOf(verdicts, { accepted: [{ finding: unknownCode(3), reason: '本市自设科目' }] });

test.each(['zh-CN', 'en'] as const)('is what the schema says in %s', (language) => {
  expect(faultsOf(schemaOf('check'), JSON.stringify(checkJson(report, language)))).toEqual([]);
});

test('outcomes with reasons, findings with difference, basis and evidence', () => {
  expect(checkJson(report, 'zh-CN')).toMatchObject({
    obligations: [
      { outcome: 'failed', held: 40, found: 1, reason: '没有找到《项目支出表》' },
      { outcome: 'notApplicable', reason: '文件中没有这一内容' },
    ],
    findings: [
      {
        part: 'tables',
        differenceFen: '-1000000',
        places: [{ page: 7, key: { row: '201' } }],
        evidence: [{ places: [{ key: { row: '20103' } }, {}], written: '6.00', expected: '7.00' }],
      },
    ],
    accepted: [{ code: 'functional-codes-exist', acceptedFor: '本市自设科目' }],
    counts: { findings: { error: 1, warning: 0, information: 0 }, accepted: 1 },
  });
});
