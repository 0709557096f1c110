// The checks that are written by hand, one file each.
import type { CheckInput } from '../checked-document.ts';
import type { Verdict } from '../obligation.ts';
import { functionalCodesExist } from './functional-codes-exist.ts';

export type WrittenCheck = (input: CheckInput) => Verdict;

export const writtenChecks: readonly WrittenCheck[] = [functionalCodesExist];
