// The English wording of what a disclosure lacks, or where it does not add up; see render.ts for placeholders and optional parts.
import type { ProblemCode } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const enDisclosureWordings = {
  'fact-missing': {
    problem: 'This fact is missing[: {fact:fact}]',
    expected: 'The disclosure has to state it; fill in {type:term}',
    advice:
      'Fill it in here; if there is nothing to state, write 0 for a number, null for a list or a text (in a workbook, choose the type 没有)',
  },
  'fact-wrong-type': {
    problem: 'The value is “{written}”',
    expected: 'It must be {type:term}',
    advice: 'Correct it',
  },
  'reason-missing': {
    problem:
      '[{fact:fact}: ]The figure changes by {changeYuan} yuan against last year, and no reason is given',
    expected: 'A change needs its main reason, as a text',
    advice: 'Write which matter raised or lowered the figure, without a full stop at the end',
  },
  'reason-perhaps-missing': {
    problem: '[{fact:fact}: ]No reason is given for a change against last year',
    expected:
      'The lines still hold errors, so the change is not certain yet; if there is one, it needs its main reason',
    advice: 'Have the reason ready; if the figure is the same as last year’s in the end, none is needed',
  },
  'slot-empty': {
    problem: 'The value is “{written}”, which leaves nothing to put at “{sentence}” in the text',
    expected: 'It must be {type:term}',
    advice:
      'Supply what belongs here; if there is nothing to state, write null (in a workbook, choose the type 没有)',
  },
  'figure-undetermined': {
    problem: 'This figure cannot be told: {dimension} is not detailed enough in row {rows}',
    expected: 'Each line must lie wholly inside or wholly outside of the figure',
    advice: 'Give {dimension} at a lower level in these rows',
  },
  'figure-without-lines': {
    problem: 'To work out “{written}”, the ledger has no line of that year and stage at all',
    expected: 'Every year that the disclosure speaks of needs lines; a zero is a line that says 0.00',
    advice:
      'Add the lines of that year; where only a total is known, write * in the class columns[; where it is zero, add this line (its columns in order): {line}][; and one for each of the units {others}]',
  },
  'change-differs-in-print': {
    problem: 'This year prints {now} and last year {before}, which is not the change that the sentence tells',
    expected: 'the change is told from exact amounts; additive rounding moved the last place of the two',
    advice: 'Check the sentence; if it does not do, round each figure on its own (--rounding independent)',
  },
  'rows-leave-money-out': {
    problem:
      'The {amountYuan} yuan of row {rows} are in none of the rows listed below it, which add up to that much less',
    expected: 'The rows listed below a figure must add up to it',
    advice: 'Give {dimension} in these rows at the level that is listed',
  },
  'text-ends-with-stop': {
    problem: 'The text is “{written}”, with punctuation at the end',
    expected:
      'the text goes into a sentence that brings its own punctuation, so the repeated mark was left out',
    advice: 'Delete the punctuation at the end of the text',
  },
  'line-not-shown': {
    problem: 'The {amountYuan} yuan of this line are in no figure of the disclosure',
    expected: 'All money of the year must be in the disclosure',
    advice:
      'Check the stage, side, fund source and counterpart of the line; if it does not belong there, take it out of the ledger',
  },
  'balance-broken': {
    problem: 'The two sides of this balance differ: {leftYuan} yuan and {rightYuan} yuan',
    expected: 'They must be equal; the difference is {differenceYuan} yuan',
    advice: 'Check the lines of both sides and correct the wrong one',
  },
} as const satisfies Partial<Record<ProblemCode, Wording>>;
