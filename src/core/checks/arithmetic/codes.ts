// The obligations between figures. They are derived from the regions of cells and sentences; each derived identity is filed under one
// of these codes (`filing.ts`).
import type { CodeTable } from '../code-table.ts';

/**
 * `unit`: in which the figure is printed, as its name in the program, `percent` or nothing. `least` and `greatest`: between what the figure
 * would have to be, where that is not one value. `ties`: how many places are equally likely to be wrong. `together`: how many places would
 * have to be changed together. `ifAlone`: what each of these places would have to be if it is the one that is wrong. `unfilled`: what is blank though `told` is printed elsewhere. `group`: how many identities fail for causes that were not found. `rowUnder`: the row under which a row
 * seems to be missing that is not known. `leftOut`: rows that seem to be missing under `leftOutUnder`, one of them with what its first
 * figure that is not nothing would be. `doubled`: the row that stands twice. `misread`: the table of which so much fails that it was likely misread. The last
 * three are filled where one slip of that kind explains all (`slips.ts`).
 */
const values = [
  'unit',
  'least',
  'greatest',
  'ties',
  'together',
  'ifAlone',
  'unfilled',
  'told',
  'group',
  'rowUnder',
  'leftOut',
  'leftOutUnder',
  'leftOutAmount',
  'doubled',
  'misread',
  'tenThousandfold',
  'swapped',
  'shifted',
] as const;

/** Of a finding of which none of them is to be said. */
export const noValues = Object.fromEntries(values.map((name) => [name, ''])) as Readonly<
  Record<(typeof values)[number], string>
>;

const accuracy = { severity: 'error', aspect: 'accuracy', values } as const;

export const arithmeticCodes = {
  'income-total-is-expenditure-total': accuracy,
  'summary-totals-are-sums': accuracy,
  'row-total-is-sum-of-columns': accuracy,
  'table-total-is-sum-of-rows': accuracy,
  'three-public-funds-add-up': accuracy,
  'income-table-as-summary': accuracy,
  'expenditure-table-as-summary': accuracy,
  'income-and-expenditure-agree-by-item': accuracy,
  'appropriation-as-summary': accuracy,
  'appropriation-within-summary': accuracy,
  'general-public-budget-as-appropriation': accuracy,
  'general-public-budget-within-expenditure': accuracy,
  'basic-expenditure-totals-agree': accuracy,
  'government-fund-as-appropriation': accuracy,
  'government-fund-income-is-expenditure': accuracy,
  'state-capital-as-appropriation': accuracy,
  'project-expenditure-totals-agree': accuracy,
  'carry-over-as-its-projects': accuracy,
  'agency-operating-within-public-running': accuracy,
  'three-public-funds-hold-basic-expenditure': accuracy,
  'part-within-whole': accuracy,
  'tables-agree': accuracy,
  'form-funds-as-project-table': accuracy,
  'form-funds-add-up': accuracy,
  'summary-figures-in-text-agree': accuracy,
  'income-figures-in-text-agree': accuracy,
  'expenditure-figures-in-text-agree': accuracy,
  'appropriation-figures-in-text-agree': accuracy,
  'general-public-budget-figures-in-text-agree': accuracy,
  'basic-expenditure-figures-in-text-agree': accuracy,
  'three-public-funds-figures-in-text-agree': accuracy,
  'agency-operating-figures-in-text-agree': accuracy,
  'figures-in-text-agree-with-tables': accuracy,
  'sentences-agree': accuracy,
  'figures-in-text-add-up': accuracy,
  'direction-of-change-as-figures': accuracy,
  'change-is-difference': accuracy,
  'rate-as-figures': accuracy,
  'share-as-figures': accuracy,
  'shares-make-a-whole': accuracy,
  'counted-assets-add-up': accuracy,
  'income-and-use-balance': accuracy,
  'item-as-its-economic-class': { ...accuracy, severity: 'warning' },
  'figures-agree-with-other-documents': accuracy,
} as const satisfies CodeTable;
