// Documents side by side. What cannot be compared is refused with the reason: other stages, a whole beside its part, what is unknown.
import { subtractFen, zeroFen, type Fen } from '../../../core/money/fen.ts';
import { fullTitle, sourceOf } from '../../documents/titles.ts';
import { firstDifference, notApplicable, notTold } from '../../documents/groups.ts';
import { linesAddress, usesSelection } from '../../documents/group-table.ts';
import { groupSelection } from '../../documents/selection.ts';
import { addresses, type DocumentKey } from '../../views/addresses.ts';
import { amount, coded, derived, text, type Cell, type DataTable } from '../../views/data-table.ts';
import { printedShare } from '../../views/money.ts';
import type { View } from '../../views/view.ts';
import { yearsApart } from '../../views/year-in.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import {
  comparedDimensions,
  type ComparedDimension,
  type ComparedDocument,
  type ComparedVersion,
} from './compared-document.ts';
import { perHeadTable } from './per-head.ts';

export interface CompareView extends View {
  /** Why the documents are not compared; empty where they are. */
  readonly refusals: readonly string[];
  /** Where one chooses again, what there is of the chosen ones being chosen already. */
  readonly again: string;
  readonly notes: readonly string[];
}

export const mostCompared = 6;

/** Whence documents are had: a store, or the files of a portal. */
export interface ComparedSource {
  /** Undefined where there is no such document, or it was withdrawn; `notLoaded` where its file could not be had. */
  readonly find: (key: DocumentKey) => Promise<ComparedVersion | 'notLoaded' | undefined>;
  /** Of one that was found. */
  readonly read: (version: ComparedVersion) => Promise<ComparedDocument>;
}

export async function compareView(
  { find, read }: ComparedSource,
  keys: readonly DocumentKey[],
  words: Wording,
): Promise<CompareView> {
  const found: ComparedVersion[] = [];
  const missing: string[] = [];
  for (const key of keys.slice(0, mostCompared)) {
    const version = await find(key);
    if (version === undefined) missing.push(words.compare.unknown(`${key.department}~${key.document}`));
    else if (version === 'notLoaded') missing.push(words.compare.notLoaded);
    else found.push(version);
  }
  const refusals = [...new Set([...missing, ...reasonsAgainst(keys, found, words)])];
  const base = {
    title: words.compare.title,
    address: keys.length === 0 ? addresses.compare : addresses.comparison(keys),
    sources: found.map(sourceOf),
    refusals,
    again: addresses.documentsChosen(found),
  };
  if (refusals.length > 0) return { ...base, tables: [], notes: [] };
  const documents: ComparedDocument[] = [];
  for (const version of found) documents.push(await read(version));
  return {
    ...base,
    notes: notesOn(documents, words),
    tables: [
      groupsBeside(documents, 'functionalClass', 'functions', words.compare.functions, words),
      groupsBeside(documents, 'departmentEconomicClass', 'economic', words.compare.economic, words),
      groupsBeside(documents, 'fundSource', 'funds', words.compare.funds, words),
      perHeadTable(documents, words),
    ],
  };
}

/** `department~document`, as addresses name it. */
export function readKey(written: string): readonly DocumentKey[] {
  const [department, document, ...rest] = written.split('~');
  return department === undefined || document === undefined || rest.length > 0
    ? []
    : [{ department, document }];
}

function reasonsAgainst(
  keys: readonly DocumentKey[],
  found: readonly ComparedVersion[],
  { compare }: Wording,
): readonly string[] {
  const reasons: string[] = [];
  if (keys.length < 2) reasons.push(compare.few);
  if (keys.length > mostCompared) reasons.push(compare.many);
  if (new Set(keys.map((key) => `${key.department}~${key.document}`)).size < keys.length)
    reasons.push(compare.same);
  if (new Set(found.map(({ stage }) => stage)).size > 1) reasons.push(compare.stages);
  for (const whole of found.filter(({ budgetUnit }) => budgetUnit === '')) {
    const part = found.find(
      (each) =>
        each.budgetUnit !== '' &&
        each.department === whole.department &&
        each.fiscalYear === whole.fiscalYear,
    );
    if (part !== undefined) reasons.push(compare.parent(fullTitle(whole), fullTitle(part)));
    else if (found.some(({ budgetUnit }) => budgetUnit !== '')) reasons.push(compare.levels);
  }
  return reasons;
}

/** What a reader has to bear in mind. */
function notesOn(documents: readonly ComparedDocument[], { compare }: Wording): readonly string[] {
  const differ = (part: 'provenanceKind' | 'fiscalYear'): boolean =>
    new Set(documents.map(({ version }) => version[part])).size > 1;
  return [
    compare.notes,
    ...(differ('provenanceKind') ? [compare.kinds] : []),
    ...(differ('fiscalYear') && !isOneBody(documents) ? [compare.years] : []),
  ];
}

