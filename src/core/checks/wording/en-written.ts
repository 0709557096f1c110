// The English wording of obligations on words, names, counts, dates, targets and completeness.
import type { writtenCodes } from '../written/codes.ts';
import type { FindingWordings } from './wording.ts';

export const enWrittenWordings: FindingWordings<keyof typeof writtenCodes> = {
  'functional-codes-exist': {
    rule: 'Functional codes stand in the classification of the year',
    finding: 'The functional classification of {year} has no {written}',
    advice: 'Check the code[; similar ones are {similar}]',
  },
};
