// A table of the view: the unit once at its head, figures at the point, and below it the same table to download. A figure that can be
// followed is a link with a dotted line.
import { raw } from 'hono/html';
import { splitNumbers } from '../../publish/numbers-and-units.ts';
import type { Cell, Column, DataTable } from '../views/data-table.ts';
import { printedAmount } from '../views/money.ts';
import { tableAddress, viewAddress } from '../views/addresses.ts';
import { escaped } from './escaped.ts';
import type { Frame, Linking } from './frame.ts';

export interface TableProps {
  readonly frame: Linking;
  readonly table: DataTable;
  /** Of the view, for its downloads; none where the table is not to be downloaded alone. */
  readonly address?: string | undefined;
  /** What stands above says already what the table is. */
  readonly hidesTitle?: boolean;
}

export function ViewTable({ frame, table, address, hidesTitle = false }: TableProps) {
  const { words } = frame;
  if (table.rows.length === 0) return <EmptyTable frame={frame} table={table} />;
  const hasAmounts = table.columns.some(({ kind }) => kind === 'amount');
  return (
    <div class="data-table" id={table.name}>
      <div class="scroll" tabindex={0} role="region" aria-label={table.title}>
        <table>
          <caption>
            <span class={hidesTitle ? 'unseen' : 'title'}>{table.title}</span>
            {hasAmounts && <span class="unit">{words.unit}</span>}
          </caption>
          <thead>
            <tr>
              {table.columns.map(({ title, kind }) => (
                <th scope="col" class={kind}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{raw(table.rows.map((cells, index) => rowHtml(frame, table, cells, index)).join(''))}</tbody>
        </table>
      </div>
      {table.notes?.map((note) => (
        <p class="note">{note}</p>
      ))}
      <TableDownload frame={frame} table={table} address={address} />
    </div>
  );
}

export function TableDownload({ frame, table, address }: Pick<TableProps, 'frame' | 'table' | 'address'>) {
  if (address === undefined) return null;
  return (
    <p class="downloads">
      <a href={frame.link(tableAddress(address, table.name))} data-download>
        CSV
      </a>
    </p>
  );
}

function EmptyTable({ frame, table: { empty, emptyHref } }: Pick<TableProps, 'frame' | 'table'>) {
  if (empty === undefined) return null;
  return <p class="empty">{emptyHref === undefined ? empty : <a href={frame.link(emptyHref)}>{empty}</a>}</p>;
}

/** A page has thousands of cells, and as elements they would take most of its time: so they are written as text. */
function rowHtml(
  frame: Linking,
  { columns, rowIds, strongRows }: DataTable,
  cells: readonly Cell[],
  index: number,
): string {
  const isStrong = strongRows?.includes(index) === true;
  const attributes = attribute('id', rowIds?.[index]) + attribute('class', isStrong ? 'strong' : undefined);
  const content = columns.map((column, at) => cellHtml(frame, cells[at], column, at === 0)).join('');
  return `<tr${attributes}>${content}</tr>`;
}

function cellHtml(frame: Linking, cell: Cell | undefined, { kind }: Column, isHead: boolean): string {
  const indent = cell?.indent ?? 0;
  const classes = indent > 0 ? `${kind} indent-${Math.min(indent, 3)}` : kind;
  const attributes = attribute('class', classes) + attribute('data-follows', cell?.follows);
  const content = cell === undefined ? '' : contentHtml(frame, cell, kind);
  return isHead ? `<th scope="row"${attributes}>${content}</th>` : `<td${attributes}>${content}</td>`;
}

function contentHtml(frame: Linking, cell: Cell, kind: Column['kind']): string {
  const { amountFen, href, note, code } = cell;
  const named = code === undefined ? cell.text : `${code} ${cell.text}`;
  const shown = amountFen === undefined || amountFen === null ? named : printedAmount(amountFen);
  const text = kind === 'text' ? textHtml(shown) : escaped(shown);
  const link =
    attribute('class', kind === 'amount' ? 'trace' : undefined) +
    attribute('href', href === undefined ? undefined : frame.link(href));
  const content = href === undefined ? text : `<a${link}>${text}</a>`;
  return note === undefined || note === ''
    ? content
    : `${content}<span class="cell-note">${escaped(note)}</span>`;
}

/** As `Text` writes it. */
function textHtml(text: string): string {
  return splitNumbers(text)
    .map((piece) =>
      piece.together ? `<span class="together">${escaped(piece.text)}</span>` : escaped(piece.text),
    )
    .join('');
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escaped(value)}"`;
}

/** All tables of a page as one workbook, and as JSON. Files have their tables as CSV, and their documents' data. */
export function ViewDownloads({ frame, address }: { readonly frame: Frame; readonly address: string }) {
  const { words, link, settings } = frame;
  if (settings.isStatic) return null;
  return (
    <p class="downloads page-downloads">
      {words.downloads}{' '}
      <a href={link(viewAddress(address, 'xlsx'))} data-download>
        Excel
      </a>{' '}
      <a href={link(viewAddress(address, 'json'))} data-download>
        JSON
      </a>
    </p>
  );
}
