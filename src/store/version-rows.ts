// What of a version is reckoned before it is written: the groups that its lines count in, and the money of its projects.
import { fixedMembers, type DimensionName } from '../core/cube/dimensions.ts';
import type { Insertable } from 'kysely';
import type { Coordinates } from '../core/ledger/ledger.ts';
import type { IncomingDocument } from './incoming.ts';
import type { VersionKey } from './rows.ts';
import type { LedgerLineTable } from './schema.ts';

type IncomingLine = IncomingDocument['lines'][number];

export function lineRow(
  key: VersionKey,
  { coordinates, amountFen }: IncomingLine,
  line: number,
): Insertable<LedgerLineTable> {
  const { department, fiscalYear, ...others } = coordinates;
  return {
    ...others,
    ...key,
    line,
    fiscalYear: Number(fiscalYear),
    departmentCode: department,
    functionalGroup: firstDigits(coordinates.functionalClass),
    economicGroup: firstDigits(coordinates.departmentEconomicClass),
    expenditureGroup: firstLevel('expenditureKind', coordinates.expenditureKind),
    amountFen,
  };
}

/** Of one node, or of several between which the ledger does not tell: they may share a group. */
function grouped(written: string, groupOf: (code: string) => string): string {
  return [...new Set(written.split('|').map(groupOf))].sort().join('|');
}

/** 类: the first three digits. */
function firstDigits(written: string): string {
  return grouped(written, (code) => code.slice(0, 3));
}

function firstLevel(dimension: DimensionName, written: string): string {
  const members = new Map(fixedMembers(dimension).map((member) => [member.code, member]));
  return grouped(written, (code) => {
    const parent = members.get(code)?.parent ?? '';
    return parent === '' ? code : parent;
  });
}

/** The year's expenditure on each project; null where no line names it, or one does not tell it from others. */
export function projectMoney({
  lines,
  fiscalYear,
  stage,
}: Pick<IncomingDocument, 'lines' | 'fiscalYear' | 'stage'>): (project: string) => bigint | null {
  const money = new Map<string, bigint>();
  const mixed = new Set<string>();
  const counts = (at: Coordinates): boolean =>
    at.fiscalYear === `${fiscalYear}` &&
    at.stage === stage &&
    at.side === 'expenditure' &&
    at.counterpartBudgetUnit === '';
  for (const { coordinates, amountFen } of lines.filter((line) => counts(line.coordinates))) {
    const codes = coordinates.project.split('|');
    if (codes.length > 1) for (const code of codes) mixed.add(code);
    else money.set(coordinates.project, (money.get(coordinates.project) ?? 0n) + amountFen);
  }
  return (project) => (mixed.has(project) ? null : (money.get(project) ?? null));
}
