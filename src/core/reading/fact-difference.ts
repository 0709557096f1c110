// The facts that two documents state differently. Only what both state: a fact whose sentence was reworded is told with the sentence.
import type { Fact } from '../ledger/ledger.ts';
import { pairs, isSamePrint, type DocumentChange } from './document-change.ts';
import type { Reading } from './reading.ts';

export function factChanges(before: Reading, after: Reading): DocumentChange[] {
  return pairs(before.facts, after.facts, ({ path }) => path).flatMap(([, old, young]) => {
    if (old === undefined || young === undefined) return [];
    const { path, line, value } = young;
    const [first, second] = [factText(old.value), factText(value)];
    if (isSamePrint(first, second)) return [];
    const isAmount = after.passages.some(({ slots }) =>
      slots.some((slot) => slot.value.kind === 'amount' && slot.value.factPath === path),
    );
    const section = after.passages.find((passage) => passage.line === line)?.section ?? '';
    // The words of an item that nobody knows stand in braces.
    const isTaken = !isAmount && !path.includes('{');
    return [
      {
        kind: path.startsWith('reasons.') ? 'reason' : 'fact',
        path,
        where: section === '' ? path : `${section}（${path}）`,
        before: first,
        after: second,
        ...(isTaken ? { entry: { kind: 'fact', path, value } } : {}),
        place: line.place,
      },
    ];
  });
}

function factText(value: Fact): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? (value as readonly Fact[]).map(factText).join('\n') : JSON.stringify(value);
}
