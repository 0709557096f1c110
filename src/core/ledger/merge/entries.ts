// The lines, projects and indicators of merged ledgers. What stands in two parts is told and taken once, so that the rest can
// still be checked.
import { problem, type Problem } from '../../lib/problem.ts';
import type { BudgetLine, Ledger, Project } from '../ledger.ts';
import type { LedgerPart } from './part.ts';
import { coordinatesKey, isUnitCode, type MergedUnits } from './units.ts';

export interface MergedEntries extends Pick<Ledger, 'lines' | 'projects' | 'indicators'> {
  readonly problems: readonly Problem[];
}

export function mergeEntries(parts: readonly LedgerPart[], units: MergedUnits): MergedEntries {
  const ownerOf = new Map<string, LedgerPart>();
  const problems: Problem[] = [];
  for (const part of parts) {
    for (const project of part.ledger.projects) {
      const owner = ownerOf.get(project.code);
      if (owner === undefined) ownerOf.set(project.code, part);
      else if (owner !== part) problems.push(projectTwice(project, owner));
    }
  }
  const isOfPart = (part: LedgerPart, unit: string, project: string): boolean =>
    (units.partOf.get(unit) ?? part.name) === part.name && (ownerOf.get(project) ?? part) === part;
  const lines = parts.map((part) => ({
    part,
    lines: part.ledger.lines.filter(({ coordinates }) =>
      isOfPart(part, coordinates.budgetUnit, coordinates.project),
    ),
  }));
  return {
    lines: lines.flatMap((each) => each.lines),
    projects: inOneOrder(
      parts.map((part) =>
        part.ledger.projects.filter(({ code, budgetUnit }) => isOfPart(part, budgetUnit, code)),
      ),
    ),
    indicators: parts.flatMap((part) =>
      part.ledger.indicators.filter(({ project }) => (ownerOf.get(project) ?? part) === part),
    ),
    problems: [...problems, ...linesInSeveral(lines.map((each) => each.lines))],
  };
}

function projectTwice(project: Project, owner: LedgerPart): Problem {
  const first = owner.ledger.projects.find(({ code }) => code === project.code);
  return problem(
    'project-in-several-ledgers',
    { ...project.source, column: 'project' },
    { written: project.code, otherPlace: first?.source ?? {}, values: {} },
  );
}

/** Only lines of no single unit are left here: a unit that two parts hold has been told as such. */
function linesInSeveral(parts: readonly (readonly BudgetLine[])[]): readonly Problem[] {
  const earlier = new Map<string, BudgetLine>();
  return parts.flatMap((lines) => {
    const shared = lines.filter(({ coordinates }) => !isUnitCode(coordinates.budgetUnit));
    const found = shared.flatMap((line) => {
      const first = earlier.get(coordinatesKey(line));
      if (first === undefined) return [];
      return [problem('line-in-several-ledgers', line.source, { otherPlace: first.source, values: {} })];
    });
    for (const line of shared) earlier.set(coordinatesKey(line), line);
    return found;
  });
}

/**
 * Each part's projects by their place in the project table. Where two parts use the same places, each having counted its own
 * projects, they are numbered anew, part after part.
 */
function inOneOrder(parts: readonly (readonly Project[])[]): readonly Project[] {
  const places = parts.map((projects) => new Set(projects.map(({ tableOrder }) => tableOrder)));
  const isShared =
    new Set(places.flatMap((each) => [...each])).size < places.reduce((sum, { size }) => sum + size, 0);
  const ordered = (projects: readonly Project[]) =>
    projects.toSorted((left, right) => left.tableOrder - right.tableOrder);
  if (!isShared) return ordered(parts.flat());
  return parts.flatMap(ordered).map((project, index) => ({ ...project, tableOrder: index + 1 }));
}
