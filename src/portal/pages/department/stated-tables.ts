// Tables of a department's page that stand in for what its lines do not tell: the changes of parts that the document states, and what basic
// expenditure bought by the document's own table. Every figure leads to where it is printed.
import { dimensions } from '../../../core/cube/dimensions.ts';
import { memberName, type CodeNames } from '../../documents/code-names.ts';
import { fen, subtractFen, sumFen } from '../../../core/money/fen.ts';
import { partOf } from '../../../core/lib/messages/problems-by-part.ts';
import type { VersionRow } from '../../../store/documents.ts';
import type { FigureRow } from '../../../store/figures.ts';
import type { StatedChange } from '../../documents/stated-changes.ts';
import { addresses, figureAddress } from '../../views/addresses.ts';
import { amount, coded, derived, text, type Cell, type DataTable } from '../../views/data-table.ts';
import { percent, printedShare } from '../../views/money.ts';
import type { Wording } from '../../wording/zh-CN.ts';

/** For a document whose total has nothing to be compared with. */
export function statedChangesTable(
  { sourceHash }: Pick<VersionRow, 'sourceHash'>,
  changes: readonly StatedChange[],
  words: Wording,
): DataTable {
  const { stated } = words.department;
  return {
    name: 'statedChanges',
    title: stated.title,
    columns: [
      { name: 'part', title: stated.part, kind: 'text' },
      { name: 'now', title: stated.now, kind: 'amount' },
      { name: 'change', title: stated.change, kind: 'amount' },
      { name: 'before', title: stated.before, kind: 'amount' },
      { name: 'percent', title: stated.percent, kind: 'percent' },
      { name: 'base', title: stated.base, kind: 'text' },
    ],
    rows: changes.map(({ part, base, nowFen, nowHref, changeFen, href, section }) => {
      const beforeFen = nowFen === null ? null : subtractFen(nowFen, changeFen);
      return [
        { ...text(part), note: section },
        amount(nowFen, nowHref, '–'),
        amount(changeFen, href),
        derived(beforeFen, 'fromRow', '–'),
        text(beforeFen !== null && beforeFen > 0n ? `${percent(changeFen, beforeFen)}%` : ''),
        text(base),
      ];
    }),
    notes: [...(sourceHash === null ? [] : [stated.asRead]), stated.note],
  };
}

/** Tables of basic expenditure by economic class, as all formats call theirs. */
export const basicExpenditureTables = 'basic-expenditure-by-economic-class';

/** Of each economic class the sum of its row; no rows where the document has no such table, or does not print its classes. */
export function basicEconomicTable(
  { department, document, version }: VersionRow,
  figures: readonly FigureRow[],
  names: CodeNames,
  words: Wording,
): DataTable {
  const { basicEconomic } = words.department;
  const page = addresses.document(department, document, version);
  const rows = figures.flatMap((figure) => {
    const [, code, governmentCode] = economicCode.exec(figure.rowKey) ?? [];
    const isSum = /(?:^|\.)(?:total|amount)$/u.test(figure.columnName);
    if (code === undefined || !isSum || figure.amountFen === null || figure.amountFen === 0n) return [];
    return [{ code, governmentCode, figure, amountFen: fen(figure.amountFen) }];
  });
  const classes = rows.filter(({ code }) => code.length === classDigits);
  const whole = sumFen(classes.map(({ amountFen }) => amountFen));
  const title = partOf(figures[0]?.label ?? '');
  // A row of two classifications is labelled with both names; each stands in a column of its own.
  const hasPairs = rows.some(({ governmentCode }) => governmentCode !== undefined);
  const governmentCell = (code: string | undefined): readonly Cell[] =>
    hasPairs ? [code === undefined ? text('') : classCell(governmentClass, code, names, words)] : [];
  const ownTitle = hasPairs ? dimensionTitle(departmentClass, words) : words.department.economicClass;
  const governmentTitle = dimensionTitle(governmentClass, words);
  return {
    name: 'basicEconomic',
    title: basicEconomic.title,
    columns: [
      {
        name: 'class',
        title: ownTitle,
        kind: 'text',
        codes: { name: 'code', title: words.codeOf(ownTitle) },
      },
      ...(hasPairs
        ? [
            {
              name: 'governmentClass',
              title: governmentTitle,
              kind: 'text' as const,
              codes: { name: 'governmentCode', title: words.codeOf(governmentTitle) },
            },
          ]
        : []),
      { name: 'amount', title: words.amount, kind: 'amount' },
      { name: 'share', title: basicEconomic.share, kind: 'percent' },
    ],
    rows:
      classes.length === 0
        ? []
        : [
            [
              text(basicEconomic.total),
              ...governmentCell(undefined),
              derived(whole, 'fromRowsBelow'),
              text('100.0%'),
            ],
            ...rows
              .toSorted((left, right) => (left.code < right.code ? -1 : 1))
              .map(({ code, governmentCode, figure, amountFen }) => [
                {
                  ...(governmentCode === undefined
                    ? coded(code, nameIn(figure, code), addresses.code(departmentClass, code))
                    : classCell(departmentClass, code, names, words)),
                  indent: code.length === classDigits ? 1 : 2,
                },
                ...governmentCell(governmentCode),
                amount(amountFen, figureAddress(page, figure)),
                text(printedShare(amountFen, whole)),
              ]),
          ],
    strongRows: [0],
    notes: [basicEconomic.note(title)],
  };
}

const classDigits = 3;
/** Rows by two classifications have the government's code behind it. */
const economicCode = /^(\d{3}(?:\d{2})?)(?:\/(.*))?$/u;
const departmentClass = 'departmentEconomicClass';
const governmentClass = 'governmentEconomicClass';

function dimensionTitle(dimension: typeof departmentClass | typeof governmentClass, words: Wording): string {
  return words.dimensionTitles[dimension] ?? dimensions[dimension].title;
}

function classCell(
  list: typeof departmentClass | typeof governmentClass,
  code: string,
  names: CodeNames,
  words: Wording,
): Cell {
  return coded(code, memberName(names, list, code, words), addresses.code(list, code));
}

/** `工资福利支出` of `一般公共预算基本支出表 · 301 工资福利支出 · 合计`. */
function nameIn({ label }: FigureRow, code: string): string {
  const row = label.split(' · ')[1] ?? label;
  return row.startsWith(code) ? row.slice(code.length).trim() : row;
}
