// The obligations that no region implies: words, names, counts, dates, targets and completeness. Each is checked in a file of its own.
import type { CodeTable } from '../code-table.ts';

export const targetCodes = {
  'form-elements-are-complete': { severity: 'warning', aspect: 'detail', values: ['labels'] },
  'first-level-indicators-are-complete': { severity: 'warning', aspect: 'detail', values: ['missing'] },
  'output-is-measured-fully': { severity: 'information', aspect: 'detail', values: ['missing'] },
  'indicators-have-targets': { severity: 'error', aspect: 'detail', values: ['indicator'] },
  'quantities-are-numbers': { severity: 'warning', aspect: 'detail', values: ['indicator'] },
  'rates-have-numbers': { severity: 'warning', aspect: 'detail', values: ['indicator'] },
  'satisfaction-is-a-share': { severity: 'warning', aspect: 'detail', values: ['indicator'] },
  'bounds-can-be-missed': { severity: 'warning', aspect: 'detail', values: ['indicator'] },
  'bounds-can-be-met': { severity: 'warning', aspect: 'detail', values: ['indicator'] },
  'comparators-fit-their-indicator': { severity: 'warning', aspect: 'detail', values: ['indicator'] },
  'targets-have-units': { severity: 'information', aspect: 'detail', values: ['indicator'] },
  'target-dates-are-of-the-year': { severity: 'warning', aspect: 'accuracy', values: ['indicator', 'year'] },
  'cost-targets-fit-the-budget': { severity: 'error', aspect: 'accuracy', values: ['indicator', 'funds'] },
  'amounts-in-texts-fit-the-budget': { severity: 'warning', aspect: 'accuracy', values: ['funds'] },
  'prices-times-quantities-fit-the-budget': {
    severity: 'information',
    aspect: 'accuracy',
    values: ['quantity', 'funds'],
  },
  'whole-period-covers-the-year': { severity: 'error', aspect: 'accuracy', values: ['annual', 'term'] },
  'goals-differ-by-period': { severity: 'information', aspect: 'detail', values: [] },
  'texts-are-not-copied': { severity: 'warning', aspect: 'detail', values: ['labels'] },
  'basis-names-a-document': { severity: 'information', aspect: 'detail', values: [] },
  'projects-are-told-apart': { severity: 'information', aspect: 'form', values: ['count'] },
  'indicators-do-not-contradict': { severity: 'warning', aspect: 'accuracy', values: ['indicator', 'other'] },
} as const satisfies CodeTable;

/** What a reviewer looks at before a document goes out. Where such a thing was found is never told in public. */
export const sensitiveCodes = {
  'personal-numbers-are-reviewed': { severity: 'warning', aspect: 'form', values: [] },
  'secrecy-marks-are-reviewed': { severity: 'warning', aspect: 'form', values: [] },
  'secret-business-is-reviewed': { severity: 'information', aspect: 'form', values: [] },
  'persons-are-reviewed': { severity: 'information', aspect: 'form', values: ['role'] },
  'internal-papers-are-reviewed': { severity: 'information', aspect: 'form', values: [] },
  'few-beneficiaries-are-reviewed': { severity: 'information', aspect: 'form', values: [] },
} as const satisfies CodeTable;

