// The facts of merged ledgers. They are put together and never added up: whether a count is a sum over units is known to
// whoever wrote it, so the department's own count stands in the ledger that speaks for the department.
import { problem, type Problem } from '../../lib/problem.ts';
import type { Fact, Ledger } from '../ledger.ts';
import { factPlace, type LedgerPart } from './part.ts';

type Facts = Ledger['facts'];

export interface MergedFacts extends Pick<Ledger, 'facts' | 'unitFacts'> {
  readonly problems: readonly Problem[];
}

/** `unitCount` is that of the merged list. */
export function mergeFacts(parts: readonly LedgerPart[], unitCount: number): MergedFacts {
  const problems: Problem[] = [];
  const ofDepartment: Stated[] = [];
  const ofUnits = new Map<string, Stated[]>();
  const addUnit = (code: string, stated: Stated): void => {
    ofUnits.set(code, [...(ofUnits.get(code) ?? []), stated]);
  };
  for (const part of parts) {
    const unit = onlyUnitSpokenFor(part, unitCount);
    const own: Stated = { part, path: '', facts: part.ledger.facts };
    if (unit === undefined) ofDepartment.push(own);
    else if (Object.keys(own.facts).length > 0) addUnit(unit, own);
    for (const [code, facts] of Object.entries(part.ledger.unitFacts)) {
      addUnit(code, { part, path: `budgetUnits[${code}].facts`, facts });
    }
  }
  return {
    facts: mergeStated(ofDepartment, problems),
    unitFacts: Object.fromEntries(
      [...ofUnits].map(([code, stated]) => [code, mergeStated(stated, problems)]),
    ),
    problems,
  };
}

/**
 * The unit that a part's facts speak for, where it lists a single one and gives it no facts apart: a department of one unit is
 * that unit and states its facts once. Among others the facts are the unit's.
 */
export function onlyUnitSpokenFor({ ledger }: LedgerPart, unitCount: number): string | undefined {
  const [unit, ...others] = ledger.budgetUnits;
  if (unit === undefined || others.length > 0 || unitCount === 1) return undefined;
  return ledger.unitFacts[unit.code] === undefined ? unit.code : undefined;
}

interface Stated {
  readonly part: LedgerPart;
  /** Where the group stands in its part. */
  readonly path: string;
  readonly facts: Facts;
}

function mergeStated([first, ...others]: readonly Stated[], problems: Problem[]): Facts {
  if (first === undefined) return {};
  // The part that each value came from, to name it when another says otherwise.
  const origins = new Map<string, Stated>();
  return others.reduce(
    (merged, stated) => mergeGroup(merged, stated.facts, '', { stated, first, origins, problems }),
    first.facts,
  );
}

interface Merging {
  readonly stated: Stated;
  readonly first: Stated;
  readonly origins: Map<string, Stated>;
  readonly problems: Problem[];
}

function mergeGroup(known: Facts, added: Facts, path: string, merging: Merging): Facts {
  const merged: Record<string, Fact> = { ...known };
  for (const [key, fact] of Object.entries(added)) {
    const here = path === '' ? key : `${path}.${key}`;
    const before = Object.hasOwn(known, key) ? known[key] : undefined;
    if (before === undefined) {
      define(merged, key, fact);
      merging.origins.set(here, merging.stated);
    } else if (isGroup(before) && isGroup(fact)) {
      define(merged, key, mergeGroup(before, fact, here, merging));
    } else if (!isSameFact(before, fact)) {
      merging.problems.push(clash(before, fact, here, merging));
    }
  }
  return merged;
}

/** A key may be any text, `__proto__` too. */
function define(facts: Record<string, Fact>, key: string, value: Fact): void {
  Object.defineProperty(facts, key, { value, enumerable: true, configurable: true, writable: true });
}

function clash(before: Fact, fact: Fact, path: string, { stated, first, origins }: Merging): Problem {
  const placeIn = ({ part, path: above }: Stated) =>
    factPlace(part, above === '' ? path : `${above}.${path}`);
  return problem('facts-disagree', placeIn(stated), {
    written: shown(fact),
    otherPlace: placeIn(originOf(path, origins) ?? first),
    values: { other: shown(before) },
  });
}

/** A value came with the nearest group above it that was taken whole. */
function originOf(path: string, origins: ReadonlyMap<string, Stated>): Stated | undefined {
  const keys = path.split('.');
  const prefixes = keys.map((_key, index) => keys.slice(0, keys.length - index).join('.'));
  return prefixes.map((prefix) => origins.get(prefix)).find((origin) => origin !== undefined);
}

function isGroup(fact: Fact): fact is Facts {
  return typeof fact === 'object' && fact !== null && !Array.isArray(fact);
}

function isSameFact(left: Fact, right: Fact): boolean {
  if (typeof left !== 'object' || left === null || typeof right !== 'object' || right === null) {
    return left === right;
  }
  const keys = Object.keys(left);
  if (Array.isArray(left) !== Array.isArray(right) || keys.length !== Object.keys(right).length) return false;
  const ofLeft = left as Facts;
  const ofRight = right as Facts;
  return keys.every((key) => {
    const one = ofLeft[key];
    const other = Object.hasOwn(ofRight, key) ? ofRight[key] : undefined;
    return one !== undefined && other !== undefined && isSameFact(one, other);
  });
}

const shown = (fact: Fact): string => (typeof fact === 'string' ? fact : JSON.stringify(fact));
