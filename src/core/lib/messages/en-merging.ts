// The English wording of problems of ledgers that are merged into one; part of the catalogue en.ts.

import type { ProblemCode } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const enMergingWordings = {
  'ledgers-disagree': {
    problem: 'It says “{written}”, while {otherPlace} says “{other}”',
    expected: 'Ledgers that are merged must agree in this',
    advice:
      'Correct the one that is wrong; build ledgers of different departments, years or stages each by itself, with --each',
  },
  'facts-disagree': {
    problem: 'It says “{written}”, while {otherPlace} says “{other}”',
    expected: 'A fact must have one value; those of several ledgers are never added up',
    advice:
      'State the department’s own in one ledger only, and what is a unit’s own under the facts of that unit',
  },
  'unit-in-several-ledgers': {
    problem:
      'Budget unit {written} has {lines} lines here and more in another ledger ({otherPlace}); {same} of them are the same',
    expected: 'The lines and projects of a unit must stand in one ledger',
    advice: 'Leave out the ledger that is given twice, or put the unit’s figures together in one first',
  },
  'unit-without-ledger': {
    problem: 'The list of units holds {written}, and no ledger given holds a line or a project of it',
    expected: 'Every unit of the list must have its ledger',
    advice: 'Add its ledger; if it has no money, add a line of 0.00 or take it off the list',
  },
  'unit-name-of-two-codes': {
    problem: '“{written}” has the code {code} here and {otherCode} in {otherPlace}',
    expected: 'A unit must have one code',
    advice: 'Correct the one that is wrong',
  },
  'line-in-several-ledgers': {
    problem: 'This line is of no single unit, and {otherPlace} has the same classes',
    expected: 'Money of the department as a whole must stand in one ledger',
    advice: 'Remove one of the two lines',
  },
  'project-in-several-ledgers': {
    problem: 'The project identifier “{written}” is used already in {otherPlace}',
    expected: 'An identifier must mean one project in the whole department',
    advice:
      'If it is the same project, keep it in one ledger; if not, change one identifier, in lines and indicators too',
  },
  'passed-money-differs': {
    problem:
      'Other units pass {passedYuan} yuan to {unit}, and {unit} uses {receivedYuan} yuan of subsidies from superiors or remittances from affiliates[ (the other side: {otherPlace})]',
    expected: 'Money passed within the department must be received in full',
    advice: 'Check the lines of both; if the subsidy comes from outside the department, leave it as it is',
  },
} as const satisfies Partial<Record<ProblemCode, Wording>>;
