// What of a version is put in another form before it is written: its lines as rows, and the money of its projects.
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
    amountFen,
  };
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
