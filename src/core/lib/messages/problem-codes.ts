// Every code of a problem in the input, with its severity and the values that its message is told. A code states the
// rule that is broken and is never reused for another. A value named in `optional` may be the empty string; the part of
// the message that speaks of it is then left out.

export type Severity = 'error' | 'warning';

interface CodeProperties {
  readonly severity: Severity;
  readonly values: readonly string[];
}

export const problemCodes = {
  // Files
  'file-missing': { severity: 'error', values: [] },
  'file-unreadable': { severity: 'error', values: ['errorCode'] },
  'file-encoding-broken': { severity: 'error', values: ['byte'] },
  'file-malformed': { severity: 'error', values: ['fileType', 'detail'] },
  'file-empty': { severity: 'error', values: [] },
  'text-malformed': { severity: 'error', values: ['fileType', 'cause'] },
  'cells-separated-otherwise': { severity: 'error', values: ['separator'] },
  'input-too-large': { severity: 'error', values: ['size', 'limit'] },
  'entries-too-many': { severity: 'error', values: ['limit'] },
  'nesting-too-deep': { severity: 'error', values: ['limit'] },
  'content-hash-mismatch': { severity: 'warning', values: [] },

  // Workbooks
  'workbook-not-xlsx': { severity: 'error', values: [] },
  'sheet-missing': { severity: 'error', values: ['sheet', 'sheets'] },
  'sheet-head-missing': { severity: 'error', values: ['titles'] },
  'formula-without-result': { severity: 'error', values: [] },
  'number-beyond-digits': { severity: 'error', values: ['digits'] },
  'name-ambiguous': { severity: 'error', values: ['codes'] },
  'fact-path-malformed': { severity: 'error', values: ['example'] },
  'amount-read-from-text': { severity: 'warning', values: ['amount'] },

  // Columns and values
  'column-missing': { severity: 'error', values: ['column', 'title'] },
  'column-renamed': { severity: 'error', values: ['column', 'title'] },
  'column-unknown': { severity: 'warning', values: ['allowed'] },
  'column-duplicate': { severity: 'error', values: [] },
  'total-row-left-out': { severity: 'warning', values: [] },
  'total-row-differs': { severity: 'error', values: ['sumYuan', 'differenceYuan'] },
  'row-width-wrong': { severity: 'error', values: ['cells', 'columns'] },
  'key-missing': { severity: 'error', values: [] },
  'key-unknown': { severity: 'warning', values: ['allowed', 'similar'] },
  'key-duplicate': { severity: 'error', values: [] },
  'value-missing': { severity: 'error', values: [] },
  'value-not-allowed': { severity: 'error', values: ['allowed', 'similar'] },
  'obligation-unknown': { severity: 'error', values: ['similar'] },
  'acceptance-without-reason': { severity: 'error', values: ['code', 'at'] },
  'acceptances-unfilled': { severity: 'error', values: ['count'] },
  'acceptances-none': { severity: 'error', values: [] },
  'coordinate-not-single': { severity: 'error', values: [] },
  'year-wrong': { severity: 'error', values: ['fiscalYear', 'previousYear'] },

  // Codes
  'code-lists-missing': { severity: 'error', values: ['first', 'last'] },
  'code-unknown': { severity: 'error', values: ['codeList', 'year', 'similar'] },
  'code-duplicate': { severity: 'error', values: ['codeList'] },
  'code-without-parent': { severity: 'error', values: ['codeList', 'parent'] },
  'code-name-mismatch': { severity: 'error', values: ['codeList', 'code', 'name'] },
  'code-not-lowest-level': { severity: 'warning', values: ['codeList', 'children'] },
  'member-not-lowest-level': { severity: 'error', values: ['children'] },
  'code-changed-by-spreadsheet': { severity: 'error', values: ['change', 'similar'] },
  'identifier-not-allowed': { severity: 'error', values: [] },

  // Amounts
  'amount-not-number': { severity: 'error', values: ['plain'] },
  'amount-in-scientific-notation': { severity: 'error', values: [] },
  'amount-not-whole-fen': { severity: 'error', values: [] },
  'amount-negative': { severity: 'error', values: [] },
  'amount-too-long': { severity: 'error', values: ['digits'] },
  'amounts-perhaps-in-ten-thousands': {
    severity: 'warning',
    values: ['year', 'totalYuan', 'otherYear', 'otherYuan'],
  },

  // Lines, projects, indicators, budget units
  'line-duplicate': { severity: 'warning', values: ['firstRow'] },
  'value-not-for-basic-expenditure': { severity: 'error', values: [] },
  'project-unknown': { severity: 'error', values: ['similar'] },
  'ledger-without-lines': { severity: 'error', values: [] },
  'project-without-lines': { severity: 'error', values: ['name'] },
  'project-duplicate': { severity: 'error', values: ['firstRow'] },
  'project-name-repeated': { severity: 'warning', values: ['project', 'otherProject'] },
  'project-of-other-unit': { severity: 'error', values: ['project', 'budgetUnit'] },
  'whole-period-funds-below-year': { severity: 'warning', values: ['project', 'linesYuan'] },
  'form-funds-differ-from-lines': { severity: 'error', values: ['project', 'linesYuan', 'differenceYuan'] },
  'indicator-project-unknown': { severity: 'error', values: ['similar'] },
  'indicator-duplicate': { severity: 'warning', values: ['firstRow'] },
  'indicator-side-unknown': { severity: 'error', values: ['allowed'] },
  'budget-unit-unknown': { severity: 'error', values: ['similar'] },
  'budget-unit-circular': { severity: 'error', values: ['budgetUnit'] },
  'department-mismatch': { severity: 'error', values: ['budgetUnit', 'department'] },
  'jurisdiction-mismatch': { severity: 'error', values: ['jurisdiction'] },
  'counterpart-is-itself': { severity: 'error', values: [] },
  'counterpart-unknown': { severity: 'error', values: ['similar'] },

  // Ledgers merged into one
  'ledgers-disagree': { severity: 'error', values: ['other'] },
  'facts-disagree': { severity: 'error', values: ['other'] },
  'unit-in-several-ledgers': { severity: 'error', values: ['lines', 'same'] },
  'unit-without-ledger': { severity: 'error', values: [] },
  'unit-name-of-two-codes': { severity: 'error', values: ['code', 'otherCode'] },
  'line-in-several-ledgers': { severity: 'error', values: [] },
  'project-in-several-ledgers': { severity: 'error', values: [] },
  'passed-money-differs': { severity: 'warning', values: ['unit', 'passedYuan', 'receivedYuan'] },

  // Facts, sentences, tables
  'fact-missing': { severity: 'error', values: ['fact', 'type'] },
  'fact-wrong-type': { severity: 'error', values: ['type'] },
  'reason-missing': { severity: 'error', values: ['fact', 'changeYuan'] },
  'reason-perhaps-missing': { severity: 'warning', values: ['fact'] },
  'slot-empty': { severity: 'error', values: ['sentence', 'type'] },
  'figure-undetermined': { severity: 'error', values: ['rows', 'dimension'] },
  'figure-without-lines': { severity: 'error', values: ['line', 'others'] },
  'change-differs-in-print': { severity: 'warning', values: ['now', 'before'] },
  'rows-leave-money-out': { severity: 'error', values: ['amountYuan', 'rows', 'dimension'] },
  'text-ends-with-stop': { severity: 'warning', values: [] },
  'line-not-shown': { severity: 'warning', values: ['amountYuan'] },
  'balance-broken': { severity: 'error', values: ['leftYuan', 'rightYuan', 'differenceYuan'] },

  // Documents that are read
  'document-type-unknown': { severity: 'error', values: [] },
  'document-is-old-word': { severity: 'error', values: [] },
  'document-not-converted': { severity: 'error', values: [] },
  'document-is-packed': { severity: 'error', values: [] },
  'document-is-archive': { severity: 'error', values: [] },
  'document-is-link': { severity: 'error', values: [] },
  'ledger-not-built': { severity: 'error', values: ['errors'] },
  'document-is-picture': { severity: 'error', values: [] },
  'document-is-other-office': { severity: 'error', values: [] },
  'document-encrypted': { severity: 'error', values: [] },
  'document-cut-short': { severity: 'error', values: [] },
  'document-without-content': { severity: 'error', values: [] },
  'document-pages-too-many': { severity: 'error', values: ['pages', 'limit'] },
  'document-took-too-long': { severity: 'error', values: ['seconds'] },
  'document-took-too-much-memory': { severity: 'error', values: ['megabytes'] },
  'document-reading-failed': { severity: 'error', values: ['detail'] },
  'page-unreadable': { severity: 'error', values: ['detail'] },
  'page-damaged': { severity: 'error', values: [] },
  'page-empty': { severity: 'warning', values: [] },
  'page-too-complex': { severity: 'error', values: ['limit'] },
  'pages-scanned': { severity: 'error', values: ['pages'] },
  'pages-recognised': { severity: 'warning', values: ['pages'] },
  'page-not-recognised': { severity: 'error', values: [] },
  'text-unreadable': { severity: 'error', values: ['characters'] },
  'text-hidden': { severity: 'warning', values: ['characters'] },
  'text-cut-off': { severity: 'warning', values: ['characters'] },
  'changes-tracked': { severity: 'warning', values: ['insertions', 'deletions'] },
  'sheet-hidden': { severity: 'warning', values: [] },
  'rows-hidden': { severity: 'warning', values: ['rows'] },
  'cells-inferred': { severity: 'warning', values: ['cells'] },
  'table-cells-irregular': { severity: 'warning', values: ['cells'] },
  'columns-without-rules': { severity: 'warning', values: [] },

  // Between a document and a ledger
  'figures-need-review': { severity: 'warning', values: ['figures'] },
  'amounts-within-rounding': { severity: 'warning', values: ['lines', 'of'] },
  'region-left-open': { severity: 'warning', values: ['amount', 'places'] },
  'sum-not-as-printed': { severity: 'warning', values: ['amount', 'sum', 'places'] },
  'stage-assumed': { severity: 'warning', values: [] },
  'project-unit-assumed': { severity: 'warning', values: ['unit'] },
  'unit-kind-assumed': { severity: 'warning', values: [] },

  // What of a document was not understood
  'document-format-unknown': { severity: 'error', values: [] },
  'document-no-disclosure': { severity: 'error', values: [] },
  'document-of-other-format': { severity: 'error', values: ['format'] },
  'document-of-other-body': { severity: 'warning', values: ['body'] },
  'document-year-missing': { severity: 'warning', values: [] },
  'document-body-missing': { severity: 'warning', values: [] },
  'code-lists-of-other-year': { severity: 'warning', values: ['listYear'] },
  'code-not-in-lists': { severity: 'warning', values: ['codeList'] },
  'table-perhaps': { severity: 'warning', values: ['table'] },
  'table-repeated': { severity: 'warning', values: ['table'] },
  'table-rows-missing': { severity: 'warning', values: ['rows'] },
  'table-unnamed-row-missing': { severity: 'warning', values: [] },
  'table-not-found': { severity: 'warning', values: ['table'] },
  'table-unknown': { severity: 'warning', values: [] },
  'table-unit-missing': { severity: 'error', values: [] },
  'table-column-unknown': { severity: 'warning', values: [] },
  'table-columns-missing': { severity: 'warning', values: ['columns'] },
  'table-row-unknown': { severity: 'warning', values: [] },
  'figure-unreadable': { severity: 'error', values: [] },
  'form-parts-missing': { severity: 'warning', values: ['parts'] },
  'form-label-parted': { severity: 'warning', values: [] },
  'sentences-unknown': { severity: 'warning', values: ['count'] },
  'sentences-nearly-known': { severity: 'warning', values: ['count', 'expected'] },

  // Formats and publishing
  'format-unknown': { severity: 'error', values: ['allowed'] },
  'format-malformed': { severity: 'error', values: ['detail'] },
  'format-name-unknown': { severity: 'error', values: ['allowed', 'similar'] },
  'public-ledger-of-other-document': { severity: 'error', values: ['own'] },
  'amount-beyond-cell': { severity: 'error', values: ['digits'] },
  'text-beyond-cell': { severity: 'error', values: ['characters', 'limit'] },
  'font-folder-missing': { severity: 'error', values: [] },
  'font-missing-glyph': { severity: 'error', values: ['fonts'] },

  // Published documents
  'package-not-attached': { severity: 'error', values: ['attachment'] },
  'package-without-printing': { severity: 'error', values: [] },
  'edition-newer': { severity: 'error', values: ['edition'] },
  'package-unusable': { severity: 'error', values: ['detail'] },
  'fonts-not-at-hand': { severity: 'error', values: ['fonts'] },

  // The store
  'store-missing': { severity: 'error', values: [] },
  'store-locked': { severity: 'error', values: ['pid', 'host', 'lock'] },
  'store-not-opened': { severity: 'error', values: ['detail'] },
  'store-newer': { severity: 'error', values: [] },
  'store-not-empty': { severity: 'error', values: [] },
  'backup-damaged': { severity: 'error', values: [] },
  'set-carries-full-ledger': { severity: 'error', values: [] },
  'reading-without-origin': { severity: 'error', values: ['options'] },
  'origin-malformed': { severity: 'error', values: ['example'] },
  'origin-duplicate': { severity: 'error', values: [] },
  'origin-of-none': { severity: 'error', values: [] },
  'reading-of-template': { severity: 'error', values: [] },
  'reading-without-identity': { severity: 'error', values: [] },
} as const satisfies Record<string, CodeProperties>;

export type ProblemCode = keyof typeof problemCodes;

/** The names of the values that a code's message needs. */
export type ProblemValues<Code extends ProblemCode> = (typeof problemCodes)[Code]['values'][number];

/** Words of ours that a value may name, so that a message says them in its own language. */
export const termNames = [
  'functionalClass',
  'departmentEconomicClass',
  'governmentEconomicClass',
  'revenueClass',
  'budgetUnit',
  'text',
  'wholeNumber',
  'decimalNumber',
  'amountInYuan',
  'yesOrNo',
  'textOrNothing',
  'date',
  'list',
  'group',
  'leadingZerosLost',
  'scientificNotation',
  'decimalPoint',
  'fullWidth',
  'tabInIndent',
  'fullWidthColon',
  'quoteNotClosed',
  'commaOrBracket',
  'indentOrQuote',
] as const;

export type TermName = (typeof termNames)[number];
