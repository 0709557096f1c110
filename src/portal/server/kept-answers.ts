// Answers that were given before, ready to be sent: packed, with their headers. They hold for one edition of the store; whatever changes
// there, such as a withdrawal, drops them all. Nothing is sent before the store was asked whether it is still the same.
import type { MiddlewareHandler } from 'hono';
import { storeEdition } from '../../store/edition.ts';
import type { Database } from '../../store/rows.ts';
import type { Portal } from '../portal.ts';
import { answerWith, packedAnswer, takesPacked, type PackedAnswer } from './packed-answer.ts';

/** All answers together, and one of them. A disclosure's page is 47 KB packed. */
const mostBytes = 96 * 2 ** 20;
const mostBytesOfOne = 2 ** 20;

export function keepAnswers({ database, wholeStore }: Portal): MiddlewareHandler {
  const kept = new Map<string, PackedAnswer>();
  const edition = sharedEdition(database);
  let bytes = 0;
  let of = -1n;
  const drop = (key: string): void => {
    bytes -= kept.get(key)?.body.byteLength ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, answer: PackedAnswer): void => {
    drop(key);
    kept.set(key, answer);
    bytes += answer.body.byteLength;
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes) break;
      drop(oldest);
    }
  };
  return async (context, next) => {
    const { method, url } = context.req;
    const isKept = method === 'GET';
    const now = isKept ? await edition() : of;
    if (now !== of) {
      kept.clear();
      wholeStore.forget();
      [bytes, of] = [0, now];
    }
    const key = `${takesPacked(context.req.header('accept-encoding'))} ${url}`;
    const known = isKept ? kept.get(key) : undefined;
    if (known !== undefined) {
      // What was asked for last goes last.
      kept.delete(key);
      kept.set(key, known);
      return answerWith(context, known);
    }
    await next();
    const answer = await packedAnswer(context);
    // The store may have changed while the answer was made.
    if (isKept && of === now && isLasting(answer)) keep(key, answer);
    // Set over the one before it would take that one's headers.
    context.res = undefined;
    context.res = answerWith(context, answer);
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

function isLasting({ status, headers, body }: PackedAnswer): boolean {
  return status === 200 && headers.get('cache-control') !== 'no-store' && body.byteLength <= mostBytesOfOne;
}
