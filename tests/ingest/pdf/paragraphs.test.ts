// Lines of Chinese text as paragraphs, where a mark that opens a line hangs in front of where it is set in.
import { expect, test } from 'vitest';
import type { Block } from '../../../src/ingest/pdf/blocks.ts';
import { withoutHangingMark, type Measures } from '../../../src/ingest/pdf/measure.ts';
import { paragraphsOf } from '../../../src/ingest/pdf/paragraphs.ts';

const size = 16;
const [left, right] = [80, 80 + 27 * size];

type LineBlock = Extract<Block, { kind: 'line' }>;

/** `from` and `to` count characters from the left edge. */
function line(at: number, text: string, from: number, to: number): LineBlock {
  const [x0, x1, y1] = [left + from * size, left + to * size, 100 + 28 * at];
  const shape = { x0, x1, y0: y1 - size, y1, baseline: y1, size };
  return {
    kind: 'line',
    role: 'text',
    page: 1,
    line: { ...shape, text, bold: false, isPart: false, glyphs: [] },
  };
}

const measures: Measures = {
  bodySize: size,
  onPage: () => ({ left, right, middle: (left + right) / 2, pitch: 28 }),
};

const texts = (blocks: readonly LineBlock[]): string[] =>
  paragraphsOf(blocks, measures).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

test('a long heading, and a paragraph below it that begins with a quotation mark', () => {
  const heading = line(0, '（二）“三公”经费财政拨款支出决算具体情况说明', 2, 24.5);
  const first = line(1, '“三公”经费财政拨款支出决算中，因公出国（境）费', 1.5, 27);
  expect(texts([heading, first])).toEqual([heading.line.text, first.line.text]);
});

test('a title of two lines in the middle goes on', () => {
  const [first, second] = [
    line(0, '某市某区规划和自然资源局下属某某中心', 0.8, 26.2),
    line(1, '年度单位决算', 10, 17),
  ];
  expect(texts([first, second])).toEqual([first.line.text + second.line.text]);
});

test('a line begins where its ink does', () => {
  expect(withoutHangingMark(line(0, '“三公”经费', -0.5, 6).line)).toBe(left);
  expect(withoutHangingMark(line(0, '一般公共预算', 0, 6).line)).toBe(left);
});
