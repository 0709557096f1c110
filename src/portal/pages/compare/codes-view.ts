// Codes of one list side by side: of each place and year what was spent on each, and its share of all expenditure. What cannot be set
// beside each other is refused with the reason: codes of different levels, a code beside one that it contains. The server makes it, and
// in a portal of files the reader's browser.
import type { CodeEntry } from '../../../core/classification/code-list.ts';
import { addresses } from '../../views/addresses.ts';
import { amount, text, type Cell, type DataTable } from '../../views/data-table.ts';
import { kindsCell } from '../../views/kinds-cell.ts';
import { printedShare } from '../../views/money.ts';
import type { View } from '../../views/view.ts';
import { yearIn } from '../../views/year-in.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import type { SumsOfCodes } from './compared-codes.ts';

export interface CodesView extends View {
  /** Why the codes are not compared; empty where they are. */
  readonly refusals: readonly string[];
  /** Where one chooses again, what there is of the chosen ones being chosen already. */
  readonly again: string;
}

export type ComparedCode = Pick<CodeEntry, 'code' | 'name' | 'level'>;

/** Whence codes are had: the lists and a store, or the files of a portal. */
export interface CodesSource {
  readonly list: string;
  /** Whether expenditure is told by the list. */
  readonly isSpent: boolean;
  /** Undefined where the list has no such code. */
  readonly find: (code: string) => ComparedCode | undefined;
  /** Of codes that were found; undefined where a file of them could not be loaded. */
  readonly read: (codes: readonly string[]) => Promise<SumsOfCodes | undefined>;
}

export async function codesView(
  { list, isSpent, find, read }: CodesSource,
  codes: readonly string[],
  words: Wording,
): Promise<CodesView> {
  const found = codes.flatMap((code) => find(code) ?? []);
  const ofCodes = [
    ...(isSpent ? [] : [words.code.spendersUnknown]),
    ...codes
      .filter((code) => !found.some((entry) => entry.code === code))
      .map((code) => words.compare.unknownCode(code)),
    ...reasonsAgainst(found, words),
  ];
  const sums = ofCodes.length > 0 ? undefined : await read(codes);
  const refusals = sums === undefined && ofCodes.length === 0 ? [words.compare.notLoaded] : ofCodes;
  return {
    title: words.compare.codes,
    address: codes.length === 0 ? addresses.codesChoice(list) : addresses.codesBeside(list, codes),
    sources: [],
    refusals,
    again: addresses.codesChosen(
      list,
      found.map(({ code }) => code),
    ),
    tables: sums === undefined ? [] : [besideTable(list, found, sums, words)],
  };
}

export const mostCodes = 6;

function reasonsAgainst(found: readonly ComparedCode[], { compare }: Wording): readonly string[] {
  const reasons: string[] = [];
  if (found.length < 2) reasons.push(compare.fewCodes);
  if (found.length > mostCodes) reasons.push(compare.manyCodes);
  if (new Set(found.map(({ code }) => code)).size < found.length) reasons.push(compare.sameCode);
  const above = found.flatMap((whole) =>
    found
      .filter(({ code }) => code !== whole.code && code.startsWith(whole.code))
      .map((part) => compare.contains(whole.code, part.code)),
  );
  if (above.length > 0) reasons.push(...above);
  else if (new Set(found.map(({ level }) => level)).size > 1) reasons.push(compare.levelsOfCodes);
  return reasons;
}

function besideTable(
  list: string,
  found: readonly ComparedCode[],
  { places, amounts }: SumsOfCodes,
  words: Wording,
): DataTable {
  return {
    name: 'codes',
    title: words.compare.codes,
    columns: [
      { name: 'year', title: words.columns.year, kind: 'text' },
      ...found.flatMap(({ code, name }, index) => [
        { name: `amount${index + 1}`, title: `${code} ${name}`, kind: 'amount' as const },
        {
          name: `share${index + 1}`,
          title: words.compare.shareOf(`${code} ${name}`),
          kind: 'percent' as const,
        },
      ]),
      { name: 'total', title: words.compare.allCodes, kind: 'amount' },
      { name: 'what', title: words.columns.what, kind: 'text' },
    ],
    rows: places.map((place, row): Cell[] => [
      text(`${place.name} ${yearIn(place, words)}`, addresses.place(place)),
      ...found.flatMap(({ code }) => {
        const own = amounts.get(code)?.[row] ?? null;
        if (own === null) return [amount(null, undefined, words.notTold), text('')];
        // Where nothing is spent nobody stands on the page of the place: that of the code says so.
        const href = own === 0n ? addresses.code(list, code) : addresses.codeAt(list, code, place);
        return [amount(own, href), text(printedShare(own, place.amountFen))];
      }),
      amount(place.amountFen, addresses.place(place)),
      kindsCell(place, words),
    ]),
    notes: [words.compare.codesNote, words.code.spendersNote],
    empty: words.home.empty,
  };
}

/** Where the figures of sums lead to, whichever of the codes are compared. */
export function addressesOfCodes(list: string, { places, amounts }: SumsOfCodes): readonly string[] {
  return [...amounts].flatMap(([code, own]) =>
    places.flatMap((place, row) => [
      addresses.place(place),
      ...((own[row] ?? 0n) === 0n ? [] : [addresses.codeAt(list, code, place)]),
    ]),
  );
}
