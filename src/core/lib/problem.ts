// A problem found in what was handed in, as data. Its wording is made from it by render.ts, per language; nobody matches
// on wording, and no value carries words of one language.

import type { ProblemCode, ProblemValues, Severity } from './messages/problem-codes.ts';
import { problemCodes } from './messages/problem-codes.ts';

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place: SourcePlace;
  /** The second of two places that do not agree; a message names it as `{otherPlace}`. */
  readonly otherPlace?: SourcePlace;
  /** What stands there, exactly as written; left out where nothing is written. */
  readonly written?: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface SourcePlace {
  readonly file?: string;
  /** Page of a document, counting from 1. */
  readonly page?: number;
  /** Line of the file, counting from 1. */
  readonly row?: number;
  readonly column?: string;
  /** Sheet and cell of a workbook, as a spreadsheet calls it: `预算明细!B12`. Its row is then not said again. */
  readonly cell?: string;
  /** Key path in a YAML or JSON file, or the name of a table, section or slot. */
  readonly path?: string;
}

export interface ProblemDetails<Code extends ProblemCode> {
  readonly written?: string;
  readonly otherPlace?: SourcePlace;
  readonly values: Readonly<Record<ProblemValues<Code>, string>>;
  /** Only where the case weighs less or more than the code's own severity, such as a code list that is not confirmed. */
  readonly severity?: Severity;
}

/** Makes a problem. The values that its message needs are asked for by type; `written` stays as it stands. */
export function problem<Code extends ProblemCode>(
  code: Code,
  place: SourcePlace,
  details: ProblemDetails<Code>,
): Problem {
  return {
    code,
    severity: details.severity ?? problemCodes[code].severity,
    place,
    ...(details.otherPlace === undefined ? {} : { otherPlace: details.otherPlace }),
    ...(details.written === undefined ? {} : { written: details.written }),
    values: details.values,
  };
}
