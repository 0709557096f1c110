// What a comparison asks of a document, as a file of a portal of files.
import { expect, test } from 'vitest';
import { fen } from '../../../src/core/money/fen.ts';
import { handingScript } from '../../../src/portal/export/compared-files.ts';
import {
  comparedEvent,
  readCompared,
  type ComparedDocument,
} from '../../../src/portal/pages/compare/compared-document.ts';

test.each([
  { spentFen: fen(-12_345_678_901_234_567n), staffQuota: 12n },
  { spentFen: null, staffQuota: null },
])('a script hands over what was written, to the fen: %o', (known) => {
  const compared: ComparedDocument = {
    version: {
      department: '100-1',
      document: '2025-approved',
      version: 2,
      title: '“预算”</script>',
      bodyName: '档案局',
      fiscalYear: 2025,
      stage: 'approved',
      budgetUnit: '',
      provenanceKind: 'synthetic',
      provenanceNote: '',
    },
    ...known,
    groups: {
      functionalClass: [{ code: '201', name: '一般公共服务支出', amountFen: fen(1n) }],
      departmentEconomicClass: [],
      fundSource: [{ code: '*', name: '*', amountFen: fen(0n) }],
    },
  };
  const script = handingScript(comparedEvent, compared);
  const [, event, data = ''] =
    /^dispatchEvent\(new CustomEvent\('([\w-]+)',\{detail:(.*)\}\)\)\n$/u.exec(script) ?? [];
  expect(event).toBe(comparedEvent);
  expect(readCompared(JSON.parse(data) as Parameters<typeof readCompared>[0])).toEqual(compared);
});
