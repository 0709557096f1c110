// The English wording of what in a document was not understood; see render.ts.
import type { ProblemCode } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const enReadingWordings = {
  'figures-need-review': {
    problem:
      '{figures} of the figures that the ledger rests on were recognised from pictures and may be misread',
    expected: 'A ledger should hold what the original says',
    advice: 'Hold each against the original; the ledger says in its provenance that this is still to be done',
  },
  'amounts-within-rounding': {
    problem:
      'Of the {of} lines of the ledger {lines} have an amount that the document does not print so; it was chosen within rounding so that sums come out',
    expected: 'Amounts in a ledger should be exact',
    advice:
      'Take these for no more exact than what is printed, and correct them where the exact amounts are known',
  },
  'region-left-open': {
    problem:
      'This figure cuts across other lines, and what is published does not say how it is divided; it is not in the ledger. It is {amount} yuan',
    expected: 'Its parts should be stated in the document',
    advice: '[It is also printed in: {places}. ]If its parts are known elsewhere, add them to the ledger',
  },
  'sum-not-as-printed': {
    problem: '{amount} yuan is printed; the parts in the ledger come to {sum}',
    expected: 'A total should be the sum of its parts, but for what rounding each by itself leaves',
    advice:
      'The ledger has the parts. [It is also printed in: {places}. ]Where it is more than rounding, compare with the original',
  },
  'stage-assumed': {
    problem: 'The document does not say of which stage its figures are; the ledger says {written}',
    expected:
      'It is approved for a budget as approved, adjusted for one that was changed, final for final accounts',
    advice: 'Check the stage in datapackage.json and lines.csv',
  },
  'project-unit-assumed': {
    problem: 'The project “{written}” is not said to be of any unit; the ledger puts it to {unit}',
    expected: 'Every project should belong to one budget unit',
    advice: 'Check the budget unit in projects.csv',
  },
  'unit-kind-assumed': {
    problem:
      'The document does not say of which kind these units are; the ledger says administrative for now: {written}',
    expected: 'Administrative, managed like the civil service, or a public institution',
    advice: 'See `kind` under budgetUnits in facts.yaml',
  },
  'document-format-unknown': {
    problem: 'This document was not recognised as of any known format',
    expected: 'Its tables and sections should be like those of a known format',
    advice:
      'The tables are given as they stand; a format can be drafted from this document, which is then read again',
  },
  'document-no-disclosure': {
    problem:
      'This was not recognised as the disclosure of a budget or of final accounts: it is of no known format, and its text speaks of no budget (预算) and no final accounts (决算)',
    expected: 'A budget or final accounts as a department or unit publishes them',
    advice:
      'Nothing was checked; see whether this is the right file, and if it is, name its format with --format; pages that are pictures need --ocr',
  },
  'document-of-other-format': {
    problem: 'This document does not look like one of the format of the ledger ({format})',
    expected: 'A document that was built of this ledger and edited afterwards',
    advice:
      'See whether ledger and document belong together; if it was built in another format, name that with --format',
  },
  'document-of-other-body': {
    problem: 'The cover of this document says “{written}”, the ledger is of “{body}”',
    expected: 'A document that was built of this ledger and edited afterwards',
    advice: 'It was compared all the same; see whether ledger and document belong together',
  },
  'document-year-missing': {
    problem: 'The budget year was not found',
    expected: 'The cover or the titles should name it, such as 2025年',
    advice: 'Check the cover; codes were looked up in the lists of the latest year',
  },
  'document-body-missing': {
    problem: 'The name of the department or unit was not found',
    expected: 'The cover should name it',
    advice: 'Check the cover',
  },
  'code-lists-of-other-year': {
    problem: 'There are no code lists of {written}; codes were looked up in those of {listYear}',
    expected: 'They should be those of the document’s year',
    advice: 'Check the codes that changed between the two years',
  },
  'code-not-in-lists': {
    problem: 'This is not a code of the {codeList:term}: {written}',
    expected: 'It should be a code of the list',
    advice: 'It is given as it stands; check the code and the year',
  },
  'table-perhaps': {
    problem: 'By its title and head this table seems to be “{table}”, but that is not certain',
    expected: 'Its title and head should be those of a table of the format',
    advice: 'Compare its columns and rows with the original',
  },
  'table-repeated': {
    problem: 'This table[, “{written}”,] too seems to be “{table}”, which stands above already',
    expected: 'A table of the format should stand once',
    advice: 'Look in the original which of them it is',
  },
  'table-rows-missing': {
    problem: 'These rows are missing: {rows}',
    expected: 'The format has them',
    advice: 'Check the names of the rows; what is missing is not taken for zero',
  },
  'table-unnamed-row-missing': {
    problem: 'No row of figures stands below the head',
    expected: 'The format has one, without a name',
    advice: 'Check whether the table was filled in; what is missing is not taken for zero',
  },
  'table-not-found': {
    problem: 'The table “{table}” was not found',
    expected: 'This format has it',
    advice: 'Check the original: is the table missing, or are its title and head different?',
  },
  'table-unknown': {
    problem: 'This table is none of the format[: “{written}”]',
    expected: 'Its title and head should be like those of a table of the format',
    advice: 'It is given as it stands; compare it with the original',
  },
  'table-unit-missing': {
    problem: 'The table does not say its unit of money',
    expected: 'Its head should say 单位：元 or 单位：万元',
    advice: 'Add the unit; without it the figures are given as printed and not as amounts',
  },
  'table-column-unknown': {
    problem: 'This column is not in the format: {written}',
    expected: 'It should be a column of the format',
    advice: 'Check the head of the table',
  },
  'table-columns-missing': {
    problem: 'These columns are missing: {columns}',
    expected: 'The format has them',
    advice: 'Check the head of the table',
  },
  'table-row-unknown': {
    problem: 'This row is not in the format: {written}',
    expected: 'It should be a row of the format or a code of the lists',
    advice: 'Check the row’s name and code',
  },
  'figure-unreadable': {
    problem: 'This is not an amount: {written}',
    expected: 'It should be a number or blank',
    advice: 'Correct it after the original',
  },
  'form-parts-missing': {
    problem: 'The form lacks these parts: {parts}',
    expected: 'The format has them',
    advice: 'Compare with the original; what is missing was not read',
  },
  'form-label-parted': {
    problem: 'On the form a label and what is filled in run together; they were parted like this: {written}',
    expected: 'Each should stand in a cell of its own',
    advice: 'Compare with the original whether they are parted rightly',
  },
  'sentences-unknown': {
    problem: '{count} passages with figures are in other words than the format’s, such as: {written}',
    expected: 'They should be like sentences of the format',
    advice: 'They are given as they stand; compare their figures with the original',
  },
  'sentences-nearly-known': {
    problem: '{count} passages differ in a few words from sentences of the format, such as: {written}',
    expected: 'The format says: {expected}',
    advice: 'Their figures were read as in those sentences; compare them with the original',
  },
  'format-malformed': {
    problem: 'This is not how a format is written[ ({detail})]',
    expected: 'It should be as schemas/format.schema.json says',
    advice: 'Compare it with a known format',
  },
} as const satisfies Partial<Record<ProblemCode, Wording>>;
