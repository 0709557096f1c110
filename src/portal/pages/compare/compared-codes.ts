// What a comparison asks of codes: what places and years spent on each. In a portal of files those of one class are a script, from which
// the reader's browser makes any comparison by the same rules as the server.
import { fen, type Fen } from '../../../core/money/fen.ts';
import type { ProvenanceKind } from '../../../core/ledger/ledger.ts';
import type { PlaceAndYear } from '../../views/addresses.ts';

export interface ComparedPlace extends PlaceAndYear {
  readonly name: string;
  /** All expenditure. */
  readonly amountFen: Fen;
  readonly provenanceKinds: readonly ProvenanceKind[];
}

export interface SumsOfCodes {
  readonly places: readonly ComparedPlace[];
  /** By code, one for each place; null where the place does not tell it apart. */
  readonly amounts: ReadonlyMap<string, readonly (Fen | null)[]>;
}

export const codesEvent = 'mingzhang-codes';

/** As it stands in such a script. */
export interface WrittenSums {
  readonly places: readonly (Omit<ComparedPlace, 'amountFen'> & { readonly amountFen: string })[];
  readonly amounts: readonly (readonly [code: string, amounts: readonly (string | null)[]])[];
}

export function writtenSums({ places, amounts }: SumsOfCodes): WrittenSums {
  return {
    places: places.map((place) => ({ ...place, amountFen: place.amountFen.toString() })),
    amounts: [...amounts].map(([code, own]) => [code, own.map((each) => each?.toString() ?? null)]),
  };
}

export function readSums({ places, amounts }: WrittenSums): SumsOfCodes {
  return {
    places: places.map((place) => ({ ...place, amountFen: fen(BigInt(place.amountFen)) })),
    amounts: new Map(
      amounts.map(([code, own]) => [code, own.map((each) => (each === null ? null : fen(BigInt(each))))]),
    ),
  };
}
