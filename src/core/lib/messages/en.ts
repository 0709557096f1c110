// The English wording of problems in the input; see render.ts for placeholders and optional parts.

import { enDisclosureWordings } from './en-disclosure.ts';
import { enDocumentWordings } from './en-documents.ts';
import { enFileWordings } from './en-files.ts';
import { enReadingWordings } from './en-reading.ts';
import { enMergingWordings } from './en-merging.ts';
import { enStoreWordings } from './en-store.ts';
import type { ProblemCode, TermName } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const enWordings = {
  ...enFileWordings,

  'workbook-not-xlsx': {
    problem: 'This is no .xlsx workbook, or a password is needed to open it',
    expected: 'It must be an .xlsx file without a password',
    advice: 'Open it in a spreadsheet program and save it as an Excel workbook (.xlsx)',
  },
  'sheet-missing': {
    problem: 'There is no sheet “{sheet}”; the sheets are: {sheets}',
    expected: 'The workbook must hold it',
    advice: 'Correct the name of the sheet, or add it from the template',
  },
  'sheet-head-missing': {
    problem: 'No row of column titles was found',
    expected: 'One of the first 50 rows must hold titles such as: {titles}',
    advice: 'Add the titles, or copy them from the template',
  },
  'formula-without-result': {
    problem: 'The formula has no result: {written}',
    expected: 'It must be a number or a text',
    advice: 'Correct the formula, or enter the result itself, and save the file',
  },
  'number-beyond-digits': {
    problem:
      'The number “{written}” has more digits than a spreadsheet keeps, and its last ones may have changed',
    expected: 'A number in a spreadsheet must not have more than {digits} significant digits',
    advice: 'Make the cell “Text” and enter all digits again from their source',
  },
  'name-ambiguous': {
    problem: '“{written}” is the name of more than one',
    expected: 'It must be a code, such as: {codes}',
    advice: 'Enter the code',
  },
  'fact-path-malformed': {
    problem: 'The name “{written}” is not written as it must be',
    expected: 'It must be like {example}',
    advice: 'Write it as the template does',
  },
  'amount-read-from-text': {
    problem: 'The amount is the text “{written}”',
    expected: 'It should be a number, and was read as {amount} yuan',
    advice: 'Check the amount and make the cell a number',
  },

  'column-missing': {
    problem: 'This column is missing[: {title}]',
    expected: 'The header must name “{column}”',
    advice:
      'Add the column and fill it in row by row; only a cell that does not apply to its row may stay empty',
  },
  'column-renamed': {
    problem: 'The column is called “{written}”',
    expected: '“{column}”[ ({title})] is expected here',
    advice:
      'If it is that column, rename it to “{column}” and leave its cells as they are; if not, add the column “{column}”',
  },
  'column-unknown': {
    problem: 'The column “{written}” is not known and was not read',
    expected: 'Known columns are: {allowed}',
    advice: 'Correct its name, or remove the column if it serves no purpose',
  },
  'column-duplicate': {
    problem: 'The column “{written}” stands more than once',
    expected: 'Each column must stand once',
    advice: 'Correct its name, or remove the repeated column',
  },
  'total-row-left-out': {
    problem: 'This is a row of totals (“{written}”) and was not read as data',
    expected: 'The table should hold data only; totals are worked out',
    advice: 'Delete the row; if it stays, nothing is counted twice',
  },
  'total-row-differs': {
    problem: 'The row of totals says {written} yuan',
    expected: 'The rows that it sums up come to {sumYuan} yuan, a difference of {differenceYuan} yuan',
    advice: 'Look for rows that are missing or wrong; totals are not read as lines and may be deleted',
  },
  'row-width-wrong': {
    problem: 'This row has {cells} cells, and the header has {columns} columns; it says “{written}”',
    expected: 'Each row must have as many cells as the header',
    advice: 'Look for a comma too many or too few; a text with commas needs double quotes around its cell',
  },
  'key-missing': {
    problem: 'This entry is missing',
    expected: 'A value is required here',
    advice: 'Fill it in',
  },
  'key-unknown': {
    problem: 'The entry “{written}” is not known and was not read',
    expected: 'Known entries are: {allowed}',
    advice: 'Remove the entry if it serves no purpose[; if “{similar}” is meant, correct its name]',
  },
  'key-duplicate': {
    problem: 'The entry “{written}” stands more than once in one place',
    expected: 'Each entry must stand once',
    advice: 'Put its content in one place and remove the repeated entry',
  },
  'value-missing': {
    problem: 'This cell is empty',
    expected: 'A value is required here',
    advice: 'Fill it in',
  },
  'value-not-allowed': {
    problem: '“{written}” is not one of the allowed values',
    expected: 'It must be one of: {allowed}',
    advice: 'Correct it[ (is “{similar}” meant?)]',
  },
  'obligation-unknown': {
    problem: 'There is no code “{written}”',
    expected: 'It must be the code of an obligation; docs/findings.md lists them all',
    advice: 'Correct it[ (is “{similar}” meant?)]',
  },
  'acceptance-without-reason': {
    problem: '{code} ({at}) has no reason for being accepted',
    expected: 'Each acceptance needs its reason',
    advice: 'Write one, or remove the entry',
  },
  'acceptances-unfilled': {
    problem: 'None of the {count} entries has a reason for being accepted',
    expected: 'Each acceptance needs its reason',
    advice: 'Write one for each, or remove the entry',
  },
  'acceptances-none': {
    problem: 'It does not say which findings are accepted',
    expected: 'They are listed below accepted, one by one',
    advice:
      'Leave --accept out if there is nothing to accept; else begin another file with --write-accept and write the reasons',
  },
  'coordinate-not-single': {
    problem: '“{written}” joins several codes',
    expected: 'A line has one code in each column; only the classes of a public ledger may be joined',
    advice: 'Split it into one line for each code',
  },
  'year-wrong': {
    problem: 'The year is “{written}”',
    expected:
      'The ledger is for {fiscalYear} (fiscalYear in datapackage.json, 预算年度 in the sheet 账本 of a workbook), so this year’s lines must say {fiscalYear} and last year’s {previousYear}',
    advice: 'Correct this cell; if the year of the ledger is wrong, correct it there',
  },

  'code-lists-missing': {
    problem: 'There are no code lists of the year “{written}”',
    expected: 'There are lists of {first} to {last}',
    advice: 'Correct the year; where it is right, the lists of that year must be added first',
  },
  'code-unknown': {
    problem: '“{written}” is not a code of the {year} {codeList:term}',
    expected: 'It must be a code that the list holds',
    advice: 'Correct the code[; near it are: {similar}]',
  },
  'code-duplicate': {
    problem: 'The code “{written}” stands more than once in the {codeList:term}',
    expected: 'Each code must stand once',
    advice: 'Remove the repeated row',
  },
  'code-without-parent': {
    problem: 'The parent “{parent}” of the code “{written}” is not in the {codeList:term}',
    expected: 'The list must hold the parent of each code',
    advice: 'Add the parent, or correct it in this row',
  },
  'code-name-mismatch': {
    problem: 'The name given for the code {code} is “{written}”',
    expected: 'In the {codeList:term} it is “{name}”',
    advice: 'Find out whether the code or the name is wrong, and correct it',
  },
  'code-not-lowest-level': {
    problem: '“{written}” is not at the lowest level of the {codeList:term}',
    expected: 'Use the lowest level, such as: {children}',
    advice: 'Use a code below it; keep it only if the money cannot be told apart',
  },
  'member-not-lowest-level': {
    problem: '“{written}” stands for several kinds that must be told apart',
    expected: 'This year’s lines must be at the lowest level, such as: {children}',
    advice: 'Use one of these; only last year’s lines may stay at a higher level',
  },
  'code-changed-by-spreadsheet': {
    problem: 'The code is “{written}”: it seems that {change:term}',
    expected: 'It must be exactly the original code[, such as: {similar}]',
    advice:
      'Enter the code again; first make the column “Text” in the spreadsheet, so that it is not changed again',
  },
  'identifier-not-allowed': {
    problem: '“{written}” cannot serve as an identifier',
    expected: 'It must consist of letters, digits and . _ - and must not be a name of our own',
    advice: 'Choose another, and correct it wherever it is used',
  },

  'amount-not-number': {
    problem: 'The amount “{written}” is not a number that can be read',
    expected: 'It must be a number of yuan without commas, unit or full-width digits, such as 3985512.35',
    advice: 'Correct the amount[; if {plain} yuan is meant, write {plain}]',
  },
  'amount-in-scientific-notation': {
    problem: 'The amount “{written}” is in scientific notation, and digits may have been lost',
    expected: 'It must be a number of yuan with all its digits, such as 3985512.35',
    advice: 'Make the cell a number with two decimals, and enter the amount again from its source',
  },
  'amount-not-whole-fen': {
    problem: 'The amount “{written}” has more than two decimals',
    expected: 'It must be in yuan with at most two decimals (whole fen)',
    advice: 'Give the amount exact to the fen; if it is in units of 10,000 yuan, convert it to yuan',
  },
  'amount-negative': {
    problem: 'The amount “{written}” is negative',
    expected: 'A budget amount must be zero or positive',
    advice: 'Correct the amount; for a reduction, give the amount after it',
  },
  'amount-too-long': {
    problem: 'The amount “{written}” has too many digits',
    expected: 'At most {digits} digits of yuan may stand before the point',
    advice: 'Check the amount and its unit',
  },

  'amounts-perhaps-in-ten-thousands': {
    problem: 'The lines of {year} come to {totalYuan} yuan only[, those of {otherYear} to {otherYuan} yuan]',
    expected: 'Amounts must be in yuan',
    advice:
      'Check whether the amounts of {year} were entered in units of 10,000 yuan; if they are right, leave them',
  },
  'line-duplicate': {
    problem: 'Apart from the amount, this row is the same as row {firstRow}',
    expected: 'One use of money should take one row',
    advice: 'Check whether it was entered twice; if both are meant, keep them, and the amounts are added',
  },
  'value-not-for-basic-expenditure': {
    problem: 'The value is “{written}”, but the line is basic expenditure',
    expected: 'This cell must be empty for basic expenditure; only project expenditure fills it',
    advice: 'Empty the cell; if the line belongs to a project, correct its kind of expenditure',
  },
  'project-unknown': {
    problem: 'The project “{written}” is not in the list of projects',
    expected: 'It must be an identifier from projects.csv',
    advice: 'Correct the identifier, or add the project to the list[; near it are: {similar}]',
  },
  'ledger-without-lines': {
    problem: 'There is not one budget line',
    expected: 'Each amount must have its row',
    advice: 'Fill in the lines; a unit without any money has one line of 0.00',
  },
  'project-without-lines': {
    problem: 'The project “{written}” ({name}) has no budget lines',
    expected: 'Each project must have at least one row in lines.csv',
    advice: 'Add its lines, or remove the project from the list',
  },
  'project-duplicate': {
    problem: 'The project identifier “{written}” already stands in row {firstRow}',
    expected: 'Each project must have an identifier of its own',
    advice: 'Give it another identifier, or remove the repeated row',
  },
  'project-name-repeated': {
    problem: 'The projects {project} and {otherProject} have the same name, “{written}”',
    expected: 'Names should differ, so that each form can be matched to its project',
    advice: 'Check whether the project was entered twice; if there are two, make their names differ',
  },
  'project-of-other-unit': {
    problem: 'The budget unit is “{written}”',
    expected: 'Project {project} belongs to the budget unit {budgetUnit}, and so must its lines',
    advice: 'Compare the line with the list of projects and correct the wrong one',
  },
  'whole-period-funds-below-year': {
    problem: 'The whole-period funds of project {project} are “{written}” yuan',
    expected: 'The whole period includes this year, whose lines add up to {linesYuan} yuan',
    advice: 'Check whether only a part of the period was filled in',
  },
  'form-funds-differ-from-lines': {
    problem: 'The performance form of project {project} gives “{written}” yuan for the year',
    expected: 'Its budget lines add up to {linesYuan} yuan, a difference of {differenceYuan} yuan',
    advice: 'Compare both amounts and correct the wrong one',
  },
  'indicator-project-unknown': {
    problem: 'The indicator belongs to the project “{written}”, which is not in the list of projects',
    expected: 'It must be an identifier from projects.csv',
    advice: 'Correct the identifier, or add the project to the list[; near it are: {similar}]',
  },
  'indicator-duplicate': {
    problem: 'This row is the same as row {firstRow}',
    expected: 'One indicator should take one row',
    advice: 'Check whether it was entered twice, and remove the row that is too many',
  },
  'indicator-side-unknown': {
    problem: 'The period of the indicator is “{written}”',
    expected: 'It must be one of: {allowed}',
    advice: 'Correct it',
  },
  'budget-unit-unknown': {
    problem: 'The budget unit “{written}” is not in the list of units',
    expected: 'It must be a code from that list',
    advice: 'Correct the code, or add the unit to the list[; near it are: {similar}]',
  },
  'budget-unit-circular': {
    problem: 'The parent is “{written}”, which itself stands below the unit {budgetUnit}',
    expected: 'The parent must be another unit that does not stand below this one',
    advice: 'Correct the parent; leave it out for the department’s own office',
  },
  'department-mismatch': {
    problem: 'The department is “{written}”',
    expected: 'The budget unit {budgetUnit} belongs to “{department}”',
    advice: 'Find out whether the department or the unit is wrong, and correct it',
  },
  'jurisdiction-mismatch': {
    problem: 'The jurisdiction is “{written}”',
    expected: 'The jurisdiction of this department is “{jurisdiction}”',
    advice: 'Check and correct it',
  },
  'counterpart-is-itself': {
    problem: 'The counterpart “{written}” is the budget unit of the line itself',
    expected: 'It must be the code of another unit of the department',
    advice: 'Correct the code; leave the cell empty if the money stays outside the department',
  },
  'counterpart-unknown': {
    problem: 'The counterpart “{written}” is not a budget unit of this department',
    expected: 'It must be the code of another unit of the department',
    advice:
      'Correct the code; leave the cell empty if the money stays outside the department[; near it are: {similar}]',
  },

  ...enMergingWordings,
  ...enStoreWordings,

  ...enDisclosureWordings,

  ...enDocumentWordings,
  ...enReadingWordings,

  'format-unknown': {
    problem: 'There is no disclosure format “{written}”',
    expected: 'Known formats are: {allowed}',
    advice: 'Correct the name of the format',
  },
  'format-name-unknown': {
    problem: 'The format says “{written}”, and there is no such thing here',
    expected:
      'It must be a dimension, level, code, word, text column or table that is known here[: {allowed}]',
    advice: 'Correct it[ (is “{similar}” meant?)]',
  },
  'public-ledger-of-other-document': {
    problem: '“{written}” is asked for, and this public ledger holds the figures of “{own}” alone',
    expected: 'A public ledger gives back the one document that it was published with',
    advice: 'Use the full ledger of the department, or make that document alone',
  },
  'amount-beyond-cell': {
    problem: 'This amount does not fit a spreadsheet: {written}',
    expected: 'A number in a spreadsheet keeps {digits} significant digits at most',
    advice: 'Check the amount and its unit; if it is right, leave the spreadsheet out',
  },
  'text-beyond-cell': {
    problem: 'This text of {characters} characters does not fit a spreadsheet: “{written}”',
    expected: 'A cell holds {limit} characters at most',
    advice: 'Shorten the text',
  },
} as const satisfies Record<ProblemCode, Wording>;

