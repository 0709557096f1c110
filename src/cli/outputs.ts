// What a disclosure is written as: a table of outputs, each making files out of the same tree.
import { assert } from '../core/lib/assert.ts';
import type { Problem } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { disclosureJson } from '../publish/data/disclosure-json.ts';
import { movedFiguresCsv } from '../publish/data/moved-figures-csv.ts';
import type { LedgerPackage } from '../publish/data/ledger-package.ts';
import { tableCsvFiles } from '../publish/data/table-csv.ts';
import type { PdfAttachment, PdfRenderer } from '../publish/pdf/render-pdf.ts';
import type { OutputName } from './build-options.ts';
import { pdfAttachments, printingOf } from './outgoing-ledger.ts';
import type { Prepared } from './prepare.ts';
import { manifestSchema, withManifest, type Files } from './whole-folder.ts';

type OutputFiles = Iterable<readonly [path: string, content: string | Uint8Array]>;
type Renderer = (source: Source) => Promise<Result<OutputFiles, readonly Problem[]>>;

/** What outputs are made from. */
interface Source {
  readonly prepared: Prepared;
  readonly ledger: LedgerPackage | undefined;
  /** The tables as a spreadsheet, made once: a file by itself, and carried by the PDF. */
  readonly workbook: Uint8Array | undefined;
  readonly pdf: PdfRenderer | undefined;
  /** What the PDF is set in, for the ledger that it carries. */
  readonly fonts: readonly string[];
}

/** What makes an output is loaded only where it is asked for. */
const outputs: Readonly<Record<OutputName, Renderer>> = {
  pdf: renderPdfFile,
  html: async ({ prepared: { disclosure } }) => {
    const { renderHtml } = await import('../publish/html/render-html.tsx');
    return ok([['disclosure.html', await renderHtml(disclosure)]]);
  },
  docx: async ({ prepared: { disclosure } }) => {
    const { renderDocx } = await import('../publish/docx/render-docx.ts');
    return ok([['disclosure.docx', await renderDocx(disclosure)]]);
  },
  xlsx: async ({ workbook }) =>
    Promise.resolve(ok(workbook === undefined ? [] : [['disclosure.xlsx', workbook]])),
  json: async ({ prepared: { disclosure } }) =>
    Promise.resolve(ok([['disclosure.json', disclosureJson(disclosure)]])),
  csv: async ({ prepared: { disclosure }, ledger }) => {
    // Where no ledger goes out, nothing finer than the printed figures does.
    const tellsMoved = disclosure.rounding.kind === 'additive' && ledger !== undefined;
    const moved: OutputFiles = tellsMoved ? [['moved-figures.csv', movedFiguresCsv(disclosure)]] : [];
    return Promise.resolve(ok([...under('tables', tableCsvFiles(disclosure)), ...moved]));
  },
  ledger: async ({ ledger }) =>
    Promise.resolve(ok(ledger === undefined ? [] : under('ledger', ledger.files))),
};

/** The files of the outputs asked for, and the manifest that names them with their hashes. `ledger` goes out with them. */
export async function renderOutputs(
  prepared: Prepared,
  ledger: LedgerPackage | undefined,
  only: readonly OutputName[],
  pdf: PdfRenderer | undefined,
): Promise<Result<Files, readonly Problem[]>> {
  const isCarried = only.includes('pdf') && ledger !== undefined;
  const workbook =
    isCarried || only.includes('xlsx') ? await tablesWorkbook(prepared, ledger) : ok(undefined);
  if (!workbook.ok) return workbook;
  const fonts = isCarried && pdf !== undefined ? await pdf.fonts() : ok([]);
  if (!fonts.ok) return fonts;
  const source = { prepared, ledger, workbook: workbook.value, pdf, fonts: fonts.value };
  // All at once, and the PDF before the others: it is set in a thread of its own while they are made here.
  const all = await Promise.all(only.map(async (name) => await outputs[name](source)));
  const faults = all.flatMap((rendered) => (rendered.ok ? [] : rendered.error));
  if (faults.length > 0) return err(faults);
  const files = new Map(all.flatMap((rendered) => (rendered.ok ? [...rendered.value] : [])));
  const { format, title, body, fiscalYear, provenance } = prepared.disclosure;
  return ok(withManifest(files, manifestSchema, { title, body, fiscalYear, format, provenance }));
}

async function renderPdfFile({ prepared, ledger, workbook, pdf, fonts }: Source): ReturnType<Renderer> {
  assert(pdf !== undefined, 'a PDF is asked for and no typesetter was started');
  const carried = (): readonly PdfAttachment[] => {
    if (ledger === undefined) return [];
    assert(workbook !== undefined, 'a PDF that carries its ledger carries its tables too');
    const json = ledger.json(printingOf(prepared, fonts));
    return pdfAttachments(ledger.ledger, new TextEncoder().encode(json), workbook);
  };
  const rendered = await pdf.render(prepared.disclosure, { attachments: carried() });
  return rendered.ok ? ok([['disclosure.pdf', rendered.value.bytes]]) : rendered;
}

/** Where no ledger goes out, the cells hold printed values. */
async function tablesWorkbook(
  { disclosure }: Prepared,
  ledger: LedgerPackage | undefined,
): Promise<Result<Uint8Array, readonly Problem[]>> {
  const { renderTablesWorkbook } = await import('../publish/xlsx/render-tables-workbook.ts');
  return await renderTablesWorkbook(disclosure, ledger === undefined ? 'printed' : 'exact');
}

function under(folder: string, files: ReadonlyMap<string, string>): [string, string][] {
  return [...files].map(([path, content]) => [`${folder}/${path}`, content]);
}
