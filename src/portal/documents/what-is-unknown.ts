// What is said where an amount or a text is not known. A document of the publisher's own data did not publish it; of one that this site read,
// it may stand in the original unread, so nothing is said of what was published.
import type { VersionRow } from '../../store/documents.ts';
import type { Wording } from '../wording/zh-CN.ts';

type Origin = Pick<VersionRow, 'provenanceKind'>;

export function isReading({ provenanceKind }: Origin): boolean {
  return provenanceKind === 'readFromPublication';
}

export function unknownIn(version: Origin, words: Wording): string {
  return isReading(version) ? words.notRead : words.unknown;
}
