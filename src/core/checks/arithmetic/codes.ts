// The obligations between figures. They are derived from the regions of cells and sentences; each derived identity is filed under one
// of these codes.
import type { CodeTable } from '../code-table.ts';

export const arithmeticCodes = {
  'table-total-is-sum-of-rows': { severity: 'error', aspect: 'accuracy', values: [] },
} as const satisfies CodeTable;
