// What every reader returns: a document as plain elements in reading order, before anyone knows what they mean.
import type { Problem } from '../core/lib/problem.ts';
import type {
  DocumentCell,
  DocumentParagraph,
  DocumentPicture,
  DocumentTable,
} from '../core/reading/printed-document.ts';
import type { PrintedGrid } from '../core/tables/read/printed-grid.ts';

export const fileTypes = [
  'pdf',
  'ofd',
  'docx',
  'doc',
  'xlsx',
  'xls',
  'html',
  'text',
  'csv',
  'json',
  'picture',
] as const;
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

/** Every piece of text stands in exactly one element. A picture was not read: a scanned page, a stamp, a chart. */
export type SourceElement = SourceParagraph | SourceGrid | DocumentPicture;

/** Its text is the lines joined as the writer wrote them; its place is where it begins. */
export interface SourceParagraph extends DocumentParagraph {
  readonly looks: Looks;
  readonly role: ParagraphRole;
  /** From 1; only where the file itself says so. */
  readonly headingLevel?: number;
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

/** `pages` is empty where the file has no pages. */
export interface SourceGrid extends DocumentTable {
  readonly grid: PrintedGrid<SourceCell>;
  /** How many of the first rows the file itself shows to be the head, by repeating them or by saying so; 0 where it does not tell. */
  readonly headRows: number;
}

/** Its text is as printed: lines that only the width of the cell broke are joined, others parted by a line feed. */
export interface SourceCell extends DocumentCell {
  /** Unreadable: something stands there whose characters the file does not tell; the text has U+FFFD for each. */
  readonly state: 'value' | 'blank' | 'unreadable';
}

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}
