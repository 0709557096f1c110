// Rows by revenue class: the total, then every level with money. Two tables of this format list them.
import type { RowSpec } from '../../../src/core/tables/spec.ts';

const texts = { code: '{revenueClass.code}', name: '{revenueClass.name}' };

export const revenueRows = [
  { key: 'total', texts: { code: '合计' }, strong: true },
  {
    key: 'class',
    texts,
    each: { dimension: 'revenueClass', level: 1, keep: 'nonZero' },
    rows: [
      {
        key: 'section',
        texts,
        indent: 1,
        each: { dimension: 'revenueClass', level: 2, keep: 'nonZero' },
        rows: [
          {
            key: 'item',
            texts,
            indent: 2,
            each: { dimension: 'revenueClass', level: 3, keep: 'nonZero' },
            rows: [
              {
                key: 'subItem',
                texts,
                indent: 3,
                each: { dimension: 'revenueClass', level: 4, keep: 'nonZero' },
              },
            ],
          },
        ],
      },
    ],
  },
] as const satisfies readonly RowSpec[];
