// Rows by functional class: the total, then 类, 款 and 项 with money, in code order. Four tables of this format list them.
import type { RowSpec, TextColumn } from '../../../src/core/tables/spec.ts';

export const functionalColumns = [
  { kind: 'text', name: 'code', header: '科目编码', width: 15, align: 'start', code: true },
  { kind: 'text', name: 'name', header: '科目名称', width: 34, align: 'start' },
] as const satisfies readonly TextColumn[];

const texts = { code: '{functionalClass.code}', name: '{functionalClass.name}' };

export const functionalClasses = {
  key: 'class',
  texts,
  each: { dimension: 'functionalClass', level: 1, keep: 'nonZero' },
  rows: [
    {
      key: 'section',
      texts,
      indent: 1,
      each: { dimension: 'functionalClass', level: 2, keep: 'nonZero' },
      rows: [
        {
          key: 'item',
          texts,
          indent: 2,
          each: { dimension: 'functionalClass', level: 3, keep: 'nonZero' },
        },
      ],
    },
  ],
} as const satisfies RowSpec;

export const functionalRows = [
  { key: 'total', texts: { code: '合计' }, strong: true },
  functionalClasses,
] as const satisfies readonly RowSpec[];
