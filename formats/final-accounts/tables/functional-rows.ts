// Rows by functional class, and the two columns that name them: the total, then 类, 款 and 项 with money, in code order.
import type { ColumnSpec, RowSpec } from '../../../src/core/tables/spec.ts';
import { listedByLevel } from '../../statutory/levels.ts';

export const functionalColumns = {
  kind: 'group',
  header: '项目',
  columns: [
    { kind: 'text', name: 'code', header: '功能分类科目编码', width: 14, align: 'start', code: true },
    { kind: 'text', name: 'name', header: '科目名称', width: 34, align: 'start' },
  ],
} as const satisfies ColumnSpec;

const texts = { code: '{functionalClass.code}', name: '{functionalClass.name}' };

export const functionalRows = [
  { key: 'total', texts: { name: '合计' }, strong: true },
  listedByLevel('functionalClass', ['class', 'section', 'item'], texts),
] as const satisfies readonly RowSpec[];
