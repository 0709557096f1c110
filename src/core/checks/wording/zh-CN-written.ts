// 文字、名称、数量、日期、绩效目标和完整性各项要求的中文措辞。
// (The Chinese wording of obligations on words, names, counts, dates, targets and completeness.)
import type { writtenCodes } from '../written/codes.ts';
import type { FindingWordings } from './wording.ts';

export const zhCnWrittenWordings: FindingWordings<keyof typeof writtenCodes> = {
  'functional-codes-exist': {
    rule: '功能分类科目编码在当年科目表中',
    finding: '{year} 年的支出功能分类科目表中没有 {written}',
    advice: '请核对编码[；相近的有 {similar}]',
  },
};
