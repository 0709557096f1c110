// Names of files and folders: whole English words of the field, without versions, copies or drawers for anything.
import { only } from '../rule.ts';
import type { Fault, Rule } from '../rule.ts';
import type { TrackedFile } from '../tracked-files.ts';

export const namesCarryNoVersion: Rule = {
  name: 'no name carries a version or says that it is a copy',
  check: (files) =>
    faultsInNames(
      files,
      /^(?:v\d+|new|old|copy|backup|bak|orig|tmp|temp|latest|draft\d*)$/,
      'a version or a copy',
    ),
  refused: [
    only('src/core/cube/sum-v2.ts', ''),
    only('src/core/cube/sum-new.ts', ''),
    only('src/core/cube-old/sum.ts', ''),
    only('docs/architecture copy.md', ''),
    only('src/core/cube/sum.ts.bak', ''),
  ],
  accepted: [only('src/core/cube/renewal.ts', ''), only('formats/lvliang-budget-2025/tables.ts', '')],
};

export const namesSayWhatIsInside: Rule = {
  name: 'no file or folder is a drawer for anything',
  check: (files) =>
    faultsInNames(
      files,
      /^(?:utils?|utilit(?:y|ies)|helpers?|misc|commons?|stuff|various|barrel)$/,
      'a drawer for anything',
    ),
  refused: [
    only('src/core/lib/utils.ts', ''),
    only('src/publish/helpers/page.ts', ''),
    only('tests/testHelpers.ts', ''),
  ],
  accepted: [only('src/core/cube/utilization.ts', '')],
};

const pinyinOfTheField =
  /^(?:yusuan|juesuan|shouru|zhichu|xiangmu|jixiao|bumen|danwei|caigou|gongkai|jine|biaoge|mingcheng|bianma|benji|jiben|yiban|gonggong|jijin|guoyou|ziben|sangong|gongneng|fenlei|jingji|kemu|zichan|nianchu|jieyu|jiezhuan|caizheng|zhengfu|zijin|zhibiao|mubiao|zhaiyao|mulu|fengmian|biaoti|huizong|zongji|heji|xiaoji)$/;
/** Spellings that no English word of this field has. */
const pinyinLetters = /zh[aeiou]|^q(?!u)|^x[aiu]|iao|[jnx]iang|[cghk]uang|sh(?:uang|eng|uan|ou(?!l))/;
/** Official names of places, which formats and examples are called by, and of this project. */
const properNames = new Set(['lvliang', 'shanghai', 'mingzhang']);

export const namesAreEnglish: Rule = {
  name: 'names are English, not pinyin',
  check: (files) =>
    faultsInNames(
      files,
      { test: (word) => !properNames.has(word) && (pinyinOfTheField.test(word) || pinyinLetters.test(word)) },
      'pinyin',
    ),
  refused: [
    only('src/core/tables/zhichu.ts', ''),
    only('formats/one/sangong-jingfei.ts', ''),
    only('src/core/tables/xiangmuTable.ts', ''),
  ],
  accepted: [
    only('src/core/money/fen.ts', ''),
    only('formats/lvliang-budget-2025/change-range.ts', ''),
    only('src/core/lib/messages/zh-CN.ts', ''),
    only('src/publish/xlsx/quantity.ts', ''),
  ],
};

/** Names are split into words at their capitals, hyphens, dots and blanks: `testHelpers.ts` is test, helpers, ts. */
function faultsInNames(
  files: readonly TrackedFile[],
  unwanted: Pick<RegExp, 'test'>,
  what: string,
): readonly Fault[] {
  return files.flatMap(({ path }) => {
    const words = path
      .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u);
    const found = words.filter((word) => unwanted.test(word));
    return found.length > 0 ? [{ path, message: `"${found.join('", "')}" reads like ${what}` }] : [];
  });
}
