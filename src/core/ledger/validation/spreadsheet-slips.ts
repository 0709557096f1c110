// Codes that a spreadsheet changed on the way: leading zeros lost, put into scientific notation, given a decimal point, or typed in
// full-width digits. They are told as what they are and never mended by a guess.
import type { TermName } from '../../lib/messages/problem-codes.ts';
import { problem, type Problem, type SourcePlace } from '../../lib/problem.ts';
import { listed } from './context.ts';

interface Slip {
  readonly change: Extract<
    TermName,
    'leadingZerosLost' | 'scientificNotation' | 'decimalPoint' | 'fullWidth'
  >;
  readonly couldBe: (code: string) => boolean;
}

const mostSuggested = 3;

/** What is told of a code that is unknown as it is written; undefined where no spreadsheet explains it. */
export function spreadsheetSlip(
  written: string,
  codes: Iterable<string>,
  place: SourcePlace,
): Problem | undefined {
  const slip = slipOf(written);
  if (slip === undefined) return undefined;
  const meant = [...codes].filter(slip.couldBe);
  // Without zeros before it a number may be any wrong code; of the other changes the writing itself tells.
  if (slip.change === 'leadingZerosLost' && meant.length === 0) return undefined;
  const values = { change: slip.change, similar: listed(meant, mostSuggested) };
  return problem('code-changed-by-spreadsheet', place, { written, values });
}

function slipOf(written: string): Slip | undefined {
  const plain = written.normalize('NFKC');
  if (plain !== written && /^\d+$/u.test(plain)) {
    return { change: 'fullWidth', couldBe: (code) => code === plain };
  }
  if (/^\d(?:\.\d+)?e\+?\d{1,2}$/iu.test(written)) {
    const decimals = /\.(\d+)/u.exec(written)?.[1]?.length ?? 0;
    const wanted = Number(written).toExponential(decimals);
    const couldBe = (code: string): boolean =>
      /^\d+$/u.test(code) && Number(code).toExponential(decimals) === wanted;
    return { change: 'scientificNotation', couldBe };
  }
  const [, whole] = /^(\d+)\.0+$/u.exec(written) ?? [];
  if (whole !== undefined) return { change: 'decimalPoint', couldBe: (code) => isSameNumber(code, whole) };
  if (!/^\d+$/u.test(written)) return undefined;
  return { change: 'leadingZerosLost', couldBe: (code) => code !== written && isSameNumber(code, written) };
}

function isSameNumber(code: string, digits: string): boolean {
  return /^\d+$/u.test(code) && withoutZeros(code) === withoutZeros(digits);
}

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/u, '');