export const writtenCodes = {
  ...targetCodes,
  // classification
  'functional-codes-exist': { severity: 'error', aspect: 'accuracy', values: ['year', 'similar'] },
  'codes-go-with-their-rows': {
    severity: 'error',
    aspect: 'accuracy',
    values: ['name', 'year', 'explained'],
  },
  'names-belong-to-codes': { severity: 'warning', aspect: 'accuracy', values: ['code'] },
  'rows-bear-official-names': { severity: 'warning', aspect: 'accuracy', values: [] },
  'code-levels-are-complete': { severity: 'error', aspect: 'accuracy', values: ['missing'] },
  'codes-ascend': { severity: 'information', aspect: 'form', values: ['before'] },
  'rows-are-not-repeated': { severity: 'error', aspect: 'accuracy', values: [] },
  'funds-and-codes-agree': { severity: 'warning', aspect: 'accuracy', values: ['name'] },
  'economic-classes-map': { severity: 'warning', aspect: 'accuracy', values: ['department', 'government'] },
  'running-codes-fit-their-column': { severity: 'information', aspect: 'accuracy', values: ['name'] },
  'expenditure-goes-down-to-items': { severity: 'warning', aspect: 'detail', values: [] },
  'basic-expenditure-goes-down-to-sections': { severity: 'warning', aspect: 'detail', values: [] },
  ...sensitiveCodes,
  // wording-and-form
  'templates-are-filled-in': { severity: 'error', aspect: 'form', values: [] },
  'words-are-not-doubled': { severity: 'warning', aspect: 'form', values: [] },
  'paragraphs-are-not-repeated': { severity: 'warning', aspect: 'form', values: [] },
  'marks-are-not-doubled': { severity: 'warning', aspect: 'form', values: [] },
  'brackets-and-quotes-close': { severity: 'warning', aspect: 'form', values: [] },
  'sentences-are-whole': { severity: 'information', aspect: 'form', values: [] },
  'document-numbers-are-well-formed': { severity: 'information', aspect: 'form', values: [] },
  'punctuation-is-chinese': { severity: 'information', aspect: 'form', values: [] },
  'heading-numbers-run-on': { severity: 'information', aspect: 'form', values: [] },
  'pages-are-not-empty': { severity: 'information', aspect: 'form', values: [] },
  // units-and-notes
  'tables-name-their-unit': { severity: 'error', aspect: 'form', values: [] },
  'empty-tables-have-notes': { severity: 'warning', aspect: 'completeness', values: [] },
  'notes-agree-with-data': { severity: 'error', aspect: 'accuracy', values: [] },
  'notes-belong-to-their-table': { severity: 'error', aspect: 'accuracy', values: ['title'] },
  'decimals-are-uniform': { severity: 'information', aspect: 'form', values: ['decimals', 'count'] },
  'amounts-in-sentences-have-units': { severity: 'warning', aspect: 'form', values: [] },
  'amounts-in-sentences-share-a-unit': { severity: 'warning', aspect: 'accuracy', values: [] },
  'blanks-and-zeros-are-not-mixed': { severity: 'information', aspect: 'form', values: [] },
  'budgets-have-no-negative-amounts': { severity: 'warning', aspect: 'accuracy', values: [] },
  'percentages-are-in-range': { severity: 'error', aspect: 'accuracy', values: [] },
  'percentages-have-one-style': { severity: 'information', aspect: 'form', values: ['decimals'] },
  // years-and-dates
  'dates-exist': { severity: 'error', aspect: 'accuracy', values: [] },
  'dates-are-written-out': { severity: 'information', aspect: 'form', values: [] },
  'titles-name-the-year': { severity: 'error', aspect: 'accuracy', values: ['year'] },
  'comparisons-name-the-year-before': { severity: 'error', aspect: 'accuracy', values: [] },
  'sentences-speak-of-the-year': { severity: 'warning', aspect: 'accuracy', values: [] },
  'projects-run-in-the-year': { severity: 'warning', aspect: 'accuracy', values: ['year'] },
  // assets
  'vehicles-within-their-quota': { severity: 'warning', aspect: 'accuracy', values: ['quota'] },
  'running-costs-have-vehicles': { severity: 'information', aspect: 'accuracy', values: [] },
  // timeliness
  'published-within-twenty-days': { severity: 'error', aspect: 'timeliness', values: ['approved', 'days'] },
  'forms-are-filled-in-before-publication': { severity: 'information', aspect: 'timeliness', values: [] },
  // names
  'body-name-is-the-same': { severity: 'warning', aspect: 'accuracy', values: [] },
  'project-names-agree': { severity: 'warning', aspect: 'accuracy', values: [] },
  'items-bear-official-names': { severity: 'warning', aspect: 'accuracy', values: [] },
  'kind-of-body-is-the-same': { severity: 'information', aspect: 'form', values: [] },
  // companions
  'departments-hold-their-units': { severity: 'error', aspect: 'accuracy', values: ['count', 'others'] },
  // counts
  'counts-match-their-lists': { severity: 'warning', aspect: 'accuracy', values: ['what'] },
  'project-counts-agree': { severity: 'error', aspect: 'accuracy', values: ['parts', 'forms', 'sections'] },
  'items-agree-with-themselves': { severity: 'error', aspect: 'accuracy', values: ['other'] },
  // completeness
  'tables-are-all-there': { severity: 'error', aspect: 'completeness', values: ['listed'] },
  'parts-and-sections-are-all-there': { severity: 'warning', aspect: 'completeness', values: [] },
  'sections-say-something': { severity: 'warning', aspect: 'completeness', values: [] },
  'terms-are-explained': { severity: 'warning', aspect: 'completeness', values: [] },
  'contents-match-the-body': { severity: 'warning', aspect: 'form', values: ['near'] },
  'headings-stand-in-the-contents': { severity: 'information', aspect: 'form', values: [] },
  'contents-name-the-right-pages': { severity: 'information', aspect: 'form', values: ['heading'] },
  'tables-bear-official-titles': { severity: 'warning', aspect: 'form', values: [] },
  'table-numbers-run-on': { severity: 'warning', aspect: 'form', values: [] },
  'attachments-are-there': { severity: 'warning', aspect: 'completeness', values: [] },
  'changes-have-reasons': { severity: 'warning', aspect: 'completeness', values: [] },
  'table-columns-are-all-there': { severity: 'warning', aspect: 'detail', values: ['missing'] },
  'projects-have-forms': { severity: 'warning', aspect: 'completeness', values: ['rows', 'forms'] },
  'three-public-funds-have-quantities': { severity: 'warning', aspect: 'detail', values: [] },
} as const satisfies CodeTable;
