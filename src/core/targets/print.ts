// Prints a target. It is printed as it was written: its wording is its author's, and nothing of it is ours to tidy.

import type { Target } from './target.ts';

export function printTarget(target: Target): string {
  return target.printed;
}
