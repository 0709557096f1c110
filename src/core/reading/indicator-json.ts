// An indicator of a form for JSON: the target as it stands, and of it what could be understood.
import type { ReadIndicator } from '../performance/read/read-indicators.ts';
import { parseTarget } from '../targets/parse.ts';
import type { Target } from '../targets/target.ts';
import type { DocumentCell } from './printed-document.ts';

export function indicatorJson(indicator: ReadIndicator<DocumentCell>): object {
  const { side, level1, level2, level3, target, cell, inferred } = indicator;
  return {
    side,
    level1,
    level2,
    level3,
    printed: target,
    ...understood(parseTarget(target)),
    ...(inferred === true ? { inferred } : {}),
    place: cell.place,
  };
}

/** Comparator, value and unit; null where the target is no figure. */
function understood(target: Target): object {
  switch (target.kind) {
    case 'numeric':
      return { comparator: target.comparator, value: target.value, unit: target.unit };
    case 'range':
      return { comparator: 'between', value: `${target.lower}-${target.upper}`, unit: target.unit };
    case 'date':
      return { comparator: target.deadline ? '≤' : '=', value: target.printed, unit: 'date' };
    case 'qualitative':
      return { comparator: null, value: null, unit: null };
  }
}
