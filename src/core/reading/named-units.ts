// The budget units that a document names: in a list of its own, a sentence each, in tables and forms. What stands in brackets behind a
// name may tell its kind.
import type { BudgetUnitKind } from '../ledger/ledger.ts';
import { comparable, readable } from '../tables/read/phrases.ts';
import type { Reading } from './reading.ts';

export interface NamedUnit {
  /** As the regions of the reading call it; else what the list prints, or the name. */
  readonly code: string;
  readonly name: string;
  /** Undefined where the document does not tell. */
  readonly kind: BudgetUnitKind | undefined;
}

/** In the order of the list, then of the text; each once. */
export function namedUnits({ unitLists, passages, members }: Reading): readonly NamedUnit[] {
  const listed = unitLists.flatMap(({ units }) =>
    units.map(({ name, code, said }) => ({ name, code, said })),
  );
  const inText = passages.flatMap(({ slots }) => {
    const said = (property: string): string =>
      slots.find(({ name }) => name === `budgetUnit.${property}`)?.printed ?? '';
    return said('name') === '' ? [] : [{ name: said('name'), code: '', said: said('name1') }];
  });
  const met = members.met('budgetUnit');
  const codes = new Map(
    met.map((unit) => [withoutOffice(parted(unit.name).bare), unit.code] as const).reverse(),
  );
  const units = new Map<string, NamedUnit>();
  for (const { name, code, said } of [...listed, ...inText, ...met.map((unit) => ({ ...unit, said: '' }))]) {
    const { bare, behind } = parted(name);
    const key = withoutOffice(bare);
    // What goes on after a comma says something of a unit.
    if (key === '' || /[，；：]/u.test(bare)) continue;
    const known = units.get(key);
    const kind = known?.kind ?? kindIn(behind) ?? kindIn(said);
    units.set(key, {
      ...(known ?? { code: codes.get(key) ?? (code === '' ? key : code), name: bare }),
      kind,
    });
  }
  return [...units.values()];
}

/** A kind in brackets is no part of the name. */
function parted(name: string): { readonly bare: string; readonly behind: string } {
  const written = readable(name).replace(/[。；，、]+$/u, '');
  const [, bare = written, behind = ''] = /^(.+)[（(]([^（()）]+)[）)]$/u.exec(written) ?? [];
  return kindIn(behind) === undefined ? { bare: written, behind: '' } : { bare, behind };
}

/** The department's own office is that of the department's name, whether 本级 or 本部 stands behind it. */
function withoutOffice(name: string): string {
  return comparable(name).replace(/（?(?:本级|本部)）?$/u, '');
}

const kinds: readonly (readonly [BudgetUnitKind, RegExp])[] = [
  ['civilServiceManaged', /参公|参照公务员法/u],
  ['publicInstitution', /(?<!行政)事业单位/u],
  ['administrative', /行政单位|行政机关/u],
];

function kindIn(text: string): BudgetUnitKind | undefined {
  return kinds.find(([, words]) => words.test(text))?.[0];
}
