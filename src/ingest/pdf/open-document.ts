// Opens a PDF with pdf.js, which reads nothing but the bytes it is given and the tables that come with its package.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Result } from '../../core/lib/result.ts';
import { err, ok } from '../../core/lib/result.ts';

const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => Promise<void>;
}

export type OpenFault = 'encrypted' | { readonly malformed: string };

/**
 * Takes the bytes over: they must not be used afterwards. `damage`: whether of a page that is damaged inside nothing is read, or what
 * can be; pdf.js says neither.
 */
export async function openPdf(
  bytes: Uint8Array,
  damage: 'nothing' | 'rest' = 'rest',
): Promise<Result<OpenPdf, OpenFault>> {
  const task = getDocument({
    data: bytes,
    cMapUrl: `${join(packageFolder, 'cmaps')}/`,
    standardFontDataUrl: `${join(packageFolder, 'standard_fonts')}/`,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    stopAtErrors: damage === 'nothing',
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    return ok({ document, close: async () => task.destroy() });
  } catch (error) {
    await task.destroy();
    if (!(error instanceof Error)) return err({ malformed: String(error) });
    return err(error.name === 'PasswordException' ? 'encrypted' : { malformed: error.message });
  }
}
