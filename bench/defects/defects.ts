// Seeded defects: one change at a time to the built examples as printed. Counts how many are found, at the right place, named alone, told
// once, and what is told that is not there.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkArithmetic } from '../../src/core/checks/arithmetic/check-arithmetic.ts';
import { viewOf } from '../../src/core/checks/arithmetic/reading-view.ts';
import { buildSystem } from '../../src/core/checks/arithmetic/system.ts';
import type { Finding, PlaceKey } from '../../src/core/checks/obligation.ts';
import { disclosureElements } from '../../src/core/reading/disclosure-elements.ts';
import type { DocumentElement } from '../../src/core/reading/printed-document.ts';
import { readDisclosure } from '../../src/core/reading/read-disclosure.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import { formats } from '../../src/cli/formats.ts';
import { prepare } from '../../src/cli/prepare.ts';
import { vocabulary } from '../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../standards/load.ts';
import { root } from '../programs.ts';
import { changedDocuments, documentKinds } from './changed-documents.ts';
import { changedFigure, figureKinds, figuresOf } from './changed-figures.ts';

export interface Count {
  readonly kind: string;
  changed: number;
  found: number;
  atPlace: number;
  alone: number;
  once: number;
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

export async function countDefects({ figures, documents }: SampleSizes): Promise<readonly Count[]> {
  const counts = new Map<string, Count>();
  for (const name of (await readdir(join(root, 'examples'))).sort()) {
    const { elements, read, tableNames } = await example(name);
    const whole = read(elements);
    count(counts, 'nothing changed', findingsIn(whole), [], false);
    const chance = chanceFrom(7);
    const covered = coveredKeys(whole);
    const all = figuresOf(whole).filter(({ key }) => covered.has(keyText(key)));
    for (const kind of figureKinds) {
      for (let done = 0, tries = 0; done < figures && tries < figures * 40; tries += 1) {
        const figure = all[chance(all.length)];
        const printed = figure === undefined ? undefined : changedFigure(figure.printed, kind, chance);
        const isSlot = figure?.key.section !== undefined;
        if (figure === undefined || printed === undefined || printed === figure.printed) continue;
        if (isSlot && printed === '') continue;
        done += 1;
        count(counts, kind, findingsIn(figure.withPrinted(printed)), [figure.key], true);
      }
    }
    for (const kind of documentKinds) {
      const changes = changedDocuments(elements, kind, ({ above }) =>
        tableNames.get(above.map(({ text }) => text).join()),
      );
      for (let done = 0; done < Math.min(documents, changes.length); done += 1) {
        const change = changes[chance(changes.length)]?.();
        if (change !== undefined) count(counts, kind, findingsIn(read(change.elements)), change.keys, true);
      }
    }
  }
  return [...counts.values()];
}

/** Figures that some identity ties to another: all others can be changed and nobody can tell. */
function coveredKeys(reading: Reading): ReadonlySet<string> {
  const { codeLists } = loadStandards(reading.codeListYear);
  const view = viewOf(reading, codeLists, 'a.pdf');
  if (view === undefined || reading.format === undefined) return new Set();
  const { statements, solver } = buildSystem({
    reading,
    format: reading.format,
    view,
    earlier: { previousYear: [], budget: [] },
  });
  const covered = statements.prints.filter(
    ({ quantity }) =>
      quantity.fixed !== undefined ||
      quantity.prints.length > 1 ||
      solver.lawsOf(quantity).some(({ kind }) => kind !== 'order'),
  );
  return new Set(covered.map(({ place }) => keyText(place.key)));
}

const keyText = ({ table, row, column, section, slot }: PlaceKey): string =>
  [table, row, column, section, slot].join(' ');

interface Example {
  readonly elements: readonly DocumentElement[];
  readonly read: (elements: readonly DocumentElement[]) => Reading;
  /** By the lines above a table, its name in the format. */
  readonly tableNames: ReadonlyMap<string, string>;
}

async function example(name: string): Promise<Example> {
  const folder = join(root, 'examples', name);
  const prepared = await prepare(folder, { format: undefined, budgetUnit: undefined, attachment: 'public' });
  if (!prepared.ok) throw new Error(`the example ${name} does not build`);
  const { disclosure } = prepared.value;
  const own = [...formats.values()].filter(({ id }) => id === disclosure.format.id);
  const { codeLists } = loadStandards(disclosure.fiscalYear);
  const read = (elements: readonly DocumentElement[]): Reading =>
    readDisclosure(elements, { formats: own, vocabulary, listsOf: () => codeLists });
  const elements = disclosureElements(disclosure, name);
  const tables = read(elements).tables.map(
    ({ printed, read: { spec } }) => [printed.above.map(({ text }) => text).join(), spec.name] as const,
  );
  return { elements, read, tableNames: new Map(tables) };
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

function count(
  counts: Map<string, Count>,
  kind: string,
  findings: readonly Finding[],
  keys: readonly PlaceKey[],
  isChanged: boolean,
): void {
  const own = counts.get(kind) ?? {
    kind,
    changed: 0,
    found: 0,
    atPlace: 0,
    alone: 0,
    once: 0,
    falseAlarms: 0,
  };
  counts.set(kind, own);
  const isChangedAt = (place: { readonly key: PlaceKey } | undefined): boolean =>
    keys.some((key) => isAt(place?.key ?? {}, key));
  const names = ({ places, evidence }: Finding): boolean =>
    [...places, ...evidence.flatMap((one) => one.places)].some(isChangedAt);
  const at = findings.filter(({ places }) => places.some(isChangedAt));
  const [first] = findings;
  own.changed += 1;
  if (!isChanged) {
    own.falseAlarms += findings.length;
    return;
  }
  if (findings.length > 0) own.found += 1;
  if (at.length > 0) own.atPlace += 1;
  if (findings.length === 1) own.once += 1;
  if (findings.length === 1 && first?.isTie === false && isChangedAt(first.places[0])) own.alone += 1;
  own.falseAlarms += findings.filter((finding) => !names(finding)).length;
}

function isAt(place: PlaceKey, key: PlaceKey): boolean {
  return Object.entries(key).every(([name, value]) =>
    Object.entries(place).some(([own, at]) => own === name && at === value),
  );
}
