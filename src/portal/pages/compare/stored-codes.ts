// Codes to compare, out of the lists and the store.
import { fen } from '../../../core/money/fen.ts';
import type { CodeListName } from '../../../core/classification/code-list.ts';
import type { SpendingList } from '../../../store/derived-schema.ts';
import { jurisdictionNames } from '../../../store/choices.ts';
import { placeKey, placesTellingOf, sumsOfAll, sumsOfCodes } from '../../../store/department-sums.ts';
import { yearsOf } from '../../../store/years.ts';
import type { Portal } from '../../portal.ts';
import { listsOfNow } from '../../views/lists-of-now.ts';
import { spentCode } from '../code/code-sums.ts';
import type { CodesSource } from './codes-view.ts';
import type { SumsOfCodes } from './compared-codes.ts';

/** The latest years of each place first. */
const mostRows = 60;

export function storedCodes(portal: Portal, list: CodeListName): CodesSource {
  const { entries } = listsOfNow(portal)[list];
  const spent = spentCode(list, '')?.list;
  return {
    list,
    isSpent: spent !== undefined,
    find: (code) => entries.find((entry) => entry.code === code),
    read: async (codes) =>
      spent === undefined ? { places: [], amounts: new Map() } : await sumsFromStore(portal, spent, codes),
  };
}

export async function sumsFromStore(
  { database, wholeStore }: Portal,
  list: SpendingList,
  codes: readonly string[],
): Promise<SumsOfCodes> {
  const places = (await wholeStore.ask(yearsOf)).slice(0, mostRows);
  const names = await wholeStore.ask(jurisdictionNames);
  const sums = await sumsOfCodes(database, list, codes);
  const telling = await placesTellingOf(database, list, codes, await wholeStore.ask(sumsOfAll));
  const amountOf = (code: string, key: string) => {
    const own = sums.get(code)?.get(key) ?? (telling.get(code)?.has(key) === true ? 0n : undefined);
    return own === undefined ? null : fen(own);
  };
  return {
    places: places.map(({ jurisdiction, fiscalYear, stage, amountFen, provenanceKinds }) => ({
      jurisdiction,
      fiscalYear,
      stage,
      name: names.get(jurisdiction) ?? '',
      amountFen: fen(amountFen),
      provenanceKinds,
    })),
    amounts: new Map(codes.map((code) => [code, places.map((place) => amountOf(code, placeKey(place)))])),
  };
}
