// The files of a version, byte for byte as they were published. A file never changes, so it may be kept; whether it may still be seen is
// asked each time.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { fileOf } from '../../../store/documents.ts';
import { unpacked } from '../../../store/packing.ts';
import type { Portal } from '../../portal.ts';
import { englishRoot } from '../../wording/words.ts';

/** Our own web page brings its script and style along; any other web page runs nothing. Neither reaches the portal around it. */
const ownPagePolicy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; sandbox allow-scripts";
const foreignPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
const ownPage = 'disclosure.html';

export function registerFiles(
  app: OpenAPIHono,
  portal: Portal,
  notThere: (context: Context) => Promise<Response>,
): void {
  const path = '/departments/:department/:document/document/:version/files/:path{.+}';
  const answer = async (context: Context): Promise<Response> => {
    const { department = '', document = '', version = '', path: file = '' } = context.req.param();
    if (!/^[1-9]\d{0,5}$/u.test(version)) return await notThere(context);
    const key = { department, document, version: Number(version) };
    const stored = await fileOf(portal.database, key, file);
    if (stored === undefined) return await notThere(context);
    const tag = `"${stored.sha256}"`;
    const headers = {
      'content-type': stored.mediaType,
      'content-security-policy': file === ownPage ? ownPagePolicy : foreignPolicy,
      etag: tag,
      'content-disposition': dispositionOf(file),
    };
    if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers);
    return context.body(unpacked(stored) as Uint8Array<ArrayBuffer>, 200, headers);
  };
  // Pages of either language lead to the file below their own root.
  for (const root of ['', englishRoot]) app.get(root + path, answer);
}

/** What a browser shows by itself is shown; the rest is saved under its own name. */
function dispositionOf(file: string): string {
  const name = encodeURIComponent(file.split('/').at(-1) ?? file);
  const isShown = file === ownPage || /\.(?:pdf|json|csv)$/u.test(file);
  return `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`;
}
