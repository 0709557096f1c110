// From a disclosure that is built to what the store takes in: its public ledger and no other, its figures, and the files given beside it.
import { createHash } from 'node:crypto';
import { pageParts } from '../../portal/pages/page-parts.tsx';
import { disclosureJson } from '../../publish/data/disclosure-json.ts';
import { figuresOf } from '../../store/from-disclosure.ts';
import type { IncomingDocument, IncomingFile } from '../../store/incoming.ts';
import { outgoingLedger, printingOf } from '../outgoing-ledger.ts';
import { coveredYears } from '../../../standards/load.ts';
import { madeAs } from './made-as.ts';
import { checkStandardsOf, listsNearest, type Prepared } from '../prepare.ts';

/** Where the data of a stored document stand among its files. */
export const storedPaths = { disclosure: 'disclosure.json', ledger: 'ledger.json' } as const;

/**
 * `files` are those of a built folder; disclosure and public ledger stand beside them in any case. The content is known by the
 * disclosure: a folder, a PDF and a ledger that make the same one are the same version.
 */
export function incomingSet(prepared: Prepared, files: readonly IncomingFile[]): IncomingDocument {
  const { disclosure } = prepared;
  const packed = outgoingLedger(prepared, 'public');
  const { ledger } = packed;
  const { identity, department } = ledger;
  const tree = disclosureJson(disclosure);
  const made = [
    dataFile(storedPaths.disclosure, tree),
    dataFile(storedPaths.ledger, packed.json(printingOf(prepared, []))),
  ];
  const budgetUnit = disclosure.body.kind === 'budgetUnit' ? disclosure.body.code : '';
  const own = new Set(made.map(({ path }) => path));
  return {
    jurisdiction: { code: department.jurisdiction, name: department.jurisdictionName },
    department: { code: department.code, name: department.name, shortName: department.shortName },
    budgetUnits: ledger.budgetUnits,
    fiscalYear: disclosure.fiscalYear,
    stage: identity.stage,
    budgetUnit,
    provenanceKind: identity.provenanceKind,
    provenanceNote: identity.provenanceNote,
    title: disclosure.title,
    bodyName: disclosure.body.name,
    format: disclosure.format,
    contentHash: createHash('sha256').update(tree).digest('hex'),
    madeAs,
    lines: disclosure.publicLines,
    figures: figuresOf(disclosure),
    statedTexts: [],
    projects: ledger.projects,
    indicators: ledger.indicators,
    problems: [],
    obligations: [],
    findings: [],
    scoreWeights: checkStandardsOf(coveredYears.last).scoreWeights,
    files: [...made, ...files.filter(({ path }) => !own.has(path))],
    parts: pageParts(disclosure.publicLines, {
      disclosure,
      fiscalYear: disclosure.fiscalYear,
      stage: identity.stage,
      budgetUnit,
      codeLists: listsNearest(disclosure.fiscalYear),
    }),
  };
}

function dataFile(path: string, text: string): IncomingFile {
  return { path, mediaType: 'application/json', bytes: new TextEncoder().encode(text) };
}
