// Linear forms: signed sums of regions, which is what a slot of a sentence may state (a change is this year minus last).
import { fen, type Fen } from '../money/fen.ts';
import type { Region } from './region.ts';
import type { RegionSum } from './sum.ts';

export interface Term {
  readonly sign: 1 | -1;
  readonly region: Region;
}

export type LinearForm = readonly Term[];

/** The amount of a form, or why it cannot be told: the first of its regions whose sum is not known. */
export type FormSum =
  | { readonly state: 'known'; readonly amountFen: Fen }
  | {
      readonly state: 'unknown';
      readonly region: Region;
      readonly sum: Exclude<RegionSum, { state: 'known' }>;
    };

export function sumForm(form: LinearForm, sumOf: (region: Region) => RegionSum): FormSum {
  let amount = 0n;
  for (const { sign, region } of form) {
    const sum = sumOf(region);
    if (sum.state !== 'known') return { state: 'unknown', region, sum };
    amount += BigInt(sign) * sum.amountFen;
  }
  return { state: 'known', amountFen: fen(amount) };
}

/** A key that two forms share exactly when they have the same terms. */
export function formKey(form: LinearForm): string {
  return form
    .map(({ sign, region }) => `${sign === 1 ? '+' : '-'}${region.id}`)
    .sort()
    .join('');
}
