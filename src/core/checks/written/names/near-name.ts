// The one name that differs from what is written by a sign or two that were added, dropped or changed.
import { mostSimilar } from '../../../lib/similar.ts';
import { comparable } from '../../../tables/read/phrases.ts';

/** Words that are no names of the classification, and near to some. */
const otherWords = new Set([
  '基本支出',
  '项目支出',
  '本年支出',
  '经营支出',
  '其他支出',
  '公用支出',
  '人员支出',
]);

export function nearName(written: string, names: ReadonlySet<string>): string | undefined {
  const name = comparable(written);
  if (otherWords.has(name) || name.length < 5) return undefined;
  const [near] = mostSimilar(name, names, 1);
  return near !== undefined &&
    Math.abs(near.length - name.length) <= 2 &&
    shared(near, name) >= name.length - 2
    ? near
    : undefined;
}

/** How many signs of one stand in the other, in order. */
function shared(left: string, right: string): number {
  let at = 0;
  for (const sign of right) {
    const next = left.indexOf(sign, at);
    if (next !== -1) at = next + 1;
  }
  return [...right].filter((sign) => left.includes(sign)).length;
}
