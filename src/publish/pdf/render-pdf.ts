// Makes the PDF of a disclosure: A4, tagged, PDF/A-3a, with the public ledger attached. Typst sets the pages; the template
// (disclosure.typ) decides how they look, and this file hands it the data.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Disclosure } from '../../core/disclosure/tree.ts';
import { assert } from '../../core/lib/assert.ts';
import type { Problem } from '../../core/lib/problem.ts';
import type { Result } from '../../core/lib/result.ts';
import { err, ok } from '../../core/lib/result.ts';
import { paperTheme } from '../charts/paper-theme.ts';
import { renderChart } from '../charts/render-chart.ts';
import type { Fonts } from './fonts.ts';
import { fontNames, loadFonts } from './fonts.ts';
import { findMissingGlyphs } from './missing-glyphs.ts';
import { chartPath, templateData } from './template-data.ts';

export interface PdfAttachment {
  /** The file's name inside the PDF. */
  readonly name: string;
  readonly mimeType: string;
  /** What the file is to the document: what it was made from, or the same in another form. */
  readonly relationship: 'data' | 'alternative';
  readonly description: string;
  readonly bytes: Uint8Array;
}

export interface PdfOptions {
  readonly attachments: readonly PdfAttachment[];
  /** Exports the same pages once more as PDF/UA-1, so that its rules for accessibility are checked too. */
  readonly checksAccessibility?: boolean;
}

export interface PdfOutput {
  /** PDF/A-3a: what is published. */
  readonly bytes: Uint8Array;
  /** PDF/UA-1 of the same compiled pages; only where it was asked for. */
  readonly accessibleBytes?: Uint8Array;
}

export interface PdfRenderer {
  /** What the pages are set in; see `fontNames`. */
  readonly fonts: () => Promise<Result<readonly string[], readonly Problem[]>>;
  /** Documents may be asked for one after the other or all at once; they are set one at a time. */
  readonly render: (
    disclosure: Disclosure,
    options: PdfOptions,
  ) => Promise<Result<PdfOutput, readonly Problem[]>>;
}

/**
 * A renderer for many documents: fonts are read once. `fontFolder` names a folder of licensed fonts (方正小标宋简体, 黑体,
 * 楷体_GB2312, 仿宋_GB2312 as .ttf or .otf); those that it holds come before the packaged ones.
 */
export function createPdfRenderer(fontFolder?: string): Result<PdfRenderer, readonly Problem[]> {
  const loaded = loadFonts(fontFolder);
  if (!loaded.ok) return loaded;
  const { blobs, ...fonts } = loaded.value;
  const compiler = NodeCompiler.create({
    workspace: templateFolder,
    fontArgs: [{ fontBlobs: [...blobs] }],
  });
  return ok({
    fonts: async () => Promise.resolve(ok(fontNames(fonts))),
    async render(disclosure, options) {
      const missing = findMissingGlyphs(disclosure, fonts);
      if (missing.length > 0) return err(missing);
      const output = setPages(compiler, disclosure, fonts, options);
      // What the typesetter keeps of a document goes only when its cache is emptied and the event loop has turned.
      compiler.evictCache(0);
      await new Promise((resolve) => setImmediate(resolve));
      return ok(output);
    },
  });
}

/** One document; for several, a renderer saves reading the fonts again. */
export async function renderPdf(
  disclosure: Disclosure,
  options: PdfOptions & { readonly fontFolder?: string },
): Promise<Result<PdfOutput, readonly Problem[]>> {
  const renderer = createPdfRenderer(options.fontFolder);
  return renderer.ok ? await renderer.value.render(disclosure, options) : renderer;
}

const templateFolder = fileURLToPath(new URL('.', import.meta.url));

/** Without a pause from the first file handed over to the last byte taken, so that no two documents mix. */
function setPages(
  compiler: NodeCompiler,
  disclosure: Disclosure,
  fonts: Fonts,
  options: PdfOptions,
): PdfOutput {
  const handOver = (path: string, content: string | Uint8Array): void => {
    compiler.mapShadow(join(templateFolder, path), Buffer.from(content));
  };
  try {
    const attachments = options.attachments.map(
      ({ name, mimeType, relationship, description, bytes }, index) => {
        const path = `attachments/${index}`;
        handOver(path, bytes);
        return { name, path, mimeType, relationship, description };
      },
    );
    const theme = paperTheme(fonts.families.table[0]?.family ?? '');
    for (const block of disclosure.blocks) {
      if (block.kind === 'chart') handOver(chartPath(block), renderChart(block, theme));
    }
    handOver('data.json', JSON.stringify(templateData(disclosure, fonts, attachments)));
    return exportPages(compiler, options);
  } finally {
    compiler.resetShadow();
  }
}

/** The template is ours and its data is checked, so that anything the typesetter finds fault with is our own bug. */
function exportPages(compiler: NodeCompiler, options: PdfOptions): PdfOutput {
  const compiled = compiler.compile({ mainFilePath: join(templateFolder, 'disclosure.typ') });
  const faults = [compiled.takeError(), compiled.takeWarnings()].flatMap(
    (found) => (found?.shortDiagnostics ?? []) as unknown[],
  );
  assert(faults.length === 0, `the template does not compile cleanly: ${JSON.stringify(faults)}`);
  const pages = compiled.result;
  assert(pages !== null, 'a document without faults has pages');
  const bytes = compiler.pdf(pages, { pdfStandard: 'a-3a' });
  if (options.checksAccessibility !== true) return { bytes };
  return { bytes, accessibleBytes: compiler.pdf(pages, { pdfStandard: 'ua-1' }) };
}