export const enTerms = {
  functionalClass: 'functional classification of expenditure',
  departmentEconomicClass: 'economic classification of department expenditure',
  governmentEconomicClass: 'economic classification of government expenditure',
  revenueClass: 'classification of revenue',
  budgetUnit: 'list of budget units',
  text: 'a text',
  wholeNumber: 'a whole number such as 7',
  decimalNumber: 'a number such as 120.50',
  amountInYuan: "an amount in yuan in quotation marks, such as '34000.00'",
  yesOrNo: 'yes or no (true or false)',
  date: 'a date such as 2025-01-31',
  list: 'a list, one entry a line after “- ”',
  group: 'a group of entries',
  textOrNothing: 'a text or a list',
  leadingZerosLost: 'a spreadsheet took the zeros at its beginning',
  scientificNotation: 'a spreadsheet put it into scientific notation',
  decimalPoint: 'a spreadsheet gave it a decimal point',
  fullWidth: 'it has full-width digits',
  tabInIndent: 'Indent with blanks, not with tabs',
  fullWidthColon: 'After a name stands a plain colon and a blank, not the full-width “：”',
  quoteNotClosed:
    'Quotation marks must come in pairs; a cell that holds one writes it twice and stands in quotation marks itself',
  commaOrBracket: 'Commas, quotation marks and brackets must be complete, with no comma after the last entry',
  indentOrQuote:
    'Lines of one level must have the same indent, a colon and a blank stand after each name, and quotation marks and brackets come in pairs',
} as const satisfies Record<TermName, string>;
