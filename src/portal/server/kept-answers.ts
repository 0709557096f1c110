// Answers that were given before, ready to be sent: packed, with their headers. They hold for one edition of the store; whatever changes
// there, such as a withdrawal, drops them all. Nothing is sent before the store was asked whether it is still the same.
import type { Context, MiddlewareHandler } from 'hono';
import { storeEdition } from '../../store/edition.ts';
import type { Database } from '../../store/rows.ts';

interface KeptAnswer {
  readonly headers: Headers;
  readonly body: ArrayBuffer;
}

/** All answers together, and one of them. A disclosure's page is 40 KB packed. */
const mostBytes = 96 * 2 ** 20;
const mostBytesOfOne = 2 ** 20;

export function keepAnswers(database: Database): MiddlewareHandler {
  const kept = new Map<string, KeptAnswer>();
  const edition = sharedEdition(database);
  let bytes = 0;
  let of = -1n;
  const drop = (key: string): void => {
    bytes -= kept.get(key)?.body.byteLength ?? 0;
    kept.delete(key);
  };
  return async (context, next) => {
    const { method, url } = context.req;
    if (method !== 'GET') {
      await next();
      return undefined;
    }
    const now = await edition();
    if (now !== of) {
      kept.clear();
      [bytes, of] = [0, now];
    }
    const key = `${packing(context)} ${url}`;
    const known = kept.get(key);
    if (known !== undefined) {
      // What was asked for last goes last.
      kept.delete(key);
      kept.set(key, known);
      return answerAgain(context, known);
    }
    await next();
    if (!isLasting(context)) return undefined;
    const { headers, status } = context.res;
    const body = await context.res.arrayBuffer();
    context.res = new Response(body, { status, headers });
    // The store may have changed while the answer was made.
    if (of !== now || body.byteLength > mostBytesOfOne) return undefined;
    drop(key);
    kept.set(key, { headers: new Headers(headers), body });
    bytes += body.byteLength;
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes) break;
      drop(oldest);
    }
    return undefined;
  };
}

/** Many that ask at once share one question to the store. */
function sharedEdition(database: Database): () => Promise<bigint> {
  let asking: Promise<bigint> | undefined;
  return async () => {
    asking ??= storeEdition(database).finally(() => {
      asking = undefined;
    });
    return await asking;
  };
}

/** Of all ways that a browser can unpack, those between which answers differ. */
function packing(context: Context): string {
  const accepted = context.req.header('accept-encoding') ?? '';
  return ['gzip', 'deflate'].find((each) => accepted.includes(each)) ?? '';
}

function isLasting({ res }: Context): boolean {
  return res.status === 200 && res.headers.get('cache-control') !== 'no-store';
}

function answerAgain(context: Context, { headers, body }: KeptAnswer): Response {
  const tag = headers.get('etag');
  const asked = context.req.header('if-none-match');
  if (tag !== null && asked !== undefined && tagsOf(asked).includes(plainTag(tag))) {
    const unchanged = new Headers(headers);
    for (const name of ['content-length', 'content-encoding', 'content-type']) unchanged.delete(name);
    return new Response(null, { status: 304, headers: unchanged });
  }
  return new Response(body, { headers });
}

function tagsOf(written: string): readonly string[] {
  return written.split(',').map((tag) => plainTag(tag.trim()));
}

/** Packed or not, it is the same page. */
function plainTag(tag: string): string {
  return tag.replace(/^W\//u, '');
}
