// Ties between items of the functional and classes of the economic classification: an item that exists to pay for one thing holds, of basic
// expenditure, just what the class of that thing holds. They follow from what the codes mean and not from arithmetic, and a unit may have
// a reason to book otherwise; so a breach is a warning at most.
import { formatAmount } from '../../money/format.ts';
import { fen } from '../../money/fen.ts';
import { finding, type Finding } from '../obligation.ts';
import { noValues } from './codes.ts';
import { placesOf } from './identities.ts';
import type { Print, Range } from './quantities.ts';

export interface Tie {
  /** The rule of the list of audit rules that states it. */
  readonly rule: string;
  /** The first year in which the codes mean this. */
  readonly since: number;
  readonly items: readonly string[];
  readonly classes: readonly string[];
  readonly severity: 'warning' | 'information';
}

/** After the explanations of the classification of revenue and expenditure; practice knows more, which are less certain. */
const ties: readonly Tie[] = [
  { rule: 'ART-016', since: 2018, items: ['2080505'], classes: ['30108'], severity: 'warning' },
  { rule: 'ART-017', since: 2018, items: ['2080506'], classes: ['30109'], severity: 'warning' },
  { rule: 'ART-018', since: 2018, items: ['2210201'], classes: ['30113'], severity: 'warning' },
  { rule: 'ART-019', since: 2018, items: ['2101103'], classes: ['30111'], severity: 'warning' },
  {
    rule: 'ART-020',
    since: 2018,
    items: ['2101101', '2101102'],
    classes: ['30110', '30307'],
    severity: 'information',
  },
];

export interface TiesChecked {
  readonly held: number;
  readonly findings: readonly Finding[];
}

/**
 * Only what both tables print is tied: an item or a class that stands in neither is nothing on both sides. What is told as wrong for
 * another reason breaks its ties too, and is not told again.
 */
export function checkTies(
  prints: readonly Print[],
  year: number,
  isTold: (print: Print) => boolean,
): TiesChecked {
  const findings: Finding[] = [];
  let held = 0;
  for (const { items, classes, severity } of ties.filter(({ since }) => since <= year)) {
    const ofItems = prints.filter(
      ({ owner }) =>
        owner.name === 'general-public-budget-expenditure' &&
        owner.column === 'basic' &&
        items.includes(owner.row),
    );
    const ofClasses = prints.filter(
      ({ owner }) =>
        owner.name === 'basic-expenditure-by-economic-class' &&
        /^(?:total|.*\.amount)$/u.test(owner.column) &&
        classes.includes(owner.row.split('/')[0] ?? ''),
    );
    const [first] = ofItems;
    if (first === undefined || ofClasses.length === 0) continue;
    const [left, right] = [sumOf(ofItems), sumOf(ofClasses)];
    if (left.lower <= right.upper && right.lower <= left.upper) {
      held += 1;
      continue;
    }
    if ([...ofItems, ...ofClasses].some(isTold)) continue;
    const total = ofClasses.reduce((sum, { value }) => sum + value, 0n);
    const own = ofItems.reduce((sum, { value }) => sum + value, 0n);
    findings.push(
      finding('item-as-its-economic-class', {
        severity,
        places: placesOf([...ofItems, ...ofClasses]),
        written: first.written,
        ...(first.style.kind === 'amount' ? { expected: formatAmount(fen(total), first.style.style) } : {}),
        differenceFen: fen(own - total),
        values: noValues,
      }),
    );
  }
  return { held, findings };
}

function sumOf(prints: readonly Print[]): Range {
  return prints.reduce(
    ({ lower, upper }, { range }) => ({ lower: lower + range.lower, upper: upper + range.upper }),
    { lower: 0n, upper: 0n },
  );
}
