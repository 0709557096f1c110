// Columns that four tables share: basic beside project expenditure.
import type { FigureColumn } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';

export const basicAndProject = [
  { kind: 'figure', name: 'total', header: '合计', width: 16, scope: {} },
  { kind: 'figure', name: 'basic', header: '基本支出', width: 16, scope: statutory.basic },
  { kind: 'figure', name: 'project', header: '项目支出', width: 16, scope: statutory.project },
] as const satisfies readonly FigureColumn[];
