// Reads the file of a disclosure that is stored with its version. It is our own (`publish/data/disclosure-json.ts`), so its shape is known;
// amounts are strings of digits in it.
import type { Disclosure } from '../core/disclosure/tree.ts';

export const disclosureFile = 'disclosure.json';

export function readDisclosure(json: string): Disclosure {
  const tree: unknown = JSON.parse(json);
  readAmounts(tree);
  return tree as Disclosure;
}

const amounts = ['amountFen', 'lastPlaces'] as const;

/** In place: a tree has ten thousands of nodes, and asking at each as it is parsed takes four times as long. */
function readAmounts(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const each of node) readAmounts(each);
    return;
  }
  const named = node as Record<string, unknown>;
  for (const name of amounts) {
    const value = named[name];
    if (typeof value === 'string') named[name] = BigInt(value);
  }
  for (const name in named) readAmounts(named[name]);
}
