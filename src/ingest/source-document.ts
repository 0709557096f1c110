// What every reader returns: a document as plain elements in reading order, before anyone knows what they mean.
import type { DocumentPlace } from '../core/lib/place.ts';
import type { Problem } from '../core/lib/problem.ts';
import type { PrintedGrid } from '../core/tables/printed-grid.ts';

export const fileTypes = ['pdf', 'docx', 'xlsx', 'xls', 'html', 'text', 'csv', 'json'] as const;
export type FileType = (typeof fileTypes)[number];

export interface SourceDocument {
  readonly file: string;
  readonly fileType: FileType;
  /** `null` where the file type has no pages. */
  readonly pages: number | null;
  readonly elements: readonly SourceElement[];
  readonly attachments: readonly Attachment[];
  readonly problems: readonly Problem[];
}

/** Every piece of text stands in exactly one element. */
export type SourceElement = SourceParagraph | SourceGrid | SourcePicture;

export interface SourceParagraph {
  readonly kind: 'paragraph';
  /** The lines joined as the writer wrote them. */
  readonly text: string;
  /** Where it begins. */
  readonly place: DocumentPlace;
  readonly looks: Looks;
  readonly role: ParagraphRole;
  /** From 1; only where the file itself says so. */
  readonly headingLevel?: number;
  /** The page that an entry of the contents names, as printed there. */
  readonly printedPage?: string;
}

/**
 * What a paragraph seems to be, by its looks and place alone: `title` is larger than the text or set in the middle, `inPicture`
 * the lettering of a picture or chart, `watermark` text across the page. Most are `text`.
 */
export type ParagraphRole =
  | 'text'
  | 'title'
  | 'contentsEntry'
  | 'note'
  | 'pageNumber'
  | 'runningHead'
  | 'runningFoot'
  | 'inPicture'
  | 'watermark';

export interface Looks {
  readonly bold: boolean;
  /** In points; `null` where the file does not say. */
  readonly size: number | null;
  readonly align: 'start' | 'center' | 'end';
}

export interface SourceGrid {
  readonly kind: 'grid';
  readonly grid: PrintedGrid;
  readonly place: DocumentPlace;
}

/** A picture that was not read: a scanned page, a stamp, a chart. */
export interface SourcePicture {
  readonly kind: 'picture';
  readonly place: DocumentPlace;
}

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}
