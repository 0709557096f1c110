// Changes single facts and texts of projects in the files of a ledger folder, and leaves all else as it stands: comments, order and
// further columns.
import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Fact } from '../core/ledger/ledger.ts';
import { withoutFinalMarks } from '../core/narrative/final-marks.ts';
import { writeCsv } from '../publish/data/csv.ts';
import { parseCsv } from './parse-csv.ts';

/** `budgetUnit` is the unit whose own facts they are; undefined for the department's. */
export interface FactChange {
  readonly path: string;
  readonly budgetUnit: string | undefined;
  readonly value: Fact;
}

export interface ProjectTextChange {
  readonly project: string;
  readonly column: string;
  readonly text: string;
}

/** The text of `facts.yaml` with the changes made. A path that it does not have is added. */
export function changeFacts(text: string, changes: readonly FactChange[]): string {
  const document = parseDocument(text);
  for (const { path, budgetUnit, value } of changes) {
    const above = budgetUnit === undefined ? [] : unitPath(document, budgetUnit);
    const keys = path.split('.').reduce<readonly unknown[]>((found, segment) => {
      const parent = found.length === 0 ? document.contents : document.getIn(found, true);
      return [...found, isMap(parent) ? keyOf(parent, segment) : segment];
    }, above);
    const old: unknown = document.getIn(keys, true);
    document.setIn(keys, document.createNode(withMarksOf(plain(old), value)));
  }
  return document.toString({ lineWidth: 0 });
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

/** Print drops the marks at the end of a text; what was typed with one keeps it, and an item that is the same stays as it was. */
function withMarksOf(old: unknown, value: Fact): Fact {
  if (typeof value === 'string' && typeof old === 'string') return markedAs(old, value);
  if (!Array.isArray(value) || !Array.isArray(old)) return value;
  const texts = old.filter((item): item is string => typeof item === 'string');
  return (value as readonly Fact[]).map((item) => {
    if (typeof item !== 'string') return item;
    const same = texts.find((text) => withoutFinalMarks(text) === withoutFinalMarks(item));
    return same ?? markedAs(texts[0] ?? '', item);
  });
}

function markedAs(old: string, text: string): string {
  const bare = withoutFinalMarks(old);
  return withoutFinalMarks(text) === text ? `${text}${old.slice(bare.length).trimEnd()}` : text;
}

/** The text of `projects.csv` with the changes made; undefined where it cannot be read or lacks a project or a column. */
export function changeProjects(text: string, changes: readonly ProjectTextChange[]): string | undefined {
  const parsed = parseCsv(text.replace(/^\uFEFF/u, ''), 'projects.csv');
  if (!parsed.ok) return undefined;
  const { header, rows } = parsed.value;
  const table = [header, ...rows.map(({ cells }) => cells)].map((cells) => [...cells]);
  const codeColumn = header.indexOf('project');
  for (const { project, column, text: changed } of changes) {
    const row = table.find((cells, index) => index > 0 && cells[codeColumn] === project);
    const at = header.indexOf(column);
    if (row === undefined || at === -1) return undefined;
    row[at] = markedAs(row[at] ?? '', changed);
  }
  return writeCsv(table);
}
