// What is said where nothing is known of a project: of a document that this site read the nearest page of the original, where it may stand.
import { amount, type Cell } from '../views/data-table.ts';
import type { Wording } from '../wording/zh-CN.ts';
import type { HeldDocument } from './held-document.ts';
import { pageOfProjects } from './told-in-words.ts';
import { isReading } from './what-is-unknown.ts';

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
