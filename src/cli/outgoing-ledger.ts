// The ledger that goes out beside the printed document, and the files that a PDF carries.
import type { Ledger } from '../core/ledger/ledger.ts';
import { dataHash } from '../publish/data/content-hash.ts';
import type { LedgerPackage } from '../publish/data/ledger-package.ts';
import type { Printing } from '../publish/data/printing.ts';
import { fullLedgerPackage, publicLedgerPackage } from '../publish/data/public-ledger-package.ts';
import type { PdfAttachment } from '../publish/pdf/render-pdf.ts';
import type { Attachment } from './build-options.ts';
import type { Prepared } from './prepare.ts';

export function outgoingLedger(
  { ledger, disclosure, printedFacts, printedProjects, format }: Prepared,
  attachment: Exclude<Attachment, 'none'>,
): LedgerPackage {
  const formatHash = dataHash(format);
  switch (attachment) {
    case 'public':
      return publicLedgerPackage({ disclosure, ledger, printedFacts, printedProjects, formatHash });
    case 'full':
      return fullLedgerPackage({ disclosure, ledger, printedProjects, formatHash });
  }
}

export function printingOf({ format, codeLists }: Prepared, fonts: readonly string[]): Printing {
  return { format, codeLists, fonts };
}

export const attachmentNames = { ledger: 'ledger.json', workbook: 'tables.xlsx' } as const;

const ledgerDescriptions = {
  public: '公开账：本文件各数字所依据的明细',
  full: '完整账：编成本文件的全部明细',
} as const;

/** `packed` is the ledger's package, as it goes out. */
export function pdfAttachments(
  { identity }: Ledger,
  packed: Uint8Array,
  workbook: Uint8Array,
): readonly PdfAttachment[] {
  return [
    {
      name: attachmentNames.ledger,
      mimeType: 'application/json',
      relationship: 'data',
      description: ledgerDescriptions[identity.ledgerKind],
      bytes: packed,
    },
    {
      name: attachmentNames.workbook,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      relationship: 'alternative',
      description: '公开表的电子表格：与本文件各表相同，合计写成公式',
      bytes: workbook,
    },
  ];
}
