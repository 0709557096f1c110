// What a disclosure is written as: a table of outputs, each making files out of the same tree.
import { createHash } from 'node:crypto';
import type { Problem } from '../core/lib/problem.ts';
import { ok, type Result } from '../core/lib/result.ts';
import { disclosureJson } from '../publish/data/disclosure-json.ts';
import { ledgerFiles, ledgerPackageJson } from '../publish/data/ledger-package.ts';
import { publicLedgerPackage } from '../publish/data/public-ledger-package.ts';
import { tableCsvFiles } from '../publish/data/table-csv.ts';
import { renderHtml } from '../publish/html/render-html.tsx';
import type { PdfRenderer } from '../publish/pdf/render-pdf.ts';
import type { BuildOptions, OutputName } from './build-options.ts';
import type { Prepared } from './prepare.ts';
import { manifestName, type Files } from './whole-folder.ts';

type OutputFiles = Iterable<readonly [path: string, content: string | Uint8Array]>;
type Renderer = (
  prepared: Prepared,
  ledger: OutgoingLedger | undefined,
  pdf: PdfRenderer,
) => Promise<Result<OutputFiles, readonly Problem[]>>;

const outputs: Readonly<Record<OutputName, Renderer>> = {
  pdf: renderPdfFile,
  html: async ({ disclosure }) => ok([['disclosure.html', await renderHtml(disclosure)]]),
  json: async ({ disclosure }) => Promise.resolve(ok([['disclosure.json', disclosureJson(disclosure)]])),
  csv: async ({ disclosure }) => Promise.resolve(ok(under('tables', tableCsvFiles(disclosure)))),
  ledger: async (_prepared, ledger) =>
    Promise.resolve(ok(ledger === undefined ? [] : under('ledger', ledger.files))),
};

/** The files of the outputs asked for, and the manifest that names them with their hashes. */
export async function renderOutputs(
  prepared: Prepared,
  options: Pick<BuildOptions, 'only' | 'attachment'>,
  pdf: PdfRenderer,
): Promise<Result<Files, readonly Problem[]>> {
  const ledger = outgoingLedger(prepared, options);
  const files = new Map<string, string | Uint8Array>();
  for (const name of options.only) {
    const rendered = await outputs[name](prepared, ledger, pdf);
    if (!rendered.ok) return rendered;
    for (const [path, content] of rendered.value) files.set(path, content);
  }
  files.set(manifestName, manifest(prepared, files));
  return ok(files);
}

/** The ledger that goes out beside the printed document, as files and as the one file that the PDF carries. */
interface OutgoingLedger {
  readonly files: ReadonlyMap<string, string>;
  readonly json: string;
}

function outgoingLedger(
  { ledger, disclosure, printedFacts, format }: Prepared,
  { attachment }: Pick<BuildOptions, 'attachment'>,
): OutgoingLedger | undefined {
  const formatHash = `sha256:${hash(JSON.stringify(format))}`;
  switch (attachment) {
    case 'none':
      return undefined;
    case 'public':
      return publicLedgerPackage({ disclosure, ledger, printedFacts, formatHash });
    case 'full':
      return { files: ledgerFiles(ledger, { formatHash }), json: ledgerPackageJson(ledger, { formatHash }) };
  }
}

async function renderPdfFile(
  { disclosure }: Prepared,
  ledger: OutgoingLedger | undefined,
  pdf: PdfRenderer,
): Promise<Result<OutputFiles, readonly Problem[]>> {
  const attachments =
    ledger === undefined
      ? []
      : [
          {
            name: 'ledger.json',
            mimeType: 'application/json',
            description: '公开账：本文件各数字所依据的明细',
            bytes: new TextEncoder().encode(ledger.json),
          },
        ];
  const rendered = await pdf.render(disclosure, { attachments });
  return rendered.ok ? ok([['disclosure.pdf', rendered.value.bytes]]) : rendered;
}

function under(folder: string, files: ReadonlyMap<string, string>): [string, string][] {
  return [...files].map(([path, content]) => [`${folder}/${path}`, content]);
}

function manifest({ disclosure }: Prepared, files: Files): string {
  const entries = [...files].map(([path, content]) => ({ path, sha256: hash(content) }));
  const { format, title, body, fiscalYear, provenance } = disclosure;
  const content = {
    schema: { name: 'mingzhang-manifest', edition: 1 },
    title,
    body,
    fiscalYear,
    format,
    provenance,
  };
  return `${JSON.stringify({ ...content, files: entries }, null, 2)}\n`;
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
