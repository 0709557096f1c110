// What goes out beyond the printed tables, so that whoever answers for secrecy sees it before it is published.
import type { Disclosure } from '../core/disclosure/tree.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import type { Language } from '../core/lib/messages/render.ts';
import type { Fen } from '../core/money/fen.ts';
import { fileAmountStyle, formatAmount } from '../core/money/format.ts';
import type { Attachment } from './build-options.ts';
import { commandWords } from './wording.ts';

export interface GoesOut {
  readonly attachment: Attachment;
  /** The budget unit whose own set it is, and how many lines speak of more than it; absent where it is the department's. */
  readonly budgetUnit?: { readonly name: string; readonly linesAbove: number };
  /** How many lines go out, and how many the ledger has. */
  readonly lines: number;
  readonly ledgerLines: number;
  /** The lines of the public ledger. A full ledger tells all it holds, and is not listed. */
  readonly beyondPrint: readonly { readonly amountFen: Fen; readonly labels: readonly string[] }[];
}

/** `outgoing` is the ledger that goes out with the disclosure; undefined where none does. */
export function goesOut(
  { body, publicLines }: Disclosure,
  ledger: Ledger,
  outgoing: Ledger | undefined,
  attachment: Attachment,
): GoesOut {
  return {
    attachment,
    ...(body.kind === 'department'
      ? {}
      : { budgetUnit: { name: body.name, linesAbove: linesAbove(body.code, outgoing) } }),
    lines: outgoing?.lines.length ?? 0,
    ledgerLines: ledger.lines.length,
    beyondPrint:
      attachment === 'public' ? publicLines.map(({ amountFen, labels }) => ({ amountFen, labels })) : [],
  };
}

export function sayGoesOut(told: GoesOut, language: Language): string[] {
  const say = commandWords(language).goesOut;
  const { attachment, budgetUnit, lines, ledgerLines, beyondPrint } = told;
  switch (attachment) {
    case 'none':
      return [say.none];
    case 'full':
      return [
        budgetUnit === undefined
          ? say.full(ledgerLines)
          : say.fullOfUnit(budgetUnit.name, lines, ledgerLines, budgetUnit.linesAbove),
      ];
    case 'public':
      return [
        say.public(lines, ledgerLines),
        ...beyondPrint.map(
          ({ amountFen, labels }) =>
            `  ${formatAmount(amountFen, amountStyle).padStart(16)}  ${labels.join(' · ')}`,
        ),
      ];
  }
}

function linesAbove(unit: string, outgoing: Ledger | undefined): number {
  return outgoing?.lines.filter(({ coordinates }) => coordinates.budgetUnit !== unit).length ?? 0;
}

const amountStyle = { ...fileAmountStyle, grouping: true };
