// The entries of the contents, as printed, with the page that each names where the reader could tell it. On a web page the heading of
// the contents stands among them.
import type { DocumentPlace } from '../../../lib/place.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import type { CheckedDocument } from '../../checked-document.ts';

export interface ContentsEntry {
  readonly text: string;
  readonly place: DocumentPlace;
  /** As printed there. */
  readonly printedPage: string | undefined;
}

export function contentsEntries({ elements }: CheckedDocument): readonly ContentsEntry[] {
  return elements.flatMap((element): ContentsEntry[] => {
    if (element.kind !== 'paragraph' || element.role !== 'contentsEntry') return [];
    if (comparable(element.text) === '目录') return [];
    return [{ text: element.text, place: element.place, printedPage: element.printedPage }];
  });
}
