// The English wording of obligations between figures.
import type { arithmeticCodes } from '../arithmetic/codes.ts';
import type { FindingWordings } from './wording.ts';

export const enArithmeticWordings: FindingWordings<keyof typeof arithmeticCodes> = {
  'table-total-is-sum-of-rows': {
    rule: 'A total in a table is the sum of its rows',
    finding:
      '[{written} is printed here; ]the other figures make it {expected}[, a difference of {difference}]',
    advice: 'Check this figure and its parts',
  },
};
