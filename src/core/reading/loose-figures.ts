// The figures of a sentence in unknown words: amounts, shares, rates and changes, each with what it speaks of where the words tell it.
import type { Scope } from '../ledger/view.ts';
import type { Fen } from '../money/fen.ts';
import { parsePrinted } from '../money/parse.ts';
import { readMoneyUnit } from '../money/unit.ts';
import { readable } from '../tables/read/phrases.ts';
import type { PhraseFinder } from './vocabulary.ts';

export interface LooseFigure {
  readonly printed: string;
  readonly span: readonly [start: number, end: number];
  /** A decimal string in its unit. */
  readonly value: string;
  readonly unit: string;
  readonly kind: 'amount' | 'share' | 'rate' | 'change' | 'count';
  /** Which way a change goes, where the words say it. */
  readonly direction: 'rise' | 'fall' | undefined;
  /** The words that it stands after, those of the figure before it where it has none of its own. */
  readonly subject: string;
  /**
   * As far as these words tell; what stands around the sentence may narrow it further. Undefined where some of them are not known, or
   * where they only say when.
   */
  readonly scopes: readonly Scope[] | undefined;
}

const figure =
  /([-−－]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?)\s*(亿元|万元|元|%|％|个百分点|平方米|辆|台|套|批次|人次|人|名|个|项|家|次)/gu;

/** Where one statement ends and the next begins. A half-width comma between digits groups these. */
const clauseEnd = /[，。；：、！？;\n]|(?<!\d),|,(?!\d)/u;

export function looseFigures(text: string, words: PhraseFinder): readonly LooseFigure[] {
  const figures: LooseFigure[] = [];
  let subject = '';
  let end = 0;
  for (const found of text.matchAll(figure)) {
    const [whole, digits = '', unit = ''] = found;
    const clause = lastClause(text.slice(end, found.index));
    end = found.index + whole.length;
    const named = subjectOf(clause);
    if (named !== '') subject = named;
    const { scopes, unknown } = words.find(subject);
    const direction = directionOf(clause);
    figures.push({
      printed: whole,
      span: [found.index, end],
      value: digits.replace(/[,，]/gu, '').replace(/^[−－]/u, '-'),
      unit: unit === '％' ? '%' : unit,
      kind: kindOf(clause, unit, direction),
      direction,
      subject,
      scopes: unknown === '' && scopes.some(saysWhat) ? scopes : undefined,
    });
  }
  return figures;
}

/** Undefined of what is no amount in a unit of tables. */
export function looseAmount({ value, unit }: Pick<LooseFigure, 'value' | 'unit'>): Fen | undefined {
  const moneyUnit = readMoneyUnit(unit);
  if (moneyUnit === undefined) return undefined;
  const read = parsePrinted(value, { unit: moneyUnit, decimals: 2, grouping: true, trim: true, zero: '0' });
  return read.ok ? read.value.amountFen : undefined;
}

/** 「年初预算」 alone says which stage an amount is of, and not of what. */
function saysWhat(scope: Scope): boolean {
  return Object.keys(scope).some((name) => name !== 'stage');
}

function lastClause(text: string): string {
  return text.split(clauseEnd).at(-1) ?? '';
}

/** What is left of a clause without the words that only compare or join: these name nothing. */
function subjectOf(clause: string): string {
  return readable(clause)
    .replace(
      /(?:与|比|较|同).{0,12}?(?:年度?|预算数?|上年)(?:年?初|当年)?(?:调整)?(?:预算数?|决算数?|执行数?)?(?:相比)?/u,
      '',
    )
    .replace(/(?:预算|决算)?(?:总)?(?:增加|减少|增长|下降|上升|提高|降低|持平)(?:了)?|占.*$|完成.*$/u, '')
    .replace(
      /^(?:其中|本(?!年)|共计|共|合计|为|即|达到|达|约|计|从|按|由)+|(?:共计|共|合计|为|是|(?<!总)计|安排|涉及)$/gu,
      '',
    )
    .trim();
}

function directionOf(clause: string): LooseFigure['direction'] {
  if (/增加|增长|上升|提高/u.test(clause)) return 'rise';
  return /减少|下降|降低/u.test(clause) ? 'fall' : undefined;
}

function kindOf(clause: string, unit: string, direction: LooseFigure['direction']): LooseFigure['kind'] {
  if (direction !== undefined) return 'change';
  if (/%|％|百分点/u.test(unit)) return clause.includes('占') ? 'share' : 'rate';
  return unit.endsWith('元') ? 'amount' : 'count';
}
