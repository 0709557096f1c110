// The file that a document was read from, where it is kept: figures and findings of the document lead to its pages.
import type { FileRow, VersionRow } from '../../store/documents.ts';
import { addresses } from '../views/addresses.ts';

/** Of the page that a place names, or of the file where it names none. */
export type PagesOfOriginal = (page: number | null | undefined) => string;

/** Undefined where the file is not kept, and of documents that were not read. */
export function originalPages(
  { department, document, version, sourceHash }: VersionRow,
  files: readonly FileRow[],
): PagesOfOriginal | undefined {
  const original = files.find(({ sha256 }) => sha256 === sourceHash);
  if (original === undefined) return undefined;
  const file = addresses.file(department, document, version, original.path);
  return (page) => (page === null || page === undefined ? file : `${file}#page=${page}`);
}
