// The English wording of obligations on words, names, counts, dates and completeness.
import type { targetCodes, writtenCodes } from '../written/codes.ts';
import type { FindingWordings } from './wording.ts';

export const enWrittenWordings: FindingWordings<
  Exclude<keyof typeof writtenCodes, keyof typeof targetCodes>
> = {
  'functional-codes-exist': {
    rule: 'Functional codes stand in the classification of the year',
    finding: 'The functional classification of {year} has no {written}',
    advice: 'Check the code[; similar ones are {similar, list}]',
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
    finding: 'The texts of this project speak of {written, list}',
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
  'paragraphs-are-not-repeated': {
    rule: 'No paragraph stands twice',
    finding: 'The paragraph “{written}” stands here a second time',
    advice: 'Take one of them out',
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
  'sentences-keep-to-their-words': {
    rule: 'Explanations keep to the words of the format',
    finding: '“{written}” stands where the format says “{expected}”',
    advice:
      'Mend it if it is a slip. The figures of the sentence were checked as the format means them; if it says something else, check them by hand',
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
    finding: 'The note “{written}” below “{title}” speaks of another table',
    advice: 'Write the note anew',
  },
  'amounts-are-well-formed': {
    rule: 'Amounts in tables are written as numbers',
    finding: '“{written}” is printed here: its commas or points stand where no number has them',
    advice: 'Check and correct it; what leans on it was not checked this time',
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
  'amounts-in-sentences-share-a-unit': {
    rule: 'Amounts in sentences share a unit',
    finding: '“{written}” is in yuan, where all other amounts are in units of ten thousand yuan',
    advice: 'Check the unit',
  },
  'codes-go-with-their-rows': {
    rule: 'Codes go with the name and the place of their rows',
    finding:
      '“{name}” bears the code {written}[, which the classification of {year} does not have]; by its name and place it is {expected}' +
      '[; relations that fail for it alone: {explained}]',
    advice: 'Correct the code',
  },
  'names-belong-to-codes': {
    rule: 'Names belong to their codes',
    finding: '{code} is called “{written}”; the classification says “{expected}”',
    advice: 'Check code and name',
  },
  'rows-bear-official-names': {
    rule: 'Rows bear names of the classification or of the table',
    finding: '“{written}” is no name of the classification or the table',
    advice: '“{expected}” is near to it; check which is meant',
  },
  'code-levels-are-complete': {
    rule: 'Below an item stand its section and class',
    finding: 'The table has {written}, but not {missing, list} above it',
    advice: 'Add the row',
  },
  'codes-ascend': {
    rule: 'Rows stand in the order of their codes',
    finding: '{written} stands after {before}',
    advice: 'Put the rows in the order of codes',
  },
  'rows-are-not-repeated': {
    rule: 'A row stands once in its table',
    finding: '“{written}” stands twice in the table',
    advice: 'Merge the rows, or take one out',
  },
  'funds-and-codes-agree': {
    rule: 'Codes belong to the budget that they stand in',
    finding: '{written} ({name}) is no code of this budget',
    advice: 'Check the code or the budget',
  },
  'economic-classes-map': {
    rule: 'The economic classes of department and government correspond',
    finding: 'The mapping does not have {department} with {government}: {written}',
    advice: 'Check both classes',
  },
  'running-codes-fit-their-column': {
    rule: '行政运行 is basic expenditure, 一般行政管理事务 projects',
    finding: '“{name}” does not usually stand in this column, which has {written}',
    advice: 'Check it; it may be so on purpose',
  },
  'expenditure-goes-down-to-items': {
    rule: 'Expenditure by function goes down to the item',
    finding: '“{written}” is not broken down to items',
    advice: 'List the items',
  },
  'basic-expenditure-goes-down-to-sections': {
    rule: 'Basic expenditure goes down to economic sections',
    finding: '“{written}” is not broken down to sections',
    advice: 'List the sections',
  },
  'dates-exist': {
    rule: 'Dates exist',
    finding: 'The calendar has no “{written}”',
    advice: 'Check the date',
  },
  'dates-are-written-out': {
    rule: 'Dates are written out',
    finding: 'A date is written “{written}”',
    advice: 'The usual form is 2025年1月1日',
  },
  'titles-name-the-year': {
    rule: 'Titles name the year of the document',
    finding: '“{written}” does not name {year}',
    advice: 'Check the year',
  },
  'comparisons-name-the-year-before': {
    rule: 'Comparisons name the right year',
    finding: '“{written}” stands here; the year should be {expected}',
    advice: 'Check the year',
  },
  'sentences-speak-of-the-year': {
    rule: 'Explanations speak of the year of the document',
    finding: 'This paragraph opens with “{written}”, but the document is of {expected}',
    advice: 'Check the year',
  },
  'projects-run-in-the-year': {
    rule: 'The term of a project reaches into the year',
    finding: 'The term “{written}” does not include {year}',
    advice: 'Check the term',
  },
  'vehicles-within-their-quota': {
    rule: 'There are no more vehicles than the quota',
    finding: 'There are {written} vehicles; the quota is {quota}',
    advice: 'Check it, or say why',
  },
  'running-costs-have-vehicles': {
    rule: 'Running costs of vehicles have vehicles',
    finding: 'There are running costs of {written}, but no vehicles',
    advice: 'Check it; if vehicles are kept in a pool, say so',
  },
  'published-within-twenty-days': {
    rule: 'Published within twenty days of approval',
    finding: 'Approved on {approved} and published on {written}, {days} days later',
    advice: 'Publish within twenty days',
  },
  'forms-are-filled-in-before-publication': {
    rule: 'Forms bear a sound date before publication',
    finding: 'The date “{written}” is none, or lies after publication',
    advice: 'Check the date',
  },
  'body-name-is-the-same': {
    rule: 'The body bears the same name everywhere',
    finding: '“{written}” stands here, elsewhere “{expected}”',
    advice: 'Check the name',
  },
  'project-names-agree': {
    rule: 'Project names agree between tables and forms',
    finding: 'The form says “{written}”, the table of projects “{expected}”',
    advice: 'Use one name',
  },
  'items-bear-official-names': {
    rule: 'Items in sentences bear the names of the year',
    finding: '“{written}” is not the name in the classification of the year',
    advice: 'It says “{expected}”; check it',
  },
  'kind-of-body-is-the-same': {
    rule: '部门 and 单位 are not mixed',
    finding: '“{written}” differs from “{expected}” elsewhere',
    advice: 'Use one of them',
  },
  'departments-hold-their-units': {
    rule: 'A department’s figure holds those of its units',
    finding:
      'The department’s document says {written} yuan, those of its units ({count}) together {expected} yuan[; so do {others} more figures of this table]',
    advice:
      'A department’s budget is made of its own and its units’: see which document is wrong and whether a unit was left out',
  },
  'counts-match-their-lists': {
    rule: 'A number is that of the list behind it',
    finding: '{written} are said[ ({what})], {expected} are listed',
    advice: 'Check the number and the list',
  },
  'project-counts-agree': {
    rule: 'Numbers of projects agree',
    finding:
      '{written} are written here[, but the kinds are {parts}][, but there are {forms} forms][, but {sections} projects have a section of their own]',
    advice: 'Check the numbers of projects',
  },
  'tables-are-all-there': {
    rule: 'All tables prescribed are there',
    finding: '“{expected}” is missing[, though the contents ({listed}) list it]',
    advice: 'Add it; a table without data is printed empty',
  },
  'parts-and-sections-are-all-there': {
    rule: 'All parts and explanations are there',
    finding: 'The section “{expected}” was not found',
    advice: 'Add it; where there is nothing to report, say so',
  },
  'sections-say-something': {
    rule: 'Below a heading stands what it announces',
    finding: 'Nothing stands below “{written}”',
    advice: 'Add what belongs there, or say that there is none',
  },
  'terms-are-explained': {
    rule: 'Technical terms are explained',
    finding: '“{expected}” is not explained',
    advice: 'Add it to the glossary',
  },
  'contents-match-the-body': {
    rule: 'The contents match the body',
    finding: 'The contents list “{written}”, which the body has not[; it has “{near}”]',
    advice: 'Check contents and headings',
  },
  'headings-stand-in-the-contents': {
    rule: 'The contents leave no heading out',
    finding: '“{written}” is not in the contents, where others of its kind are',
    advice: 'Add it to the contents',
  },
  'contents-name-the-right-pages': {
    rule: 'The contents name the right pages',
    finding: 'The contents put “{heading}” on page {written}; it stands on page {expected}',
    advice: 'Bring the contents up to date',
  },
  'tables-bear-official-titles': {
    rule: 'Tables bear the titles of their format',
    finding: 'The table is called “{written}”, in the format “{expected}”',
    advice: 'Check the title',
  },
  'table-numbers-run-on': {
    rule: 'Numbers of tables run on in one form',
    finding: 'The table is numbered “{written}”',
    advice: 'Check it; it should be “{expected}”',
  },
  'attachments-are-there': {
    rule: 'Attachments referred to are there',
    finding: '“{written}” is said here, but no attachment was found',
    advice: 'Attach it, or give a link',
  },
  'changes-have-reasons': {
    rule: 'Changes have reasons',
    finding: 'No reason is given for “{written}”',
    advice: 'Say what the main reason is',
  },
  'table-columns-are-all-there': {
    rule: 'Tables have all their columns',
    finding: 'These columns were not found: {missing, list}',
    advice: 'Add them; a column without data is printed all the same',
  },
  'projects-have-forms': {
    rule: 'Projects have forms of their targets',
    finding: '“{written}” has {rows} rows in the table of projects, but {forms} forms',
    advice: 'Add the forms, or say why they are not published',
  },
  'three-public-funds-have-quantities': {
    rule: 'Final accounts of the three public funds tell quantities',
    finding: '{expected} were not found',
    advice: 'Add them',
  },
  'blanks-and-zeros-are-not-mixed': {
    rule: 'Nothing is printed in one way in a table',
    finding: 'Where there is no money, this table prints {written, list}',
    advice: 'Print it in one way',
  },
  'budgets-have-no-negative-amounts': {
    rule: 'Amounts of a budget are not negative',
    finding: '{written} is printed here',
    advice: 'A budget has no negative amounts; check it',
  },
  'percentages-are-in-range': {
    rule: 'Shares and falls are 100 % at most',
    finding: '“{written}” is more than 100 %',
    advice: 'Check the percentage',
  },
  'percentages-have-one-style': {
    rule: 'Percentages have the same number of decimals',
    finding: 'Most percentages have {decimals} decimals; this one is {written}',
    advice: 'Use the same number of decimals',
  },
  'items-agree-with-themselves': {
    rule: 'The amounts and changes of one paragraph agree',
    finding: '“{written}” is written here, but the paragraph also says {other}',
    advice: 'Check the amounts, the direction and the rate of this paragraph',
  },
  'pages-are-not-empty': {
    rule: 'There are no empty pages',
    finding: 'Page {page} is empty',
    advice: 'Take out the needless page',
  },
};
