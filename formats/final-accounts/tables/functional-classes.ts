// Every functional class that a department may have final accounts of, with or without money, numbered as the two summary tables print
// them. Social insurance, reserves, transfers and the costs of issuing debt are no department's.
import type { RowSpec } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';

export const functionalClasses = {
  key: 'class',
  texts: { expenditureItem: '{ordinal}、{functionalClass.name}' },
  scope: { ...statutory.spending, functionalClass: '!209|227|230|233' },
  each: { dimension: 'functionalClass', level: 1, keep: 'all' },
} as const satisfies RowSpec;
