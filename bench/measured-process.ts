// Runs a command in a process of its own and measures it from outside: wall time, and the most memory it held.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Measured } from './repeat.ts';

/** Memory is that of the process and of all that it has started, looked at from time to time; undefined where there is no /proc. */
export async function measure(
  [command, ...words]: readonly [string, ...string[]],
  accepted: readonly number[] = [0],
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, words, { stdio: 'ignore' });
  let peakMebibytes: number | undefined;
  const watch = setInterval(() => {
    const held = child.pid === undefined ? 0 : heldMebibytes(child.pid);
    if (held > (peakMebibytes ?? 0)) peakMebibytes = held;
  }, 25);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  });
  clearInterval(watch);
  if (exitCode === null || !accepted.includes(exitCode))
    throw new Error(`${command} ${words.join(' ')} ended with ${exitCode ?? 'a signal'}`);
  return { seconds: (performance.now() - start) / 1000, peakMebibytes };
}

/** Zero of a process that has ended. Each thread has children of its own. */
function heldMebibytes(pid: number): number {
  const resident = /^VmRSS:\s*(\d+) kB$/mu.exec(readFile(`/proc/${pid}/status`))?.[1] ?? '0';
  const children = threadsOf(pid).flatMap((thread) =>
    readFile(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean),
  );
  return children.reduce((sum, child) => sum + heldMebibytes(Number(child)), Number(resident) / 1024);
}

function threadsOf(pid: number): readonly string[] {
  return orIfGone(() => readdirSync(`/proc/${pid}/task`), []);
}

function readFile(path: string): string {
  return orIfGone(() => readFileSync(path, 'utf8'), '');
}

function orIfGone<T>(look: () => T, instead: T): T {
  try {
    return look();
  } catch {
    return instead;
  }
}
