// The amounts that a document prints, as far as they were read, for the store: those of its tables, of the forms of its projects, and those
// that a sentence gives a project.
import { moneyUnitLabels } from '../../core/money/unit.ts';
import { tableTitle } from '../../core/reading/printed-document.ts';
import { formsOfProjects } from '../../core/reading/project-forms.ts';
import type { FormInDocument, Reading, TableInDocument } from '../../core/reading/reading.ts';
import { statedAmounts, type StatedAmount } from '../../core/reading/stated-amounts.ts';
import type { ColumnSpec, TableSpec } from '../../core/tables/spec.ts';
import { chinese } from '../../portal/wording/zh-CN.ts';
import type { IncomingFigure } from '../../store/incoming.ts';

/** Tables first, then forms, then sentences; each has an anchor as it would have in a document of ours. */
export function readFigures(reading: Reading): readonly IncomingFigure[] {
  const codes = new Map([...formsOfProjects(reading)].map(([code, form]) => [form, code] as const));
  const figures = [
    ...reading.tables.flatMap((table) => tableFigures(table)),
    ...reading.forms.flatMap((form, index) => formFigures(form, index, codes.get(form) ?? '')),
    ...statedAmounts(reading).map(sentenceFigure),
  ];
  const taken = new Set<string>();
  return figures.filter(({ figure }) => {
    const isNew = !taken.has(figure);
    taken.add(figure);
    return isNew;
  });
}

/** What the year's budget gives a project, by a sentence of its own: named as the same figure of a form is. */
function sentenceFigure(amount: StatedAmount, index: number): IncomingFigure {
  const { project, projectName, section, printed, unit, amountFen, place } = amount;
  return {
    figure: `figure-${index + 1}`,
    kind: 'paragraph',
    owner: project,
    rowKey: project,
    columnName: 'annual.total',
    row: null,
    column: null,
    label: [projectName, section].filter((part) => part !== '').join(' · '),
    printed,
    amountFen,
    moneyUnit: unit,
    measure: null,
    page: place.page ?? null,
  };
}

function formFigures(
  { printed, read }: FormInDocument,
  index: number,
  project: string,
): readonly IncomingFigure[] {
  const { periods, levels } = chinese.project;
  const name = read.texts.get('project.name')?.text ?? '';
  return read.funds.flatMap(({ side, level, printed: text, amountFen, cell }): readonly IncomingFigure[] => {
    const label = [tableTitle(printed), name, periods[side] ?? side, levels[level] ?? chinese.total];
    return amountFen === null
      ? []
      : [
          {
            figure: `form-${index + 1}-${cell.row}-${cell.column}`,
            kind: 'form',
            owner: project,
            rowKey: project,
            columnName: `${side}.${level}`,
            row: cell.row,
            column: cell.column,
            label: label.filter((part) => part !== '').join(' · '),
            printed: text,
            amountFen,
            moneyUnit: moneyUnitLabels[read.spec.unit],
            measure: null,
            page: cell.place.page ?? null,
          },
        ];
  });
}

function tableFigures({ printed, read }: TableInDocument): readonly IncomingFigure[] {
  const { name } = read.spec;
  const headers = headersOf(read.spec);
  return read.rows.flatMap(({ key, label, cells }) =>
    cells.flatMap(({ column, printed: text, amountFen, cell }): readonly IncomingFigure[] =>
      amountFen === null
        ? []
        : [
            {
              figure: `table-${name}-${cell.row}-${cell.column}`,
              kind: 'table',
              owner: name,
              rowKey: key,
              columnName: column,
              row: cell.row,
              column: cell.column,
              label: [tableTitle(printed), label, headers.get(column) ?? column]
                .filter((part) => part !== '')
                .join(' · '),
              printed: text,
              amountFen,
              moneyUnit: read.unit === undefined ? '' : moneyUnitLabels[read.unit],
              measure: null,
              page: cell.place.page ?? null,
            },
          ],
    ),
  );
}

/** What the heads of columns say, by the names of their figures; what a head takes from the ledger is left out. */
function headersOf({ panels }: TableSpec): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  const add = (columns: readonly ColumnSpec[], panel: string, above: readonly string[]): void => {
    for (const column of columns) {
      const path = [...above, column.header.replaceAll(/\{[^}]*\}年?/gu, '')];
      if (column.kind === 'group') add(column.columns, panel, path);
      else
        for (const key of [column.name, `${panel}.${column.name}`])
          headers.set(key, path.filter((part) => part !== '').join(' '));
    }
  };
  for (const { name, columns } of panels) add(columns, name, []);
  return headers;
}
