// Where a document states what a project gets: its rows in tables, its form, sentences on it.
import { partOf } from '../../../core/lib/messages/problems-by-part.ts';
import { fen } from '../../../core/money/fen.ts';
import type { FigureRow } from '../../../store/figures.ts';
import type { HeldDocument } from '../../documents/held-document.ts';
import type { ProjectForm } from '../../documents/project-forms.ts';
import { addresses, figureAddress } from '../../views/addresses.ts';
import { amount, text, type DataTable } from '../../views/data-table.ts';
import type { Wording } from '../../wording/zh-CN.ts';

export function projectPlaces(
  { version: { department, document, version } }: HeldDocument,
  { rows, figures }: Pick<ProjectForm, 'rows' | 'figures'>,
  words: Wording,
): DataTable {
  const page = addresses.document(department, document, version);
  return {
    name: 'places',
    title: words.project.places,
    columns: [
      { name: 'place', title: words.columns.place, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
      { name: 'printed', title: words.columns.printed, kind: 'text' },
    ],
    rows: [...rows, ...figures]
      .filter(({ printed }) => printed !== '')
      .map((figure) => [
        text(placeName(figure, words), figureAddress(page, figure)),
        amount(figure.amountFen === null ? null : fen(figure.amountFen), figureAddress(page, figure)),
        text(`${figure.printed}${figure.moneyUnit}`),
      ]),
  };
}

/** Of a table its row and column; the form, and of a sum of the form its period and whose money it is: the label of a cell tells them only in part. */
function placeName({ kind, label, columnName }: FigureRow, words: Wording): string {
  if (kind !== 'form') return label;
  const [period = '', level = ''] = columnName.split('.');
  const periodName = words.project.periods[period];
  if (periodName === undefined) return label;
  const levelName = level === 'total' ? words.total : words.project.levels[level];
  return [partOf(label), periodName, levelName ?? level].join(' · ');
}
