// All that counts as one Fiscal Data Package: of the whole store, of a place, year and stage, or of a department. The descriptor names two
// tables beside it, lines and documents, which are written as they are read: they may be longer than memory.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { compress } from 'hono/compress';
import { dimensionNames, dimensions } from '../../core/cube/dimensions.ts';
import { fen } from '../../core/money/fen.ts';
import { writeCsv } from '../../publish/data/csv.ts';
import { lineField, type Field } from '../../publish/data/fiscal-fields.ts';
import { countingLines, countingVersions, type BulkSelection } from '../../store/bulk.ts';
import type { VersionRow } from '../../store/documents.ts';
import { storeEdition } from '../../store/edition.ts';
import { yearsOf } from '../../store/years.ts';
import { findDepartment } from '../documents/find-document.ts';
import { fullTitle } from '../documents/titles.ts';
import type { Portal } from '../portal.ts';
import { pageHeaders } from '../server/page-headers.ts';
import { addresses, bulkFolders, readYearAndStage } from '../views/addresses.ts';
import { yuan } from '../views/money.ts';
import { chinese } from '../wording/zh-CN.ts';
import { describedPath } from './described-path.ts';

/** Each reads through the store: a few at a time leave room for readers of pages. */
const mostAtOnce = 2;

const csvType = { 'content-type': 'text/csv; charset=utf-8' };

const keyFields: readonly Field[] = [
  { name: 'departmentId', title: '部门的固定标识', type: 'string' },
  { name: 'document', title: '文件', type: 'string' },
  { name: 'version', title: '版本', type: 'integer' },
];

/** Of each line too: a table that is taken without the other still says what its figures are. */
const kindField: Field = { name: 'provenanceKind', title: '性质', type: 'string' };

const lineFields: readonly Field[] = [
  ...keyFields,
  kindField,
  ...dimensionNames.map((name) => lineField({ name, title: dimensions[name].title })),
  lineField({ name: 'amountYuan', title: '金额（元）' }),
];

const documentFields: readonly Field[] = [
  ...keyFields,
  { name: 'title', title: '标题', type: 'string' },
  { name: 'bodyName', title: '部门', type: 'string' },
  { name: 'jurisdiction', title: '地区代码', type: 'string', columnType: 'geo:source:code' },
  { name: 'fiscalYear', title: '年度', type: 'integer', columnType: 'date:fiscal-year' },
  { name: 'stage', title: '环节', type: 'string', columnType: 'phase:id' },
  kindField,
  { name: 'provenanceNote', title: '说明', type: 'string' },
  { name: 'storedAt', title: '入库时间', type: 'string' },
  { name: 'sourceAddress', title: '原文地址', type: 'string' },
  { name: 'sourceDate', title: '取得日期', type: 'string' },
  { name: 'contentHash', title: '内容 SHA-256', type: 'string' },
  { name: 'page', title: '页面', type: 'string' },
];

export function registerBulk(
  app: OpenAPIHono,
  portal: Portal,
  notThere: (context: Context) => Promise<Response>,
): void {
  let running = 0;
  const selections = {
    [bulkFolders.all]: () => ({}),
    [bulkFolders.place(':jurisdiction', ':year')]: (context: Context) => {
      const time = readYearAndStage(context.req.param('year') ?? '');
      return time === undefined
        ? undefined
        : { jurisdiction: context.req.param('jurisdiction') ?? '', ...time };
    },
    [bulkFolders.department(':department')]: (context: Context) => ({
      department: context.req.param('department') ?? '',
    }),
  };
  for (const [folder, selectionOf] of Object.entries(selections)) {
    describe(app, folder);
    app.get(
      `${folder}:file{datapackage\\.json|lines\\.csv|documents\\.csv}`,
      pageHeaders,
      compress(),
      async (context) => {
        const selection = selectionOf(context);
        if (selection === undefined) return context.json({ error: 'badRequest' }, 400);
        if (!(await isThere(portal, selection))) return await notThere(context);
        const file = context.req.param('file') ?? '';
        const tag = `W/"${await storeEdition(portal.database)}-${file}"`;
        context.header('etag', tag);
        if (context.req.header('if-none-match')?.includes(tag) === true) return context.body(null, 304);
        if (file === 'datapackage.json') return context.json(packageDescriptor(selection, portal));
        // Whoever asks for the headers alone reads no rows, and so would never be done with them.
        if (context.req.method === 'HEAD') return context.body(null, 200, csvType);
        if (running >= mostAtOnce) {
          context.header('retry-after', '30');
          return context.json({ error: 'tooMany', title: chinese.data.tooMany }, 503);
        }
        running += 1;
        return context.body(
          asStream(packageTable(portal, selection, file), () => {
            running -= 1;
          }),
          200,
          csvType,
        );
      },
    );
  }
}

