// What the checks of a ledger share: its lists by code, which lines are its own, and small pieces of wording.
import type { CodeListIndex, CodeListName } from '../../classification/code-list.ts';
import type { Member } from '../../cube/dimensions.ts';
import { mostSimilar } from '../../lib/similar.ts';
import type { BudgetLine, BudgetUnit, Ledger, Project } from '../ledger.ts';

/** The code lists of the year that the ledger names. */
export type CodeListIndexes = Readonly<Record<CodeListName, CodeListIndex>>;

export interface LedgerContext {
  readonly ledger: Ledger;
  readonly lists: CodeListIndexes;
  /** By code; of several with one code, the first. */
  readonly units: ReadonlyMap<string, BudgetUnit>;
  readonly projects: ReadonlyMap<string, Project>;
}

export function ledgerContext(ledger: Ledger, lists: CodeListIndexes): LedgerContext {
  return { ledger, lists, units: byCode(ledger.budgetUnits), projects: byCode(ledger.projects) };
}

function byCode<T extends { readonly code: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.toReversed().map((entry) => [entry.code, entry]));
}

/**
 * Whether a line must say everything: a line of the year and stage that a department's own ledger is about. What these are compared
 * with (last year, or this year's budget beside its final accounts) and the lines of a public ledger may stand at inner nodes.
 */
export function mustBeDetailed(line: BudgetLine, ledger: Ledger): boolean {
  return ledger.identity.ledgerKind === 'full' && isOfYearAndStage(line, ledger);
}

function isOfYearAndStage({ coordinates }: BudgetLine, { identity }: Ledger): boolean {
  return coordinates.fiscalYear === `${identity.fiscalYear}` && coordinates.stage === identity.stage;
}

/** The lines of a project that the ledger's own year and stage count. */
export function linesOfProject(project: Project, ledger: Ledger): readonly BudgetLine[] {
  const { fiscalYear, stage } = ledger.identity;
  return linesOfPeriod(ledger, fiscalYear, stage).filter(
    ({ coordinates }) => coordinates.project === project.code,
  );
}

export function linesOfPeriod(ledger: Ledger, year: number, stage: string): readonly BudgetLine[] {
  return ledger.lines.filter(
    ({ coordinates }) => coordinates.fiscalYear === `${year}` && coordinates.stage === stage,
  );
}

const mostListed = 6;

/** A list in a message: the first few, then a mark that there are more. */
export function listed(texts: readonly string[], most = mostListed): string {
  return (texts.length > most ? [...texts.slice(0, most), '…'] : texts).join(', ');
}

type Named = Pick<Member, 'code' | 'name'>;

export const codeOnly = ({ code }: Named): string => code;

export function codeAndName(entry: Named): string {
  return entry.name === '' ? entry.code : `${entry.code} ${entry.name}`;
}

/**
 * The entries meant perhaps: that of the name written, or of the code that a spreadsheet took its leading zeros from; else
 * those whose code or name is near, nearest first.
 */
export function similarAmong(
  written: string,
  entries: Iterable<Named>,
  show: (entry: Named) => string = codeAndName,
): string {
  const all = [...entries];
  const meant = all.filter(
    ({ code, name }) => name === written || withoutZeros(code) === withoutZeros(written),
  );
  if (meant.length > 0) return listed(meant.map(show), mostSuggested);
  const codes = mostSimilar(written, new Set(all.map((entry) => entry.code)));
  const names = mostSimilar(written, new Set(all.map((entry) => entry.name)));
  const near = [
    ...codes.flatMap((code) => all.filter((entry) => entry.code === code)),
    ...names.flatMap((name) => all.filter((entry) => entry.name === name)),
  ];
  return listed([...new Set(near.map(show))].slice(0, mostSuggested));
}

const mostSuggested = 3;

const withoutZeros = (code: string): string => code.replace(/^0+(?=\d)/u, '');
