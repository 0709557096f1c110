// Changes single facts in the text of `facts.yaml`. A value is written over where it stands; all else stays as it is written: comments,
// order, quotes and blanks.
import { isMap, isScalar, isSeq, parseDocument, Scalar, stringify, type Document, type YAMLMap } from 'yaml';
import type { Fact } from '../core/ledger/ledger.ts';
import { withoutFinalMarks } from '../core/narrative/final-marks.ts';
import { withMarksOf } from './text-marks.ts';

/** `budgetUnit` is the unit whose own facts they are; undefined for the department's. */
export interface FactChange {
  readonly path: string;
  readonly budgetUnit: string | undefined;
  readonly value: Fact;
}

/** A path that it does not have is added, and a list of another length written anew; comments stay in either case. */
export function changeFacts(text: string, changes: readonly FactChange[]): string {
  const document = parseDocument(text);
  const settled = changes.map(({ path, budgetUnit, value }) => {
    const keys = keysOf(document, path, budgetUnit);
    const old: unknown = document.getIn(keys, true);
    return { keys, old, value: asTyped(plain(old), value) };
  });
  const edits = settled.map(({ old, value }) => editsOf(old, value));
  if (edits.every((edit) => edit !== undefined)) return edited(text, edits.flat());
  for (const { keys, value } of settled) document.setIn(keys, document.createNode(value));
  return document.toString({ lineWidth: 0 });
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Undefined where the value cannot be written over in its line. */
function editsOf(old: unknown, value: Fact): readonly Edit[] | undefined {
  if (isSeq(old) && Array.isArray(value) && old.items.length === value.length) {
    const items = old.items.map((item, index) => editsOf(item, (value as readonly Fact[])[index] ?? null));
    return items.every((item) => item !== undefined) ? items.flat() : undefined;
  }
  if (!isScalar(old) || old.range === undefined || old.range === null || typeof value === 'object')
    return undefined;
  if (old.value === value) return [];
  if (old.type === Scalar.BLOCK_LITERAL || old.type === Scalar.BLOCK_FOLDED) return undefined;
  const [start, end] = old.range;
  const plainText = stringify(value, { lineWidth: 0 }).trimEnd();
  const text = plainText.includes('\n') ? JSON.stringify(value) : plainText;
  return [{ start, end, text }];
}

function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((all, { start, end, text: own }) => `${all.slice(0, start)}${own}${all.slice(end)}`, text);
}

function keysOf(document: Document, path: string, budgetUnit: string | undefined): readonly unknown[] {
  const above = budgetUnit === undefined ? [] : unitPath(document, budgetUnit);
  return path.split('.').reduce<readonly unknown[]>((found, segment) => {
    const parent = found.length === 0 ? document.contents : document.getIn(found, true);
    return [...found, isMap(parent) ? keyOf(parent, segment) : segment];
  }, above);
}

function unitPath(document: Document, code: string): readonly unknown[] {
  const units = document.get('budgetUnits', true);
  const index = isSeq(units)
    ? units.items.findIndex((unit) => isMap(unit) && String(unit.get('code')) === code)
    : -1;
  return ['budgetUnits', Math.max(0, index), 'facts'];
}

/** A key may be written as a number. */
function keyOf(map: YAMLMap, segment: string): unknown {
  const keys = map.items.map(({ key }) => (isScalar(key) ? key.value : key));
  return keys.find((key) => String(key) === segment) ?? segment;
}

function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  return isSeq(node) ? node.items.map(plain) : undefined;
}

/** With the marks at its end; an item that is the same stays as it was. A list of one may be typed as its only item. */
export function asTyped(old: unknown, value: Fact): Fact {
  if (typeof value === 'string' && typeof old === 'string') return withMarksOf(old, value);
  if (!Array.isArray(value)) return value;
  const items = value as readonly Fact[];
  const [only] = items;
  if (typeof old === 'string' && typeof only === 'string' && items.length === 1)
    return withMarksOf(old, only);
  if (!Array.isArray(old)) return items;
  const texts = old.filter((item): item is string => typeof item === 'string');
  return items.map((item, index) => {
    if (typeof item !== 'string') return item;
    const same = texts.find((text) => withoutFinalMarks(text) === withoutFinalMarks(item));
    return same ?? withMarksOf(texts[index] ?? texts[0] ?? '', item);
  });
}
