// Names of fixed members that stand within a text, such as the words of a story: in the reader's language where they have a name in it.
import { dimensionNames, fixedMembers } from '../../core/cube/dimensions.ts';
import { projectGroups } from '../../core/ledger/space.ts';
import type { Wording } from '../wording/zh-CN.ts';

/** `支出` and `基本支出、项目支出`; what is no such name stays as it is written. */
export function inWords(text: string, words: Pick<Wording, 'memberNames' | 'wholeOfAll' | 'listed'>): string {
  return text
    .split('、')
    .map((name) => nameIn(name, words))
    .join(words.listed);
}

function nameIn(
  name: string,
  { memberNames, wholeOfAll }: Pick<Wording, 'memberNames' | 'wholeOfAll'>,
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
  return (group === undefined ? undefined : memberNames.project?.[group]) ?? name;
}

/** What stories call all that a body receives or uses. */
const wholeOfAllWritten = '收支总计';
