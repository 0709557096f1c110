// Writes the blocks of a document, each amount rounded on its own; and writes them again under a rounding of the whole, which is
// only known once it is known what the document prints.
import type { LedgerView } from '../ledger/view.ts';
import type { Environment } from '../tables/environment.ts';
import type { BalanceSpec } from '../tables/spec.ts';
import { additiveRounding, type Balanced } from './additive-rounding.ts';
import { BlockWriter } from './blocks.ts';
import type { DisclosureFormat } from './format.ts';
import { movedFigures } from './moves.ts';
import type { PublicLedger } from './public-ledger.ts';
import type { DocumentRecord } from './record.ts';
import type { Block, DocumentRounding } from './tree.ts';

export interface WrittenDocument {
  readonly blocks: readonly Block[];
  readonly record: DocumentRecord;
  readonly rounding: DocumentRounding;
}

export function writeDocument(
  format: DisclosureFormat,
  environment: Environment,
  rounding?: DocumentRounding,
): WrittenDocument {
  const writer = new BlockWriter(format, environment, rounding);
  return {
    blocks: writer.write(format.blocks, environment),
    record: writer.record,
    rounding: writer.rounding,
  };
}

/** `goesOut` tells apart what the document states and the sides of the balances. */
export function writeAdditively(
  { amounts }: DocumentRecord,
  goesOut: PublicLedger,
  balanced: readonly Balanced[],
  format: DisclosureFormat,
  environment: Environment,
): WrittenDocument {
  const { space } = environment.view;
  const rounding = additiveRounding({ amounts, goesOut, balanced, order: format.roundingOrder, space });
  const moved = movedFigures(amounts, rounding, goesOut);
  return writeDocument(format, { ...environment, rounding }, { kind: 'additive', moved });
}

export function balancedRegions(balances: readonly BalanceSpec[], view: LedgerView): Balanced[] {
  return balances.map(({ left, right }) => ({ left: view.region([left]), right: view.region([right]) }));
}
