// What stands in a Word file once its changes are accepted: inserted text is taken, deleted text is dropped, and wrappers that only
// group things are looked through.
import { childOf, childrenOf, type XmlElement } from '../xml/parse-xml.ts';

export interface Changes {
  insertions: number;
  deletions: number;
}

const wrappers: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:fldSimple',
]);

/** The child elements that remain, in order. A change of which nothing is seen is not counted. */
export function* contentOf(element: XmlElement, changes: Changes): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (child.name === 'w:del' || child.name === 'w:moveFrom') {
      changes.deletions += 1;
    } else if (child.name === 'w:ins' || child.name === 'w:moveTo') {
      changes.insertions += 1;
      yield* contentOf(child, changes);
    } else if (child.name === 'w:sdt') {
      const content = childOf(child, 'w:sdtContent');
      if (content !== undefined) yield* contentOf(content, changes);
    } else if (child.name === 'mc:AlternateContent') {
      // The same thing drawn in a newer and an older way.
      const shown = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
      if (shown !== undefined) yield* contentOf(shown, changes);
    } else {
      yield child;
      if (wrappers.has(child.name)) yield* contentOf(child, changes);
    }
  }
}

/** All elements of a name inside, those inside of them left out. */
export function* insideOf(element: XmlElement, names: ReadonlySet<string>): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (names.has(child.name)) yield child;
    else if (child.name === 'mc:AlternateContent') {
      const shown = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
      if (shown !== undefined) yield* insideOf(shown, names);
    } else yield* insideOf(child, names);
  }
}
