// Which cells of a table head which others.
import { expect, test } from 'vitest';
import { GridTable } from '../../../src/publish/html/grid.tsx';
import { gatherStories } from '../../../src/publish/html/stories.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';
import { gridOf } from '../sample-figures.ts';
import type { CellSketch } from '../sample-figures.ts';

const t = (text: string, more: Omit<CellSketch, 'text'> = {}): CellSketch => ({ text, ...more });

test('two heads above each other name a group of columns and its columns', async () => {
  const html = await render(2, [
    [t('项目', { rowSpan: 2 }), t('预算数', { columnSpan: 2 })],
    [t('基本支出'), t('项目支出')],
    [t('合计'), t('1.00', { kind: 'text' }), t('', { kind: 'text' })],
  ]);
  expect(html).toContain('<th scope="col" class="head above-names" rowspan="2">项目</th>');
  expect(html).toContain('<th scope="colgroup" class="head" colspan="2">预算数</th>');
  expect(html).toContain('<th scope="col" class="head">基本支出</th>');
  expect(html.match(/<colgroup>(?:<col [^>]*\/>)+<\/colgroup>/gu)).toHaveLength(2);
  expect(html).toContain('<tbody><tr><th scope="row" class="label">合计</th><td class="text">1.00</td>');
});

test('in the body a head above heads names columns, a label beside content names its row, and others name nothing', async () => {
  const html = await render(0, [
    [t('指标', { rowSpan: 2 }), t('名称', { kind: 'head' }), t('值', { kind: 'head' })],
    [t('满意度'), t('≥90', { kind: 'text' })],
    [t('负责人：'), t('经办人：'), t('')],
  ]);
  expect(html).toContain('<th scope="col" class="head">名称</th>');
  expect(html).toContain('<th scope="row" class="label">满意度</th>');
  expect(html).toContain('<td class="label">负责人：</td>');
  expect(html).not.toContain('<thead>');
});

test('a row whose cells all hang down from above is still a row', async () => {
  const whole = { rowSpan: 2, kind: 'text' } as const;
  const html = await render(0, [[t('一', whole), t('二', whole), t('三', whole)], []]);
  expect(html.match(/<tr>/gu)).toHaveLength(2);
});

async function render(headRows: number, rows: readonly (readonly CellSketch[])[]): Promise<string> {
  const grid = gridOf('grid', '表', [2, 1, 1], headRows, rows);
  const stories = gatherStories({ ...sampleDisclosure, measures: {} });
  const table = (
    <GridTable grid={grid} className="figures" stories={stories}>
      表
    </GridTable>
  );
  return (await table).toString();
}
