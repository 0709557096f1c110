// Which reader reads which type of file. Each is loaded when it is first needed, since some bring large packages along.
import type { ReadingLimits } from './limits.ts';
import type { Recogniser } from './ocr/recogniser.ts';
import type { FileType, SourceDocument } from './source-document.ts';

/**
 * Never throws on what is in the file. Takes the bytes over: they must not be used afterwards. With a recogniser, pages that are pictures
 * are read too.
 */
export type Reader = (
  file: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
  recogniser?: Recogniser,
) => Promise<SourceDocument>;

export const readers: { readonly [Type in FileType]: () => Promise<Reader> } = {
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  ofd: async () => (await import('./ofd/read-ofd.ts')).readOfd,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  // Turned into DOCX before it comes here.
  doc: async () => {
    const { readDocx } = await import('./docx/read-docx.ts');
    return async (file, bytes, limits) => ({ ...(await readDocx(file, bytes, limits)), fileType: 'doc' });
  },
  xlsx: async () => (await import('./xlsx/read-workbook.ts')).readWorkbook,
  xls: async () => (await import('./xlsx/read-workbook.ts')).readWorkbook,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  text: async () => (await import('./text/read-text.ts')).readText,
  csv: async () => (await import('./own/read-table-csv.ts')).readTableCsv,
  picture: async () => (await import('./ocr/read-picture.ts')).readPicture,
  json: async () => (await import('./own/read-disclosure-json.ts')).readDisclosureJson,
};
