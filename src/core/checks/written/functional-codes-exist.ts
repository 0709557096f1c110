// Every functional code that a table prints stands in the classification of its year (预算法 第三十二条). A row of the lists that no
// official source confirms is still a row: only a code that is in none is a finding.
import { mostSimilar } from '../../lib/similar.ts';
import type { CheckInput } from '../checked-document.ts';
import { finding, reason, type Finding, type Verdict } from '../obligation.ts';
import { placeOfRow } from '../places.ts';

const code = 'functional-codes-exist';

export function functionalCodesExist({ document, standards }: CheckInput): Verdict {
  const { reading } = document;
  const { year, entries } = standards.lists.functionalClass;
  const unknown = new Set(reading.members.met('functionalClass').map((member) => member.code));
  const findings: Finding[] = [];
  let held = 0;
  for (const table of reading.tables) {
    for (const row of table.read.rows) {
      const printed = row.cells[0]?.scopes.findLast((scope) => scope.functionalClass !== undefined);
      const written = printed?.functionalClass;
      if (written === undefined || !/^\d+$/u.test(written)) continue;
      if (!unknown.has(written)) held += 1;
      else {
        const similar = mostSimilar(
          written,
          entries.map((entry) => entry.code),
        );
        findings.push(
          finding(code, {
            // The lists were not drawn up from the official publication as a whole.
            severity: 'warning',
            places: [placeOfRow(table, row)],
            written,
            values: { year: `${year}`, similar: similar.join('、') },
          }),
        );
      }
    }
  }
  const isOtherYear = reading.identity.fiscalYear !== undefined && reading.identity.fiscalYear !== year;
  const years = { year: `${reading.identity.fiscalYear ?? ''}`, listYear: `${year}` };
  return isOtherYear
    ? { code, held: 0, findings: [], unchecked: [reason('code-lists-of-other-year', years)] }
    : { code, held, findings, unchecked: [] };
}
