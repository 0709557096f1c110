// Facts in sentences: what is not a sum, taken from the ledger's facts as typed there. A missing fact is reported, never zero.
import type { TermName } from '../lib/messages/problem-codes.ts';
import { problem } from '../lib/problem.ts';
import { factAt, unitsPath } from '../ledger/view.ts';
import type { Fact } from '../ledger/ledger.ts';
import { formatAmount } from '../money/format.ts';
import { parseYuan } from '../money/parse.ts';
import { chineseNumeral, fillTemplate } from '../tables/environment.ts';
import { saysSomething, withoutFinalMarks, withoutMargin } from './final-marks.ts';
import type { FactAmountSlot, FactSlot, FactTotalSlot } from './spec.ts';
import type { SentenceContext, WrittenInline } from './sentence.ts';

const factsFile = 'facts.yaml';

/** Where a body's facts stand: at the top for a department, under its unit for a budget unit. */
export function factPlace(path: string, context: SentenceContext): { file: string; path: string } {
  const unit = context.environment.view.factsOwner;
  return { file: factsFile, path: unit === undefined ? path : `budgetUnits[${unit}].facts.${path}` };
}

/** Units are listed among the facts. A department that names or counts them prints that list; a unit prints itself alone. */
export function noteUnits(context: Pick<SentenceContext, 'environment' | 'noteFact'>): void {
  if (context.environment.view.body === undefined) context.noteFact(unitsPath);
}

/** The fact at a path; reported, with the type that it should have, where it is missing. */
export function readFact(path: string, type: TermName, context: SentenceContext): Fact | undefined {
  context.noteFact(path);
  const fact = factAt(context.environment.view.facts, path);
  if (fact === undefined) {
    const values = { fact: path, type };
    context.report(problem('fact-missing', factPlace(path, context), { values }));
  }
  return fact;
}

export function writeFact(slot: FactSlot, context: SentenceContext): WrittenInline[] {
  const path = fillTemplate(slot.path, context.environment);
  const fact = readFact(path, shapeTerms[slot.shape], context);
  if (fact === undefined) return [];
  const text = shapeText(slot, fact, path, context);
  if (text === undefined) return reportWrongType(fact, shapeTerms[slot.shape], path, context);
  const isNumber = slot.shape === 'count' || slot.shape === 'decimal' || slot.shape === 'listLength';
  return [isNumber ? { kind: 'figure', printed: text, amountFen: null } : { kind: 'text', text }];
}

/** An amount that no line holds, such as a part of purchases kept for small firms. */
export function writeFactAmount(slot: FactAmountSlot, context: SentenceContext): WrittenInline[] {
  const path = fillTemplate(slot.path, context.environment);
  const fact = readFact(path, 'amountInYuan', context);
  if (fact === undefined) return [];
  const amount = typeof fact === 'string' ? parseYuan(fact) : undefined;
  if (amount?.ok === true && amount.value >= 0n) {
    const printed = formatAmount(amount.value, slot.style);
    return [{ kind: 'figure', printed, amountFen: amount.value }];
  }
  return reportWrongType(fact, 'amountInYuan', path, context);
}

/** Nothing is printed where a summand is missing or no count. */
export function writeFactTotal(slot: FactTotalSlot, context: SentenceContext): WrittenInline[] {
  const counts = slot.paths.flatMap((template) => {
    const path = fillTemplate(template, context.environment);
    const fact = readFact(path, shapeTerms.count, context);
    if (fact === undefined || isCount(fact)) return fact ?? [];
    return reportWrongType(fact, shapeTerms.count, path, context);
  });
  if (counts.length < slot.paths.length) return [];
  const total = counts.reduce((sum, count) => sum + count, 0);
  return [{ kind: 'figure', printed: `${total}`, amountFen: null }];
}

/** Says so, and gives nothing to print in the fact's place. */
export function reportWrongType(fact: Fact, type: TermName, path: string, context: SentenceContext): never[] {
  const written = typeof fact === 'string' ? fact : JSON.stringify(fact);
  context.report(problem('fact-wrong-type', factPlace(path, context), { written, values: { type } }));
  return [];
}

export const shapeTerms = {
  text: 'text',
  count: 'wholeNumber',
  decimal: 'decimalNumber',
  list: 'list',
  listLength: 'list',
} as const satisfies Record<FactSlot['shape'], TermName>;

function shapeText(slot: FactSlot, fact: Fact, path: string, context: SentenceContext): string | undefined {
  switch (slot.shape) {
    case 'text':
      return isText(fact) ? inSentence(fact, path, context) : undefined;
    case 'count':
      return isCount(fact) ? `${fact}` : undefined;
    case 'decimal':
      return typeof fact === 'string' && /^\d+(?:\.\d+)?$/u.test(fact) ? fact : undefined;
    case 'list': {
      // A list of nothing would leave a gap: what to say then is a choice of the format.
      const items = textsOf(fact) ?? [];
      return items.length === 0 ? undefined : items.join(slot.separator ?? '、');
    }
    case 'listLength':
      return textsOf(fact)?.length.toString();
  }
}

/** A reason or several, joined as the format says; undefined where none is written. `textBefore` is what they follow. */
export function readReason(name: string, textBefore: string, context: SentenceContext): string | undefined {
  const path = `reasons.${name}`;
  context.noteFact(path);
  const fact = factAt(context.environment.view.facts, path);
  if (fact !== undefined && isText(fact)) return inSentence(fact, path, context);
  const reasons = fact === undefined ? [] : (textsOf(fact) ?? []);
  if (reasons.length === 0) return undefined;
  const [only] = reasons;
  if (reasons.length === 1 && only !== undefined) return inSentence(only, path, context);
  const { several, separator, lead } = context.reasons;
  const joined = reasons
    .map((reason, index) =>
      several
        .replace('{ordinal}', chineseNumeral(index + 1))
        .replace('{item}', () => inSentence(reason, path, context)),
    )
    .join(separator);
  return textBefore.endsWith(lead) ? joined : lead + joined;
}

/** The sentence brings its own full stop: one typed with the text is dropped, and that is said. */
export function inSentence(text: string, path: string, context: SentenceContext): string {
  const bare = withoutFinalMarks(text);
  if (bare !== withoutMargin(text)) {
    context.report(problem('text-ends-with-stop', factPlace(path, context), { written: text, values: {} }));
  }
  return bare;
}

/** The entries of a list of texts, each of which says something; undefined for anything else. */
export function textsOf(fact: Fact): readonly string[] | undefined {
  if (!Array.isArray(fact)) return undefined;
  const entries: readonly Fact[] = fact;
  return entries.every(isText) ? entries : undefined;
}

function isText(fact: Fact): fact is string {
  return typeof fact === 'string' && saysSomething(fact);
}

function isCount(fact: Fact): fact is number {
  return typeof fact === 'number' && Number.isInteger(fact) && fact >= 0;
}
