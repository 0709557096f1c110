// Codes joined by `|`: a public ledger may hold money at several nodes that no printed figure tells apart. A department knows
// where its money stands, and every line belongs to one year, stage and body.
import { dimensionNames, type DimensionName } from '../../cube/dimensions.ts';
import { problem, type Problem } from '../../lib/problem.ts';
import type { BudgetLine, Coordinates } from '../ledger.ts';
import { codesAt } from '../space.ts';
import type { LedgerContext } from './context.ts';

const alwaysSingle: readonly DimensionName[] = ['fiscalYear', 'stage', 'jurisdiction', 'department'];

export function joinedCodeProblems(line: BudgetLine, { ledger }: LedgerContext): readonly Problem[] {
  const isPublic = ledger.identity.ledgerKind === 'public';
  return dimensionNames
    .filter((name) => codesAt(line.coordinates[name]).length > 1)
    .filter((name) => !isPublic || alwaysSingle.includes(name))
    .map((name) => {
      const written = line.coordinates[name];
      return problem('coordinate-not-single', { ...line.source, column: name }, { written, values: {} });
    });
}

/** Lines that together name all codes of one, each of them one code a dimension: what is asked of a code is asked of each. */
export function withSingleCodes(line: BudgetLine): readonly BudgetLine[] {
  const codes = dimensionNames.map((name) => codesAt(line.coordinates[name]));
  const most = Math.max(...codes.map(({ length }) => length));
  if (most === 1) return [line];
  return Array.from({ length: most }, (_, index) => {
    const single = dimensionNames.map((name, axis) => [name, codes[axis]?.[index] ?? codes[axis]?.[0] ?? '']);
    return { ...line, coordinates: Object.fromEntries(single) as Coordinates };
  });
}
