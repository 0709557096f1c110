// The lines behind a figure as a data package: Frictionless, with the column types of the Fiscal Data Package, and the rows inside.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { dimensionNames, dimensions } from '../../core/cube/dimensions.ts';
import { fen } from '../../core/money/fen.ts';
import { lineField } from '../../publish/data/fiscal-fields.ts';
import { findVersion } from '../documents/find-document.ts';
import { fullTitle } from '../documents/titles.ts';
import type { Line } from '../documents/groups.ts';
import { holdDocument } from '../documents/held-document.ts';
import { readSelection, selectLines } from '../documents/selection.ts';
import type { Portal } from '../portal.ts';
import { addresses } from '../views/addresses.ts';
import { yuan } from '../views/money.ts';
import { describedPath } from './described-path.ts';

const amountColumn = { name: 'amountYuan', title: '金额（元）' } as const;

export function registerLinesPackage(
  app: OpenAPIHono,
  portal: Portal,
  notThere: (context: Context) => Promise<Response>,
): void {
  const path = '/api/departments/:department/:document/document/:version/lines/:selection/datapackage.json';
  const described = describedPath(path);
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: described.path,
    summary: 'The lines that a figure is made of as a Fiscal Data Package',
    request: { params: described.params },
    responses: { 200: { description: 'The package, its rows inside', content: { 'application/json': {} } } },
  });
  app.get(path, async (context) => {
    const parameters = context.req.param();
    const selection = readSelection(parameters.selection);
    if (selection === undefined) return context.json({ error: 'badRequest' }, 400);
    const found = await findVersion(portal, parameters);
    if (found === undefined) return await notThere(context);
    const { version } = found;
    const { lines, names } = await holdDocument(portal, version);
    const ownYear = lines.filter(({ fiscalYear }) => fiscalYear === version.fiscalYear);
    const { inside } = selectLines(ownYear, selection, names);
    const { department, document, provenanceKind, provenanceNote, contentHash } = version;
    return context.json({
      name: `${department}-${document}-${version.version}`.toLowerCase().replaceAll(/[^-a-z0-9._]/gu, '_'),
      title: fullTitle(version),
      profile: 'tabular-data-package',
      mingzhang: {
        department,
        document,
        version: version.version,
        provenanceKind,
        provenanceNote,
        contentHash,
        selection,
        page: addresses.lines(department, document, version.version, parameters.selection),
      },
      resources: [
        {
          name: 'lines',
          title: '公开明细',
          profile: 'tabular-data-resource',
          schema: {
            fields: [
              ...dimensionNames.map((name) => lineField({ name, title: dimensions[name].title })),
              lineField(amountColumn),
            ],
          },
          data: inside.map(rowOf),
        },
      ],
    });
  });
}

/** Amounts stand as text, as a number of JSON would lose fen of large ones. */
function rowOf(line: Line & { readonly departmentCode?: string }): Readonly<Record<string, string | number>> {
  const codes = dimensionNames.map((name) => {
    if (name === 'department') return [name, line.departmentCode ?? ''] as const;
    return [name, line[name]] as const;
  });
  return { ...Object.fromEntries(codes), [amountColumn.name]: yuan(fen(line.amountFen)) };
}
