// Values of facts and the cells that hold them: a type, in words, and a content.
import type { Fact } from '../../core/ledger/ledger.ts';
import type { SheetCell } from './read-sheets.ts';

export const factTypes = {
  text: '文字',
  count: '整数',
  truth: '是否',
  nothing: '没有',
  emptyText: '空文字',
  emptyList: '空列表',
  emptyGroup: '空分组',
} as const;

export type FactType = keyof typeof factTypes;

export function factType(value: Fact): FactType {
  if (value === null) return 'nothing';
  if (typeof value === 'number') return 'count';
  if (typeof value === 'boolean') return 'truth';
  if (typeof value === 'string') return value === '' ? 'emptyText' : 'text';
  return Array.isArray(value) ? 'emptyList' : 'emptyGroup';
}

const yes = ['是', 'true', 'yes'];
const no = ['否', 'false', 'no'];

export function truthText(truth: boolean): string {
  return truth ? '是' : '否';
}

/**
 * What a row says. Undefined where nothing is filled in. A content that does not fit its type stays text: whoever needs the fact
 * says what it must be.
 */
export function factOf(type: FactType | undefined, cell: SheetCell | undefined): Fact | undefined {
  switch (type) {
    case 'nothing':
      return cell === undefined ? null : cell.text;
    case 'emptyText':
      return cell === undefined ? '' : cell.text;
    case 'emptyList':
      return cell === undefined ? [] : cell.text;
    case 'emptyGroup':
      return cell === undefined ? {} : cell.text;
    case 'text':
      return cell?.text;
    case 'count':
      return cell === undefined ? undefined : (wholeNumber(cell.text) ?? cell.text);
    case 'truth':
      return cell === undefined ? undefined : (truthOf(cell.text) ?? cell.text);
    case undefined:
      return cell === undefined ? undefined : inferred(cell);
  }
}

/** Without a type, a number in the cell is a count if it is whole, and a text stays one. */
function inferred(cell: SheetCell): Fact {
  if (cell.kind === 'number') return wholeNumber(cell.text) ?? cell.text;
  return cell.kind === 'truth' ? cell.text === 'TRUE' : cell.text;
}

function wholeNumber(text: string): number | undefined {
  const written = text.normalize('NFKC').trim();
  if (!/^(?:0|-?[1-9]\d*)$/u.test(written)) return undefined;
  const count = Number(written);
  return Number.isSafeInteger(count) ? count : undefined;
}

function truthOf(text: string): boolean | undefined {
  const written = text.trim().toLowerCase();
  if (yes.includes(written)) return true;
  return no.includes(written) ? false : undefined;
}
