// How additive rounding is done and said, the same in every layout: totals are handed down by fund, year of the money, what they are
// used for and who uses them, then by the finer classes.
import type { RoundingNoteSpec } from '../../src/core/disclosure/format.ts';
import type { DimensionName } from '../../src/core/cube/dimensions.ts';

/** Fund and year of the money first, because balances name them. */
export const roundingOrder = [
  'fundSource',
  'origin',
  'side',
  'functionalClass',
  'expenditureKind',
  'budgetUnit',
  'project',
  'departmentEconomicClass',
  'governmentEconomicClass',
] as const satisfies readonly DimensionName[];

const said =
  '尾差调整说明：本文件的金额按整套表统一取整，印出的分项之和等于合计；占比和增减比例按准确金额计算';

export const roundingNote = {
  kind: 'roundingNote',
  text: `${said}。`,
  moved: '与单独四舍五入相比，有{count}个数字作了调整。',
  movedFar: '其中{count}个数字的调整超过末位一个单位：{list}。',
  item: '{label}印作{printed}{unit}，单独四舍五入为{alone}{unit}',
  separator: '；',
} as const satisfies RoundingNoteSpec;

/** Amounts that are facts are parts of no line, so that no sum is known to hold between them and the figures of the tables. */
export function roundingNoteBesideFacts(example: string): RoundingNoteSpec {
  return { ...roundingNote, text: `${said}；不由收支明细汇总的金额（如${example}）各自四舍五入。` };
}
