// The sample with every text of it replaced by one that tries to break out of the page: to end an element, to open a script,
// to leave an attribute, a style sheet or a JSON string.
import type { Disclosure } from '../../../src/core/disclosure/tree.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';

/** Runs if anything in it is ever taken for markup or code. */
export const hostileText =
  `</script></style><script>window.broken=1</script><img src=x onerror="window.broken=1">` +
  `"'\`\${window.broken=1}\u2028\u2029<!--]]>\\";}*{display:none}`;

const texts = new Set([
  ...['text', 'title', 'subtitle', 'label', 'labels', 'description', 'contentsText', 'contentsTitle'],
  ...['projectName', 'printedNumber', 'headLeft', 'headRight', 'notes', 'mark', 'note', 'series', 'name'],
]);

export const hostileDisclosure = poison(sampleDisclosure, '') as Disclosure;

function poison(value: unknown, key: string): unknown {
  // What is empty stays so, because a page may leave it out.
  if (typeof value === 'string') return texts.has(key) && value !== '' ? value + hostileText : value;
  if (Array.isArray(value)) return value.map((each) => poison(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poison(each, name)]));
}
