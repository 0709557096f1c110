// Contenders measured in turns, so that what else the machine does falls on all alike, and how what was measured is told.

export interface Measured {
  readonly seconds: number;
  readonly peakMebibytes?: number | undefined;
}

/** By what is to be printed before their numbers. `run` counts from 0. */
export type Contenders = Readonly<Record<string, (run: number) => Promise<Measured>>>;

export interface RepeatOptions {
  readonly runs?: number;
  readonly warmUps?: number;
  /** What each goes through: the time of one page is then told too. */
  readonly pages?: number;
}

/** A line for each contender. First rounds fill the caches of disk and loader, and do not count. */
export async function* repeat(
  contenders: Contenders,
  { runs = 5, warmUps = 1, pages }: RepeatOptions = {},
): AsyncGenerator<string> {
  const measured = new Map<string, Measured[]>(Object.keys(contenders).map((name) => [name, []]));
  for (let run = 0; run < warmUps + runs; run += 1) {
    for (const [name, contender] of Object.entries(contenders)) {
      const one = await contender(run);
      if (run >= warmUps) measured.get(name)?.push(one);
    }
  }
  for (const [name, all] of measured)
    yield `${name}: ${spreadText(all, pages)}, ${runs === 1 ? 'one run' : `${runs} runs`}`;
}

/** The time that something takes in this process. */
export async function timed(job: () => Promise<unknown>): Promise<Measured> {
  const start = performance.now();
  await job();
  return { seconds: (performance.now() - start) / 1000 };
}

/** Median, and in brackets the least and the greatest. */
function spreadText(all: readonly Measured[], pages: number | undefined): string {
  const seconds = spread(all.map((one) => one.seconds)).map((value) => value.toFixed(2));
  const peaks = all.flatMap(({ peakMebibytes }) => peakMebibytes ?? []);
  const aPage =
    pages === undefined
      ? ''
      : `, ${((spread(all.map((one) => one.seconds))[1] / pages) * 1000).toFixed(1)} ms a page`;
  const time = `${seconds[1] ?? ''} s (${seconds[0] ?? ''}–${seconds[2] ?? ''})${aPage}`;
  return peaks.length === 0 ? time : `${time}, at most ${Math.max(...peaks).toFixed(0)} MiB`;
}

function spread(values: readonly number[]): readonly [least: number, median: number, greatest: number] {
  const sorted = [...values].sort((left, right) => left - right);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  return [sorted[0] ?? Number.NaN, median ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
}
