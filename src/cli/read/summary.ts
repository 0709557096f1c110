// What was understood of a document, in numbers: a row of the table of many.
import type { Reading } from '../../core/reading/reading.ts';

export interface ReadingSummary {
  readonly format: string | null;
  readonly fiscalYear: number | null;
  readonly body: string | null;
  /** Known tables, how many its format has, and tables of no known kind. */
  readonly tables: number;
  readonly tablesOfFormat: number;
  readonly unknownTables: number;
  /** Cells with a value, in known tables and others. */
  readonly figures: number;
  readonly passages: number;
  readonly knownPassages: number;
  readonly forms: number;
  readonly indicators: number;
  readonly facts: number;
  readonly problems: number;
}

export function summaryOf(reading: Reading, problems: number): ReadingSummary {
  const { format, identity, tables, unknownTables, passages, forms, facts } = reading;
  const rows = [...tables.map(({ read }) => read.rows), ...unknownTables.map((table) => table.rows)].flat();
  const cells = rows.flatMap((row): readonly { readonly state: string }[] => row.cells);
  return {
    format: format?.id ?? null,
    fiscalYear: identity.fiscalYear ?? null,
    body: identity.body ?? null,
    tables: tables.length,
    tablesOfFormat: format?.tables.length ?? 0,
    unknownTables: unknownTables.length,
    figures: cells.filter(({ state }) => state === 'value').length,
    passages: passages.length,
    knownPassages: passages.filter(({ leaf }) => leaf !== undefined).length,
    forms: forms.length,
    indicators: forms.reduce((sum, { read }) => sum + read.indicators.length, 0),
    facts: facts.length,
    problems,
  };
}
