// The English wording of what checks find.
import { enArithmeticWordings } from './en-arithmetic.ts';
import { enTargetWordings } from './en-targets.ts';
import { enWrittenWordings } from './en-written.ts';
import type { FindingWordings, ReasonWordings } from './wording.ts';

export const enFindings: FindingWordings = {
  ...enArithmeticWordings,
  ...enWrittenWordings,
  ...enTargetWordings,
};

export const enReasons: ReasonWordings = {
  'no-known-format': 'the disclosure format of the document was not recognised',
  'table-not-found': 'the table {table} was not found',
  'tables-alone': 'the file holds tables only, and no text',
  'pages-are-pictures': 'pages that are pictures were not read ({count} in all: {pages})',
  'dates-not-known': 'the days of approval and publication were not given',
  'indicators-not-understood': 'the columns of some indicators could not be told apart',
  'nothing-of-the-kind': 'the document has nothing of the kind',
  'code-lists-of-other-year':
    'there are no code lists of {year}; those of {listYear} serve for reading but not for judging',
  'year-not-found': 'the year of the document was not found',
  'body-not-found': 'the name of the body was not found',
  'unit-not-stated': 'the table states no unit of money',
  'no-figures-filled-in': 'no table has a figure filled in, so there is nothing to check',
  'figure-unreadable': '{count} figure(s) could not be read, such as “{written}” at {where}',
  'sentences-not-understood':
    '{count} passage(s) with amounts or percentages are none of the format’s sentences, and their figures were held against nothing, such as “{written}” at {where}; check them against the tables by hand',
  'unit-not-comparable':
    'the unit’s document {file} is of another year or format, or these or its body were not recognised; it was not compared',
  'unit-of-other-body':
    'the document {file} is of “{body}”, which is none of the units that this document names, and was not compared',
  'unit-given-twice':
    'the documents {file} and {other} are both of “{body}”; only the latter was compared, so that nothing counts twice',
  'units-not-given':
    'of the units that this document names {count} have no document here: {units}; whether all together make up this document was not checked',
  'companion-not-recognised':
    'the document {file} given beside was not recognised (format, year or body), and not compared',
  'companion-of-other-body':
    'the document {file} given beside is of “{body}” and not of “{own}”, and was not compared; name one of the same body',
  'companion-of-other-year':
    'the document {file} given beside is of {year}; it should be of {asked} and was not compared; name one of that year',
  'companion-of-other-kind':
    '--budget is the budget that final accounts follow; this document is none, or {file} is no budget, and was not compared; for last year’s document use --previous',
  'companion-without-common-figures':
    'the document {file} given beside prints no figure that this one speaks of: there was nothing to compare',
  'told-with-its-cause': 'something fails here too, for a cause that is told under another obligation',
  'held-by-rounding-adjustment':
    '{place} prints {written} and {other} {elsewhere}, one unit of the last place apart; so its own table adds up to the digit: a rounding adjustment',
};
