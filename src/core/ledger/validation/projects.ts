// What is wrong with the projects: codes, names, units, lines that are missing, and funds that differ from the lines.
import { normaliseOfficialName } from '../../classification/official-name.ts';
import { fixedMembers } from '../../cube/dimensions.ts';
import { problem, type Problem } from '../../lib/problem.ts';
import { absoluteFen, subtractFen, sumFen, type Fen } from '../../money/fen.ts';
import { fileAmountStyle, formatAmount } from '../../money/format.ts';
import { fundsColumn, moneyLevels, type MoneyLevel } from '../columns.ts';
import type { BudgetLine, Project } from '../ledger.ts';
import { projectGroups } from '../space.ts';
import { identifierProblems } from './bodies.ts';
import { spreadsheetSlip } from './spreadsheet-slips.ts';
import { codeOnly, linesOfProject, listed, similarAmong, type LedgerContext } from './context.ts';

export function projectProblems(context: LedgerContext): readonly Problem[] {
  const firstOfCode = new Map<string, Project>();
  const firstOfName = new Map<string, Project>();
  return context.ledger.projects.flatMap((project): readonly Problem[] => {
    const earlier = firstOfCode.get(project.code);
    if (earlier !== undefined) {
      const place = { ...project.source, column: 'project' };
      const values = { firstRow: `${earlier.source.row ?? ''}` };
      return [problem('project-duplicate', place, { written: project.code, values })];
    }
    firstOfCode.set(project.code, project);
    const name = normaliseOfficialName(project.name);
    const namesake = firstOfName.get(name);
    if (namesake === undefined) firstOfName.set(name, project);
    return [
      ...ownProblems(project, context),
      ...(namesake === undefined || name === '' ? [] : [nameRepeated(project, namesake)]),
      ...moneyProblems(project, context),
    ];
  });
}

const reservedCodes = Object.keys(projectGroups).map((code) => ({ code }));

function ownProblems(project: Project, { units }: LedgerContext): readonly Problem[] {
  const { source } = project;
  const found = [...identifierProblems(project.code, { ...source, column: 'project' }, reservedCodes)];
  if (project.name === '')
    found.push(problem('value-missing', { ...source, column: 'name' }, { values: {} }));
  const written = project.budgetUnit;
  const place = { ...source, column: 'budgetUnit' };
  if (written === '') found.push(problem('value-missing', place, { values: {} }));
  else if (!units.has(written)) {
    const similar = similarAmong(written, units.values());
    const slip = spreadsheetSlip(written, units.keys(), place);
    found.push(slip ?? problem('budget-unit-unknown', place, { written, values: { similar } }));
  }
  return [...found, ...disclosureProblems(project), ...negativeFunds(project)];
}

/** A word that is none of these would be taken for blank, and publish what is to be withheld. */
const disclosures = [
  { code: 'published', name: '公开' },
  { code: 'withheld', name: '不公开' },
];

function disclosureProblems({ texts, source }: Project): readonly Problem[] {
  const written = texts['disclosure'] ?? '';
  if (written === '' || disclosures.some(({ code }) => code === written)) return [];
  const values = {
    allowed: listed(disclosures.map(codeOnly)),
    similar: similarAmong(written, disclosures, codeOnly),
  };
  return [problem('value-not-allowed', { ...source, column: 'disclosure' }, { written, values })];
}

function negativeFunds({ wholePeriodFunds, source }: Project): readonly Problem[] {
  return moneyLevels.flatMap((level): readonly Problem[] => {
    const wholeFen = wholePeriodFunds[level];
    if (wholeFen === null || wholeFen >= 0n) return [];
    const place = { ...source, column: fundsColumn('wholePeriod', level) };
    return [problem('amount-negative', place, { written: yuan(wholeFen), values: {} })];
  });
}

function nameRepeated(project: Project, namesake: Project): Problem {
  const place = { ...project.source, column: 'name' };
  const values = { project: project.code, otherProject: namesake.code };
  return problem('project-name-repeated', place, { written: project.name, values });
}

/**
 * A public ledger may hold the money of several projects in one line, and a stage that is none holds no line at all: then
 * nothing is asked.
 */
function moneyProblems(project: Project, { ledger }: LedgerContext): readonly Problem[] {
  const { ledgerKind, stage } = ledger.identity;
  const isStageKnown = fixedMembers('stage').some(({ code }) => code === stage);
  if (ledgerKind === 'public' || !isStageKnown || ledger.lines.length === 0) return [];
  const lines = linesOfProject(project, ledger);
  if (lines.length === 0) {
    const place = { ...project.source, column: 'project' };
    const values = { name: project.name };
    return [problem('project-without-lines', place, { written: project.code, values })];
  }
  return moneyLevels.flatMap((level) => levelProblems(project, level, sumOfLevel(lines, level)));
}

function sumOfLevel(lines: readonly BudgetLine[], level: MoneyLevel): Fen {
  return sumFen(lines.filter((line) => line.coordinates.moneyLevel === level).map((line) => line.amountFen));
}

/** Empty cells of a form state nothing, so only what is filled in is compared. */
function levelProblems(project: Project, level: MoneyLevel, linesFen: Fen): readonly Problem[] {
  const found: Problem[] = [];
  const linesYuan = yuan(linesFen);
  const annualFen = project.annualFunds?.[level] ?? null;
  if (annualFen !== null && annualFen !== linesFen) {
    const difference = subtractFen(annualFen, linesFen);
    const values = { project: project.code, linesYuan, differenceYuan: yuan(absoluteFen(difference)) };
    const place = { ...project.source, column: fundsColumn('annual', level) };
    found.push(problem('form-funds-differ-from-lines', place, { written: yuan(annualFen), values }));
  }
  const wholeFen = project.wholePeriodFunds[level];
  if (wholeFen !== null && wholeFen >= 0n && wholeFen < linesFen) {
    const place = { ...project.source, column: fundsColumn('wholePeriod', level) };
    const values = { project: project.code, linesYuan };
    found.push(problem('whole-period-funds-below-year', place, { written: yuan(wholeFen), values }));
  }
  return found;
}

const yuan = (amount: Fen): string => formatAmount(amount, fileAmountStyle);
