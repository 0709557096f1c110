// The same queries for assistants, by the Model Context Protocol: JSON-RPC over HTTP, read-only, no session. Every answer carries what
// its documents are and where they stand, so that figures can be quoted with their source.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import type { Portal } from '../portal.ts';
import { addresses, viewAddress } from '../views/addresses.ts';
import { inLanguage, languageOf, withoutLanguage } from '../wording/words.ts';

const protocolVersion = '2025-06-18';
const mostBytes = 64 * 1024;

interface Tool {
  readonly name: string;
  readonly description: string;
  readonly argument: string;
  readonly argumentDescription: string;
  /** The address of the API that answers; undefined where the argument names none. */
  readonly address: (argument: string) => string | undefined;
}

/** The path of a page, and what may be asked beside it. */
const pagePath = /^\/(?:(?!api\/|\/)[^\s\\?]*\/)?(?:\?\S*)?$/u;

const tools: readonly Tool[] = [
  {
    name: 'search',
    description:
      'Finds departments, budget units, projects and codes by a Chinese name or a code. Results link to addresses.',
    argument: 'words',
    argumentDescription: 'Words of the name, in Chinese; one character is enough',
    address: (words) => `/api${addresses.search}view.json?q=${encodeURIComponent(words)}`,
  },
  {
    name: 'view',
    description:
      'The content of a page by its address: a department, document, project, comparison, code, or the lines behind a figure. Amounts are decimal strings in yuan. Quote `sources` with every figure; synthetic ones are not real.',
    argument: 'address',
    argumentDescription:
      'A path from `links`, `address` or `next` of another answer, such as /departments/; below /en for English words',
    address: (address) => {
      const written = address.split('#')[0] ?? '';
      const page = withoutLanguage(written);
      return pagePath.test(page) ? inLanguage(languageOf(written), viewAddress(page, 'json')) : undefined;
    },
  },
  {
    name: 'documents',
    description: 'All documents with their versions and hashes, the newest first, page by page.',
    argument: 'next',
    argumentDescription: '`next` of the answer before; empty for the first page',
    address: (next) => {
      if (next === '') return addresses.documentsList;
      return next.startsWith(`${addresses.documentsList}?`) ? next : undefined;
    },
  },
];

type Id = string | number | null;

export function registerMcp(app: OpenAPIHono, portal: Portal): void {
  const limit = bodyLimit({
    maxSize: mostBytes,
    onError: (context) => context.json(failure(null, -32600, 'the request is too long'), 413),
  });
  app.post(addresses.mcp, limit, async (context) => {
    const body = await context.req.text();
    let message: unknown;
    try {
      message = JSON.parse(body);
    } catch {
      return context.json(failure(null, -32700, 'this is no JSON'), 400);
    }
    if (!isRequest(message))
      return context.json(failure(null, -32600, 'this is no JSON-RPC 2.0 request'), 400);
    // What has no id wants no answer.
    if (message.id === undefined) return context.body(null, 202);
    return context.json(await answer(app, portal, message.id, message.method, message.params ?? {}));
  });
  app.all(addresses.mcp, (context) =>
    context.json({ error: 'POST JSON-RPC 2.0 here' }, 405, { allow: 'POST' }),
  );
}

interface Request {
  readonly id?: Id;
  readonly method: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

function isRequest(message: unknown): message is Request {
  if (typeof message !== 'object' || message === null) return false;
  const { jsonrpc, method, params } = message as Readonly<Record<string, unknown>>;
  return (
    jsonrpc === '2.0' &&
    typeof method === 'string' &&
    (params === undefined || (typeof params === 'object' && params !== null))
  );
}

async function answer(
  app: OpenAPIHono,
  { settings }: Portal,
  id: Id,
  method: string,
  params: Readonly<Record<string, unknown>>,
) {
  switch (method) {
    case 'initialize':
      return success(id, {
        protocolVersion,
        capabilities: { tools: {} },
        serverInfo: { name: 'mingzhang', version: '1' },
        instructions: `Disclosed budgets of public bodies, from ${settings.origin}. Quote each figure with its document, version and what the document is.`,
      });
    case 'ping':
      return success(id, {});
    case 'tools/list':
      return success(id, { tools: tools.map(described) });
    case 'tools/call':
      return await call(app, id, params);
    default:
      return failure(id, -32601, `there is no method ${method}`);
  }
}

function described({ name, description, argument, argumentDescription }: Tool) {
  return {
    name,
    description,
    annotations: { readOnlyHint: true, openWorldHint: false },
    inputSchema: {
      type: 'object',
      properties: { [argument]: { type: 'string', description: argumentDescription } },
      required: [argument],
    },
  };
}

async function call(app: OpenAPIHono, id: Id, params: Readonly<Record<string, unknown>>) {
  const tool = tools.find(({ name }) => name === params['name']);
  if (tool === undefined) return failure(id, -32602, 'there is no such tool');
  const given = params['arguments'];
  const value =
    typeof given === 'object' && given !== null
      ? (given as Readonly<Record<string, unknown>>)[tool.argument]
      : undefined;
  if (typeof value !== 'string') return failure(id, -32602, `${tool.argument} has to be a text`);
  const address = tool.address(value);
  if (address === undefined) return failure(id, -32602, `${tool.argument} is no address of this portal`);
  let response = await app.request(address);
  const elsewhere = response.headers.get('location');
  if (response.status === 302 && elsewhere !== null) response = await app.request(elsewhere);
  const text = await response.text();
  return success(id, { content: [{ type: 'text', text }], isError: !response.ok });
}

function success(id: Id, result: object) {
  return { jsonrpc: '2.0', id, result } as const;
}

function failure(id: Id, code: number, message: string) {
  return { jsonrpc: '2.0', id, error: { code, message } } as const;
}
