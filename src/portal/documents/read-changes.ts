// What a document that was read says in its text of how amounts changed: as it is written there, from our reading of it, with the page of
// the original.
import { looseChanges } from '../../core/reading/loose-changes.ts';
import { fileOf, type VersionRow } from '../../store/documents.ts';
import { unpacked } from '../../store/packing.ts';
import type { Portal } from '../portal.ts';
import { yearIn } from '../views/year-in.ts';
import type { Wording } from '../wording/zh-CN.ts';
import { inWords } from './fixed-names.ts';
import type { StatedChange } from './stated-changes.ts';
import { originalOf } from './told-in-words.ts';

/** As `read --json` writes it. */
const readingFile = 'reading.json';

/** What is asked of it here. */
interface ReadText {
  readonly narrative: readonly {
    readonly section: string;
    readonly text: string;
    readonly place: { readonly page?: number };
  }[];
}

/** In the order of the document; none where no reading of it is held. */
export async function readChanges(
  { database }: Portal,
  version: VersionRow,
  words: Wording,
): Promise<readonly StatedChange[]> {
  const stored = await fileOf(database, version, readingFile);
  if (stored === undefined) return [];
  const { narrative } = JSON.parse(new TextDecoder().decode(unpacked(stored))) as ReadText;
  const { fiscalYear } = version;
  const hrefOf = await originalOf(database, version);
  return narrative.flatMap(({ section, text, place: { page } }) =>
    looseChanges(text).map(({ part, base, nowFen, changeFen }) => ({
      part: inWords(part, words),
      base: baseIn(base, fiscalYear, words),
      nowFen,
      changeFen,
      href: hrefOf(page),
      nowHref: hrefOf(page),
      section: [section, ...(page === undefined ? [] : [words.pageOf(page)])].join(' · '),
    })),
  );
}

/** `2024年预算` as pages call it; other words stay as they are written. A year that is not before the document's is a misprint, and said to be so written. */
export function baseIn(written: string, fiscalYear: number, words: Wording): string {
  const [, year, stage] = /^(\d{4})年度?(?:年初)?(预算|决算)数?$/u.exec(written) ?? [];
  const told =
    words.language !== 'en' || year === undefined
      ? written
      : yearIn({ fiscalYear: Number(year), stage: stage === '决算' ? 'final' : 'approved' }, words);
  const stated = /^(\d{4})年/u.exec(written)?.[1];
  const cannotBe = stated !== undefined && Number(stated) >= fiscalYear;
  return cannotBe ? words.asWritten(told) : told;
}
