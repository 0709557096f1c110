// The regions whose amount a document states, in tables or in sentences: each once, with the interval that all its prints leave and the
// places where it is printed. A change that is stated makes the amount of last year known.
import type { Region } from '../cube/region.ts';
import { isEmpty } from '../cube/region.ts';
import type { LedgerView } from '../ledger/view.ts';
import { problem, type Problem } from '../lib/problem.ts';
import { fen, zeroFen, type Fen } from '../money/fen.ts';
import { fileAmountStyle, formatAmount } from '../money/format.ts';
import { intervalContains, type FenInterval } from '../money/interval.ts';
import type { ReadForm } from '../narrative/read/slot-value.ts';
import type { ReadFigure } from '../tables/read/figure.ts';
import { tableTitle } from './printed-document.ts';
import type { Reading } from './reading.ts';

export interface StatedRegion {
  readonly region: Region;
  /** As printed where it is printed most precisely. */
  readonly amountFen: Fen;
  readonly interval: FenInterval;
  readonly places: readonly string[];
}

export interface StatedRegions {
  readonly regions: readonly StatedRegion[];
  readonly contradictions: readonly Problem[];
}

interface Print {
  readonly form: ReadForm;
  readonly amountFen: Fen;
  readonly interval: FenInterval;
  readonly place: string;
}

export function statedRegions(reading: Reading, view: LedgerView, file: string): StatedRegions {
  const prints = printsOf(reading);
  const stated = new Map<Region, StatedRegion>();
  const contradictions: Problem[] = [];
  const state = (region: Region, { amountFen, interval, place }: Omit<Print, 'form'>): void => {
    // What is nowhere holds nothing: a zero says so too, and anything else is told.
    if (isEmpty(region)) {
      if (intervalContains(interval, zeroFen)) return;
      const values = { amount: yuan(amountFen), sum: yuan(zeroFen), places: place };
      contradictions.push(problem('sum-not-as-printed', { file, path: place }, { values }));
      return;
    }
    const known = stated.get(region);
    const merged = known === undefined ? interval : common(known.interval, interval);
    if (known === undefined) stated.set(region, { region, amountFen, interval, places: [place] });
    else if (merged === undefined) {
      const values = { amount: yuan(amountFen), others: `${known.places[0] ?? ''} ${yuan(known.amountFen)}` };
      contradictions.push(problem('figures-contradict', { file, path: place }, { values }));
    } else {
      const isFiner = widthOf(interval) < widthOf(known.interval);
      const places = [...known.places, place];
      stated.set(region, {
        region,
        amountFen: isFiner ? amountFen : known.amountFen,
        interval: merged,
        places,
      });
    }
  };
  for (const print of prints) {
    const [term, ...others] = print.form;
    if (term?.sign === 1 && others.length === 0) state(view.region(term.scopes), print);
  }
  for (const print of prints) {
    const now = print.form[0];
    const before = print.form[1];
    if (now === undefined || before === undefined || print.form.length > 2) continue;
    const known = stated.get(view.region(now.scopes));
    if (known !== undefined) state(view.region(before.scopes), without(known, print, now.sign));
  }
  return { regions: [...stated.values()], contradictions };
}

function printsOf({ tables, passages }: Reading): Print[] {
  const print = ({ amountFen, interval }: ReadFigure, form: ReadForm, place: string): Print[] =>
    amountFen === null || interval === null ? [] : [{ form, amountFen, interval, place }];
  const inTables = tables.flatMap(({ printed, read }) =>
    read.rows.flatMap(({ label, cells }) =>
      cells.flatMap((cell) =>
        print(cell, [{ sign: 1, scopes: cell.scopes }], `${tableTitle(printed)} · ${label} · ${cell.column}`),
      ),
    ),
  );
  const inSentences = passages.flatMap(({ section, slots }) =>
    slots.flatMap(({ name, value }) =>
      value.kind === 'amount' && value.of !== undefined
        ? print(value.figure, value.of, `${section} · ${name}`)
        : [],
    ),
  );
  return [...inTables, ...inSentences];
}

/** Last year's amount: this year's without its rise, or with its fall. */
function without(
  now: StatedRegion,
  { amountFen, interval, place }: Print,
  sign: 1 | -1,
): Omit<Print, 'form'> {
  const { lowerFen, upperFen } = now.interval;
  return sign === 1
    ? {
        amountFen: fen(now.amountFen - amountFen),
        interval: {
          lowerFen: fen(lowerFen - interval.upperFen),
          upperFen: fen(upperFen - interval.lowerFen),
        },
        place,
      }
    : {
        amountFen: fen(now.amountFen + amountFen),
        interval: {
          lowerFen: fen(lowerFen + interval.lowerFen),
          upperFen: fen(upperFen + interval.upperFen),
        },
        place,
      };
}

function common(left: FenInterval, right: FenInterval): FenInterval | undefined {
  const lowerFen = left.lowerFen > right.lowerFen ? left.lowerFen : right.lowerFen;
  const upperFen = left.upperFen < right.upperFen ? left.upperFen : right.upperFen;
  return lowerFen <= upperFen ? { lowerFen, upperFen } : undefined;
}

function widthOf({ lowerFen, upperFen }: FenInterval): bigint {
  return upperFen - lowerFen;
}

const yuan = (amount: Fen): string => formatAmount(amount, fileAmountStyle);
