// A whole page as it is sent or written to a file. Parts of it that are kept as bytes need not become text for that.
import type { Child } from 'hono/jsx';
import { htmlOf } from './html-of.ts';

/** Stands for a part in a page's text. No text of a document can write it. */
export const partMark = '<!--part-->';

/** With its parts where they are marked, in their order. */
export function pageBytes(element: Child, parts: readonly Uint8Array[] = []): Uint8Array<ArrayBuffer> {
  const texts = `<!doctype html>\n${htmlOf(element)}\n`.split(partMark);
  return Buffer.concat(texts.flatMap((text, at) => [Buffer.from(text), ...parts.slice(at, at + 1)]));
}
