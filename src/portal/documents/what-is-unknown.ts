// What is said where an amount or a text is not known. A document of the publisher's own data did not publish it; of one that this site read,
// it may stand in the original unread, so nothing is said of what was published, and the nearest page of the original is named.
import type { VersionRow } from '../../store/documents.ts';
import { amount, type Cell } from '../views/data-table.ts';
import type { Wording } from '../wording/zh-CN.ts';
import type { HeldDocument } from './held-document.ts';
import { pageOfProjects } from './told-in-words.ts';

type Origin = Pick<VersionRow, 'provenanceKind'>;

export function isReading({ provenanceKind }: Origin): boolean {
  return provenanceKind === 'readFromPublication';
}

export function unknownIn(version: Origin, words: Wording): string {
  return isReading(version) ? words.notRead : words.unknown;
}

/** Words to be shown, and where they lead. */
export interface Leading {
  readonly text: string;
  readonly href?: string;
}

/** Of a project, or with `''` of projects as such; `published` is what is said where the publisher's own data lack it. */
export function unreadOfProject(
  { version, told }: Pick<HeldDocument, 'version' | 'told'>,
  project: string,
  words: Wording,
  published: string = words.unknown,
): Leading {
  if (!isReading(version)) return { text: published };
  const page = told === undefined ? null : pageOfProjects(told, project);
  return {
    text: page === null ? words.notRead : words.notReadOn(page),
    ...(told === undefined ? {} : { href: told.hrefOf(page) }),
  };
}

/** An amount that is not known. */
export function unknownAmount({ text, href }: Leading): Cell {
  return { ...amount(null, undefined, text), ...(href === undefined ? {} : { href }) };
}
