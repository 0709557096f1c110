// Rows by functional class: the total, then 类, 款 and 项 with money, in code order. Four tables of this format list them.
import type { RowSpec, TextColumn } from '../../../src/core/tables/spec.ts';
import { listedByLevel } from '../../statutory/levels.ts';

export const functionalColumns = [
  { kind: 'text', name: 'code', header: '科目编码', width: 15, align: 'start', code: true },
  { kind: 'text', name: 'name', header: '科目名称', width: 34, align: 'start' },
] as const satisfies readonly TextColumn[];

const texts = { code: '{functionalClass.code}', name: '{functionalClass.name}' };

export const functionalClasses = listedByLevel('functionalClass', ['class', 'section', 'item'], texts);

export const functionalRows = [
  { key: 'total', texts: { code: '合计' }, strong: true },
  functionalClasses,
] as const satisfies readonly RowSpec[];
