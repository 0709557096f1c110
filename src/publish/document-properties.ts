// What a file says about itself to those who only list it: the same in every file type.
import type { Disclosure } from '../core/disclosure/tree.ts';

export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
  /** Says what the document is, where it is not an official one. */
  readonly description: string;
  readonly keywords: readonly string[];
}

export function documentProperties({ title, body, provenance, format }: Disclosure): DocumentProperties {
  const { mark, note } = provenance;
  return {
    title,
    author: body.name,
    description: mark === '' ? title : `${mark}：${note}`,
    keywords: [mark, body.name, format.title].filter((text) => text !== ''),
  };
}
