// What pages ask of a disclosure, found in it once: what the body does, what it says of the year before, and which of its measures are the
// sum of which lines.
import { createHash } from 'node:crypto';
import type { Disclosure } from '../core/disclosure/tree.ts';

/** What stands for a set of lines, whatever their order. */
export function linesKey(lines: readonly number[]): string {
  const written = [...lines].sort((left, right) => left - right).join();
  return createHash('md5').update(written).digest('hex');
}

export interface MeasureOfLines {
  readonly lines: string;
  readonly measure: string;
}

export function measuresOfLines({ measures }: Disclosure): readonly MeasureOfLines[] {
  return Object.entries(measures).flatMap(([measure, { kind, lines }]) =>
    kind === 'region' && lines.length > 0
      ? [{ lines: linesKey(lines.map(({ line }) => line)), measure }]
      : [],
  );
}

const mostDuties = 12;

/** The paragraphs below the heading that names the duties. */
export function dutiesOf({ blocks }: Disclosure): readonly string[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && /职能|职责/u.test(block.text));
  if (start === -1) return [];
  const duties: string[] = [];
  for (const block of blocks.slice(start + 1)) {
    if (block.kind !== 'paragraph' || duties.length === mostDuties) break;
    duties.push(
      block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.printed)).join(''),
    );
  }
  return duties;
}

export interface StatedBefore {
  readonly beforeFen: bigint | null;
  /** The anchor of the statement. */
  readonly beforePlace: string;
}

/**
 * What the document says of the total of the year before: it states by how much the total of these lines rose or fell, and that change
 * is made of exactly these lines less those of the year before.
 */
export function statedBefore(
  disclosure: Disclosure,
  lines: readonly number[],
  spentFen: bigint,
): StatedBefore {
  const wanted = linesKey(lines);
  for (const { kind, lines: own, amountFen, places } of Object.values(disclosure.measures)) {
    if (kind !== 'combination' || amountFen === null) continue;
    const added = own.filter(({ sign }) => sign === 1).map(({ line }) => line);
    const taken = own.filter(({ sign }) => sign === -1).map(({ line }) => disclosure.publicLines[line]);
    const isOfYearBefore = taken.every(
      (line) => line?.coordinates.fiscalYear === `${disclosure.fiscalYear - 1}`,
    );
    if (taken.length > 0 && isOfYearBefore && linesKey(added) === wanted)
      return { beforeFen: spentFen - amountFen, beforePlace: places[0]?.id ?? '' };
  }
  return { beforeFen: null, beforePlace: '' };
}
