// The figures of a version. Where its disclosure is held they are taken from there: they are the same that the store keeps row by row,
// and a thousand rows are the most that a page asks of it.
import type { VersionRow } from '../../store/documents.ts';
import { figuresOf, type FigureRow } from '../../store/figures.ts';
import { figuresOf as figuresIn } from '../../store/from-disclosure.ts';
import type { Portal } from '../portal.ts';
import { disclosureOf } from './disclosure-of.ts';

/** In reading order. */
export async function figuresOfVersion(portal: Portal, version: VersionRow): Promise<readonly FigureRow[]> {
  const disclosure = await disclosureOf(portal, version);
  if (disclosure === undefined) return await figuresOf(portal.database, version);
  const { department, document, version: number } = version;
  return figuresIn(disclosure).map((figure, ordinal) => ({
    department,
    document,
    version: number,
    ordinal,
    ...figure,
  }));
}
