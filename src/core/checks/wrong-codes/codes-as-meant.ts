// A code in which a digit is wrong puts its row elsewhere in the classification: sums over it fail, levels and rows seem to be missing, one
// code stands twice. That is one cause. So a code that its row says otherwise is tried first: where what fails then holds, it is what is
// wrong, all else is its evidence, and everything else is checked as if the right code stood there.
import { codeListNames } from '../../classification/code-list.ts';
import { rememberedOf } from '../../lib/remembered.ts';
import type { Scope } from '../../ledger/view.ts';
import type { Reading } from '../../reading/reading.ts';
import { evidenceOf } from '../arithmetic/findings.ts';
import { identitiesOf, shownAs, type FiledIdentity } from '../arithmetic/identities.ts';
import { saidIn } from '../arithmetic/said.ts';
import { buildSystem } from '../arithmetic/system.ts';
import type { CheckInput } from '../checked-document.ts';
import { placeOfRow } from '../places.ts';
import { codedRows, listOfOtherYear } from '../written/classification/coded-rows.ts';
import { held, writtenCheck } from '../written/written-check.ts';
import { keyWith, likelyCodes, type WrongCode } from './likely-codes.ts';

/** Each is tried by building everything anew. */
const mostTrials = 8;

interface ToldCode extends WrongCode {
  /** What fails as printed and holds as meant; nothing where the figures do not tell the two apart. */
  readonly explained: readonly FiledIdentity[];
}

interface CodesAsMeant {
  readonly told: readonly ToldCode[];
  /** With the right codes in place of those that are told. */
  readonly reading: Reading;
}

const codesAsMeant = rememberedOf((input: CheckInput): CodesAsMeant => {
  const { document, standards } = input;
  let { reading } = document;
  const told: ToldCode[] = [];
  const likely = likelyCodes(reading, standards.lists).slice(0, mostTrials);
  if (likely.length === 0) return { told, reading };
  const inNumbers = saidIn(input);
  const failingIn = (one: Reading): readonly FiledIdentity[] => {
    if ('why' in inNumbers) return [];
    const { solver } = buildSystem({ ...inNumbers.said, reading: one });
    return solver.violations().flatMap((violation) => identitiesOf(violation, solver));
  };
  const isOwnYear = listOfOtherYear(reading, standards) === undefined;
  let failing = failingIn(reading);
  for (const code of likely) {
    const corrected = withCode(reading, code);
    const left = failingIn(corrected);
    // What no list has stands nowhere by right. A code that is that of another item is wrong only where figures say so: the name may be.
    const isNowhere = isOwnYear && !code.isListed;
    const isWrong = left.length < failing.length || (left.length === failing.length && isNowhere);
    if (!isWrong) continue;
    const remaining = new Set(left.map(shownAs));
    told.push({ ...code, explained: failing.filter((identity) => !remaining.has(shownAs(identity))) });
    reading = corrected;
    failing = left;
  }
  return { told, reading };
});

/** The document as if the right codes stood in place of those that are told as wrong. */
export function withCodesAsMeant(input: CheckInput): CheckInput {
  const { told, reading } = codesAsMeant(input);
  return told.length === 0 ? input : { ...input, document: { ...input.document, reading } };
}

export const codesGoWithTheirRows = writtenCheck('codes-go-with-their-rows', function* (input, fault) {
  const { document, standards } = input;
  const otherYear = listOfOtherYear(document.reading, standards);
  if (otherYear !== undefined) yield otherYear;
  const { told } = codesAsMeant(input);
  const wrong = new Set(told.flatMap(({ rows }) => rows.map(({ coded }) => coded)));
  for (const list of codeListNames)
    for (const coded of codedRows(document.reading, list))
      if (otherYear === undefined && !wrong.has(coded)) yield held;
  for (const { list, rows, isListed, explained } of told) {
    const [first] = rows;
    if (first === undefined) continue;
    yield fault({
      // What the lists at hand do not have, a list of the year may: only figures make it certain.
      severity: explained.length > 0 ? 'error' : 'warning',
      places: rows.map(({ coded }) => placeOfRow(coded.table, coded.row, 'code')),
      written: first.coded.code,
      expected: first.meant,
      values: {
        name: first.coded.name,
        year: isListed || otherYear !== undefined ? '' : `${standards.lists[list].year}`,
        explained: explained.length === 0 ? '' : `${explained.length}`,
      },
      evidence: evidenceOf(explained, undefined),
    });
  }
});

/** Rows below that print no code of their own have that of the row above them. */
function withCode(reading: Reading, { list, rows: wrong }: WrongCode): Reading {
  const coded = new Set(codedRows(reading, list).map(({ row }) => row));
  return wrong.reduce((before, { coded: { table, row: at, code }, meant }): Reading => {
    const isOwn = (row: typeof at): boolean => row === at || (row.row > at.row && !coded.has(row));
    const corrected = (scopes: readonly Scope[]): readonly Scope[] =>
      scopes.map((scope) => (scope[list] === code ? { ...scope, [list]: meant } : scope));
    const tables = before.tables.map((one) => {
      if (one.printed !== table.printed) return one;
      const rows = one.read.rows.map((row) => {
        if (!isOwn(row)) return row;
        const cells = row.cells.map((cell) => ({ ...cell, scopes: corrected(cell.scopes) }));
        return { ...row, key: keyWith(row.key, code, meant), cells };
      });
      return { ...one, read: { ...one.read, rows } };
    });
    return { ...before, tables };
  }, reading);
}
