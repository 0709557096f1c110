// Whether each coordinate of a line is filled and, where the members of a dimension are fixed, is one of them; and whether
// this year's lines stand at the lowest level.
import { codeListNames } from '../../classification/code-list.ts';
import {
  blankMeaning,
  dimensionNames,
  fixedMembers,
  type DimensionName,
  type Member,
} from '../../cube/dimensions.ts';
import { noneCode, wholeCode } from '../../cube/space.ts';
import { problem, type Problem } from '../../lib/problem.ts';
import type { BudgetLine } from '../ledger.ts';
import {
  codeAndName,
  codeOnly,
  listed,
  mustBeDetailed,
  similarAmong,
  type LedgerContext,
} from './context.ts';

/** Dimensions whose members are fixed, and nothing else. */
const fixedDimensions: readonly DimensionName[] = [
  'stage',
  'side',
  'fundSource',
  'origin',
  'expenditureKind',
  'procurementCategory',
  'moneyLevel',
];

/** A line whose year, stage or side is not known belongs nowhere. */
const alwaysKnown: readonly DimensionName[] = ['stage', 'side'];

export function lineMemberProblems(line: BudgetLine, context: LedgerContext): readonly Problem[] {
  return dimensionNames.flatMap((name) => {
    const code = line.coordinates[name];
    const place = { ...line.source, column: name };
    if (code === noneCode) {
      return blankMeaning(name) === 'missing' ? [problem('value-missing', place, { values: {} })] : [];
    }
    if (name === 'fiscalYear') return yearProblems(line, context);
    if (!fixedDimensions.includes(name)) return wholeProblems(line, name, context);
    return fixedMemberProblems(line, name, context);
  });
}

function yearProblems(line: BudgetLine, { ledger }: LedgerContext): readonly Problem[] {
  const { fiscalYear } = ledger.identity;
  const written = line.coordinates.fiscalYear;
  if (written === `${fiscalYear}` || written === `${fiscalYear - 1}`) return [];
  const values = { fiscalYear: `${fiscalYear}`, previousYear: `${fiscalYear - 1}` };
  return [problem('year-wrong', { ...line.source, column: 'fiscalYear' }, { written, values })];
}

function fixedMemberProblems(
  line: BudgetLine,
  name: DimensionName,
  context: LedgerContext,
): readonly Problem[] {
  const members = fixedMembers(name);
  const written = line.coordinates[name];
  const isWhole = written === wholeCode && !alwaysKnown.includes(name);
  if (!isWhole && !members.some((member) => member.code === written)) {
    const lowest = members.filter(({ code }) => !members.some(({ parent }) => parent === code));
    const values = {
      allowed: listed(lowest.map(codeOnly), lowest.length),
      similar: similarAmong(written, members, codeOnly),
    };
    return [problem('value-not-allowed', { ...line.source, column: name }, { written, values })];
  }
  return innerNodeProblems(line, name, members, context);
}

/** Members of the other dimensions come from lists or the ledger; here only "not known deeper" is looked at. */
function wholeProblems(line: BudgetLine, name: DimensionName, context: LedgerContext): readonly Problem[] {
  if (line.coordinates[name] !== wholeCode) return [];
  return innerNodeProblems(line, name, membersNamed(name, context), context);
}

/** Empty for the department and the jurisdiction: each has one value, which a check of its own names. */
function membersNamed(name: DimensionName, { ledger, lists }: LedgerContext): readonly Member[] {
  const codeList = codeListNames.find((listName) => listName === name);
  if (codeList !== undefined) return lists[codeList].children('');
  if (name === 'project') return ledger.projects.map(topMember);
  return name === 'budgetUnit' || name === 'counterpartBudgetUnit' ? ledger.budgetUnits.map(topMember) : [];
}

const topMember = ({ code, name }: Pick<Member, 'code' | 'name'>): Member => ({ code, name, parent: '' });

function innerNodeProblems(
  line: BudgetLine,
  name: DimensionName,
  members: readonly Member[],
  { ledger }: LedgerContext,
): readonly Problem[] {
  if (!mustBeDetailed(line, ledger)) return [];
  const written = line.coordinates[name];
  const above = written === wholeCode ? '' : written;
  const children = members.filter((member) => member.parent === above);
  if (children.length === 0) return [];
  const place = { ...line.source, column: name };
  const values = { children: listed(children.map(codeAndName)) };
  return [problem('member-not-lowest-level', place, { written, values })];
}
