// How much is spent on a code: of places, years and stages by whom, the largest first.
import { isCodeListName, type CodeListName } from '../../../core/classification/code-list.ts';
import { fen } from '../../../core/money/fen.ts';
import { departmentSums, type SpentCode, type SumsPage } from '../../../store/department-sums.ts';
import { linesAddress, usesSelection } from '../../documents/group-table.ts';
import type { Portal } from '../../portal.ts';
import { addresses, type PlaceAndYear, type SumKey } from '../../views/addresses.ts';
import { amount, text, type Cell } from '../../views/data-table.ts';
import type { Wording } from '../../wording/zh-CN.ts';

/** Expenditure is told by every list but that of revenue. */
export function spentCode(list: string, code: string): SpentCode | undefined {
  return !isCodeListName(list) || list === 'revenueClass'
    ? undefined
    : { list: list satisfies Exclude<CodeListName, 'revenueClass'>, code };
}

export interface Spenders {
  /** Of each place: department, what its document is, amount. */
  readonly rows: readonly (readonly (readonly Cell[])[])[];
  /** Where the next page of the last place begins. */
  readonly next: SumKey | undefined;
}

export async function spendersAt(
  { database }: Portal,
  spent: SpentCode,
  places: readonly PlaceAndYear[],
  { after, limit }: SumsPage,
  words: Wording,
): Promise<Spenders> {
  const page = { limit: limit + 1, ...(after === undefined ? {} : { after }) };
  const byPlace = Map.groupBy(await departmentSums(database, places, page, spent), ({ place }) => place);
  const last = byPlace.get(places.length - 1) ?? [];
  return {
    rows: places.map((_, place) =>
      (byPlace.get(place) ?? [])
        .slice(0, limit)
        .map((version) => [
          text(version.bodyName, addresses.year(version.department, version.document)),
          text(words.provenanceShort[version.provenanceKind]),
          amount(
            fen(version.amountFen),
            linesAddress({ version }, { ...usesSelection({ version }), [spent.list]: spent.code }),
          ),
        ]),
    ),
    next: last.length > limit ? last[limit - 1] : undefined,
  };
}