/** All that counts is always there, of a place or department only where there are documents of it. */
async function isThere(
  portal: Portal,
  { department, jurisdiction, fiscalYear, stage }: BulkSelection,
): Promise<boolean> {
  if (department !== undefined) return (await findDepartment(portal, department)) !== undefined;
  if (jurisdiction === undefined || fiscalYear === undefined || stage === undefined) return true;
  return (await yearsOf(portal.database, { jurisdiction, fiscalYear, stage })).length > 0;
}

function describe(app: OpenAPIHono, folder: string): void {
  for (const [file, type] of [
    ['datapackage.json', 'application/json'],
    ['lines.csv', 'text/csv'],
    ['documents.csv', 'text/csv'],
  ] as const) {
    const { path, params } = describedPath(folder + file);
    app.openAPIRegistry.registerPath({
      method: 'get',
      path,
      summary: `${file} of a Fiscal Data Package of all that counts`,
      request: { params },
      responses: {
        200: { description: file, content: { [type]: {} } },
        503: { description: 'Too many are being written; try again later' },
      },
    });
  }
}

export function packageDescriptor(selection: BulkSelection, { settings }: Portal) {
  const parts = Object.values(selection).map((part) => `${part}`);
  const table = (name: string, title: string, fields: readonly Field[]) => ({
    name,
    title,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields, missingValues: [''] },
  });
  const key = keyFields.map(({ name }) => name);
  const lines = table('lines', '公开明细', lineFields);
  const documents = table('documents', '文件', documentFields);
  return {
    name: ['mingzhang', ...parts]
      .join('-')
      .toLowerCase()
      .replaceAll(/[^-a-z0-9._]/gu, '_'),
    title: chinese.data.packageTitle,
    description: [chinese.data.packageNote, ...(settings.showsUnreviewed ? [chinese.automatic] : [])].join(
      '',
    ),
    ...(settings.origin === '' ? {} : { homepage: settings.origin + addresses.data }),
    profile: 'tabular-data-package',
    resources: [
      {
        ...lines,
        schema: {
          ...lines.schema,
          foreignKeys: [{ fields: key, reference: { resource: 'documents', fields: key } }],
        },
      },
      { ...documents, schema: { ...documents.schema, primaryKey: key } },
    ],
  };
}

/** `lines.csv` or `documents.csv`, in portions. */
export async function* packageTable(
  portal: Portal,
  selection: BulkSelection,
  file: string,
): AsyncGenerator<string> {
  const rows = file === 'lines.csv' ? lineRows(portal, selection) : documentRows(portal, selection);
  for await (const portion of rows) yield writeCsv(portion);
}

type Rows = AsyncGenerator<readonly (readonly string[])[]>;

async function* lineRows({ database }: Portal, selection: BulkSelection): Rows {
  yield [lineFields.map(({ name }) => name)];
  for await (const version of countingVersions(database, selection)) {
    const key = keyOf(version);
    const lines = await countingLines(database, version);
    yield lines.map((line) => [
      ...key,
      version.provenanceKind,
      ...dimensionNames.map((name) => (name === 'department' ? line.departmentCode : `${line[name]}`)),
      yuan(fen(line.amountFen)),
    ]);
  }
}

async function* documentRows({ database }: Portal, selection: BulkSelection): Rows {
  yield [documentFields.map(({ name }) => name)];
  for await (const version of countingVersions(database, selection)) {
    const { department, document, version: number, bodyName, jurisdiction, fiscalYear, stage } = version;
    yield [
      [
        ...keyOf(version),
        fullTitle(version),
        bodyName,
        jurisdiction,
        `${fiscalYear}`,
        stage,
        version.provenanceKind,
        version.provenanceNote,
        version.publishedAt.toISOString(),
        version.sourceAddress ?? '',
        version.sourceDate ?? '',
        version.contentHash,
        addresses.document(department, document, number),
      ],
    ];
  }
}

function keyOf({ department, document, version }: VersionRow): readonly string[] {
  return [department, document, `${version}`];
}

/** A reader that goes away ends it; so does a fault, as a table that is cut short must not pass for whole. */
function asStream(portions: AsyncGenerator<string>, ended: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let isOver = false;
  const end = (): void => {
    if (!isOver) ended();
    isOver = true;
  };
  return new ReadableStream({
    pull: async (stream) => {
      try {
        const next = await portions.next();
        if (next.done === true) {
          end();
          stream.close();
        } else stream.enqueue(encoder.encode(next.value));
      } catch (error) {
        end();
        stream.error(error);
      }
    },
    cancel: async () => {
      end();
      await portions.return(undefined);
    },
  });
}
