// Every code of an obligation, and every reason why one could not be checked or does not apply. A code states the rule, and is never
// reused for another.
import { arithmeticCodes } from './arithmetic/codes.ts';
import { writtenCodes } from './written/codes.ts';

export const obligationCodes = { ...arithmeticCodes, ...writtenCodes } as const;

export type ObligationCode = keyof typeof obligationCodes;

export function isArithmeticCode(code: ObligationCode): code is keyof typeof arithmeticCodes {
  return code in arithmeticCodes;
}

/** The names of the values that the wording of a code's findings needs. */
export type ObligationValues<Code extends ObligationCode> = (typeof obligationCodes)[Code]['values'][number];

export const reasonCodes = {
  'no-known-format': { values: [] },
  'table-not-found': { values: ['table'] },
  'tables-alone': { values: [] },
  'pages-are-pictures': { values: ['count', 'pages'] },
  'dates-not-known': { values: [] },
  'indicators-not-understood': { values: [] },
  'nothing-of-the-kind': { values: [] },
  'code-lists-of-other-year': { values: ['year', 'listYear'] },
  'year-not-found': { values: [] },
  'body-not-found': { values: [] },
  'unit-not-stated': { values: [] },
  'no-figures-filled-in': { values: [] },
  'figure-unreadable': { values: ['count', 'where', 'written'] },
  'sentences-not-understood': { values: ['count', 'where', 'written'] },
  'unit-not-comparable': { values: ['file'] },
  'unit-of-other-body': { values: ['file', 'body'] },
  'unit-given-twice': { values: ['file', 'body', 'other'] },
  'units-not-given': { values: ['count', 'units'] },
  'companion-not-recognised': { values: ['file'] },
  'companion-of-other-body': { values: ['file', 'body', 'own'] },
  'companion-of-other-year': { values: ['file', 'year', 'asked'] },
  'companion-of-other-kind': { values: ['file'] },
  'companion-without-common-figures': { values: ['file'] },
  'told-with-its-cause': { values: [] },
  'held-by-rounding-adjustment': { values: ['written', 'elsewhere', 'place', 'other'] },
} as const satisfies Record<string, { readonly values: readonly string[] }>;

export type ReasonCode = keyof typeof reasonCodes;

export type ReasonValues<Code extends ReasonCode> = (typeof reasonCodes)[Code]['values'][number];
