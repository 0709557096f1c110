// A ledger that is to become part of a larger one, with the name by which its owner knows it. Every place that a merge tells or
// hands on says in which part it stands: `NAME/lines.csv`.
import { ledgerFileNames } from '../columns.ts';
import type { Ledger } from '../ledger.ts';
import type { SourcePlace } from '../../lib/problem.ts';

export interface LedgerPart {
  /** As the user wrote it; no two parts have the same. */
  readonly name: string;
  readonly ledger: Ledger;
}

/** A part whose entries know where they stand. */
export function placedPart({ name, ledger }: LedgerPart): LedgerPart {
  const placed = <T extends { readonly source: SourcePlace }>(entries: readonly T[]): readonly T[] =>
    entries.map((entry) => ({ ...entry, source: placeInPart(name, entry.source) }));
  const { lines, projects, indicators } = ledger;
  return {
    name,
    ledger: {
      ...ledger,
      lines: placed(lines),
      projects: placed(projects),
      indicators: placed(indicators),
    },
  };
}

export function placeInPart(name: string, place: SourcePlace): SourcePlace {
  return { ...place, file: place.file === undefined ? name : `${name}/${place.file}` };
}

export function factPlace({ name }: LedgerPart, path: string): SourcePlace {
  return { file: `${name}/${ledgerFileNames.facts}`, path };
}

export function descriptorPlace({ name }: LedgerPart, path: string): SourcePlace {
  return { file: `${name}/${ledgerFileNames.descriptor}`, path };
}
