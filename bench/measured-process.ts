// Runs a command in a process of its own and measures it from outside: wall time, and the most memory it held.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  /** The peak of the process itself, from the kernel's own account; undefined where there is no /proc. */
  readonly peakMebibytes: number | undefined;
  readonly exitCode: number | null;
}

export async function measure(command: string, words: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, words, { stdio: 'ignore' });
  let peakMebibytes: number | undefined;
  const watch = setInterval(() => {
    peakMebibytes = peakOf(child.pid) ?? peakMebibytes;
  }, 50);
  const exitCode = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  return { seconds: (performance.now() - start) / 1000, peakMebibytes, exitCode };
}

function peakOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid ?? 'self'}/status`, 'utf8');
    const kibibytes = /^VmHWM:\s*(\d+) kB$/mu.exec(status)?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
  } catch {
    return undefined;
  }
}

export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly greatest: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((left, right) => left - right);
  return {
    least: sorted[0] ?? Number.NaN,
    median: sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN,
    greatest: sorted.at(-1) ?? Number.NaN,
  };
}

export function spreadText({ least, median, greatest }: Spread, unit: string): string {
  return `${median.toFixed(2)} ${unit} (${least.toFixed(2)}–${greatest.toFixed(2)})`;
}
