// The obligations that no region implies: words, names, counts, dates, targets and completeness. Each is checked in a file of its own.
import type { CodeTable } from '../code-table.ts';

export const writtenCodes = {
  // classification
  'functional-codes-exist': { severity: 'warning', aspect: 'accuracy', values: ['year', 'similar'] },
  // sensitive
  'personal-numbers-are-reviewed': { severity: 'warning', aspect: 'form', values: [] },
  'secrecy-marks-are-reviewed': { severity: 'warning', aspect: 'form', values: [] },
  'secret-business-is-reviewed': { severity: 'information', aspect: 'form', values: [] },
  'persons-are-reviewed': { severity: 'information', aspect: 'form', values: ['role'] },
  'internal-papers-are-reviewed': { severity: 'information', aspect: 'form', values: [] },
  'few-beneficiaries-are-reviewed': { severity: 'information', aspect: 'form', values: [] },
  // wording-and-form
  'templates-are-filled-in': { severity: 'error', aspect: 'form', values: [] },
  'words-are-not-doubled': { severity: 'warning', aspect: 'form', values: [] },
  'marks-are-not-doubled': { severity: 'warning', aspect: 'form', values: [] },
  'brackets-and-quotes-close': { severity: 'warning', aspect: 'form', values: [] },
  'sentences-are-whole': { severity: 'information', aspect: 'form', values: [] },
  'document-numbers-are-well-formed': { severity: 'information', aspect: 'form', values: [] },
  'punctuation-is-chinese': { severity: 'information', aspect: 'form', values: [] },
  'heading-numbers-run-on': { severity: 'information', aspect: 'form', values: [] },
  // units-and-notes
  'tables-name-their-unit': { severity: 'error', aspect: 'form', values: [] },
  'empty-tables-have-notes': { severity: 'warning', aspect: 'completeness', values: [] },
  'notes-agree-with-data': { severity: 'error', aspect: 'accuracy', values: [] },
  'notes-belong-to-their-table': { severity: 'error', aspect: 'accuracy', values: ['title'] },
  'decimals-are-uniform': { severity: 'information', aspect: 'form', values: ['decimals', 'count'] },
  'amounts-in-sentences-have-units': { severity: 'warning', aspect: 'form', values: [] },
} as const satisfies CodeTable;
