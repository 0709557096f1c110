// A long list shows its beginning, and the rest when asked.
import { element } from './element.ts';

const shownAtFirst = 8;

/** `view` shows some of the items; `restLabel` names the rest by their count. */
export function folded<Item>(
  items: readonly Item[],
  view: (items: readonly Item[]) => Node,
  restLabel: (count: number) => string,
): Node[] {
  // Folding away a single item would save nothing.
  if (items.length <= shownAtFirst + 1) return [view(items)];
  const rest = items.slice(shownAtFirst);
  const summary = element('summary', {}, restLabel(rest.length));
  return [view(items.slice(0, shownAtFirst)), element('details', {}, summary, view(rest))];
}
