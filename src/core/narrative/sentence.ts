// A sentence while it is written: what it is made of, what surrounds it, and how it asks for amounts.
import { sumForm, type FormSum, type LinearForm } from '../cube/linear-form.ts';
import type { Region } from '../cube/region.ts';
import type { BaseName, Scope } from '../ledger/view.ts';
import type { Problem } from '../lib/problem.ts';
import type { Fen } from '../money/fen.ts';
import type { AmountStyle } from '../money/format.ts';
import { regionOf, type Environment } from '../tables/environment.ts';
import type { Template } from '../tables/spec.ts';

export type WrittenInline = { readonly kind: 'text'; readonly text: string } | WrittenFigure;

export interface WrittenFigure {
  readonly kind: 'figure';
  readonly printed: string;
  /** The exact amount; null for a share. */
  readonly amountFen: Fen | null;
  /** What is stated: a form; for a share the form and what it is a share of; absent for counts. */
  readonly form?: LinearForm;
  readonly shareOf?: LinearForm;
  /** How the amount of a form is printed; absent for a share. */
  readonly style?: AmountStyle;
}

export interface SentenceContext {
  readonly environment: Environment;
  /** Where the sentence stands, for problems. */
  readonly place: string;
  /** How several reasons are joined, e.g. `{ordinal}是{item}` with 「；」. */
  readonly reasons: ReasonWording;
  readonly bases: BaseWording;
  readonly report: (problem: Problem) => void;
  /** Told the path of every fact that the sentence prints. */
  readonly noteFact: (path: string) => void;
  /** Told the code of every project of which the sentence prints a text. */
  readonly noteProject: (code: string) => void;
  /** Told the regions whose amounts decide on words, printed or not: they are part of what the sentence says. */
  readonly noteDecisive: (region: Region) => void;
  /** Told what stands beside the nodes of a listing, which the listing says to be nothing. */
  readonly noteRemainder: (region: Region) => void;
  readonly reportUnknown: (sum: Extract<FormSum, { state: 'unknown' }>, place: string) => void;
}

export interface ReasonWording {
  readonly several: string;
  readonly separator: string;
  /** Opens several reasons, unless the sentence ends with it already: 「主要原因是」 becomes 「主要原因是：一是…」. */
  readonly lead: string;
}

/** What a format calls the figures of last year that it compares with, such as `{previousYear}年年初预算`. */
export type BaseWording = Readonly<Record<BaseName, Template>>;

export function regionForm(scope: Scope, context: SentenceContext): LinearForm {
  return [{ sign: 1, region: regionOf(context.environment, scope) }];
}

export function knownAmount(form: LinearForm, context: SentenceContext): Fen | undefined {
  const sum = sumForm(form, (region) => context.environment.view.sum(region));
  if (sum.state === 'known') return sum.amountFen;
  context.reportUnknown(sum, context.place);
  return undefined;
}
