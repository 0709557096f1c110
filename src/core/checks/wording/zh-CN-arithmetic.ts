// 数字之间各项要求的中文措辞。
// (The Chinese wording of obligations between figures.)
import type { arithmeticCodes } from '../arithmetic/codes.ts';
import type { FindingWordings } from './wording.ts';

export const zhCnArithmeticWordings: FindingWordings<keyof typeof arithmeticCodes> = {
  'table-total-is-sum-of-rows': {
    rule: '表中合计等于各行之和',
    finding: '[这里印的是 {written}，]按其他数字应为 {expected}[，相差 {difference}]',
    advice: '请核对这一数字和它的各分项',
  },
};
