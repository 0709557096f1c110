// Words that say which way something went, and those for the other way.

const opposites: readonly (readonly [rise: string, fall: string])[] = [
  ['增加', '减少'],
  ['增长', '下降'],
  ['上升', '下降'],
  ['提高', '降低'],
  ['大于', '小于'],
  ['高于', '低于'],
];

const turned = new Map([...opposites, ...opposites.map(([rise, fall]) => [fall, rise] as const)].reverse());
const words = new RegExp([...turned.keys()].join('|'), 'gu');

/** The same text with each of these words turned round. */
export function turnedDirection(text: string): string {
  return text.replace(words, (word) => turned.get(word) ?? word);
}
