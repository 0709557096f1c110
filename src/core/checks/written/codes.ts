// The obligations that no region implies: words, names, counts, dates, targets and completeness. Each is checked in a file of its own.
import type { CodeTable } from '../code-table.ts';

export const writtenCodes = {
  'functional-codes-exist': { severity: 'error', aspect: 'accuracy', values: ['year', 'similar'] },
} as const satisfies CodeTable;
