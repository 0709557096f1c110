// The rules of tables in the picture of a page: straight runs of dark pixels that meet others over a good part of the page. They are
// taken out of the picture, so that none is read as a character.
import { areaOf, joinPieces, meetingRules } from '../pdf/rules.ts';
import type { Segment } from '../pdf/page-marks.ts';
import { isDarkAsRule, pointsPerPixel, type Raster } from './raster.ts';

export interface RuledRaster {
  /** In points. */
  readonly rules: readonly Segment[];
  readonly withoutRules: Raster;
}

/** In pixels: a shorter run belongs to a character, a thicker one is an area. */
const shortestRun = 60;
/** A side of a low cell between two cells that span it is shorter, and goes from rule to rule. */
const shortestSide = 30;
const touching = 4;
const thickestRun = 12;
/** In points: what is smaller in both directions is a large character, such as 国 on a cover. */
const smallestFrame = 90;

interface Run {
  readonly horizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export function takeRules(raster: Raster): RuledRaster {
  const across = runsOf(raster, true, shortestRun);
  const along = runsOf(raster, false, shortestSide).filter(
    (run) => run.to - run.from >= shortestRun || isBetween(run, across),
  );
  const runs = [...across, ...along];
  const rules = meetingRules(joinPieces(runs.map(inPoints)))
    .filter((group) => {
      const { x0, y0, x1, y1 } = areaOf(group);
      return x1 - x0 >= smallestFrame || y1 - y0 >= smallestFrame;
    })
    .flat();
  const grey = Uint8Array.from(raster.grey);
  for (const run of runs) if (isOnRule(inPoints(run), rules)) blank(grey, raster.width, run);
  return { rules, withoutRules: { ...raster, grey } };
}

function isBetween({ at, from, to }: Run, across: readonly Run[]): boolean {
  const touches = (end: number): boolean =>
    across.some((run) => Math.abs(run.at - end) <= touching && run.from <= at && run.to >= at);
  return touches(from) && touches(to);
}

function runsOf(raster: Raster, horizontal: boolean, shortest: number): Run[] {
  const [lines, length] = horizontal ? [raster.height, raster.width] : [raster.width, raster.height];
  const isDark = (at: number, along: number): boolean =>
    horizontal ? isDarkAsRule(raster, along, at) : isDarkAsRule(raster, at, along);
  const runs: Run[] = [];
  for (let at = 0; at < lines; at += 1) {
    let from = -1;
    for (let along = 0; along <= length; along += 1) {
      if (along < length && isDark(at, along)) {
        if (from < 0) from = along;
      } else if (from >= 0) {
        if (along - from >= shortest && isThin(isDark, at, from, along)) {
          runs.push({ horizontal, at, from, to: along });
        }
        from = -1;
      }
    }
  }
  return runs;
}

/** At one place at least: where it crosses another rule, a rule is thick, and rows of one height cross it at even parts. */
function isThin(
  isDark: (at: number, along: number) => boolean,
  at: number,
  from: number,
  to: number,
): boolean {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].some((part) => {
    const along = Math.floor(from + ((to - from) * part) / 11);
    let [first, last] = [at, at];
    while (at - first < thickestRun && first > 0 && isDark(first - 1, along)) first -= 1;
    while (last - at < thickestRun && isDark(last + 1, along)) last += 1;
    return last - first < thickestRun;
  });
}

function inPoints({ horizontal, at, from, to }: Run): Segment {
  return {
    horizontal,
    at: (at + 0.5) * pointsPerPixel,
    from: from * pointsPerPixel,
    to: to * pointsPerPixel,
  };
}

function isOnRule(run: Segment, rules: readonly Segment[]): boolean {
  return rules.some(
    (rule) =>
      rule.horizontal === run.horizontal &&
      Math.abs(rule.at - run.at) < thickestRun * pointsPerPixel &&
      rule.from < run.to &&
      rule.to > run.from,
  );
}

/** With the lighter edge on both sides. */
function blank(grey: Uint8Array, width: number, { horizontal, at, from, to }: Run): void {
  for (let beside = at - 1; beside <= at + 1; beside += 1) {
    if (beside < 0) continue;
    if (horizontal) grey.fill(255, beside * width + from, beside * width + to);
    else for (let y = from; y < to; y += 1) grey[y * width + beside] = 255;
  }
}
