// What comes of verifying a published file: part by part, how much was compared and the first difference.
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { Problem } from '../../core/lib/problem.ts';

export const parts = [
  'package',
  'pages',
  'outline',
  'interaction',
  'structure',
  'workbook',
  'properties',
  'attachments',
] as const;
export type Part = (typeof parts)[number];

/** `box` is [x0, y0, x1, y1] in points from the page's top left; pages count from 1. */
export interface DifferencePlace {
  readonly page?: number;
  readonly box?: readonly number[];
  readonly sheet?: string;
  readonly cell?: string;
  /** Path in the attached package, name of a property or of an attached file. */
  readonly path?: string;
}

/**
 * What of two things differs. `drawing`: lines, colours, pictures or glyphs where texts and positions agree. `file`: the
 * bytes, where everything that was looked at agrees.
 */
export type DifferenceKind = 'value' | 'text' | 'position' | 'size' | 'drawing' | 'page' | 'file';

export interface Difference {
  readonly kind: DifferenceKind;
  readonly place: DifferencePlace;
  /** As it stands in the file; null where nothing does. */
  readonly written: string | null;
  /** As it comes of the attached ledger; null where nothing does. */
  readonly expected: string | null;
}

export interface PartComparison {
  readonly part: Part;
  /** Pages, cells, entries: how many there are to compare. */
  readonly compared: number;
  readonly differing: number;
  readonly first: Difference | null;
}

export interface Verification {
  /** `identical`: the same file byte for byte. `equal`: another file, with the same in every part. */
  readonly outcome: 'identical' | 'equal' | 'different';
  readonly title: string;
  readonly body: string;
  /** What the document says it is; `''` for an official one. */
  readonly mark: string;
  readonly ledgerKind: Ledger['identity']['ledgerKind'];
  readonly format: {
    readonly id: string;
    readonly title: string;
    readonly hash: string;
    /** Whether this program has the same one. */
    readonly isKnown: boolean;
  };
  readonly parts: readonly PartComparison[];
  /** Why the attached ledger prints nothing, where it was changed so that it does not; pages are not compared then. */
  readonly problems: readonly Problem[];
}

/** Differences in order, counted. */
export function comparisonOf(
  part: Part,
  compared: number,
  differences: readonly Difference[],
): PartComparison {
  return { part, compared, differing: differences.length, first: differences[0] ?? null };
}
