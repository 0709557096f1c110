// Holds the example against the published document itself, where its text is at hand: every amount of every table and every figure
// of the explanations stands there, in the same order, and nothing else does.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block, Disclosure, TableBlock } from '../../src/core/disclosure/tree.ts';
import { prepare } from '../../src/cli/prepare.ts';

const documents = process.env['SHARED_DOCUMENTS'] ?? '';
const seedPath = join(documents, 'seed/lvliang-party-office-2025.txt');
const isHere = documents !== '' && existsSync(seedPath);
// A skipped test says why in its name.
const title = isHere
  ? 'the example prints what was published'
  : 'skipped: SHARED_DOCUMENTS names no folder that holds seed/lvliang-party-office-2025.txt';

describe.skipIf(!isHere)(title, () => {
  test('the amounts of the thirteen tables, in order', async () => {
    const disclosure = await builtExample();
    const tables = disclosure.blocks.filter((block): block is TableBlock => block.kind === 'table');
    const published = tablesOfSeed(tables.map(({ title }) => title));
    expect(published).toHaveLength(13);
    tables.forEach((table, index) => {
      const printed = table.grid.cells.flatMap(({ figure }) =>
        figure === undefined || figure.printed === '' ? [] : [figure.printed],
      );
      expect(printed, table.title).toEqual(published[index]);
    });
  });

  test('the amounts and percentages of the first nine sections, in order', async () => {
    const disclosure = await builtExample();
    const text = sectionText(disclosure.blocks);
    const ours = figuresOf(text);
    expect(ours.length).toBeGreaterThan(60);
    expect(ours).toEqual(figuresOf(between('一、部门预算收支数据变动情况及原因', '十、绩效管理情况')));
  });
});

async function builtExample(): Promise<Disclosure> {
  const folder = join(import.meta.dirname, '../../examples/lvliang-party-office-2025');
  const prepared = await prepare(folder, { format: undefined, budgetUnit: undefined, attachment: 'public' });
  if (!prepared.ok) throw new Error('the example does not build');
  return prepared.value.disclosure;
}

/** The text between the last places where two lines stand: earlier ones are in the contents. */
function between(first: string, last: string): string {
  const text = readFileSync(seedPath, 'utf8');
  const start = text.lastIndexOf(`\n${first}`);
  return text.slice(start, text.indexOf(`\n${last}`, start));
}

/** The conversion to text left spaces inside numbers and names. */
const withoutSpaces = (text: string): string => text.replace(/[ \u00a0]/gu, '');

function tablesOfSeed(titles: readonly string[]): string[][] {
  const body = withoutSpaces(between('第二部分 2025年部门预算报表', '第三部分 2025年度部门预算情况说明'));
  const starts = titles.map((title) => body.indexOf(`\n${withoutSpaces(title)}\n`));
  expect(starts).not.toContain(-1);
  return starts.map((start, index) => body.slice(start, starts[index + 1]).match(/\d+\.\d{2}(?!\d)/gu) ?? []);
}

function sectionText(blocks: readonly Block[]): string {
  const start = blocks.findIndex(
    (block) => block.kind === 'heading' && block.text.startsWith('一、部门预算收支'),
  );
  const end = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('十、绩效管理'));
  return blocks
    .slice(start, end)
    .flatMap((block) => {
      if (block.kind === 'heading') return [block.text];
      if (block.kind !== 'paragraph') return [];
      return [
        block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.printed)).join(''),
      ];
    })
    .join('\n');
}

function figuresOf(text: string): string[] {
  return withoutSpaces(text).match(/\d[\d,]*(?:\.\d+)?(?=万元|%)/gu) ?? [];
}
