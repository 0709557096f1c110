// The log is valid SARIF 2.1.0, every result names its rule and keeps its fingerprint when pages move.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { reason, type Finding, type Verdict } from '../../src/core/checks/obligation.ts';
import { sarifLog } from '../../src/report/sarif.ts';
import { placeAt, reportOf, unknownCode, wrongTotal } from './example-report.ts';

const entry = createRequire(import.meta.url).resolve('@microsoft/jest-sarif');
const schema = readFileSync(join(dirname(entry), 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8');
// The schema is written for an older draft; only its name for itself is put differently there.
const { id: _id, $schema: _draft, ...rules } = JSON.parse(schema) as Record<string, unknown>;
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(rules);

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly suppressions?: readonly object[];
    }[];
  }[];
}

function logOf(findings: readonly Finding[]): Log {
  const verdicts: readonly Verdict[] = [
    {
      code: 'functional-codes-exist',
      held: 3,
      findings: findings.filter(({ code }) => code === 'functional-codes-exist'),
      unchecked: [reason('table-not-found', { table: '项目支出表' })],
    },
    {
      code: 'table-total-is-sum-of-rows',
      held: 3,
      findings: findings.filter(({ code }) => code === 'table-total-is-sum-of-rows'),
      unchecked: [],
    },
  ];
  const report = reportOf(verdicts, { accepted: [{ finding: unknownCode(3), reason: '本市自设科目' }] });
  return sarifLog([report], 'zh-CN') as Log;
}

const several = [
  wrongTotal(7, '201', { places: [placeAt(7, '201'), placeAt(8, '20103', { line: 12, quote: '12.00' })] }),
  wrongTotal(9, '208', { places: [] }),
  unknownCode(5),
];

test('is valid by the schema of SARIF 2.1.0', () => {
  expect([isSarif(logOf(several)), isSarif.errors]).toEqual([true, null]);
  expect(isSarif({ version: '2.1.0' })).toBe(false);
});

test('each result names its rule, and accepted ones are suppressed', () => {
  const [run] = logOf(several).runs;
  const named = run?.results.map(({ ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id);
  expect(named).toEqual(run?.results.map(({ ruleId }) => ruleId));
  expect(run?.results.map(({ level }) => level)).toEqual(['warning', 'error', 'error', 'warning']);
  expect(run?.results.filter(({ suppressions }) => suppressions !== undefined)).toHaveLength(1);
});

test('what only a rounding adjustment explains is told as information and no fault', () => {
  const values = { written: '326.71', elsewhere: '326.72', place: '甲表', other: '乙表' };
  const remark = reason('held-by-rounding-adjustment', values, [placeAt(7, '208'), placeAt(9, '208')]);
  const verdict: Verdict = { code: 'tables-agree', held: 4, findings: [], unchecked: [], remarks: [remark] };
  const log = sarifLog([reportOf([verdict])], 'zh-CN') as Log;
  expect(isSarif(log)).toBe(true);
  expect(log.runs[0]?.results).toMatchObject([
    {
      ruleId: 'tables-agree',
      kind: 'informational',
      level: 'none',
      message: {
        text: '甲表 印的是 326.71，乙表 印的是 326.72，只差末位一个单位；这样改动后本表合计正好相符，属尾差调整',
      },
      relatedLocations: [{ properties: { page: 9 } }],
    },
  ]);
});

test('a fingerprint stays when pages move, and no two are alike', () => {
  const prints = (findings: readonly Finding[]) =>
    logOf(findings).runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints['codeAndPlace/v1']);
  expect(prints([wrongTotal(7)])).toEqual(prints([wrongTotal(9)]));
  expect(new Set(prints([wrongTotal(7), wrongTotal(7), wrongTotal(7, '202')])).size).toBe(4);
});
