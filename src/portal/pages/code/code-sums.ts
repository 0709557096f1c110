// How much is spent on a code: of one place, year and stage by whom, the largest first.
import { isCodeListName, type CodeListName } from '../../../core/classification/code-list.ts';
import { fen } from '../../../core/money/fen.ts';
import { countingDocuments } from '../../../store/counting.ts';
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
  /** Department, what its document is, amount. */
  readonly rows: readonly (readonly Cell[])[];
  /** Where the next page begins. */
  readonly next: SumKey | undefined;
}

export async function spendersAt(
  { database }: Portal,
  spent: SpentCode,
  place: PlaceAndYear,
  { after, limit }: SumsPage,
  words: Wording,
): Promise<Spenders> {
  const sums = await departmentSums(
    database,
    place,
    { limit: limit + 1, ...(after === undefined ? {} : { after }) },
    spent,
  );
  const shown = sums.slice(0, limit);
  const documents = await countingDocuments(
    database,
    shown.map(({ department }) => department),
    place,
  );
  const rows = shown.flatMap(({ department, amountFen }): (readonly Cell[])[] => {
    const version = documents.get(department);
    if (version === undefined) return [];
    const selection = { ...usesSelection({ version }), [spent.list]: spent.code };
    return [
      [
        text(version.bodyName, addresses.year(department, version.document)),
        text(words.provenanceShort[version.provenanceKind]),
        amount(fen(amountFen), linesAddress({ version }, selection)),
      ],
    ];
  });
  return { rows, next: sums.length > limit ? shown.at(-1) : undefined };
}
