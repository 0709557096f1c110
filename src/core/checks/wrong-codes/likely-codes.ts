// Rows whose code is likely wrong: it is in no list or bears another name, while the name beside it, the place in the table and the other
// tables leave one code alone that belongs there.
import { codeListNames, indexCodeList, type CodeListIndex } from '../../classification/code-list.ts';
import type { CodeListName } from '../../classification/code-list.ts';
import type { CodeLists } from '../../ledger/space.ts';
import type { Reading } from '../../reading/reading.ts';
import {
  codedRows,
  misnamedRows,
  officialPart,
  type CodedRow,
} from '../written/classification/coded-rows.ts';

/** One slip of the pen; rows below that repeat the wrong digits go with it. */
export interface WrongCode {
  readonly list: CodeListName;
  /** In one table, the first of them first. */
  readonly rows: readonly { readonly coded: CodedRow; readonly meant: string }[];
  /** Whether the list has the code as it stands, under another name. */
  readonly isListed: boolean;
}

export function likelyCodes(reading: Reading, lists: CodeLists): readonly WrongCode[] {
  return codeListNames.flatMap((list) => {
    const index = indexCodeList(lists[list]);
    const rows = codedRows(reading, list);
    const doubtful = misnamedRows(rows, index);
    const likely = [...doubtful].flatMap((coded) => {
      const meant = likelyCode(coded, rows, doubtful, index);
      return meant === undefined ? [] : [{ coded, meant }];
    });
    const slips = Map.groupBy(likely, ({ coded, meant }) => {
      const same = commonEnd(coded.code, meant);
      const [wrong, right] = [coded.code, meant].map((code) => code.slice(0, code.length - same));
      return `${reading.tables.indexOf(coded.table)} ${wrong} ${right}`;
    });
    return [...slips.values()].map((own) => ({
      list,
      rows: own,
      isListed: own.every(({ coded }) => index.find(coded.code) !== undefined),
    }));
  });
}

/** Each further ground counts where the ones before leave several. */
function likelyCode(
  { table, row, code, name }: CodedRow,
  rows: readonly CodedRow[],
  doubtful: ReadonlySet<CodedRow>,
  index: CodeListIndex,
): string | undefined {
  const own = rows.filter((one) => one.table === table);
  const at = own.findIndex((one) => one.row === row);
  const keys = new Set(table.read.rows.map(({ key }) => key));
  const official = officialPart(name);
  const named = index.list.entries
    .map((entry) => entry.code)
    .filter((one) => one.length === code.length && index.nameFits(one, official))
    .filter((one) => !keys.has(keyWith(row.key, code, one)));
  const isElsewhere = (one: string): boolean =>
    rows.some((other) => other.table !== table && other.code === one && !doubtful.has(other));
  const isBeside = (one: string): boolean => {
    const above = index.find(one)?.parent ?? '';
    return [own[at - 1], own[at + 1]].some((other) => other?.code.startsWith(above) === true);
  };
  const isNear = (one: string): boolean => differences(one, code) === 1;
  let left = named;
  for (const fits of [isElsewhere, isBeside, isNear]) {
    const fitting = left.length > 1 ? left.filter(fits) : [];
    if (fitting.length > 0) left = fitting;
  }
  const [only, other] = left;
  return other === undefined ? only : undefined;
}

/** The key of a row with one of its codes replaced. */
export function keyWith(key: string, code: string, other: string): string {
  return key
    .split('/')
    .map((part) => (part === code ? other : part))
    .join('/');
}

function differences(one: string, other: string): number {
  return [...one].filter((digit, index) => digit !== other[index]).length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
