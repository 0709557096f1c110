// The API: every page as JSON, the list of all documents page by page, suggestions while typing, and its own description.
import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { latestVersions, type VersionRow } from '../../store/documents.ts';
import { allPages } from '../pages/all-pages.ts';
import { askedWords, filterOf, readAsked } from '../frame/choose.tsx';
import { find } from '../pages/search/find.ts';
import { fullTitle } from '../documents/titles.ts';
import type { Portal } from '../portal.ts';
import { written } from '../server/packed-answer.ts';
import { addresses, asking } from '../views/addresses.ts';
import { viewShape } from '../views/view-shape.ts';
import { chinese } from '../wording/zh-CN.ts';
import { englishRoot, inLanguage, languageOf, wordsOf } from '../wording/words.ts';
import { readCursor, writeCursor } from '../views/cursor.ts';
import { describedPath } from './described-path.ts';

const mostSuggestions = 10;
const mostDocuments = 100;

const documentsShape = z
  .object({
    schema: z.object({ name: z.literal('mingzhang-documents'), edition: z.literal(1) }),
    notices: z.array(z.string()).describe('What has to be said wherever this is shown'),
    documents: z.array(
      z.object({
        department: z.string(),
        document: z.string(),
        version: z.number().int(),
        title: z.string(),
        bodyName: z.string(),
        jurisdiction: z.string(),
        fiscalYear: z.number().int(),
        stage: z.string(),
        budgetUnit: z.string().describe("Code of the unit whose own set it is; '' for the department's"),
        provenanceKind: z.enum(['official', 'readFromPublication', 'reconstruction', 'synthetic']),
        storedAt: z.iso.datetime().describe('When this site took it in, and not when it was published'),
        source: z
          .object({
            address: z.string(),
            day: z.string().nullable().describe('When it was taken from there'),
          })
          .nullable()
          .describe('Of a document that was read: where it was published, as entered'),
        contentHash: z.string(),
        replaces: z.number().int().nullable(),
        page: z.string(),
        dataPackage: z.string().describe('The public ledger as a Fiscal Data Package'),
      }),
    ),
    next: z.string().nullable().describe('Path of the next page of the list'),
  })
  .openapi('Documents');

const errorShape = z
  .object({
    error: z.string().describe('A word for programs, such as notFound or withdrawn'),
    title: z.string().optional(),
    detail: z.string().optional(),
  })
  .openapi('Error');

const suggestionsShape = z
  .object({
    found: z.array(z.object({ name: z.string(), kind: z.string(), address: z.string() })),
  })
  .openapi('Suggestions');

export function registerApi(app: OpenAPIHono, portal: Portal): void {
  registerDocuments(app, portal);
  registerSuggestions(app, portal);
  describePages(app);
  let description: string | undefined;
  app.get(addresses.openApi, (context) => {
    // The same as long as the program runs, once all that it describes is there.
    description ??= JSON.stringify(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Mingzhang',
          version: '1',
          description:
            'Figures of disclosures of public bodies. Amounts are decimal strings in yuan, exact to the fen. Below /en the same in English.',
        },
        servers: [{ url: portal.settings.origin }],
      }),
    );
    return written(context, description, 'application/json');
  });
}