function isOneBody(documents: readonly ComparedDocument[]): boolean {
  return new Set(documents.map(({ version }) => `${version.department} ${version.budgetUnit}`)).size === 1;
}

/** Years of one body are called by the year, else by the body. */
function columnNames(documents: readonly ComparedDocument[], words: Wording): readonly string[] {
  const versions = documents.map(({ version }) => version);
  if (isOneBody(documents)) return yearsApart(versions, words);
  const isOneYear = new Set(versions.map(({ fiscalYear }) => fiscalYear)).size === 1;
  return versions.map(({ fiscalYear, bodyName }) => (isOneYear ? bodyName : `${bodyName} ${fiscalYear}`));
}

function groupsBeside(
  documents: readonly ComparedDocument[],
  dimension: ComparedDimension,
  name: string,
  title: string,
  words: Wording,
): DataTable {
  const names = columnNames(documents, words);
  const groups = documents.map(
    (each) => new Map(each.groups[dimension].map(({ code, amountFen }) => [code, amountFen])),
  );
  const wholes = documents.map(({ spentFen }) => spentFen ?? undefined);
  const codes = [...new Set(groups.flatMap((own) => [...own.keys()]))].sort((left, right) =>
    firstDifference(Number(left === notTold) - Number(right === notTold), left < right ? -1 : 1),
  );
  // Only between years of one body is it clear what a change is a change of.
  const years = new Set(documents.map(({ version }) => version.fiscalYear));
  const later = isOneBody(documents) && years.size === documents.length ? names.slice(1) : [];
  const row = (
    label: Cell,
    amounts: readonly (Fen | undefined)[],
    hrefs: readonly (string | undefined)[],
    changing = amounts,
  ): Cell[] => [
    label,
    ...amounts.flatMap((each, index) => [
      amount(each ?? null, hrefs[index], '–'),
      text(each === undefined ? '' : printedShare(each, wholes[index] ?? 0n)),
    ]),
    ...later.map((_, index) => changeOf(changing[index], changing[index + 1])),
  ];
  return {
    name,
    title,
    columns: [
      {
        name: 'class',
        title: words.compare.class,
        kind: 'text',
        ...(dimension === 'fundSource'
          ? {}
          : { codes: { name: 'code', title: words.codeOf(words.compare.class) } }),
      },
      ...names.flatMap((each, index) => [
        { name: `amount${index + 1}`, title: each, kind: 'amount' as const },
        { name: `share${index + 1}`, title: words.compare.shareOf(each), kind: 'percent' as const },
      ]),
      ...later.map((each, index) => ({
        name: `change${index + 1}`,
        title: words.compare.change(names[index] ?? '', each),
        kind: 'amount' as const,
      })),
    ],
    rows: [
      ...codes.map((code) =>
        row(
          labelOf(code, dimension, documents, words),
          groups.map((own) => own.get(code)),
          documents.map((each) => groupAddress(each, dimension, code)),
          groups.map((own, index) => knownAmount(own, code, wholes[index])),
        ),
      ),
      row(text(words.total), wholes, documents.map(totalAddress)),
    ],
    strongRows: [codes.length],
  };
}

function groupAddress(document: ComparedDocument, dimension: ComparedDimension, code: string): string {
  const selection = { ...usesSelection(document), [dimension]: groupSelection(code, 1) };
  return linesAddress(document, selection);
}

function totalAddress(document: ComparedDocument): string {
  return linesAddress(document, usesSelection(document));
}

/** Where the figures of a document in a comparison lead. */
export function comparedAddresses(document: ComparedDocument): readonly string[] {
  const ofGroups = comparedDimensions.flatMap((dimension) =>
    document.groups[dimension].map(({ code }) => groupAddress(document, dimension, code)),
  );
  return [totalAddress(document), ...ofGroups];
}

/** What a document that tells all its money apart does not have is nothing; where some is not told apart, nobody knows. */
function knownAmount(own: ReadonlyMap<string, Fen>, code: string, whole: Fen | undefined): Fen | undefined {
  const isAllTold = whole !== undefined && (code === notTold || !own.has(notTold));
  return own.get(code) ?? (isAllTold ? zeroFen : undefined);
}

function changeOf(before: Fen | undefined, after: Fen | undefined): Cell {
  const change = before === undefined || after === undefined ? null : subtractFen(after, before);
  return derived(change, 'fromRow', '–');
}

function labelOf(
  code: string,
  dimension: ComparedDimension,
  documents: readonly ComparedDocument[],
  words: Wording,
): Cell {
  if (code === notTold) return { ...text(words.notTold), note: words.notToldNote };
  if (code === notApplicable) return text(words.notApplicable);
  const named = documents.flatMap(({ groups }) => groups[dimension].filter((each) => each.code === code));
  const name = words.memberNames[dimension]?.[code] ?? named.find((each) => each.name !== code)?.name ?? code;
  return dimension === 'fundSource' ? text(name) : coded(code, name, addresses.code(dimension, code));
}
