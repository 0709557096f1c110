// The shape of a table of obligations: the most that a breach weighs, the aspect that it counts for, and what its wording is told.

/** Only what is certainly wrong is an error; poor practice is a warning; style, and what a person must decide, is information. */
export type FindingSeverity = 'error' | 'warning' | 'information';

/** The aspects by which inspections look at a disclosure. */
export type Aspect = 'completeness' | 'accuracy' | 'detail' | 'timeliness' | 'form';

export type CodeTable = Readonly<
  Record<
    string,
    { readonly severity: FindingSeverity; readonly aspect: Aspect; readonly values: readonly string[] }
  >
>;
