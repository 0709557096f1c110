// A table of the view: the unit once at its head, figures at the point, and below it the same table to download. A figure that can be
// followed is a link with a dotted line.
import { Text } from '../../publish/html/text.tsx';
import type { Cell, Column, DataTable } from '../views/data-table.ts';
import { printedAmount } from '../views/money.ts';
import { tableAddress, viewAddress } from '../views/addresses.ts';
import type { Frame, Linking } from './frame.ts';

export interface TableProps {
  readonly frame: Linking;
  readonly table: DataTable;
  /** Of the view, for its downloads; none where the table is not to be downloaded alone. */
  readonly address?: string;
  /** What stands above says already what the table is. */
  readonly hidesTitle?: boolean;
}

export function ViewTable({ frame, table, address, hidesTitle = false }: TableProps) {
  const { words } = frame;
  if (table.rows.length === 0) return table.empty === undefined ? null : <p class="empty">{table.empty}</p>;
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
          <tbody>
            {table.rows.map((cells, index) => (
              <tr
                id={table.rowIds?.[index]}
                class={table.strongRows?.includes(index) === true ? 'strong' : undefined}
              >
                {table.columns.map((column, at) => (
                  <TableCell frame={frame} cell={cells[at]} column={column} isHead={at === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.notes?.map((note) => (
        <p class="note">{note}</p>
      ))}
      {address !== undefined && (
        <p class="downloads">
          <a href={frame.link(tableAddress(address, table.name))} data-download>
            CSV
          </a>
        </p>
      )}
    </div>
  );
}

interface CellProps {
  readonly frame: Linking;
  readonly cell: Cell | undefined;
  readonly column: Column;
  readonly isHead: boolean;
}

function TableCell({ frame, cell, column, isHead }: CellProps) {
  const indent = cell?.indent ?? 0;
  const classes = [column.kind, ...(indent > 0 ? [`indent-${Math.min(indent, 3)}`] : [])].join(' ');
  const content = cell === undefined ? null : <Content frame={frame} cell={cell} kind={column.kind} />;
  return isHead ? (
    <th scope="row" class={classes} data-follows={cell?.follows}>
      {content}
    </th>
  ) : (
    <td class={classes} data-follows={cell?.follows}>
      {content}
    </td>
  );
}

function Content({
  frame,
  cell,
  kind,
}: {
  readonly frame: Linking;
  readonly cell: Cell;
  readonly kind: Column['kind'];
}) {
  const shown =
    cell.amountFen === undefined || cell.amountFen === null ? cell.text : printedAmount(cell.amountFen);
  const text = kind === 'text' ? <Text text={shown} /> : shown;
  return (
    <>
      {cell.href === undefined ? (
        text
      ) : (
        <a class={kind === 'amount' ? 'trace' : undefined} href={frame.link(cell.href)}>
          {text}
        </a>
      )}
      {cell.note !== undefined && cell.note !== '' && <span class="cell-note">{cell.note}</span>}
    </>
  );
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
