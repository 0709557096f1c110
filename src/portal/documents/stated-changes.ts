// What a document itself states of how parts of its money changed from the year before: figures of its text that are the difference of two
// others, each with its place.
import type { Disclosure } from '../../core/disclosure/tree.ts';
import type { Fen } from '../../core/money/fen.ts';

export interface StatedChange {
  /** Of what, in the words of the stories, parts separated by ` · `. */
  readonly part: string;
  /** With which year and stage it is compared, in the same words. */
  readonly base: string;
  readonly nowFen: Fen;
  /** The anchor of a place that prints the amount of this year; undefined where none does. */
  readonly nowPlace: string | undefined;
  readonly changeFen: Fen;
  /** The anchor of the statement, and the section that it stands in. */
  readonly place: string;
  readonly section: string;
}

/** In the order of the document. */
export function statedChanges({
  fiscalYear,
  measures,
  publicLines,
}: Pick<Disclosure, 'fiscalYear' | 'measures' | 'publicLines'>): readonly StatedChange[] {
  const isOfYear = (measure: (typeof measures)[string], year: number): boolean =>
    measure.lines.length > 0 &&
    measure.lines.every(({ line }) => publicLines[line]?.coordinates.fiscalYear === `${year}`);
  return Object.values(measures).flatMap(({ kind, amountFen, formula, places: [place] }): StatedChange[] => {
    const [added, taken, ...others] = formula;
    if (kind !== 'combination' || amountFen === null || place === undefined || others.length > 0) return [];
    const now = added?.sign === 1 ? measures[added.measure] : undefined;
    const before = taken?.sign === -1 ? measures[taken.measure] : undefined;
    if (now === undefined || before === undefined || now.amountFen === null) return [];
    if (!isOfYear(now, fiscalYear) || !isOfYear(before, fiscalYear - 1)) return [];
    const [, ...part] = now.description.split(separator);
    const [base = ''] = before.description.split(separator);
    return [
      {
        part: part.join(separator),
        base,
        nowFen: now.amountFen,
        nowPlace: now.places[0]?.id,
        changeFen: amountFen,
        place: place.id,
        section: place.label,
      },
    ];
  });
}

const separator = ' · ';
