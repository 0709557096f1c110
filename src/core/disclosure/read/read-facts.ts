// The facts that a document states, gathered from the slots of its sentences: by their path, each with the line that says it.
import type { Fact } from '../../ledger/ledger.ts';
import { fileAmountStyle, formatAmount } from '../../money/format.ts';
import type { ReadSlot } from '../../narrative/read/read-sentence.ts';
import { readable } from '../../tables/read/phrases.ts';
import type { PrintedLine, ReadPassage } from './read-passages.ts';

/** An amount stands in yuan, as precisely as it is printed. */
export interface ReadFact<Line extends PrintedLine> {
  readonly path: string;
  readonly value: Fact;
  readonly line: Line;
}

/** A fact that is said twice stands twice: whether both say the same is for a check to tell. */
export function readFacts<Line extends PrintedLine>(
  passages: readonly ReadPassage<Line>[],
): readonly ReadFact<Line>[] {
  const stated = passages.flatMap(({ line, slots }) =>
    slots.flatMap((slot) => {
      const said = statedFact(slot, slots);
      return said === undefined ? [] : [{ ...said, line }];
    }),
  );
  return [...listedFacts(passages), ...stated];
}

function statedFact(
  { value, span }: ReadSlot,
  slots: readonly ReadSlot[],
): { path: string; value: Fact } | undefined {
  if (!('factPath' in value)) return undefined;
  const path = value.factPath;
  switch (value.kind) {
    case 'text':
      return { path, value: value.text };
    case 'texts':
      return { path, value: value.texts };
    case 'count':
      return { path, value: /^\d+$/u.test(value.number) ? Number(value.number) : value.number };
    case 'amount': {
      const { amountFen } = value.figure;
      return amountFen === null ? undefined : { path, value: formatAmount(amountFen, fileAmountStyle) };
    }
    case 'choice': {
      const fixed = { none: null, yes: true, no: false } as const;
      if (value.chosen in fixed) return { path, value: fixed[value.chosen as keyof typeof fixed] };
      const given = slots.find(
        ({ name, span: [start, end] }) => name === 'value' && start >= span[0] && end <= span[1],
      );
      return given === undefined ? undefined : { path, value: readable(given.printed) };
    }
  }
}

/** Facts that are lists, one paragraph for each item. */
function listedFacts<Line extends PrintedLine>(passages: readonly ReadPassage<Line>[]): ReadFact<Line>[] {
  const items = new Map<string, { line: Line; texts: string[] }>();
  for (const { leaf, line, slots } of passages) {
    for (const { of } of leaf?.loops ?? []) {
      const item = slots.find(({ name }) => name === 'item');
      if (!('fact' in of) || item === undefined) continue;
      const list = items.get(of.fact) ?? { line, texts: [] };
      list.texts.push(readable(item.printed));
      items.set(of.fact, list);
    }
  }
  return [...items].map(([path, { line, texts }]) => ({ path, value: texts, line }));
}
