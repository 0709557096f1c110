// Headings of one level are numbered one after the other (GB/T 9704): advice. A number that stands somewhere in the text was not left
// out: the reading did not see that it is a heading.
import { chineseNumeral } from '../../../tables/environment.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const levels = [
  /^第([一二三四五六七八九十]+)部分/u,
  /^([一二三四五六七八九十]+)、/u,
  /^[（(]([一二三四五六七八九十]+)[）)]/u,
];

export const headingNumbersRunOn = writtenCheck('heading-numbers-run-on', function* ({ document }, fault) {
  const texts = textsOf(document);
  const reached = levels.map(() => 0);
  for (const { kind, text, place } of texts) {
    if (kind !== 'heading') continue;
    const level = levels.findIndex((pattern) => pattern.test(text));
    const written = levels[level]?.exec(text)?.[1];
    if (written === undefined) continue;
    const before = reached[level] ?? 0;
    const next = chineseNumeral(before + 1);
    reached.fill(0, level);
    reached[level] = numberOf(written);
    const isSeen = (): boolean =>
      texts.some((other) => other.text.includes(`${next}、`) || other.text.includes(`第${next}部分`));
    // A series may begin anew below a heading without a number.
    if (written === next || written === '一' || isSeen()) yield held;
    else yield fault({ places: [place], written: text, expected: next });
  }
});

function numberOf(numeral: string): number {
  for (let number = 1; number < 100; number += 1) if (chineseNumeral(number) === numeral) return number;
  return 0;
}