function registerDocuments(app: OpenAPIHono, { database, settings }: Portal): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: addresses.documentsList,
    summary: 'All documents in force, the newest first',
    request: {
      query: z.object({
        cursor: z.string().optional().describe('As it stands in `next` of the page before'),
        jurisdiction: z.string().optional().describe(askedWords.jurisdiction),
        year: z.string().optional().describe(askedWords.year),
      }),
    },
    responses: {
      200: { description: 'Documents', content: { 'application/json': { schema: documentsShape } } },
      400: refusal('The cursor, the place or the year is none of ours'),
    },
  });
  app.get(addresses.documentsList, async (context) => {
    const written = context.req.query('cursor');
    const cursor = written === undefined ? undefined : readCursor(written);
    const asked = readAsked(context.req.query());
    if (asked === undefined || (written !== undefined && cursor === undefined))
      return context.json(
        { error: 'badRequest', detail: 'the cursor, the place or the year is none of ours' },
        400,
      );
    const rows = await latestVersions(database, {
      ...filterOf(asked),
      limit: mostDocuments + 1,
      ...(cursor === undefined ? {} : { after: cursor }),
    });
    const shown = rows.slice(0, mostDocuments);
    const last: VersionRow | undefined = rows.length > mostDocuments ? shown.at(-1) : undefined;
    const content: z.infer<typeof documentsShape> = {
      schema: { name: 'mingzhang-documents', edition: 1 },
      notices: settings.showsUnreviewed ? [chinese.automatic] : [],
      documents: shown.map((each) => ({
        department: each.department,
        document: each.document,
        version: each.version,
        title: fullTitle(each),
        bodyName: each.bodyName,
        jurisdiction: each.jurisdiction,
        fiscalYear: each.fiscalYear,
        stage: each.stage,
        budgetUnit: each.budgetUnit,
        provenanceKind: each.provenanceKind,
        storedAt: each.publishedAt.toISOString(),
        source: sourceOf(each),
        contentHash: each.contentHash,
        replaces: each.replaces,
        page: addresses.document(each.department, each.document, each.version),
        dataPackage: addresses.file(each.department, each.document, each.version, 'ledger.json'),
      })),
      next:
        last === undefined ? null : asking(addresses.documentsList, { cursor: writeCursor(last), ...asked }),
    };
    return context.json(content);
  });
}

/** An address that was not entered is none. */
function sourceOf({ sourceAddress, sourceDate }: VersionRow) {
  return sourceAddress === null || sourceAddress === '' ? null : { address: sourceAddress, day: sourceDate };
}

function registerSuggestions(app: OpenAPIHono, portal: Portal): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: addresses.suggestions,
    summary: 'What is found for some words, while they are typed',
    request: {
      query: z.object({
        q: z.string().max(60),
        jurisdiction: z.string().optional(),
        year: z.string().optional(),
      }),
    },
    responses: {
      200: { description: 'Suggestions', content: { 'application/json': { schema: suggestionsShape } } },
      400: refusal('The place or the year is none of ours'),
    },
  });
  for (const root of ['', englishRoot]) {
    app.get(`${root}${addresses.suggestions}`, async (context) => {
      const language = languageOf(context.req.path);
      const words = [...(context.req.query('q') ?? '')].slice(0, 60).join('');
      const asked = readAsked(context.req.query());
      if (asked === undefined) return context.json({ error: 'badRequest' }, 400);
      const things = await find(portal, words, wordsOf(language), mostSuggestions, filterOf(asked));
      const content: z.infer<typeof suggestionsShape> = {
        found: things.map(({ name, kind, year, address }) => ({
          name,
          kind: year === '' ? kind : `${kind} ${year}`,
          address: inLanguage(language, address),
        })),
      };
      return context.json(content);
    });
  }
}

function refusal(description: string) {
  return { description, content: { 'application/json': { schema: errorShape } } };
}

/** Where the view of a page stands as a file, and what is there. */
const viewFiles = [
  ['view.json', 'The view', { 'application/json': { schema: viewShape } }],
  [
    'view.xlsx',
    'The view as a workbook',
    { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {} },
  ],
  ['tables/:table.csv', 'A table of the view, by its name', { 'text/csv': {} }],
] as const;

/** A path for each page and each of its files, with its parameters. */
function describePages(app: OpenAPIHono): void {
  for (const { path, summary, query = {} } of allPages) {
    for (const [file, description, content] of viewFiles) {
      const described = describedPath(`/api${path}${file}`);
      app.openAPIRegistry.registerPath({
        method: 'get',
        path: described.path,
        summary,
        request: {
          params: described.params,
          query: z.object(
            Object.fromEntries(
              Object.entries(query).map(([name, meaning]) => [name, z.string().optional().describe(meaning)]),
            ),
          ),
        },
        responses: {
          200: { description, content },
          302: {
            description: 'The page stands elsewhere, such as that of a department, which is its latest year',
          },
          400: refusal('What is asked is nothing that there could be'),
          404: refusal('There is nothing under this address'),
          410: refusal('The version was withdrawn'),
        },
      });
    }
  }
}
