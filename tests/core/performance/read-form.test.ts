// A printed form that a file without spans has damaged: a label run together with its value, and a side that has lost its texts.
import { expect, test } from 'vitest';
import { projectTargets } from '../../../formats/lvliang-budget-2025/form.ts';
import { readForm } from '../../../src/core/performance/read/read-form.ts';
import { phrases } from '../../../src/core/tables/read/phrases.ts';

const columns = 8;
const frame = projectTargets.rows.filter(({ kind }) => kind === 'indicators');
const spec = { ...projectTargets, rows: [...projectTargets.rows.slice(0, 3), ...frame] };

/** Rows of cells without spans, `|` between them. */
function read(...rows: string[]) {
  const cells = rows.flatMap((row, at) =>
    row.split('|').map((text, column) => ({
      row: at,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text: text.trim(),
      state: text.trim() === '' ? ('blank' as const) : ('value' as const),
    })),
  );
  return readForm(spec, { rows: rows.length, columns, cells }, phrases({}, {}));
}

const named = '项目名称| | |某项目| | | |';
const head = '绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值';

test('a label that has run into its value, at the end of a row that other labels tell', () => {
  const { texts, absent, parted } = read(
    named,
    '主管部门及代码| | |001-某局| |实施单位某中心| |',
    '项目属性| | |经常性| |项目期 3年| |',
    head,
  );
  expect([...texts].map(([word, { text }]) => [word, text])).toEqual([
    ['project.name', '某项目'],
    ['departmentCode', '001'],
    ['department', '某局'],
    ['unit.name', '某中心'],
    ['project.attribute', '经常性'],
    ['project.term', '3年'],
  ]);
  expect(absent).toEqual([]);
  expect(parted).toEqual(['实施单位|某中心']);
});

test('a value that begins like a label is a value where the label stands before it', () => {
  const { texts } = read(named, '主管部门及代码| | |001-实施单位| |实施单位|实施单位服务中心|');
  expect(texts.get('unit.name')?.text).toBe('实施单位服务中心');
});

test('the side of a moved row that has lost its texts is said to be lost', () => {
  const { indicators, absent } = read(
    named,
    head,
    ' |产出指标|数量指标|次数|≥2次|数量指标|次数|≥2次',
    ' | | |时效指标|及时率| 及时|时效指标|',
  );
  expect(indicators.map(({ side, level2, level3, target }) => [side, level2, level3, target])).toEqual([
    ['wholePeriod', '数量指标', '次数', '≥2次'],
    ['annual', '数量指标', '次数', '≥2次'],
    ['wholePeriod', '时效指标', '及时率', '及时'],
  ]);
  expect(absent.filter((part) => part.includes('时效指标'))).toEqual(['三级指标（时效指标）']);
});
