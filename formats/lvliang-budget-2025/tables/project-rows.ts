// Rows by project: unit by unit, and in each unit its projects in the order that the ledger gives them.
import type { RowSpec } from '../../../src/core/tables/spec.ts';

export const projectRowsByUnit = {
  key: 'unit',
  texts: { project: '{budgetUnit.name}' },
  strong: true,
  each: { dimension: 'budgetUnit', level: 2, keep: 'nonZero' },
  rows: [
    {
      key: 'project',
      texts: { project: '{project.name}' },
      indent: 1,
      each: { dimension: 'project', level: 2, keep: 'nonZero' },
    },
  ],
} as const satisfies RowSpec;
