// Rows by functional class: 类, 款 and 项 with money, in code order, and the total last. The code stands in three columns, one per level.
import type { ColumnSpec, RowSpec } from '../../../src/core/tables/spec.ts';
import { listedByLevel } from '../../statutory/levels.ts';

export const functionalColumns = [
  {
    kind: 'group',
    header: '功能分类科目编码',
    columns: [
      { kind: 'text', name: 'class', header: '类', width: 7, align: 'center', code: true },
      { kind: 'text', name: 'section', header: '款', width: 6, align: 'center', code: true },
      { kind: 'text', name: 'item', header: '项', width: 6, align: 'center', code: true },
    ],
  },
  { kind: 'text', name: 'name', header: '功能分类科目名称', width: 41, align: 'start' },
] as const satisfies readonly ColumnSpec[];

const texts = {
  class: '{functionalClass.part1}',
  section: '{functionalClass.part2}',
  item: '{functionalClass.part3}',
  name: '{functionalClass.name}',
};

export const functionalRows = [
  listedByLevel('functionalClass', ['class', 'section', 'item'], texts),
  { key: 'total', texts: { name: '合计' }, strong: true },
] as const satisfies readonly RowSpec[];
