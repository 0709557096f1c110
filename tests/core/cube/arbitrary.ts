// Arbitrary selectors and lines over the small ledger's space, and what they mean said without bits: by walking up from a code.
import fc from 'fast-check';
import type { DimensionName } from '../../../src/core/cube/dimensions.ts';
import type { Selection } from '../../../src/core/cube/region.ts';
import type { Axis, Space } from '../../../src/core/cube/space.ts';
import type { BudgetLine } from '../../../src/core/ledger/ledger.ts';
import { line, smallLedger, viewOf } from '../small-ledger.ts';

export const smallSpace: Space = viewOf(smallLedger([])).space;

/** Dimensions with depth, with "does not apply", flat ones, and one of those that say of what a ledger speaks. */
export const variedDimensions = [
  'fiscalYear',
  'budgetUnit',
  'fundSource',
  'functionalClass',
  'expenditureKind',
  'procurementCategory',
] as const satisfies readonly DimensionName[];

/** Two codes at most, so that regions often hold something. */
function selectors(axis: Axis): fc.Arbitrary<string> {
  const codes = fc.uniqueArray(fc.constantFrom(...axis.nodes.keys()), { minLength: 1, maxLength: 2 });
  return fc
    .record({ codes, complement: fc.boolean() })
    .map(({ codes: chosen, complement }) => (complement ? '!' : '') + chosen.join('|'));
}

export const selections: fc.Arbitrary<Selection> = fc.record(
  Object.fromEntries(variedDimensions.map((name) => [name, selectors(smallSpace[name])])),
  { requiredKeys: [] },
);

/** Lines at any node, inner ones too. */
export const lines: fc.Arbitrary<BudgetLine[]> = fc.array(
  fc
    .record({
      coordinates: fc.record(
        Object.fromEntries(
          variedDimensions.map((name) => [name, fc.constantFrom(...smallSpace[name].nodes.keys())]),
        ),
      ),
      amountFen: fc.bigInt(0n, 1000n),
    })
    .map(({ coordinates, amountFen }) => line(coordinates, amountFen)),
  { maxLength: 12 },
);

/** The code and those above it, up to the whole dimension. */
export function upwards(axis: Axis, code: string): string[] {
  if (code === '*') return ['*'];
  const parent = axis.nodes.get(code)?.parent;
  return [code, ...upwards(axis, parent === undefined || parent === '' ? '*' : parent)];
}

export function isSelected(axis: Axis, selector: string, code: string): boolean {
  const complement = selector.startsWith('!');
  const chosen = (complement ? selector.slice(1) : selector).split('|');
  return upwards(axis, code).some((above) => chosen.includes(above)) !== complement;
}
