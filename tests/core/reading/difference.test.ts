// What was changed by hand in a document is told by what it is: figures by row and column, slots of sentences, facts, reasons and the
// texts and indicators of projects; what was not changed is not told.
import { expect, test } from 'vitest';
import { readingDifference } from '../../../src/core/reading/difference.ts';
import { disclosureElements } from '../../../src/core/reading/disclosure-elements.ts';
import type { DocumentElement } from '../../../src/core/reading/printed-document.ts';
import { understand } from '../../../src/cli/read/understand.ts';
import { builtExample } from '../../formats/built-example.ts';

const { disclosure, format } = await builtExample('lvliang-party-office-2025');
const elements = disclosureElements(disclosure, 'built');
const before = { elements, reading: understand({ elements }, [format]) };

/** The document with every text that holds `from` changed. */
function edited(from: string, to: string): readonly string[] {
  const change = (text: string): string => text.replace(from, to);
  const changed = elements.map((element): DocumentElement => {
    if (element.kind === 'paragraph') return { ...element, text: change(element.text) };
    if (element.kind !== 'grid') return element;
    const cells = element.grid.cells.map((cell) => ({ ...cell, text: change(cell.text) }));
    return { ...element, grid: { ...element.grid, cells } };
  });
  const after = { elements: changed, reading: understand({ elements: changed }, [format]) };
  return readingDifference(before, after).map(
    ({ kind, path, before: old, after: young }) => `${kind} ${path} ${old ?? '—'} → ${young ?? '—'}`,
  );
}

test('nothing', () => {
  expect(edited('没有的字', '')).toEqual([]);
});

test('a figure wherever it was changed', () => {
  const changes = edited('1399.02', '1399.03');
  expect(changes).toContain('figure expenditure/201/total 1399.02 → 1399.03');
  expect(changes.every((change) => change.startsWith('figure '))).toBe(true);
});

test('a reason', () => {
  const changes = edited('按定额核定的公用支出随之增加', '公用支出增加');
  expect(changes).toEqual([
    'reason reasons.agencyOperating 在职人员增多，按定额核定的公用支出随之增加 → 在职人员增多，公用支出增加',
  ]);
});

test('an indicator', () => {
  expect(edited('软件系统运维数量', '运维数量').map((change) => change.split(' ')[0])).toContain('indicator');
});

test('a sentence in words of its own', () => {
  const sentence = elements.find(
    (element) => element.kind === 'paragraph' && element.text.includes('按定额核定的公用支出随之增加'),
  );
  const text = sentence?.kind === 'paragraph' ? sentence.text : '';
  const changes = edited(text, `经核实，${text}`);
  expect(changes.length).toBe(1);
  expect(changes[0]).toMatch(/^sentence .*→ 经核实，/u);
});
