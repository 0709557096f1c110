// The disclosure formats that come with the program, by id. Every other layer is handed them as values.
import { finalAccounts } from '../../formats/final-accounts/format.ts';
import { lvliangBudget2025 } from '../../formats/lvliang-budget-2025/format.ts';
import {
  shanghaiBudget,
  shanghaiBudgetWholeYuan,
  shanghaiBudgetWithExecution,
} from '../../formats/shanghai-budget/format.ts';
import type { DisclosureFormat } from '../core/disclosure/format.ts';

export const formats: ReadonlyMap<string, DisclosureFormat> = new Map(
  [
    lvliangBudget2025,
    shanghaiBudget,
    shanghaiBudgetWholeYuan,
    shanghaiBudgetWithExecution,
    finalAccounts,
  ].map((format) => [format.id, format]),
);
