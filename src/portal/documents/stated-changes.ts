// What a document itself states of how parts of its money changed from the year before: figures of its text that are the difference of two
// others, each with its place.
import type { Disclosure } from '../../core/disclosure/tree.ts';
import type { Fen } from '../../core/money/fen.ts';
import { figureAddress } from '../views/addresses.ts';
import { yearIn } from '../views/year-in.ts';
import type { Wording } from '../wording/zh-CN.ts';
import { inWords } from './fixed-names.ts';

export interface StatedChange {
  /** Of what. */
  readonly part: string;
  /** With what it is compared. */
  readonly base: string;
  /** Null where the document does not print it beside. */
  readonly nowFen: Fen | null;
  readonly changeFen: Fen;
  /** Where the change is stated, and the place of the amount of this year; the former where nothing prints the latter. */
  readonly href: string;
  readonly nowHref: string;
  /** The section that it stands in, and the page where there are pages. */
  readonly section: string;
}

/** In the order of the document, whose page is given. */
export function statedChanges(
  { fiscalYear, measures, publicLines }: Pick<Disclosure, 'fiscalYear' | 'measures' | 'publicLines'>,
  page: string,
  words: Wording,
): readonly StatedChange[] {
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
    const stage = publicLines[before.lines[0]?.line ?? 0]?.coordinates.stage ?? '';
    const href = figureAddress(page, { figure: place.id });
    return [
      {
        part: part.map((each) => inWords(each, words)).join(separator),
        // The document's own word for the year before is Chinese.
        base: words.language === 'en' ? yearIn({ fiscalYear: fiscalYear - 1, stage }, words) : base,
        nowFen: now.amountFen,
        changeFen: amountFen,
        href,
        nowHref: now.places[0] === undefined ? href : figureAddress(page, { figure: now.places[0].id }),
        section: place.label,
      },
    ];
  });
}

const separator = ' · ';
