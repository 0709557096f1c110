// From the elements of a document to what they say, with the formats, code lists and words that the program brings along.
import type { DisclosureFormat } from '../../core/disclosure/format.ts';
import type { DocumentElement } from '../../core/reading/printed-document.ts';
import { readDisclosure } from '../../core/reading/read-disclosure.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { vocabulary } from '../../../formats/statutory/vocabulary.ts';
import { listsNearest } from '../prepare.ts';

export function understand(
  { elements }: { readonly elements: readonly DocumentElement[] },
  formats: readonly DisclosureFormat[],
): Reading {
  return readDisclosure(elements, { formats, listsOf: listsNearest, vocabulary });
}
