// Checks all identities between the figures of a document: one verdict for each obligation, one finding for each cause.
import type { CheckInput } from '../checked-document.ts';
import { reason, type CheckedPlace, type Finding, type Reason, type Verdict } from '../obligation.ts';
import { placeOfCell } from '../places.ts';
import { arithmeticCodes } from './codes.ts';
import { causesOf } from './causes.ts';
import { speaksOfEveryTable, tablesOf, type ArithmeticCode } from './filing.ts';
import { failedCodes, findingsOf, type Cause } from './findings.ts';
import {
  identitiesOf,
  identitiesOfPrints,
  identityOfLaw,
  identityOfPair,
  type FiledIdentity,
} from './identities.ts';
import type { EarlierDocument } from './earlier-documents.ts';
import { doubledRows } from './doubled-rows.ts';
import { checkTies } from './ties.ts';
import { unreadSentencesFor } from './unread-sentences.ts';
import type { Print } from './quantities.ts';
import { saidIn } from './said.ts';
import { buildSystem, noDoubts, type Doubts, type System } from './system.ts';

const codes = Object.keys(arithmeticCodes) as ArithmeticCode[];

export function checkArithmetic(input: CheckInput): readonly Verdict[] {
  const inNumbers = saidIn(input);
  if ('why' in inNumbers) return unchecked(inNumbers.why);
  const { said, unchecked: notCompared } = inNumbers;
  const { reading, earlier } = said;
  const known = new Map<string, System>();
  const rebuilt = (doubts: Doubts): System => {
    const rows = [...doubts.rows].map(([table, keys]) => [table, ...keys].join(' '));
    const key = [...doubts.listings, ...rows, ...doubts.columns].join('|');
    const built = known.get(key) ?? buildSystem(said, doubts);
    known.set(key, built);
    return built;
  };
  const system = rebuilt(noDoubts);
  const groups = causesOf(system, reading, rebuilt);
  const doubled = doubledRows(reading.tables);
  const tied = checkTies(system.statements.prints, reading.identity.fiscalYear ?? 0, toldOf(groups, doubled));
  const findings = [...groups.flatMap(findingsOf), ...doubled, ...tied.findings];
  const { held, unfilled } = countHeld(system, groups);
  held.set('item-as-its-economic-class', tied.held);
  const remarks = remarksOf(system.adjustments);
  const notHeld = [...notCompared, ...withoutCommonFigures(earlier, system)];
  const failed = new Set(groups.flatMap((group) => [...failedCodes(group)]));
  const unreadable = unreadableFigures(reading);
  const countOf = (code: ArithmeticCode): number => findings.filter((one) => one.code === code).length;
  return codes.map((code) => ({
    ...verdict(code, held.get(code) ?? 0, findings, failed, [
      ...missingFor(code, reading),
      ...unreadableFor(code, unreadable),
      ...(unfilled.has(code) && !held.has(code) ? [reason('no-figures-filled-in', {})] : []),
      ...unreadSentencesFor(code, reading, (held.get(code) ?? 0) + countOf(code)),
      ...(code === 'figures-agree-with-other-documents' ? notHeld : []),
    ]),
    ...(remarks.has(code) ? { remarks: remarks.get(code) ?? [] } : {}),
  }));
}

/** Whether a print is told as wrong, by itself or with its row. */
function toldOf(groups: readonly Cause[], doubled: readonly Finding[]): (print: Print) => boolean {
  const named = new Set(
    groups.flatMap(({ slip, explanations }) => [...(slip?.prints ?? []), ...explanations.flat()]),
  );
  const rows = new Set(
    doubled.flatMap(({ places }) => places.map(({ key: { table, row } }) => `${table} ${row}`)),
  );
  return (print) => named.has(print) || rows.has(`${print.owner.name} ${print.owner.row}`);
}

/** Under the obligation by which the two places agree. */
function remarksOf(adjustments: System['adjustments']): ReadonlyMap<ArithmeticCode, readonly Reason[]> {
  const remarks = adjustments.map(({ moved, unmoved }) => {
    const values = {
      written: moved.written,
      elsewhere: unmoved.written,
      place: moved.place.label,
      other: unmoved.place.label,
    };
    const { code } = identityOfPair(moved, unmoved);
    return { code, remark: reason('held-by-rounding-adjustment', values, [moved.place, unmoved.place]) };
  });
  const byCode = Map.groupBy(remarks, ({ code }) => code);
  return new Map([...byCode].map(([code, all]) => [code, all.map(({ remark }) => remark)]));
}

/** Documents given beside that print nothing of what this one compares with; two may bear one file name. */
function withoutCommonFigures(earlier: readonly EarlierDocument[], { compared }: System): readonly Reason[] {
  return earlier
    .filter((one) => !compared.has(one))
    .map(({ file }) => reason('companion-without-common-figures', { file }));
}

