// What the small format calls the figures that it compares with.
import type { BaseWording } from '../../src/core/narrative/sentence.ts';

export const bases: BaseWording = {
  previousApproved: '{previousYear}年预算',
  previousAdjusted: '{previousYear}年调整预算',
  previousFinal: '{previousYear}年执行数',
  currentApproved: '{year}年预算',
  currentAdjusted: '{year}年调整预算',
};
