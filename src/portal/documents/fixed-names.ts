// Names of fixed members, and of parts of money, that stand within a text, such as the words of a story: in the reader's language where they
// have a name in it.
import { dimensionNames, fixedMembers } from '../../core/cube/dimensions.ts';
import { projectGroups } from '../../core/ledger/space.ts';
import type { Wording } from '../wording/zh-CN.ts';

/** `支出` and `基本支出、项目支出`; what is no such name stays as it is written. */
export function inWords(
  text: string,
  words: Pick<Wording, 'memberNames' | 'partNames' | 'wholeOfAll' | 'listed'>,
): string {
  return text
    .split('、')
    .map((name) => nameIn(name, words))
    .join(words.listed);
}

function nameIn(
  name: string,
  { memberNames, partNames, wholeOfAll }: Pick<Wording, 'memberNames' | 'partNames' | 'wholeOfAll'>,
): string {
  if (name === wholeOfAllWritten) return wholeOfAll;
  for (const dimension of dimensionNames) {
    const named = memberNames[dimension];
    if (named === undefined) continue;
    const member = fixedMembers(dimension).find((each) => each.name === name);
    const own = member === undefined ? undefined : named[member.code];
    if (own !== undefined) return own;
  }
  const group = Object.entries(projectGroups).find(([, each]) => each === name)?.[0];
  const [whole, part] = partNamesOf(name);
  return (
    (group === undefined ? undefined : memberNames.project?.[group]) ??
    partNames[whole] ??
    partNames[part] ??
    name
  );
}

/** `财政拨款支出` of `2026年财政拨款支出预算数`: without year, stage and the words that documents choose each for themselves. */
function partNamesOf(written: string): readonly [whole: string, withoutStage: string] {
  const whole = written
    .replace(/^\d{4}年度?/u, '')
    .replace(/[“”"]/gu, '')
    .replace(/数$/u, '')
    .replace(/(?:总计|合计)$/u, '')
    .replace(/预算(?:财政)?拨款/u, '预算')
    .replace('运行维护', '运行')
    .replace(/费用$/u, '费');
  return [whole, whole.replace(/(?:预算|决算)$/u, '')];
}

/** What stories call all that a body receives or uses. */
const wholeOfAllWritten = '收支总计';
