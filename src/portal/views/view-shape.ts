// The shapes of a view as JSON, from which the description of the API comes. Amounts are decimal strings in yuan, exact to the fen; null
// where the document does not tell them.
import { z } from '@hono/zod-openapi';

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
    citation: z.string().optional().describe('Of a figure: how to cite it; the day of access is to be added'),
    next: z.string().nullable().describe('Where the next page of the same list begins'),
  })
  .openapi('View');

export type ViewJson = z.infer<typeof viewShape>;
