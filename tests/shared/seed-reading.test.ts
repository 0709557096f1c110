// Reads the text of the published document, where it is at hand, and holds it against the print of the example: each table cell for cell,
// each number of the text in a slot, each form with every indicator that the text still has.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { understand } from '../../src/cli/read/understand.ts';
import { disclosureElements } from '../../src/core/reading/disclosure-elements.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import { readers } from '../../src/ingest/readers.ts';
import { toldFigures } from '../core/rebuilding/told-figures.ts';
import { builtExample } from '../formats/built-example.ts';

const documents = process.env['SHARED_DOCUMENTS'] ?? '';
const path = join(documents, 'seed/lvliang-party-office-2025.txt');
const isHere = documents !== '' && existsSync(path);
const title = isHere
  ? 'the text of the published document'
  : 'skipped: SHARED_DOCUMENTS names no folder that holds seed/lvliang-party-office-2025.txt';

describe.skipIf(!isHere)(title, async () => {
  const seed = isHere ? await readSeed() : emptyReading();
  const { disclosure } = await builtExample('lvliang-party-office-2025');
  const example = understand({ elements: disclosureElements(disclosure, 'print') }, [...formats.values()]);

  test('thirteen tables, every figure in its row and column', () => {
    expect(seed.unknownTables).toEqual([]);
    expect(seed.tables).toHaveLength(13);
    expect(cellsOf(seed)).toEqual(cellsOf(example));
  });

  test('the ledger that its print determines tells what is printed, or lists it', () => {
    const { told, listed } = toldFigures(seed);
    expect({ told, listed }).toEqual({ told: 718, listed: 119 });
  });

  test('every number of the explanations stands in a slot', () => {
    const unread = seed.passages.flatMap(({ line, leaf, slots }) => {
      const numbers = [...line.text.matchAll(/\d[\d,]*(?:\.\d+)?\s*(?:万元|%|名|个|辆|台|平方米)/gu)];
      const inSlot = (at: number): boolean =>
        slots.some(({ span: [start, end] }) => at >= start && at < end) ||
        /价值\d*$/u.test(line.text.slice(0, at));
      return numbers.filter(({ index }) => leaf === undefined || !inSlot(index)).map(([number]) => number);
    });
    expect(unread).toEqual([]);
  });

  test('duties, organisation, assets', () => {
    const paths = new Set(seed.facts.map(({ path }) => path));
    const stated = new Set(example.facts.map(({ path }) => path));
    const about = /^(?:duties|organisation|assets)/u;
    expect([...stated].filter((name) => about.test(name) && !paths.has(name))).toEqual([]);
  });

  test('23 forms, each with the indicators of both sides', () => {
    expect(seed.forms).toHaveLength(23);
    // One side of one row has lost its texts; the example gives it those of the other side.
    const lost = '2 | annual | 产出指标 | 时效指标 | 印刷工作完成及时率 | 及时及时';
    expect(indicatorsOf(seed)).toEqual(indicatorsOf(example).filter((text) => text !== lost));
    // A label that has run into its value, and one that stands on one side alone.
    expect(seed.forms.flatMap(({ read }) => read.absent)).toEqual(['实施单位', '市县（区）财政资金']);
  });
});

async function readSeed(): Promise<Reading> {
  const reader = await readers.text();
  const { elements } = await reader('seed.txt', new Uint8Array(readFileSync(path)), readingLimits);
  return understand({ elements }, [...formats.values()]);
}

function emptyReading(): Reading {
  return understand({ elements: [] }, []);
}

function cellsOf({ tables }: Reading): string[] {
  return tables.flatMap(({ read }) =>
    read.rows.flatMap(({ key, cells }) =>
      cells.map(({ column, printed, state }) => `${read.spec.name} ${key} ${column} ${state} ${printed}`),
    ),
  );
}

function indicatorsOf({ forms }: Reading): string[] {
  return forms.flatMap(({ read }, index) => {
    return read.indicators.map(({ side, level1, level2, level3, target }) =>
      [index, side, level1, level2, level3, target].join(' | '),
    );
  });
}
