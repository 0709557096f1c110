// Facts in sentences: what is not a sum, taken from the ledger's facts as typed there. A missing fact is reported, never zero.
import { problem } from '../lib/problem.ts';
import { factAt } from '../ledger/view.ts';
import type { Fact } from '../ledger/ledger.ts';
import { formatAmount } from '../money/format.ts';
import { parseYuan } from '../money/parse.ts';
import { chineseNumeral, fillTemplate } from '../tables/environment.ts';
import { withoutFinalMarks } from './final-marks.ts';
import type { FactAmountSlot, FactSlot, FactTotalSlot } from './spec.ts';
import type { SentenceContext, WrittenInline } from './write.ts';

const factsFile = 'facts.yaml';

/** Where a body's facts stand: at the top for a department, under its unit for a budget unit. */
export function factPlace(path: string, context: SentenceContext): { file: string; path: string } {
  const unit = context.environment.view.body;
  return { file: factsFile, path: unit === undefined ? path : `budgetUnits[${unit.code}].facts.${path}` };
}

/** The fact at a path, itself a template; reported where it is missing. */
export function readFact(path: string, context: SentenceContext): Fact | undefined {
  const filled = fillTemplate(path, context.environment);
  context.noteFact(filled);
  const fact = factAt(context.environment.view.facts, filled);
  if (fact === undefined) context.report(problem('fact-missing', factPlace(filled, context), { values: {} }));
  return fact;
}

export function writeFact(slot: FactSlot, context: SentenceContext): WrittenInline[] {
  const fact = readFact(slot.path, context);
  if (fact === undefined) return [];
  const text = shapeText(slot, fact, context);
  if (text === undefined) {
    const place = factPlace(fillTemplate(slot.path, context.environment), context);
    context.report(
      problem('fact-wrong-type', place, { written: shown(fact), values: { type: shapeTerms[slot.shape] } }),
    );
    return [];
  }
  const isNumber = slot.shape === 'count' || slot.shape === 'decimal' || slot.shape === 'listLength';
  return [isNumber ? { kind: 'figure', printed: text, amountFen: null } : { kind: 'text', text }];
}

/** An amount that no line holds, such as a part of purchases kept for small firms. */
export function writeFactAmount(slot: FactAmountSlot, context: SentenceContext): WrittenInline[] {
  const fact = readFact(slot.path, context);
  if (fact === undefined) return [];
  const amount = typeof fact === 'string' ? parseYuan(fact) : undefined;
  if (amount?.ok === true && amount.value >= 0n) {
    const printed = formatAmount(amount.value, slot.style);
    return [{ kind: 'figure', printed, amountFen: amount.value }];
  }
  const place = factPlace(fillTemplate(slot.path, context.environment), context);
  context.report(
    problem('fact-wrong-type', place, { written: shown(fact), values: { type: 'amountInYuan' } }),
  );
  return [];
}

/** Nothing is printed where a summand is missing or no count: that is reported for the summand itself. */
export function writeFactTotal(slot: FactTotalSlot, context: SentenceContext): WrittenInline[] {
  const counts = slot.paths.map((path) => readFact(path, context));
  if (!counts.every((fact) => typeof fact === 'number')) return [];
  const total = counts.reduce((sum, fact) => sum + fact, 0);
  return [{ kind: 'figure', printed: `${total}`, amountFen: null }];
}

const shapeTerms = {
  text: 'text',
  count: 'wholeNumber',
  decimal: 'decimalNumber',
  list: 'list',
  listLength: 'list',
} as const;

function shapeText(slot: FactSlot, fact: Fact, context: SentenceContext): string | undefined {
  switch (slot.shape) {
    case 'text':
      return typeof fact === 'string' && fact.trim() !== ''
        ? inSentence(fact, slot.path, context)
        : undefined;
    case 'count':
      return typeof fact === 'number' && Number.isInteger(fact) && fact >= 0 ? `${fact}` : undefined;
    case 'decimal':
      return typeof fact === 'string' && /^\d+(?:\.\d+)?$/u.test(fact) ? fact : undefined;
    case 'list':
      return texts(fact)?.join(slot.separator ?? '、');
    case 'listLength':
      return texts(fact)?.length.toString();
  }
}

/** A reason or several, joined as the format says; undefined where none is written. `textBefore` is what they follow. */
export function readReason(name: string, textBefore: string, context: SentenceContext): string | undefined {
  const path = `reasons.${name}`;
  context.noteFact(path);
  const fact = factAt(context.environment.view.facts, path);
  if (typeof fact === 'string' && fact.trim() !== '') return inSentence(fact, path, context);
  const reasons = fact === undefined ? [] : (texts(fact) ?? []);
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
function inSentence(text: string, path: string, context: SentenceContext): string {
  const trimmed = text.trim();
  const bare = withoutFinalMarks(text);
  if (bare !== trimmed) {
    context.report(problem('text-ends-with-stop', factPlace(path, context), { written: text, values: {} }));
  }
  return bare;
}

function texts(fact: Fact): readonly string[] | undefined {
  if (!Array.isArray(fact)) return undefined;
  const entries: readonly Fact[] = fact;
  return entries.every((entry) => typeof entry === 'string') ? entries : undefined;
}

function shown(fact: Fact): string {
  return typeof fact === 'string' ? fact : JSON.stringify(fact);
}
