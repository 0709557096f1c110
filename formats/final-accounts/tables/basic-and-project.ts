// Columns that three tables share: basic beside project expenditure. Fiscal money pays for no other kind.
import type { FigureColumn } from '../../../src/core/tables/spec.ts';
import * as statutory from '../../statutory/scopes.ts';

export const basicAndProject = [
  { kind: 'figure', name: 'total', header: '合计', width: 15, scope: {} },
  { kind: 'figure', name: 'basic', header: '基本支出', width: 15, scope: statutory.basic },
  { kind: 'figure', name: 'project', header: '项目支出', width: 15, scope: statutory.project },
] as const satisfies readonly FigureColumn[];
