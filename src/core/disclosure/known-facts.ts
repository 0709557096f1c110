// Facts that a format never reads: a misspelt name, or what was meant for another format. Which facts a format may read stands in
// its blocks, whatever the ledger at hand makes it ask for.
import { ledgerFileNames } from '../ledger/columns.ts';
import type { Fact, Ledger } from '../ledger/ledger.ts';
import { problem, type Problem } from '../lib/problem.ts';
import { mostSimilar } from '../lib/similar.ts';
import { factKeys } from './fact-keys.ts';
import type { DisclosureFormat } from './format.ts';

export function unknownFacts(ledger: Ledger, format: DisclosureFormat): readonly Problem[] {
  const known = factKeys(format).map(({ path }) => path.split('.'));
  const ofUnits = Object.entries(ledger.unitFacts).flatMap(([unit, facts]) =>
    unknownIn(facts, known, `budgetUnits[${unit}].facts.`),
  );
  return [...unknownIn(ledger.facts, known, ''), ...ofUnits];
}

type Group = Ledger['facts'];

/** `known` are the paths below the group; one that ends there stands for all that is below. */
function unknownIn(group: Group, known: readonly (readonly string[])[], prefix: string): readonly Problem[] {
  const names = [...new Set(known.flatMap(([name]) => name ?? []))];
  // A name that is filled in, such as that of a functional class, may be any.
  if (names.some((name) => name.includes('{'))) return [];
  const missing = names.filter((name) => group[name] === undefined);
  return Object.entries(group).flatMap(([key, fact]): readonly Problem[] => {
    const place = { file: ledgerFileNames.facts, path: `${prefix}${key}` };
    if (!names.includes(key)) {
      const values = { allowed: names.join(', '), similar: mostSimilar(key, missing, 1).join(', ') };
      return [problem('key-unknown', place, { written: key, values })];
    }
    const below = known.filter(([name]) => name === key).map(([, ...rest]) => rest);
    const isLeaf = below.some((path) => path.length === 0);
    return isLeaf || !isGroup(fact) ? [] : unknownIn(fact, below, `${place.path}.`);
  });
}

function isGroup(fact: Fact): fact is Group {
  return typeof fact === 'object' && fact !== null && !Array.isArray(fact);
}
