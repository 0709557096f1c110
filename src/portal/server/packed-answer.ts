// An answer as it goes on its way: read once, with the tag of its content, and packed for whoever can unpack it. The web's own streams
// would take longer for that than most pages take to be made.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip, gzipSync, type ZlibOptions } from 'node:zlib';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { parseAccept } from 'hono/utils/accept';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';

export interface PackedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Below, packing saves no packet on the way. */
const leastBytesPacked = 1024;

/** The text of a disclosure is 47 KB packed so, and 40 KB by the usual level, which takes three times as long. */
const level = 3;

/** Below, to hand it to another thread takes longer than to pack it here. */
const leastBytesAside = 64 * 1024;

const packedAside = promisify<Uint8Array, ZlibOptions, Buffer<ArrayBuffer>>(gzip);

/** What answers hold, as it was written: read out of the answer it would be copied from stream to stream. */
const contents = new WeakMap<Response, Uint8Array<ArrayBuffer>>();

/** An answer whose content is at hand when it is packed. */
export function written(
  context: Context,
  content: string | Uint8Array<ArrayBuffer>,
  mediaType: string,
  status: ContentfulStatusCode = 200,
): Response {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const answer = context.body(bytes, status, { 'content-type': mediaType });
  contents.set(answer, bytes);
  return answer;
}

export async function packedAnswer({ req, res }: Context): Promise<PackedAnswer> {
  const body = contents.get(res) ?? new Uint8Array(await res.arrayBuffer());
  const headers = new Headers(res.headers);
  const { status } = res;
  if (status === 200 && req.method !== 'POST' && !headers.has('etag'))
    headers.set('etag', `"${createHash('sha1').update(body).digest('hex')}"`);
  if (!COMPRESSIBLE_CONTENT_TYPE_REGEX.test(headers.get('content-type') ?? ''))
    return { status, headers, body };
  headers.set('vary', 'Accept-Encoding');
  if (!takesPacked(req.header('accept-encoding')) || body.byteLength < leastBytesPacked)
    return { status, headers, body };
  headers.set('content-encoding', 'gzip');
  const tag = headers.get('etag');
  if (tag !== null) headers.set('etag', `W/${plainTag(tag)}`);
  const packed =
    body.byteLength < leastBytesAside ? gzipSync(body, { level }) : await packedAside(body, { level });
  return { status, headers, body: packed };
}

export function takesPacked(accepted: string | undefined): boolean {
  return accepted !== undefined && parseAccept(accepted).some(({ type, q }) => type === 'gzip' && q > 0);
}

/** Without its body where the asker holds the same already. */
export function answerWith({ req }: Context, { status, headers, body }: PackedAnswer): Response {
  const tag = headers.get('etag');
  const held = req.header('if-none-match');
  if (status !== 200 || tag === null || held === undefined || !tagsOf(held).includes(plainTag(tag)))
    return new Response(body.byteLength === 0 ? null : body, { status, headers });
  const unchanged = new Headers(headers);
  for (const name of ['content-length', 'content-encoding', 'content-type']) unchanged.delete(name);
  return new Response(null, { status: 304, headers: unchanged });
}

function tagsOf(written: string): readonly string[] {
  return written.split(',').map((tag) => plainTag(tag.trim()));
}

/** Packed or not, it is the same page. */
function plainTag(tag: string): string {
  return tag.replace(/^W\//u, '');
}
