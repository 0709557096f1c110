// Leaves of what a page names only what it paints: many programs give all pages one list of everything in the document, and a page that
// goes on in another file would take the pictures and texts of the others along.
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFStream,
  type PDFContext,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { textIn } from './number-search.ts';
import { unpacked } from './object-texts.ts';

/** What may itself hold text or pictures. */
const categories = ['XObject', 'Pattern', 'Properties', 'ExtGState'].map((name) => PDFName.of(name));
const resourcesName = PDFName.of('Resources');

/** Whether it is known what the page paints; else it is left as it is. */
export function keepPaintedResources(page: PDFPage): boolean {
  const { context } = page.doc;
  const content = page.node.Contents();
  const streams = content instanceof PDFArray ? content.asArray() : content === undefined ? [] : [content];
  const painted = paintedResources(page.node.Resources(), streams, context, new Set());
  if (painted === undefined) return false;
  page.node.set(resourcesName, painted);
  return true;
}

function paintedResources(
  resources: PDFDict | undefined,
  streams: readonly PDFObject[],
  context: PDFContext,
  within: Set<PDFStream>,
): PDFDict | undefined {
  const kept = resources?.clone(context) ?? context.obj({});
  const names = new Set<PDFName>();
  const waiting = [...streams];
  const looked = new Set<PDFObject>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const stream = context.lookup(next);
    if (!(stream instanceof PDFStream) || looked.has(stream)) continue;
    looked.add(stream);
    const bytes = unpacked(stream);
    if (bytes === undefined) return undefined;
    for (const [, name = ''] of textIn(bytes, 'latin1').matchAll(/\/([^\s()<>[\]{}/%]+)/gu))
      names.add(PDFName.of(name));
    for (const form of formsAmong(kept, names, context)) {
      if (within.has(form)) continue;
      const own = form.dict.lookup(resourcesName);
      // A form that names nothing of its own paints with what the page names.
      if (!(own instanceof PDFDict)) waiting.push(form);
      else {
        within.add(form);
        const painted = paintedResources(own, [form], context, within);
        if (painted === undefined) return undefined;
        form.dict.set(resourcesName, painted);
      }
    }
  }
  for (const category of categories) {
    const named = kept.lookup(category);
    if (!(named instanceof PDFDict)) continue;
    const left = named.clone(context);
    for (const name of left.keys()) if (!names.has(name)) left.delete(name);
    kept.set(category, left);
  }
  return kept;
}

/** Forms and patterns by those names: streams of instructions. */
function formsAmong(
  resources: PDFDict,
  names: ReadonlySet<PDFName>,
  context: PDFContext,
): readonly PDFStream[] {
  return categories.flatMap((category) => {
    const named = resources.lookup(category);
    if (!(named instanceof PDFDict)) return [];
    return named.entries().flatMap(([name, value]) => {
      const stream = names.has(name) ? context.lookup(value) : undefined;
      const isPicture =
        stream instanceof PDFStream && stream.dict.get(PDFName.of('Subtype')) === PDFName.of('Image');
      return stream instanceof PDFStream && !isPicture ? [stream] : [];
    });
  });
}
