// An example built as the command line builds it, once for each body, and read back as text: tables as rows, paragraphs as sentences.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, type Prepared } from '../../src/cli/prepare.ts';
import { renderProblem } from '../../src/core/lib/messages/render.ts';
import type { Disclosure, GridCell, TableBlock } from '../../src/core/disclosure/tree.ts';

const examples = join(import.meta.dirname, '../../examples');
export const exampleNames = readdirSync(examples).sort();

export function exampleFolder(name: string): string {
  return join(examples, name);
}

const built = new Map<string, Promise<Prepared>>();

/** The set of the department, or of one budget unit; an example that does not build is a failed test. */
export async function builtExample(name: string, budgetUnit?: string): Promise<Prepared> {
  const key = `${name}/${budgetUnit ?? ''}`;
  const preparing = built.get(key) ?? buildOnce(name, budgetUnit);
  built.set(key, preparing);
  return preparing;
}

async function buildOnce(name: string, budgetUnit: string | undefined): Promise<Prepared> {
  const folder = exampleFolder(name);
  const prepared = await prepare(folder, { format: undefined, budgetUnit, attachment: 'public' });
  if (prepared.ok) return prepared.value;
  throw new Error(prepared.error.map((problem) => renderProblem(problem, 'zh-CN')).join('\n'));
}

/** Every paragraph as it is printed, in order. */
export function sentencesOf(disclosure: Disclosure): string[] {
  return disclosure.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.printed)).join('')]
      : [],
  );
}

/** The paragraphs under the heading with that text, up to the next heading. */
export function underHeading(disclosure: Disclosure, heading: string): string[] {
  const start = disclosure.blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  if (start === -1) throw new Error(`no heading ${heading}`);
  const after = disclosure.blocks.slice(start + 1);
  const next = after.findIndex((block) => block.kind === 'heading');
  return sentencesOf({ ...disclosure, blocks: next === -1 ? after : after.slice(0, next) });
}

export function tableOf(disclosure: Disclosure, name: string): TableBlock {
  const table = disclosure.blocks.find(
    (block): block is TableBlock => block.kind === 'table' && block.name === name,
  );
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
}

/** The rows of a table below its head, cells joined by ` | ` and blank ones left empty. */
export function rowsOf(disclosure: Disclosure, name: string): string[] {
  const { grid } = tableOf(disclosure, name);
  const rows = Map.groupBy(grid.cells, (cell) => cell.row);
  return [...rows.entries()]
    .filter(([row]) => row >= grid.headRows)
    .map(([, cells]) => cells.map((cell) => cell.text).join(' | '));
}

/** The one figure of a table in a row and a column of the spec. */
export function figureOf(disclosure: Disclosure, table: string, rowKey: string, column: string): GridCell {
  const cells = tableOf(disclosure, table).grid.cells.filter(
    (cell) => cell.rowKey === rowKey && cell.columnName === column,
  );
  const [only] = cells;
  if (only === undefined || cells.length > 1) throw new Error(`${cells.length} cells ${rowKey} ${column}`);
  return only;
}
