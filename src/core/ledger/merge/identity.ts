// Whether parts are of one department, one year and one kind. What names and describes a ledger is the leading part's.
import { problem, type Problem, type SourcePlace } from '../../lib/problem.ts';
import type { Department, LedgerIdentity } from '../ledger.ts';
import { descriptorPlace, factPlace, type LedgerPart } from './part.ts';

const agreed = [
  'ledgerKind',
  'format',
  'fiscalYear',
  'stage',
  'codeListYear',
  'rounding',
  'provenanceKind',
  'provenanceNote',
] as const satisfies readonly (keyof LedgerIdentity)[];

const departmentKeys = [
  'code',
  'name',
  'shortName',
  'jurisdiction',
  'jurisdictionName',
] as const satisfies readonly (keyof Department)[];

/** Each part is compared with the leading one: one fault is told once, not once for every pair. */
export function identityProblems(lead: LedgerPart, others: readonly LedgerPart[]): readonly Problem[] {
  const ofPublic = [lead, ...others].flatMap((part) => publicPartProblems(part));
  if (ofPublic.length > 0) return ofPublic;
  return others.flatMap((part) => [
    ...agreed.flatMap((key) =>
      disagreement(part.ledger.identity[key], lead.ledger.identity[key], (one) =>
        descriptorPlace(one === 'here' ? part : lead, `mingzhang.${key}`),
      ),
    ),
    ...departmentKeys.flatMap((key) =>
      disagreement(part.ledger.department[key], lead.ledger.department[key], (one) =>
        factPlace(one === 'here' ? part : lead, `department.${key}`),
      ),
    ),
  ]);
}

/** What a public ledger leaves out was judged by the one document that it was published with. */
function publicPartProblems(part: LedgerPart): readonly Problem[] {
  const { identity, department } = part.ledger;
  if (identity.ledgerKind === 'full') return [];
  const values = { own: identity.title };
  const place = descriptorPlace(part, 'mingzhang.ledgerKind');
  return [problem('public-ledger-of-other-document', place, { written: department.name, values })];
}

/** The department's own identity: a ledger that went out with a unit's set bears the unit's name in it. */
export function mergedIdentity({ ledger }: LedgerPart): LedgerIdentity {
  const { budgetUnit: _unit, ...identity } = ledger.identity;
  return identity;
}

/** What two parts say differently of one thing. */
export function disagreement(
  here: string | number,
  there: string | number,
  placeOf: (which: 'here' | 'there') => SourcePlace,
): readonly Problem[] {
  if (here === there) return [];
  return [
    problem('ledgers-disagree', placeOf('here'), {
      written: `${here}`,
      otherPlace: placeOf('there'),
      values: { other: `${there}` },
    }),
  ];
}
