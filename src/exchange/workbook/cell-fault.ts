// Why nothing can be taken from a cell in which something stands.
import { problem, type Problem, type SourcePlace } from '../../core/lib/problem.ts';
import { mostDigits, type SheetCell } from './read-sheets.ts';

export function faultOf({ kind, text: written }: SheetCell, place: SourcePlace): Problem | undefined {
  if (kind === 'fault') return problem('formula-without-result', place, { written, values: {} });
  if (kind !== 'beyond') return undefined;
  return problem('number-beyond-digits', place, { written, values: { digits: `${mostDigits}` } });
}
