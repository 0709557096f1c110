// The English wording of obligations between figures.
import type { arithmeticCodes } from '../arithmetic/codes.ts';
import type { FindingWording, FindingWordings } from './wording.ts';

/** They differ in their rule alone: what a figure should be by the others, or how far that can be told. */
function between(rule: string): FindingWording {
  return {
    rule,
    finding:
      '[{written} is printed here][; by the other figures it is {expected}][, {difference}]' +
      '[; by the other figures it lies between {least} and {greatest}]' +
      '[; one of {ties} places is wrong, and figures alone do not tell which][; if it is only one of them: {ifAlone, list}][; {together} places would have to change together]' +
      '[{unfilled} is blank throughout, while {told} is printed elsewhere: more likely it was not filled in than the figure is wrong, and a blank is no zero here]' +
      '[{group} relations fail that no change of up to three places mends: compare them one by one]' +
      '[a row seems to be missing under {rowUnder}]' +
      '[{leftOut, list} seems to be missing under {leftOutUnder}][; by the other figures it is {leftOutAmount}][the row {doubled} stands twice]' +
      '[; most relations of {misread} fail, so it was more likely misread: compare it with the document]' +
      '[; it differs by a factor of {tenThousandfold}: yuan and ten thousand yuan may have been mixed up]' +
      '[; it seems to have changed places with {swapped}][; {shifted} figures seem to stand one column or row off]',
    advice: 'Check this place and those that it goes with',
  };
}

export const enArithmeticWordings: FindingWordings<keyof typeof arithmeticCodes> = {
  'income-total-is-expenditure-total': between('Total income equals total expenditure'),
  'summary-totals-are-sums': between('Totals of the summary tables are the sums of their items'),
  'row-total-is-sum-of-columns': between('The total of a row is the sum of its columns'),
  'table-total-is-sum-of-rows': between('A total in a table is the sum of its rows'),
  'three-public-funds-add-up': between('The three public funds add up'),
  'income-table-as-summary': between('The table of income agrees with the summary'),
  'expenditure-table-as-summary': between('The table of expenditure agrees with the summary'),
  'income-and-expenditure-agree-by-item': between('Income and expenditure agree item by item'),
  'appropriation-as-summary': between('The table of fiscal appropriation agrees with the summary'),
  'appropriation-within-summary': between(
    'Expenditure from fiscal appropriation is no more than all expenditure',
  ),
  'general-public-budget-as-appropriation': between(
    'The general public budget agrees with the table of fiscal appropriation',
  ),
  'general-public-budget-within-expenditure': between(
    'Expenditure from the general public budget is no more than all expenditure',
  ),
  'basic-expenditure-totals-agree': between('Basic expenditure equals its table by economic class'),
  'government-fund-as-appropriation': between(
    'The tables of government funds agree with the table of fiscal appropriation',
  ),
  'government-fund-income-is-expenditure': between('The tables of government funds agree with each other'),
  'state-capital-as-appropriation': between(
    'The table of state capital agrees with the table of fiscal appropriation',
  ),
  'project-expenditure-totals-agree': between('Project expenditure equals the tables of projects'),
  'carry-over-as-its-projects': between('Carry-over equals its table of projects'),
  'agency-operating-within-public-running': between(
    'Operating expenses of agencies are no more than public running expenses',
  ),
  'three-public-funds-hold-basic-expenditure': between(
    'The three public funds are no less than the same items of basic expenditure',
  ),
  'part-within-whole': between('A part is no more than the whole'),
  'tables-agree': between('Tables agree on the same figure'),
  'form-funds-as-project-table': between('Funds of the target forms equal the table of projects'),
  'form-funds-add-up': between('The funds of a form are the sum of their sources'),
  'summary-figures-in-text-agree': between('The text on totals agrees with the summary'),
  'income-figures-in-text-agree': between('The text on income agrees with its table'),
  'expenditure-figures-in-text-agree': between('The text on expenditure agrees with its table'),
  'appropriation-figures-in-text-agree': between('The text on fiscal appropriation agrees with its table'),
  'general-public-budget-figures-in-text-agree': between(
    'The text on the general public budget agrees with its table',
  ),
  'basic-expenditure-figures-in-text-agree': between('The text on basic expenditure agrees with its table'),
  'three-public-funds-figures-in-text-agree': between(
    'The text on the three public funds agrees with their table',
  ),
  'agency-operating-figures-in-text-agree': between('The text on operating expenses agrees with their table'),
  'figures-in-text-agree-with-tables': between('Figures in the text agree with the tables'),
  'sentences-agree': between('Sentences agree on the same figure'),
  'figures-in-text-add-up': between('Parts in the text make up their whole'),
  'direction-of-change-as-figures': between('The words for a change agree with the figures'),
  'change-is-difference': between('A change is the difference of two figures'),
  'rate-as-figures': between('Rates agree with their amounts'),
  'share-as-figures': between('Shares agree with their amounts'),
  'shares-make-a-whole': between('Shares of one whole make 100%'),
  'counted-assets-add-up': between('Counted assets add up'),
  'income-and-use-balance': between('What is received equals what becomes of it'),
  'item-as-its-economic-class': between('An item agrees with the economic class that goes with it'),
  'figures-agree-with-other-documents': between('Figures agree with the other documents given'),
};