function unchecked(why: Reason): readonly Verdict[] {
  return codes.map((code) => ({ code, held: 0, findings: [], unchecked: [why] }));
}

type Reading = CheckInput['document']['reading'];

function verdict(
  code: ArithmeticCode,
  held: number,
  findings: readonly Finding[],
  failed: ReadonlySet<ArithmeticCode>,
  without: readonly Reason[],
): Verdict {
  const own = findings.filter((finding) => finding.code === code);
  const elsewhere = own.length === 0 && failed.has(code) ? [reason('told-with-its-cause', {})] : [];
  const why = [...without, ...elsewhere];
  const isNothing = held === 0 && own.length === 0 && why.length === 0;
  return {
    code,
    held,
    findings: own,
    unchecked: why,
    ...(isNothing ? { notApplicable: reason('nothing-of-the-kind', {}) } : {}),
  };
}

/** Tables that the format has, the obligation speaks of, and the document does not show; or shows without a unit. */
function missingFor(code: ArithmeticCode, { format, tables }: Reading): readonly Reason[] {
  const named = new Set(tablesOf(code).flat());
  return (format?.tables ?? [])
    .filter(({ name }) => named.has(name))
    .flatMap(({ name, title }) => {
      const found = tables.find(({ read }) => read.spec.name === name);
      if (found === undefined)
        return [reason('table-not-found', { table: title.replace(/\{[^{}]*\}年?/gu, '') })];
      const place = { ...found.printed.place, key: { table: name }, label: title };
      return found.read.unit === undefined ? [reason('unit-not-stated', {}, [place])] : [];
    });
}

interface UnreadableFigure {
  readonly table: string;
  readonly written: string;
  readonly place: CheckedPlace;
}

function unreadableFigures({ tables }: Reading): readonly UnreadableFigure[] {
  return tables.flatMap((table) =>
    table.read.rows.flatMap((row) =>
      row.cells
        .filter(({ state }) => state === 'unreadable')
        .map((cell) => ({
          table: table.read.spec.name,
          written: cell.printed,
          place: placeOfCell(table, row, cell),
        })),
    ),
  );
}

/** Those of the tables that the obligation speaks of: what leans on them was not checked. */
function unreadableFor(code: ArithmeticCode, figures: readonly UnreadableFigure[]): readonly Reason[] {
  const named = new Set(tablesOf(code).flat());
  const isOfAll = speaksOfEveryTable(code);
  const unread = figures.filter(({ table }) => isOfAll || named.has(table));
  const [first] = unread;
  if (first === undefined) return [];
  const values = { count: `${unread.length}`, where: first.place.label, written: first.written };
  return [
    reason(
      'figure-unreadable',
      values,
      unread.map(({ place }) => place),
    ),
  ];
}

interface HeldIdentities {
  readonly held: Map<ArithmeticCode, number>;
  /** Of a document in which no table has a figure: what there would be to hold. */
  readonly unfilled: ReadonlySet<ArithmeticCode>;
}

/** Blanks agree with blanks: that shows nothing. */
function countHeld({ statements, solver }: System, groups: readonly Cause[]): HeldIdentities {
  const failed = new Set(
    groups.flatMap(({ violations }) => violations.flatMap((one) => identitiesOf(one, solver))).map(keyOf),
  );
  const hasFailed = (identity: FiledIdentity): boolean => failed.size > 0 && failed.has(keyOf(identity));
  const held = new Map<ArithmeticCode, number>();
  const blank = new Set<ArithmeticCode>();
  const count = (identity: FiledIdentity): void => {
    if (identity.prints.every(({ isBlank }) => isBlank)) blank.add(identity.code);
    else if (!identity.prints.some(isSupposedZero) && !hasFailed(identity))
      held.set(identity.code, (held.get(identity.code) ?? 0) + 1);
  };
  for (const quantity of statements.quantities)
    for (const identity of identitiesOfPrints(quantity)) count(identity);
  for (const law of solver.laws) {
    const identity = identityOfLaw(law);
    if (identity !== undefined) count(identity);
  }
  const isFilled = statements.prints.some(({ owner, isBlank }) => owner.kind === 'table' && !isBlank);
  return { held, unfilled: isFilled ? new Set() : blank };
}

/** A cell left blank where zeros are printed is held to be one, so that a figure that is missing there is found; nothing is shown by it. */
function isSupposedZero({ isBlank, style }: Print): boolean {
  return isBlank && style.kind === 'amount' && style.style.zero !== '';
}

function keyOf({ relation, prints }: FiledIdentity): string {
  return `${relation} ${prints.map(({ id }) => id).join()}`;
}
