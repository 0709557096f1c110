// Series over breaks: summed where that is exact, marked, and ended with the reason where it is not.
import { expect, test } from 'vitest';
import {
  changesOfCode,
  seriesAcross,
  type KeyChange,
  type SeriesPoint,
} from '../../../src/core/classification/series.ts';
import { bodyChanges } from '../../../src/store/bodies.ts';
import { loadCodeChanges } from '../../../standards/load.ts';

const change = (year: number, predecessors: string[], successors: string[], isExact = true): KeyChange => ({
  year,
  predecessors,
  successors,
  isExact,
  confirmed: true,
});

const amounts: Readonly<Record<string, bigint>> = { a: 1n, b: 20n, c: 300n };

function ask(key: string, year: number, changes: readonly KeyChange[]): string {
  const points = seriesAcross(
    { key, year, firstYear: 2023, lastYear: 2026 },
    changes,
    (each) => amounts[each],
  );
  return points.map(shown).join(' ');
}

function shown(point: SeriesPoint): string {
  switch (point.state) {
    case 'known':
      return `${point.breaks.length > 0 ? '|' : ''}${point.amount}`;
    case 'absent':
      return `absent(${point.keys.join('+')})`;
    case 'refused':
      return 'refused';
  }
}

test('without changes a series is the amounts of its key', () => {
  expect(ask('a', 2025, [])).toBe('1 1 1 1');
  expect(ask('x', 2026, [])).toBe('absent(x) absent(x) absent(x) absent(x)');
});

test('a merger is summed over its predecessors, and a rename goes on', () => {
  expect(ask('c', 2026, [change(2025, ['a', 'b'], ['c'])])).toBe('21 |21 300 300');
  expect(ask('b', 2026, [change(2026, ['a'], ['b'])])).toBe('1 1 |1 20');
  expect(ask('c', 2026, [change(2026, ['b'], ['c']), change(2024, ['a'], ['b'])])).toBe('|1 20 |20 300');
});

test('a split is refused for one of its parts, and exact for the whole that was asked before it', () => {
  const split = change(2025, ['c'], ['a', 'b']);
  expect(ask('a', 2026, [split])).toBe('refused refused 1 1');
  expect(ask('c', 2023, [split])).toBe('300 300 |21 21');
});

test('where a part moved, the series ends on both sides', () => {
  const moved = change(2025, ['a'], ['a', 'b'], false);
  expect(ask('a', 2026, [moved])).toBe('refused refused 1 1');
  expect(ask('a', 2023, [moved])).toBe('1 1 refused refused');
});

test('a change of codes breaks the series of what stands above and below them', () => {
  const moved = change(2024, ['20802'], ['20802', '20139'], false);
  const inexact = (before: string[], after: string[]) => [change(2024, before, after, false)];
  expect(changesOfCode('20802', [moved])).toEqual([moved]);
  expect(changesOfCode('208', [moved])).toEqual(inexact(['208'], ['208', '20139']));
  expect(changesOfCode('2080201', [moved])).toEqual(inexact(['2080201'], ['2080201']));
  expect(changesOfCode('205', [moved])).toEqual([]);
  // What moves within a class leaves the class as it was.
  expect(changesOfCode('208', [change(2024, ['20801'], ['20802'])])).toEqual([]);
});

test('departments and codes give their changes', () => {
  const merged = { kind: 'merged', successor: 'c', day: '2024-10-08', note: '' } as const;
  expect(
    bodyChanges([
      { ...merged, predecessor: 'a' },
      { ...merged, predecessor: 'b' },
    ]),
  ).toEqual([change(2025, ['a', 'b'], ['c'])]);
  for (const { predecessors, successors, year } of loadCodeChanges('functionalClass')) {
    expect([...predecessors, ...successors].every((code) => /^\d{3,7}$/u.test(code))).toBe(true);
    expect(year).toBeGreaterThan(2000);
  }
});
