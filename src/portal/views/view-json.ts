// A view as JSON: the same tables as on the page. Amounts are decimal strings in yuan, exact to the fen; null where the document
// does not tell them. The types and the description of the API come from these shapes.
import { z } from '@hono/zod-openapi';
import type { Cell, Column, DataTable } from './data-table.ts';
import type { View } from './view.ts';
import { yuan } from './money.ts';

const sourceShape = z
  .object({
    department: z.string().describe('Lasting identifier of the department'),
    document: z.string(),
    version: z.number().int(),
    title: z.string(),
    provenanceKind: z.enum(['official', 'readFromPublication', 'reconstruction', 'synthetic']),
    note: z.string(),
    href: z.string().describe('Path of the document within the portal'),
  })
  .openapi('Source');

const tableShape = z
  .object({
    name: z.string(),
    title: z.string(),
    columns: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        kind: z.enum(['text', 'date', 'amount', 'count', 'percent']),
        unit: z.literal('CNY').optional().describe('Of amounts: yuan'),
      }),
    ),
    rows: z.array(
      z.object({
        values: z
          .record(z.string(), z.string().nullable())
          .describe(
            'By column. Amounts are decimal strings in yuan; null where the document does not tell them',
          ),
        links: z
          .record(z.string(), z.string())
          .describe('By column: where the cell leads, within the portal'),
      }),
    ),
    notes: z.array(z.string()),
  })
  .openapi('Table');

export const viewShape = z
  .object({
    schema: z.object({ name: z.literal('mingzhang-view'), edition: z.literal(1) }),
    title: z.string(),
    address: z.string().describe('Path of the page within the portal'),
    notices: z
      .array(z.string())
      .describe('What has to be said wherever this is shown, such as that findings were not reviewed'),
    sources: z.array(sourceShape).describe('The documents whose figures stand in the view, and what each is'),
    tables: z.array(tableShape),
    next: z.string().nullable().describe('Where the next page of the same list begins'),
  })
  .openapi('View');

export type ViewJson = z.infer<typeof viewShape>;

export function viewJson(view: View, notices: readonly string[]): ViewJson {
  const { title, address, sources, tables, next } = view;
  return {
    schema: { name: 'mingzhang-view', edition: 1 },
    title,
    address,
    notices: [...notices],
    sources: [...sources],
    tables: tables.map(tableJson),
    next: next ?? null,
  };
}

function tableJson({ name, title, columns, rows, notes = [] }: DataTable): ViewJson['tables'][number] {
  return {
    name,
    title,
    columns: columns.map((column) => ({ ...column, ...(column.kind === 'amount' ? { unit: 'CNY' } : {}) })),
    rows: rows.map((cells) => ({
      values: Object.fromEntries(
        columns.map((column, index) => [column.name, valueOf(cells[index], column)]),
      ),
      links: Object.fromEntries(
        columns.flatMap(({ name: column }, index): [string, string][] => {
          const href = cells[index]?.href;
          return href === undefined ? [] : [[column, href]];
        }),
      ),
    })),
    notes: [...notes],
  };
}

/** What a file says of a cell; null where there is nothing known. */
export function valueOf(cell: Cell | undefined, { kind }: Column): string | null {
  if (cell === undefined) return null;
  if (kind !== 'amount') return cell.text;
  return cell.amountFen === null || cell.amountFen === undefined ? null : yuan(cell.amountFen);
}
