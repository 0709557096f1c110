// What is found for some words: departments, units and projects of the store, then codes of the lists.
import { fen } from '../../../core/money/fen.ts';
import { bodyNames } from '../../../store/body-names.ts';
import { searchedText } from '../../../store/grams.ts';
import type { SearchKind } from '../../../store/derived-schema.ts';
import { projectsNamed } from '../../../store/projects.ts';
import { search, type SearchFilter, type SearchHit } from '../../../store/search.ts';
import type { Portal } from '../../portal.ts';
import { addresses } from '../../views/addresses.ts';
import { printedAmount } from '../../views/money.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { searchedCodes } from './searched-codes.ts';

export interface FoundThing {
  readonly name: string;
  readonly kind: string;
  readonly year: string;
  /** Where it leads. */
  readonly address: string;
  /** What the name alone does not say: the department of a project and what the document is, what stands above a code. */
  readonly note: string;
}

const kinds = ['department', 'budgetUnit', 'project'] as const satisfies readonly SearchKind[];

/** Departments before units before projects before codes; of each kind at most `limit`, and so of all. */
export async function find(
  portal: Portal,
  words: string,
  wording: Wording,
  limit: number,
  filter: Pick<SearchFilter, 'jurisdiction' | 'fiscalYear'> = {},
): Promise<readonly FoundThing[]> {
  const hits: SearchHit[] = [];
  for (const kind of kinds) hits.push(...(await search(portal.database, words, { ...filter, kind, limit })));
  const names = await bodyNames(
    portal.database,
    hits.map(({ department }) => department),
  );
  const amounts = await amountsOfNamesakes(portal, hits, wording);
  const things = hits.map((hit): FoundThing => {
    const { department, document, fiscalYear, kind, name, provenanceKind } = hit;
    const told = amounts.get(hit);
    const marks = provenanceKind === 'official' ? [] : [wording.provenanceShort[provenanceKind]];
    return {
      name,
      kind: wording.searchKinds[kind],
      year: `${fiscalYear}`,
      address: addressOf(hit),
      note:
        kind === 'department'
          ? ''
          : [names.get(department) ?? document, ...marks, ...(told === undefined ? [] : [told])].join(' · '),
    };
  });
  // Codes keep some room even where a single character is found in many names.
  const found = findCodes(portal, words, wording, limit);
  const room = Math.max(limit - things.length, Math.min(found.length, Math.floor(limit / 4)));
  return [...things.slice(0, limit - Math.min(room, found.length)), ...found.slice(0, room)];
}

/** Projects of one name in one document are told apart by their amount of the year. */
async function amountsOfNamesakes(
  { database }: Portal,
  hits: readonly SearchHit[],
  { unitAfter }: Wording,
): Promise<ReadonlyMap<SearchHit, string>> {
  const projects = hits.filter(({ kind }) => kind === 'project');
  const groups = Map.groupBy(
    projects,
    ({ department, document, name }) => `${department} ${document} ${name}`,
  );
  const amounts = new Map<SearchHit, string>();
  for (const [first, ...others] of groups.values()) {
    if (first === undefined || others.length === 0) continue;
    const rows = await projectsNamed(database, first.department, first.name);
    for (const hit of [first, ...others]) {
      const row = rows.find(({ document, project }) => document === hit.document && project === hit.code);
      if (row !== undefined && row.annualFen !== null)
        amounts.set(hit, `${printedAmount(fen(row.annualFen))}${unitAfter}`);
    }
  }
  return amounts;
}

function addressOf({ kind, department, document, code }: SearchHit): string {
  switch (kind) {
    case 'department':
      return addresses.department(department);
    case 'budgetUnit':
      return addresses.year(department, document);
    case 'project':
      return addresses.project(department, document, code);
  }
}

function findCodes(portal: Portal, words: string, wording: Wording, limit: number): readonly FoundThing[] {
  const wanted = searchedText(words);
  if (wanted === '') return [];
  const found: FoundThing[] = [];
  for (const { list, code, name, className } of searchedCodes(portal)) {
    if (found.length >= limit) break;
    if (!code.startsWith(wanted) && !searchedText(name).includes(wanted)) continue;
    found.push({
      name: `${code} ${name}`,
      kind: wording.search.code,
      year: '',
      address: addresses.code(list, code),
      note: className,
    });
  }
  return found;
}
