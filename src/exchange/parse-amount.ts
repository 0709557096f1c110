// Amounts in the cells of a ledger: yuan as plain decimals, exact to the fen.
import { unreachable } from '../core/lib/assert.ts';
import { problem, type Problem, type SourcePlace } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import type { Fen } from '../core/money/fen.ts';
import { maximumYuanDigits, parseYuan } from '../core/money/parse.ts';
import { plainNumber } from './amount-text.ts';

export function parseAmount(written: string, place: SourcePlace): Result<Fen, Problem> {
  const parsed = parseYuan(written);
  if (parsed.ok) return ok(parsed.value);
  switch (parsed.error) {
    case 'empty':
      return err(problem('value-missing', place, { values: {} }));
    case 'not-number':
      if (/^-?\d+(?:\.\d+)?e[+-]?\d+$/iu.test(written)) {
        return err(problem('amount-in-scientific-notation', place, { written, values: {} }));
      }
      return err(
        problem('amount-not-number', place, { written, values: { plain: plainNumber(written) ?? '' } }),
      );
    case 'not-whole-fen':
      return err(problem('amount-not-whole-fen', place, { written, values: {} }));
    case 'too-long':
      return err(problem('amount-too-long', place, { written, values: { digits: `${maximumYuanDigits}` } }));
    default:
      return unreachable(parsed.error);
  }
}
