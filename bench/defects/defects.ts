// Seeded defects: one change at a time to the built examples as printed. Counts how many can be seen at all, how many are found, at the
// right place, named alone, and what is told that is not there.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkArithmetic } from '../../src/core/checks/arithmetic/check-arithmetic.ts';
import type { CheckedPlace, Finding, PlaceKey } from '../../src/core/checks/obligation.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import { loadStandards } from '../../standards/load.ts';
import { root } from '../programs.ts';
import { changedDocuments, documentKinds, type DocumentKind } from './changed-documents.ts';
import { changedFigure, figureKinds, figuresOf, type FigureKind } from './changed-figures.ts';
import { openExample, type Example } from './example.ts';
import { hasTwin, numbered, printedDocument, reachOf, type PrintedDocument, type Reach } from './reach.ts';

export interface Count {
  readonly kind: string;
  readonly isFigure: boolean;
  changed: number;
  /** Nothing ties what was changed to anything else. */
  open: number;
  /** What stands there now fits all else as well, by what rounding leaves. */
  rounding: number;
  /** Of all others. */
  seen: number;
  found: number;
  atPlace: number;
  /** Of those seen, what is not tied to all else through one other figure alone. */
  apart: number;
  alone: number;
  falseAlarms: number;
}

/** The same changes in every run. */
function chanceFrom(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * count);
  };
}

/** So many changes of each kind to each example: of figures, and of what has to be read anew. */
export interface SampleSizes {
  readonly figures: number;
  readonly documents: number;
}

export async function countDefects(sizes: SampleSizes): Promise<readonly Count[]> {
  const names = (await readdir(join(root, 'examples'))).sort();
  const counts = new Map<string, Count>();
  for (const name of names) countIn(await openExample(name), sizes, counts);
  return [...counts.values()];
}

/** All kinds of changes to one document, put into the counts. */
export function countIn(example: Example, sizes: SampleSizes, counts: Map<string, Count>): void {
  const whole = example.read(example.elements);
  const printed = printedDocument(whole);
  if (printed === undefined) return;
  const chance = chanceFrom(7);
  const nothing = countOf(counts, 'nothing changed', false);
  nothing.changed += 1;
  nothing.falseAlarms += findingsIn(whole).length;
  for (const kind of figureKinds) countFigures(whole, printed, kind, sizes.figures, chance, counts);
  for (const kind of documentKinds) countDocuments(example, printed, kind, sizes.documents, chance, counts);
}

type Chance = (count: number) => number;

function countFigures(
  whole: Reading,
  printed: PrintedDocument,
  kind: FigureKind,
  size: number,
  chance: Chance,
  counts: Map<string, Count>,
): void {
  const all = [...numbered(figuresOf(whole), ({ key }) => key)];
  for (let done = 0, tries = 0; done < size && tries < size * 40; tries += 1) {
    const [at, figure] = all[chance(all.length)] ?? [];
    const text = figure === undefined ? undefined : changedFigure(figure.printed, kind, chance);
    if (figure === undefined || text === undefined || text === figure.printed) continue;
    if (figure.key.slot !== undefined && text === '') continue;
    done += 1;
    const reading = figure.withPrinted(text);
    const print = at === undefined ? undefined : printed.prints.get(at);
    count(countOf(counts, kind, true), {
      reach: reachBetween(printed, reading),
      isApart: print !== undefined && !hasTwin(printed, print),
      findings: findingsIn(reading),
      keys: [figure.key],
      ...(print?.place.quote === undefined ? {} : { quote: print.place.quote }),
    });
  }
}

function countDocuments(
  example: Example,
  printed: PrintedDocument,
  kind: DocumentKind,
  size: number,
  chance: Chance,
  counts: Map<string, Count>,
): void {
  const changes = changedDocuments(example.elements, kind, example.names);
  for (let done = 0; done < Math.min(size, changes.length); done += 1) {
    const change = changes[chance(changes.length)]?.();
    if (change === undefined) continue;
    const reading = example.read(change.elements);
    count(countOf(counts, kind, false), {
      // That a row stands twice can be seen by itself.
      reach: kind === 'row twice' ? 'seen' : reachBetween(printed, reading),
      isApart: true,
      findings: findingsIn(reading),
      keys: change.keys,
    });
  }
}

function reachBetween(printed: PrintedDocument, changed: Reading): Reach {
  const now = printedDocument(changed);
  return now === undefined ? 'seen' : reachOf(printed, now);
}

function findingsIn(reading: Reading): readonly Finding[] {
  const { codeLists: lists, economicMapping, fundSections } = loadStandards(reading.codeListYear);
  const verdicts = checkArithmetic({
    document: { file: 'a.pdf', elements: [], reading },
    standards: { lists, economicMapping, fundSections },
    companions: { units: [] },
    dates: {},
  });
  return verdicts.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'information');
}

function countOf(counts: Map<string, Count>, kind: string, isFigure: boolean): Count {
  const none = { open: 0, rounding: 0, seen: 0, found: 0, atPlace: 0, apart: 0, alone: 0 };
  const own = counts.get(kind) ?? { kind, isFigure, changed: 0, ...none, falseAlarms: 0 };
  counts.set(kind, own);
  return own;
}

interface Changed {
  readonly reach: Reach;
  readonly isApart: boolean;
  readonly findings: readonly Finding[];
  readonly keys: readonly PlaceKey[];
  /** The words around it, where a sentence fills one slot more than once. */
  readonly quote?: string;
}

function count(own: Count, { reach, isApart, findings, keys, quote }: Changed): void {
  const isChangedAt = (place: CheckedPlace | undefined): boolean =>
    keys.some((key) => isAt(place?.key ?? {}, key)) && (quote === undefined || place?.quote === quote);
  const names = ({ places, evidence }: Finding): boolean =>
    [...places, ...evidence.flatMap((one) => one.places)].some(isChangedAt);
  own.changed += 1;
  own.falseAlarms += findings.filter((finding) => !names(finding)).length;
  own[reach] += 1;
  if (reach !== 'seen') return;
  const [first] = findings;
  if (findings.length > 0) own.found += 1;
  if (findings.some(({ places }) => places.some(isChangedAt))) own.atPlace += 1;
  if (!isApart) return;
  own.apart += 1;
  if (findings.length === 1 && first?.isTie === false && isChangedAt(first.places[0])) own.alone += 1;
}

function isAt(place: PlaceKey, key: PlaceKey): boolean {
  return Object.entries(key).every(([name, value]) =>
    Object.entries(place).some(([own, at]) => own === name && at === value),
  );
}
