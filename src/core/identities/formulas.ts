// Formulas: how a document makes a figure out of others that it prints. A hidden row is written out by its own parts, and parts
// that are exactly zero are not shown.
import type { Region } from '../cube/region.ts';
import type { Fen } from '../money/fen.ts';
import type { SumIdentity } from './sums.ts';

export interface FormulaFacts {
  /** Regions that the document prints somewhere. */
  readonly isPrinted: (region: Region) => boolean;
  /** The exact amount; undefined where the lines do not tell it. */
  readonly amountFen: (region: Region) => Fen | undefined;
  /** How near two figures stand: the number of tables or sections that print both. */
  readonly nearness: (whole: Region, part: Region) => number;
}

/** By region id, the parts of the formula to show: that whose parts stand nearest, then the shortest. */
export function chooseFormulas(
  sums: readonly SumIdentity[],
  facts: FormulaFacts,
): ReadonlyMap<number, readonly Region[]> {
  const byWhole = new Map<number, SumIdentity[]>();
  for (const sum of sums) {
    const known = byWhole.get(sum.whole.id);
    if (known === undefined) byWhole.set(sum.whole.id, [sum]);
    else known.push(sum);
  }
  const best = new Map<number, { parts: readonly Region[]; nearness: number }>();
  for (const sum of sums) {
    const parts = printedParts(sum, byWhole, facts, 0);
    if (parts === undefined || parts.length < 2 || !addsUp(sum.whole, parts, facts)) continue;
    const nearness = Math.min(...parts.map((part) => facts.nearness(sum.whole, part)));
    const known = best.get(sum.whole.id);
    const isBetter =
      known === undefined ||
      nearness > known.nearness ||
      (nearness === known.nearness && parts.length < known.parts.length);
    if (isBetter) best.set(sum.whole.id, { parts, nearness });
  }
  return new Map([...best].map(([id, { parts }]) => [id, parts]));
}

function addsUp(whole: Region, parts: readonly Region[], { amountFen }: FormulaFacts): boolean {
  const sum = parts.reduce((total, part) => total + (amountFen(part) ?? 0n), 0n);
  return sum === amountFen(whole);
}

/**
 * The parts that carry money, each printed; undefined where one that carries money is printed nowhere. One of which the lines do
 * not tell is left out too: it is nothing if the others add up.
 */
function printedParts(
  sum: SumIdentity,
  byWhole: ReadonlyMap<number, readonly SumIdentity[]>,
  facts: FormulaFacts,
  depth: number,
): Region[] | undefined {
  const parts: Region[] = [];
  for (const part of sum.parts) {
    const amountFen = facts.amountFen(part);
    if (amountFen === 0n) continue;
    if (facts.isPrinted(part)) {
      parts.push(part);
      continue;
    }
    const under = depth < 2 ? writtenOut(part, byWhole, facts, depth) : undefined;
    if (under === undefined && amountFen !== undefined) return undefined;
    parts.push(...(under ?? []));
  }
  return parts;
}

function writtenOut(
  part: Region,
  byWhole: ReadonlyMap<number, readonly SumIdentity[]>,
  facts: FormulaFacts,
  depth: number,
): Region[] | undefined {
  for (const sum of byWhole.get(part.id) ?? []) {
    const parts = printedParts(sum, byWhole, facts, depth + 1);
    if (parts !== undefined) return parts;
  }
  return undefined;
}
