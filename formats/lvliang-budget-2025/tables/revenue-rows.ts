// Rows by revenue class: the total, then every level with money. Two tables of this format list them.
import type { RowSpec } from '../../../src/core/tables/spec.ts';
import { listedByLevel } from '../../statutory/levels.ts';

const texts = { code: '{revenueClass.code}', name: '{revenueClass.name}' };

export const revenueRows = [
  { key: 'total', texts: { code: '合计' }, strong: true },
  listedByLevel('revenueClass', ['class', 'section', 'item', 'subItem'], texts),
] as const satisfies readonly RowSpec[];
