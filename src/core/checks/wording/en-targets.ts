// The English wording of obligations on performance targets.
import type { targetCodes } from '../written/codes.ts';
import type { FindingWordings } from './wording.ts';

export const enTargetWordings: FindingWordings<keyof typeof targetCodes> = {
  'form-elements-are-complete': {
    rule: 'A form of performance targets has all its elements',
    finding: 'The form leaves blank: {labels, list}',
    advice: 'Fill them in',
  },
  'first-level-indicators-are-complete': {
    rule: 'All first-level indicators are there',
    finding: 'The year has no {missing, list}',
    advice: 'Add them, or say why they do not apply',
  },
  'output-is-measured-fully': {
    rule: 'Output is measured by quantity, quality, time and cost',
    finding: 'The output of the year has no {missing, list}',
    advice: 'Consider adding them',
  },
  'indicators-have-targets': {
    rule: 'An indicator that is listed has a target',
    finding: '“{indicator}” has no target',
    advice: 'Give the target, or take the indicator out',
  },
  'quantities-are-numbers': {
    rule: 'Quantities and costs have numbers for targets',
    finding: 'The target of “{indicator}” is “{written}”, which is no number',
    advice: 'Give a number with its unit',
  },
  'rates-have-numbers': {
    rule: 'The target of a rate is a number',
    finding: '“{indicator}” is a rate, but its target is “{written}”',
    advice: 'Give a percentage, such as “≥95%”',
  },
  'satisfaction-is-a-share': {
    rule: 'Satisfaction is a percentage',
    finding: 'The target “{written}” of “{indicator}” is not a percentage',
    advice: 'Give a percentage, such as “≥95%”',
  },
  'bounds-can-be-missed': {
    rule: 'A bound can be missed',
    finding: 'Whatever happens, “{indicator}” meets its target “{written}”',
    advice: 'Give a target that can be missed',
  },
  'bounds-can-be-met': {
    rule: 'A bound can be met',
    finding: 'Nothing can meet the target “{written}” of “{indicator}”',
    advice: 'Check the target',
  },
  'comparators-fit-their-indicator': {
    rule: 'The sign of a target fits its indicator',
    finding: 'The target “{written}” of “{indicator}” points the wrong way',
    advice: 'Check the sign',
  },
  'targets-have-units': {
    rule: 'Targets have units',
    finding: 'The target “{written}” of “{indicator}” has no full unit',
    advice: 'Add the unit',
  },
  'target-dates-are-of-the-year': {
    rule: 'Dates among the targets of the year lie in that year',
    finding: 'The target “{written}” of “{indicator}” does not lie in {year}',
    advice: 'Check the year',
  },
  'cost-targets-fit-the-budget': {
    rule: 'Cost targets fit the funds of their project',
    finding: 'The target “{written}” of “{indicator}” does not fit the funds of {funds} yuan',
    advice: 'Check the target and the funds',
  },
  'amounts-in-texts-fit-the-budget': {
    rule: 'Amounts in the texts of a project fit its funds',
    finding: '{written, list} in the text does not agree with the funds of {funds} yuan',
    advice: 'Check the text and the funds',
  },
  'prices-times-quantities-fit-the-budget': {
    rule: 'Price times quantity is within the funds',
    finding: 'The price {written} times {quantity} is more than the funds of {funds} yuan',
    advice: 'Check price, quantity and funds',
  },
  'whole-period-covers-the-year': {
    rule: 'The funds of the whole period cover those of the year',
    finding: 'The whole period has {written} yuan, the year {annual} yuan[; the term is {term}]',
    advice:
      'The whole period cannot have less than the year; where it is longer than a year, check whether both can be the same',
  },
  'goals-differ-by-period': {
    rule: 'The goal of the year differs from that of the whole period',
    finding: 'Both goals read the same: “{written}”',
    advice: 'Say what is to be reached in the year and what in the whole period',
  },
  'texts-are-not-copied': {
    rule: 'Texts of a project are not copied from each other',
    finding: '{labels, list} read the same: “{written}”',
    advice: 'Write each of them for itself',
  },
  'basis-names-a-document': {
    rule: 'The basis of a project names a document',
    finding: 'The basis names no document: “{written}”',
    advice: 'Name the document or its number',
  },
  'forms-are-not-repeated': {
    rule: 'A form of targets stands once',
    finding: 'The form of “{written}” is printed twice, with the same words throughout',
    advice: 'Take one out; if it was to be that of another project, put that one in its place',
  },
  'projects-are-told-apart': {
    rule: 'Projects can be told apart by their names',
    finding: '{count} projects are called “{written}”',
    advice: 'Merge them, or tell them apart by name',
  },
  'indicators-do-not-contradict': {
    rule: 'The targets of one indicator do not contradict',
    finding: '“{indicator}” has the target “{written}” and the target “{other}”',
    advice: 'Check them',
  },
};
