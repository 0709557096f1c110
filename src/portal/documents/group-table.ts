// Lines grouped by a dimension, as a table: the largest first, what is not told apart in a row of its own, each figure leading to its
// lines.
import { isCodeListName, type CodeListName } from '../../core/classification/code-list.ts';
import type { PlainWords } from '../../../standards/plain-words.ts';
import type { Fen } from '../../core/money/fen.ts';
import type { VersionRow } from '../../store/documents.ts';
import { addresses } from '../views/addresses.ts';
import { amount, coded, text, type Cell, type DataTable } from '../views/data-table.ts';
import { printedShare } from '../views/money.ts';
import type { Wording } from '../wording/zh-CN.ts';
import { memberName } from './code-names.ts';
import { groupLines, notApplicable, notTold, sumOf, type Group, type Line } from './groups.ts';
import type { HeldDocument } from './held-document.ts';
import { groupSelection, writeSelection, type SelectedDimension, type Selection } from './selection.ts';

export interface GroupTableOptions {
  readonly name: string;
  readonly title: string;
  readonly columnTitle: string;
  readonly dimension: SelectedDimension;
  /** Levels that are shown, from the top one on. */
  readonly levels: number;
  readonly plainWords: PlainWords;
  readonly words: Wording;
}

/** What an address of a version's lines is made of. */
interface OfVersion {
  readonly version: Pick<VersionRow, 'department' | 'document' | 'version' | 'stage' | 'budgetUnit'>;
}

/** What every selection of uses has in common. */
export function usesSelection({ version }: OfVersion): Selection {
  return {
    stage: version.stage,
    side: 'expenditure',
    ...(version.budgetUnit === '' ? { counterpartBudgetUnit: '' } : {}),
  };
}

export function linesAddress({ version }: OfVersion, selection: Selection): string {
  return addresses.lines(version.department, version.document, version.version, writeSelection(selection));
}

export function groupTable(held: HeldDocument, options: GroupTableOptions): DataTable {
  const { name, title, columnTitle, dimension, words } = options;
  const whole = sumOf(held.uses);
  const rows = rowsBelow(held, held.uses, whole, options, 1);
  const totalRow = [
    text(words.total),
    amount(whole, linesAddress(held, usesSelection(held))),
    text(whole === 0n ? '' : '100.0%'),
  ];
  return {
    name,
    title,
    columns: [
      {
        name: 'class',
        title: columnTitle,
        kind: 'text',
        ...(isCodeListName(dimension) ? { codes: { name: 'code', title: words.codeOf(columnTitle) } } : {}),
      },
      { name: 'amount', title: words.amount, kind: 'amount' },
      { name: 'share', title: words.share, kind: 'percent' },
    ],
    rows: rows.length === 0 ? [] : [...rows, totalRow],
    strongRows: [rows.length],
  };
}

function rowsBelow(
  held: HeldDocument,
  lines: readonly Line[],
  whole: Fen,
  options: GroupTableOptions,
  level: number,
  above = '',
): readonly (readonly Cell[])[] {
  const { dimension, levels } = options;
  const groups = groupLines(lines, dimension, level, held.names);
  // Below a class, one row that only repeats that nothing is told would say nothing new.
  if (level > 1 && groups.every(({ code }) => code === notTold)) return [];
  return groups.flatMap((group) => {
    const deeper =
      level < levels && isNode(group)
        ? rowsBelow(held, group.lines, whole, options, level + 1, group.code)
        : [];
    return [groupRow(held, group, whole, options, level, above), ...deeper];
  });
}

function isNode({ code }: Group): boolean {
  return code !== notTold && code !== notApplicable;
}

function groupRow(
  held: HeldDocument,
  group: Group,
  whole: Fen,
  { dimension, plainWords, words }: GroupTableOptions,
  level: number,
  above: string,
): readonly Cell[] {
  const selection = { ...usesSelection(held), [dimension]: groupSelection(group.code, level, above) };
  return [
    { ...nameCell(held, group, dimension, plainWords, words), indent: level - 1 },
    amount(group.amountFen, linesAddress(held, selection)),
    text(printedShare(group.amountFen, whole)),
  ];
}

function nameCell(
  { names }: HeldDocument,
  { code }: Group,
  dimension: SelectedDimension,
  plainWords: PlainWords,
  words: Wording,
): Cell {
  if (code === notTold) return { ...text(words.notTold), note: words.notToldNote };
  if (code === notApplicable) return text(words.notApplicable);
  const name = memberName(names, dimension, code, words);
  if (!isCodeListName(dimension)) return text(name);
  const list = dimension satisfies CodeListName;
  const plain = plainWords.find(list, code, name);
  return {
    ...coded(code, name, addresses.code(list, code)),
    ...(plain === undefined ? {} : { note: words.language === 'en' ? plain.english : plain.chinese }),
  };
}
