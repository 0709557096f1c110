// Measures in words: what a figure speaks of, with its subject said once, whether it is an amount, a change or a share.
import { describeRegion, wordSeparator } from '../cube/describe.ts';
import type { LinearForm } from '../cube/linear-form.ts';
import type { Region } from '../cube/region.ts';
import type { LedgerView } from '../ledger/view.ts';
import type { StatedMeasure } from './measures.ts';
import { baseOf, type BaseWords } from './period-words.ts';

/** What a body receives and what it uses are the same money, so the whole of it has one name. */
const wholeOfAll = '收支总计';

export class MeasureWords {
  readonly #view: LedgerView;
  readonly #bases: BaseWords;

  constructor(view: LedgerView, bases: BaseWords) {
    this.#view = view;
    this.#bases = bases;
  }

  of({ form, shareOf }: Pick<StatedMeasure, 'form' | 'shareOf'>): string {
    const words = this.#ofForm(form);
    if (shareOf === undefined) return words.join(wordSeparator);
    const change = this.#change(form);
    if (change !== undefined) return rateWords(change).join(wordSeparator);
    const base = this.#base(shareOf);
    return (
      base === undefined ? shareWords(words, this.#ofForm(shareOf)) : completionWords(words, base)
    ).join(wordSeparator);
  }

  #ofForm(form: LinearForm): readonly string[] {
    const change = this.#change(form);
    if (change !== undefined) return [`${change.now}比${change.before}的增减额`, ...change.subject];
    return form.flatMap(({ region }) => this.#ofRegion(region));
  }

  /** What this year is compared with; undefined where the form speaks of this year itself. */
  #base([first]: LinearForm): string | undefined {
    const base = first === undefined ? undefined : baseOf(first.region, this.#view);
    return base === undefined ? undefined : this.#bases[base];
  }

  /** This year less what it is compared with, of the same subject. */
  #change(form: LinearForm): Change | undefined {
    const [first, second] = form;
    if (first === undefined || second?.sign !== -1) return undefined;
    const [now = '', ...subject] = this.#ofRegion(first.region);
    const [before = ''] = this.#ofRegion(second.region);
    return { now, before, subject };
  }

  /** The year comes first. */
  #ofRegion(region: Region): readonly string[] {
    const [year = '', ...subject] = describeRegion(region, this.#view.space, this.#view.body?.code).split(
      wordSeparator,
    );
    const base = baseOf(region, this.#view);
    const isWhole =
      region === this.#view.region([{ period: base ?? 'current' }, { side: 'expenditure|closingBalance' }]);
    return [base === undefined ? year : this.#bases[base], ...(isWhole ? [wholeOfAll] : subject)];
  }
}

interface Change {
  readonly now: string;
  readonly before: string;
  readonly subject: readonly string[];
}

function rateWords({ now, before, subject }: Change): readonly string[] {
  return [`${now}比${before}的增减率`, ...subject];
}

/** How much of a budget its execution came to. */
function completionWords([, ...subject]: readonly string[], base: string): readonly string[] {
  return [`${base}的完成率`, ...subject];
}

/** What both share comes first, then the part, and what it is a part of where that says more. */
function shareWords(part: readonly string[], whole: readonly string[]): readonly string[] {
  const own = part.filter((word) => !whole.includes(word)).join('、');
  const beyond = whole.filter((word) => !part.includes(word)).join('、');
  return [
    ...part.filter((word) => whole.includes(word)),
    beyond === '' ? `${own}所占比重` : `${own}占${beyond}的比重`,
  ];
}
