// Reports to print: verdicts as given, on a made-up document, with weights and clauses as shipped.
import { noValues } from '../../src/core/checks/arithmetic/codes.ts';
import { basisOf } from '../../src/core/checks/basis.ts';
import {
  finding,
  type CheckedPlace,
  type Evidence,
  type Finding,
  type Stated,
  type Verdict,
} from '../../src/core/checks/obligation.ts';
import type { CheckReport } from '../../src/report/check-report.ts';
import { scoreOf } from '../../src/core/checks/score.ts';
import { loadStandards } from '../../standards/load.ts';

const { scoreWeights, auditRules, legalBasis } = loadStandards(2025);

export function reportOf(verdicts: readonly Verdict[], rest: Partial<CheckReport> = {}): CheckReport {
  return {
    source: { file: '某局预算.pdf', fileType: 'pdf', pages: 46 },
    format: { id: 'lvliang-budget-2025', title: '吕梁市市级部门预算公开（2025年）' },
    fiscalYear: 2025,
    body: '某局',
    verdicts: verdicts.map((verdict) => ({ ...verdict, accepted: 0 })),
    accepted: [],
    outdated: [],
    score: scoreOf(verdicts, scoreWeights),
    bases: new Map(
      verdicts.map(({ code }) => [
        code,
        basisOf(code, auditRules).flatMap((id) => legalBasis.find((basis) => basis.id === id) ?? []),
      ]),
    ),
    problems: [],
    notUnderstood: [],
    ...rest,
  };
}

export function placeAt(page: number, row: string, rest: Partial<CheckedPlace> = {}): CheckedPlace {
  return {
    document: '某局预算.pdf',
    page,
    box: [100, 200, 160, 212],
    key: { table: 'expenditure', row, column: 'total' },
    label: `2025年预算支出总表 · ${row} · 合计`,
    ...rest,
  };
}

/** A total that is one wan short. */
export function wrongTotal(page: number, row = '201', rest: Partial<Finding> = {}): Finding {
  return {
    ...finding('table-total-is-sum-of-rows', {
      severity: 'error',
      places: [placeAt(page, row)],
      written: '12.00',
      expected: '13.00',
      differenceFen: -1_000_000n as NonNullable<Finding['differenceFen']>,
      values: { ...noValues, unit: 'tenThousandYuan' },
      evidence: [failedIdentity(page)],
    }),
    ...rest,
  };
}

/** A sum that is told to fail for the same cause. */
export function failedIdentity(page: number, stated: Stated = ofParts): Evidence {
  const places = [placeAt(page, '20103'), placeAt(page, '2010301')];
  return { code: 'table-total-is-sum-of-rows', places, stated };
}

const ofParts = { written: '6.00', unit: 'tenThousandYuan', expected: '7.00' };

/** A code that is in no list. */
export function unknownCode(page: number, written = '290'): Finding {
  return finding('functional-codes-exist', {
    severity: 'warning',
    places: [placeAt(page, written)],
    written,
    values: { year: '2025', similar: '210' },
  });
}
