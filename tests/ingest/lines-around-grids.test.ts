// What stands above a table, far apart on one line, is parted into lines that each keep their own place.
import { expect, test } from 'vitest';
import { withLinesAround } from '../../src/ingest/lines-around-grids.ts';
import { elementMaker } from '../../src/ingest/elements-without-pages.ts';

const text = '部门名称：某局   单位：万元';

test('each part of a line has its own box', () => {
  const { paragraph, grid } = elementMaker('a.pdf');
  const left = Array.from(text, (_, index) => index);
  const box = [0, 40, text.length, 52] as const;
  const line = {
    ...paragraph(text),
    place: { document: 'a.pdf', page: 1, box },
    lineBoxes: [{ page: 1, start: 0, box, sides: { left, right: left.map((each) => each + 1) } }],
  };
  const table = grid({ rows: 1, columns: 1, cells: [], headRows: 0 });
  const [element] = withLinesAround([line, { ...table, place: { ...table.place, page: 1 } }]);
  const above = element?.kind === 'grid' ? element.above : [];
  expect(above.map((part) => [part.text, part.place.box])).toEqual([
    ['部门名称：某局', [0, 40, 7, 52]],
    ['单位：万元', [10, 40, 15, 52]],
  ]);
  expect(above[1]?.lineBoxes?.map(({ start }) => start)).toEqual([0]);
});
