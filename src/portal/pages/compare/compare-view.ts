// Documents side by side. What cannot be compared is refused with the reason: other stages, a whole beside its part, what is unknown.
import { subtractFen, zeroFen, type Fen } from '../../../core/money/fen.ts';
import type { VersionRow } from '../../../store/documents.ts';
import { fullTitle, findDepartment, sourceOf } from '../../documents/find-document.ts';
import { firstDifference, groupLines, notApplicable, notTold } from '../../documents/groups.ts';
import { linesAddress, usesSelection } from '../../documents/group-table.ts';
import { holdDocument, spentIn, type HeldDocument } from '../../documents/held-document.ts';
import { groupSelection, type SelectedDimension } from '../../documents/selection.ts';
import type { Portal } from '../../portal.ts';
import { addresses, type DocumentKey } from '../../views/addresses.ts';
import { amount, derived, text, type Cell, type DataTable } from '../../views/data-table.ts';
import { printedShare } from '../../views/money.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { perHeadTable } from './per-head.ts';

export interface CompareView extends View {
  /** Why the documents are not compared; empty where they are. */
  readonly refusals: readonly string[];
  readonly notes: readonly string[];
}

export const mostCompared = 6;

export async function compareView(
  portal: Portal,
  keys: readonly DocumentKey[],
  words: Wording,
): Promise<CompareView> {
  const found: VersionRow[] = [];
  const refusals: string[] = [];
  for (const { department, document } of keys.slice(0, mostCompared)) {
    const documents = await findDepartment(portal, department);
    const version = documents?.current.find((each) => each.document === document);
    if (version === undefined) refusals.push(words.compare.unknown(`${department}~${document}`));
    else found.push(version);
  }
  refusals.push(...reasonsAgainst(keys, found, words));
  const base = {
    title: words.compare.title,
    address: keys.length === 0 ? addresses.compare : addresses.comparison(keys),
    sources: found.map(sourceOf),
    refusals,
  };
  if (refusals.length > 0) return { ...base, tables: [], notes: [] };
  const held = [];
  for (const version of found) held.push(await holdDocument(portal, version));
  const kinds = new Set(found.map(({ provenanceKind }) => provenanceKind));
  return {
    ...base,
    notes: [words.compare.notes, ...(kinds.size > 1 ? [words.compare.kinds] : [])],
    tables: [
      groupsBeside(held, 'functionalClass', 1, 'functions', words.compare.functions, words),
      groupsBeside(held, 'departmentEconomicClass', 1, 'economic', words.compare.economic, words),
      groupsBeside(held, 'fundSource', 1, 'funds', words.compare.funds, words),
      perHeadTable(held, words),
    ],
  };
}

function reasonsAgainst(
  keys: readonly DocumentKey[],
  found: readonly VersionRow[],
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
  return [...new Set(reasons)];
}

function isOneBody(held: readonly HeldDocument[]): boolean {
  return new Set(held.map(({ version }) => `${version.department} ${version.budgetUnit}`)).size === 1;
}

/** Years of one body are called by the year, else by the body. */
function columnNames(held: readonly HeldDocument[], words: Wording): readonly string[] {
  const versions = held.map(({ version }) => version);
  const isOneYear = new Set(versions.map(({ fiscalYear }) => fiscalYear)).size === 1;
  return versions.map(({ fiscalYear, stage, bodyName }) => {
    const year = words.yearAndStage(fiscalYear, words.stages[stage] ?? stage);
    if (isOneBody(held)) return year;
    return isOneYear ? bodyName : `${bodyName} ${fiscalYear}`;
  });
}

function groupsBeside(
  held: readonly HeldDocument[],
  dimension: SelectedDimension,
  level: number,
  name: string,
  title: string,
  words: Wording,
): DataTable {
  const names = columnNames(held, words);
  const groups = held.map(
    (each) =>
      new Map(
        groupLines(each.uses, dimension, level, each.names).map(({ code, amountFen }) => [code, amountFen]),
      ),
  );
  const wholes = held.map((each) => spentIn(each) ?? undefined);
  const codes = [...new Set(groups.flatMap((own) => [...own.keys()]))].sort((left, right) =>
    firstDifference(Number(left === notTold) - Number(right === notTold), left < right ? -1 : 1),
  );
  // Only of two years of one body is it clear what a change is a change of.
  const hasChange = held.length === 2 && isOneBody(held);
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
    ...(hasChange ? [changeOf(changing)] : []),
  ];
  return {
    name,
    title,
    columns: [
      { name: 'class', title: words.compare.class, kind: 'text' },
      ...names.flatMap((each, index) => [
        { name: `amount${index + 1}`, title: each, kind: 'amount' as const },
        { name: `share${index + 1}`, title: words.share, kind: 'percent' as const },
      ]),
      ...(hasChange
        ? [
            {
              name: 'change',
              title: words.compare.change(names[0] ?? '', names[1] ?? ''),
              kind: 'amount' as const,
            },
          ]
        : []),
    ],
    rows: [
      ...codes.map((code) =>
        row(
          labelOf(code, dimension, held, words),
          groups.map((own) => own.get(code)),
          held.map((each) =>
            linesAddress(each, { ...usesSelection(each), [dimension]: groupSelection(code, level) }),
          ),
          groups.map((own, index) => knownAmount(own, code, wholes[index])),
        ),
      ),
      row(
        text(words.total),
        wholes,
        held.map((each) => linesAddress(each, usesSelection(each))),
      ),
    ],
    strongRows: [codes.length],
  };
}

/** What a document that tells all its money apart does not have is nothing; where some is not told apart, nobody knows. */
function knownAmount(own: ReadonlyMap<string, Fen>, code: string, whole: Fen | undefined): Fen | undefined {
  const isAllTold = whole !== undefined && (code === notTold || !own.has(notTold));
  return own.get(code) ?? (isAllTold ? zeroFen : undefined);
}

function changeOf([before, after]: readonly (Fen | undefined)[]): Cell {
  const change = before === undefined || after === undefined ? null : subtractFen(after, before);
  return derived(change, 'fromRow', '–');
}

function labelOf(
  code: string,
  dimension: SelectedDimension,
  held: readonly HeldDocument[],
  words: Wording,
): Cell {
  if (code === notTold) return { ...text(words.notTold), note: words.notToldNote };
  if (code === notApplicable) return text(words.notApplicable);
  const name = held.map(({ names }) => names.name(dimension, code)).find((each) => each !== code) ?? code;
  return dimension === 'fundSource' ? text(name) : text(`${code} ${name}`, addresses.code(dimension, code));
}
