// Parts of pages that are made of a version alone and take long: the disclosure as text with its stories, and the picture of where its
// money comes from and goes. They are made when a version comes in and kept with it; where they were not, or another way, they are made
// when a page asks.
import type { Disclosure } from '../../core/disclosure/tree.ts';
import type { CodeLists } from '../../core/ledger/space.ts';
import type { IncomingDocument, IncomingPart } from '../../store/incoming.ts';
import { partOf } from '../../store/page-parts.ts';
import type { VersionKey } from '../../store/rows.ts';
import { flowPicture } from './department/flow-picture.tsx';
import { publishedBody } from './document/published-body.tsx';
import type { Portal } from '../portal.ts';
import type { Wording } from '../wording/zh-CN.ts';
import { wordsOf } from '../wording/words.ts';
import { codeNames } from '../documents/code-names.ts';
import { usesOf } from '../documents/groups.ts';
import { flowPaths } from '../documents/money-flow.ts';

/** Moves on with every change of how they look: then those that are kept are not shown any more, until they are imported again. */
export const partsEdition = 4;

export const bodyPart = 'body';

export function flowPart(language: Wording['language']): string {
  return `flow ${language}`;
}

interface MadeOf {
  readonly disclosure: Disclosure | undefined;
  readonly fiscalYear: number;
  readonly stage: string;
  readonly budgetUnit: string;
  readonly codeLists: CodeLists;
}

export function pageParts(
  lines: IncomingDocument['lines'],
  { disclosure, fiscalYear, stage, budgetUnit, codeLists }: MadeOf,
): readonly IncomingPart[] {
  const rows = lines.map(({ coordinates, amountFen }, line) => ({
    ...coordinates,
    fiscalYear: Number(coordinates.fiscalYear),
    line,
    amountFen,
  }));
  const uses = usesOf(rows, fiscalYear, stage, budgetUnit);
  const names = codeNames(codeLists, { units: [], projects: [] });
  const flows = (['zh-CN', 'en'] as const).map((language): [string, string] => {
    const words = wordsOf(language);
    return [flowPart(language), flowPicture(flowPaths({ uses, names }, words), words)];
  });
  const body: (readonly [string, string])[] =
    disclosure === undefined ? [] : [[bodyPart, publishedBody(disclosure)]];
  return [...flows, ...body].map(([part, html]) => ({ part, edition: partsEdition, html }));
}

/** As it is kept, or made now. */
export async function pagePart(
  { database }: Portal,
  version: VersionKey,
  part: string,
  make: () => string | Promise<string>,
): Promise<Uint8Array> {
  return (await partOf(database, version, part, partsEdition)) ?? Buffer.from(await make());
}
