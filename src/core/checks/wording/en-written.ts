// The English wording of obligations on words, names, counts, dates, targets and completeness.
import type { writtenCodes } from '../written/codes.ts';
import type { FindingWordings } from './wording.ts';

export const enWrittenWordings: FindingWordings<keyof typeof writtenCodes> = {
  'functional-codes-exist': {
    rule: 'Functional codes stand in the classification of the year',
    finding: 'The functional classification of {year} has no {written}',
    advice: 'Check the code[; similar ones are {similar}]',
  },
  'personal-numbers-are-reviewed': {
    rule: 'Telephone, identity and account numbers are reviewed before publication',
    finding: 'This looks like a telephone, identity or account number: {written} (masked)',
    advice: 'Have a person review whether it may be published',
  },
  'secrecy-marks-are-reviewed': {
    rule: 'What bears a mark of secrecy is reviewed before publication',
    finding: '“{written}” is printed here',
    advice: 'Have a person review it for secrecy',
  },
  'secret-business-is-reviewed': {
    rule: 'Projects that touch on secret business are reviewed',
    finding: 'The texts of this project speak of {written}',
    advice: 'Have a person review them for secrecy',
  },
  'persons-are-reviewed': {
    rule: 'Names of persons are reviewed before publication',
    finding: 'A name stands under {role}: {written} (masked)',
    advice: 'Have a person review whether it needs to be published',
  },
  'internal-papers-are-reviewed': {
    rule: 'Internal papers are reviewed before publication',
    finding: 'An internal paper is cited here: {written}',
    advice: 'Have a person review whether it may be published; a public basis may be cited instead',
  },
  'few-beneficiaries-are-reviewed': {
    rule: 'Projects for very few persons are reviewed before publication',
    finding: 'Only {written} receive this, and with the amount they may be told',
    advice: 'Have a person review it',
  },
  'templates-are-filled-in': {
    rule: 'Nothing of a template is left',
    finding: 'This is left of a template: “{written}”',
    advice: 'Fill in what belongs here',
  },
  'words-are-not-doubled': {
    rule: 'No word stands twice in a row',
    finding: '“{written}” says a word twice',
    advice: 'If it is a slip, write “{expected}”',
  },
  'marks-are-not-doubled': {
    rule: 'No two marks of punctuation stand in a row',
    finding: '“{written}” has two marks in a row',
    advice: 'Take out the needless mark',
  },
  'brackets-and-quotes-close': {
    rule: 'Brackets and quotation marks come in pairs',
    finding: 'A bracket or quotation mark has no partner at “{written}”',
    advice: 'Add or take out the mark',
  },
  'sentences-are-whole': {
    rule: 'Sentences are whole',
    finding: '“{written}” has no mark at its end, or breaks off',
    advice: 'Check the text',
  },
  'document-numbers-are-well-formed': {
    rule: 'The year of a document number stands in 〔〕',
    finding: 'The document number is written “{written}”',
    advice: '“{expected}” is the usual form',
  },
  'punctuation-is-chinese': {
    rule: 'Marks between Chinese words are full-width, and comparisons have one sign',
    finding: '“{written}” has a half-width mark or a sign of two characters',
    advice: '“，”, “；”, “≥” and “≤” are the usual forms',
  },
  'heading-numbers-run-on': {
    rule: 'Numbers of headings run on',
    finding: 'The number of “{written}” does not follow the one before',
    advice: 'Check it; it should be {expected}',
  },
  'tables-name-their-unit': {
    rule: 'Every table names the unit of its amounts',
    finding: 'This table does not name the unit of its amounts',
    advice: 'Write 单位：万元 or 单位：元 above it',
  },
  'empty-tables-have-notes': {
    rule: 'A table without data has a note that says so',
    finding: 'This table has no data, and no note says so',
    advice: 'Write below it that it has no data, and why',
  },
  'notes-agree-with-data': {
    rule: 'Notes agree with the data of their table',
    finding: 'The note says “{written}”, but the table has amounts',
    advice: 'Check which is right: take out the note or mend the data',
  },
  'notes-belong-to-their-table': {
    rule: 'A note speaks of its own table',
    finding: 'The note “{written}” below 《{title}》 speaks of another table',
    advice: 'Write the note anew',
  },
  'decimals-are-uniform': {
    rule: 'Amounts of one table have the same number of decimals',
    finding: 'Most amounts of this table have {decimals} decimals; {count} have not, such as {written}',
    advice: 'Use the same number of decimals',
  },
  'amounts-in-sentences-have-units': {
    rule: 'Amounts in sentences have their unit',
    finding: '“{written}” has no unit',
    advice: 'Add the unit',
  },
};
