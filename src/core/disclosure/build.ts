// Builds a disclosure: a ledger and a format become one tree, or the list of everything that stands in the way.
import type { CodeLists } from '../ledger/space.ts';
import type { BudgetUnit, Ledger } from '../ledger/ledger.ts';
import { LedgerView } from '../ledger/view.ts';
import type { Problem } from '../lib/problem.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { fillTemplate } from '../tables/environment.ts';
import type { Environment } from '../tables/environment.ts';
import { brokenBalances } from './balances.ts';
import { bodyOf, documentVariables, provenanceOf } from './body.ts';
import type { DisclosureFormat } from './format.ts';
import {
  blankProjectTexts,
  missingProjectTexts,
  printedTextColumns,
  projectTextNames,
} from './project-texts.ts';
import { incompleteTables } from './incomplete-tables.ts';
import { lineLabels } from './line-labels.ts';
import { moneyLeftOut } from './left-out.ts';
import type { BaseWords } from './period-words.ts';
import { publicLedger } from './public-ledger.ts';
import type { DocumentRecord, PrintedProjects } from './record.ts';
import { tellStories } from './stories.ts';
import type { Disclosure } from './tree.ts';
import { balancedRegions, writeAdditively, writeDocument } from './write-document.ts';

export interface Built {
  readonly disclosure: Disclosure;
  readonly warnings: readonly Problem[];
  /** Paths of the facts that the document prints. */
  readonly printedFacts: readonly string[];
  readonly printedProjects: PrintedProjects;
}

/** `unit` is the budget unit whose own set is made; undefined makes the department's. */
export function buildDisclosure(
  ledger: Ledger,
  format: DisclosureFormat,
  lists: CodeLists,
  unit: BudgetUnit | undefined,
): Result<Built, readonly Problem[]> {
  const view = new LedgerView(ledger, lists, unit);
  const projectTexts = projectTextNames(format);
  const environment: Environment = {
    view,
    variables: { ...blankProjectTexts(projectTexts), ...documentVariables(view, format) },
    scopes: [],
    nodes: new Map(),
  };
  const problemsOf = (record: DocumentRecord): Problem[] =>
    distinct([
      ...missingProjectTexts(projectTexts, environment),
      ...record.problems,
      ...incompleteTables(record, view),
      ...brokenBalances(format.balances, view),
    ]);
  const first = writeDocument(format, environment);
  const obstacles = problemsOf(first.record);
  if (obstacles.some((problem) => problem.severity === 'error')) return err(obstacles);
  const isAdditive = ledger.identity.rounding === 'additive';
  const balanced = isAdditive ? balancedRegions(format.balances, view) : [];
  const { stated, claimedEmpty } = first.record.statements;
  const sides = balanced.flatMap(({ left, right }) => [left, right]);
  const goesOut = publicLedger(view, { stated: [...stated, ...sides], claimedEmpty });
  const { blocks, record, rounding } = isAdditive
    ? writeAdditively(first.record, goesOut, balanced, format, environment)
    : first;
  const bases = baseWords(format, environment);
  const labels = lineLabels(
    goesOut.lines.map(({ coordinates }) => coordinates),
    view,
    bases,
  );
  const disclosure: Disclosure = {
    format: { id: format.id, title: format.title },
    title: fillTemplate(format.documentTitle, environment),
    fiscalYear: ledger.identity.fiscalYear,
    body: bodyOf(view),
    provenance: provenanceOf(ledger),
    rounding,
    cover: { lines: format.cover.map(({ role, text }) => ({ role, text: fillTemplate(text, environment) })) },
    contentsTitle: format.contentsTitle,
    blocks,
    measures: tellStories(view, record, goesOut, bases),
    publicLines: goesOut.lines.map((line, index) => ({ ...line, labels: labels[index] ?? [] })),
  };
  const printedProjects = {
    codes: [...record.printedProjects].sort(),
    texts: printedTextColumns(format),
    indicatorSides: [...record.printedIndicatorSides].sort(),
  };
  const printedFacts = [...record.printedFacts].sort();
  const warnings = [...problemsOf(record), ...moneyLeftOut(view, record)];
  return ok({ disclosure, warnings, printedFacts, printedProjects });
}

function baseWords({ bases }: DisclosureFormat, environment: Environment): BaseWords {
  return {
    previousApproved: fillTemplate(bases.previousApproved, environment),
    previousAdjusted: fillTemplate(bases.previousAdjusted, environment),
    previousFinal: fillTemplate(bases.previousFinal, environment),
    currentApproved: fillTemplate(bases.currentApproved, environment),
    currentAdjusted: fillTemplate(bases.currentAdjusted, environment),
  };
}

/** A fact that several sections print, or lines that many figures need, are told of once, at the first place. */
function distinct(problems: readonly Problem[]): Problem[] {
  const cause = ({ place, ...problem }: Problem): string => {
    const { code } = problem;
    if (code === 'fact-missing') return JSON.stringify({ code, place });
    return JSON.stringify(code.startsWith('figure-') ? problem : { ...problem, place });
  };
  return [...Map.groupBy(problems, cause).values()].flatMap((same) => same.slice(0, 1));
}
