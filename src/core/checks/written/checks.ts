// The checks that are written by hand, one file each.
import { functionalCodesExist } from './classification/functional-codes-exist.ts';
import { fewBeneficiariesAreReviewed } from './sensitive/few-beneficiaries-are-reviewed.ts';
import { internalPapersAreReviewed } from './sensitive/internal-papers-are-reviewed.ts';
import { personalNumbersAreReviewed } from './sensitive/personal-numbers-are-reviewed.ts';
import { personsAreReviewed } from './sensitive/persons-are-reviewed.ts';
import { secrecyMarksAreReviewed } from './sensitive/secrecy-marks-are-reviewed.ts';
import { secretBusinessIsReviewed } from './sensitive/secret-business-is-reviewed.ts';
import { amountsInSentencesHaveUnits } from './units-and-notes/amounts-in-sentences-have-units.ts';
import { decimalsAreUniform } from './units-and-notes/decimals-are-uniform.ts';
import { emptyTablesHaveNotes } from './units-and-notes/empty-tables-have-notes.ts';
import { notesAgreeWithData } from './units-and-notes/notes-agree-with-data.ts';
import { notesBelongToTheirTable } from './units-and-notes/notes-belong-to-their-table.ts';
import { tablesNameTheirUnit } from './units-and-notes/tables-name-their-unit.ts';
import { bracketsAndQuotesClose } from './wording-and-form/brackets-and-quotes-close.ts';
import { documentNumbersAreWellFormed } from './wording-and-form/document-numbers-are-well-formed.ts';
import { headingNumbersRunOn } from './wording-and-form/heading-numbers-run-on.ts';
import { marksAreNotDoubled } from './wording-and-form/marks-are-not-doubled.ts';
import { punctuationIsChinese } from './wording-and-form/punctuation-is-chinese.ts';
import { sentencesAreWhole } from './wording-and-form/sentences-are-whole.ts';
import { templatesAreFilledIn } from './wording-and-form/templates-are-filled-in.ts';
import { wordsAreNotDoubled } from './wording-and-form/words-are-not-doubled.ts';
import type { WrittenCheck } from './written-check.ts';

export const writtenChecks: readonly WrittenCheck[] = [
  functionalCodesExist,
  personalNumbersAreReviewed,
  secrecyMarksAreReviewed,
  secretBusinessIsReviewed,
  personsAreReviewed,
  internalPapersAreReviewed,
  fewBeneficiariesAreReviewed,
  templatesAreFilledIn,
  wordsAreNotDoubled,
  marksAreNotDoubled,
  bracketsAndQuotesClose,
  sentencesAreWhole,
  documentNumbersAreWellFormed,
  punctuationIsChinese,
  headingNumbersRunOn,
  tablesNameTheirUnit,
  emptyTablesHaveNotes,
  notesAgreeWithData,
  notesBelongToTheirTable,
  decimalsAreUniform,
  amountsInSentencesHaveUnits,
];
