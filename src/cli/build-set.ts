// The whole set of one ledger, or of several that make one: read, checked, made and put into its folder, or why not.
import type { DocumentRounding } from '../core/disclosure/tree.ts';
import type { Problem } from '../core/lib/problem.ts';
import type { PdfRenderer } from '../publish/pdf/render-pdf.ts';
import type { SetOptions } from './build-options.ts';
import { goesOut, type GoesOut } from './goes-out.ts';
import { outgoingLedger } from './outgoing-ledger.ts';
import { renderOutputs } from './outputs.ts';
import { prepare } from './prepare.ts';
import { foreignFiles, manifestSchema, writeWhole } from './whole-folder.ts';

/** Whose budget a set shows: no two sets of a batch should show the same. */
export interface SetBody {
  readonly jurisdiction: string;
  readonly department: string;
  readonly fiscalYear: number;
  readonly stage: string;
}

export type SetOutcome =
  | {
      readonly state: 'built';
      readonly title: string;
      readonly body: SetBody;
      readonly paths: readonly string[];
      readonly warnings: readonly Problem[];
      readonly goesOut: GoesOut;
      readonly rounding: DocumentRounding;
    }
  | { readonly state: 'refused'; readonly problems: readonly Problem[] }
  /** The output folder holds files of others. */
  | { readonly state: 'foreign'; readonly files: readonly string[] }
  /** The disk said no, with this code. */
  | { readonly state: 'notWritten'; readonly errorCode: string };

export async function buildSet(
  ledgers: readonly string[],
  outFolder: string,
  options: SetOptions,
  pdf: PdfRenderer | undefined,
): Promise<SetOutcome> {
  const foreign = await foreignFiles(outFolder, manifestSchema);
  if (foreign !== undefined) return { state: 'foreign', files: foreign };
  const prepared = await prepare(ledgers, options);
  if (!prepared.ok) return { state: 'refused', problems: prepared.error };
  const { warnings, disclosure, ledger, rounding } = prepared.value;
  const { attachment, only } = options;
  const outgoing = attachment === 'none' ? undefined : outgoingLedger(prepared.value, attachment);
  const rendered = await renderOutputs(prepared.value, outgoing, only, pdf);
  if (!rendered.ok) return { state: 'refused', problems: [...rendered.error, ...warnings] };
  try {
    await writeWhole(outFolder, rendered.value);
  } catch (error) {
    // The disk says no: a folder that may not be written, a full disk. Anything else is a fault of ours.
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    return { state: 'notWritten', errorCode: error.code };
  }
  const { department, identity } = ledger;
  return {
    state: 'built',
    title: disclosure.title,
    body: {
      jurisdiction: department.jurisdiction,
      department: department.code,
      fiscalYear: identity.fiscalYear,
      stage: identity.stage,
    },
    paths: [...rendered.value.keys()],
    warnings,
    goesOut: goesOut(disclosure, ledger, outgoing?.ledger, attachment),
    rounding,
  };
}
