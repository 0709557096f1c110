// The command line as a user meets it: called here, which is quick, or started in a process of its own. Gives back what it said.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { run } from '../../src/cli/main.ts';

const root = join(import.meta.dirname, '../..');

export const example = join(root, 'examples/lvliang-party-office-2025');

export interface Said {
  readonly exitCode: number | null;
  readonly output: string;
  readonly aside: string;
}

export async function mingzhang(words: readonly string[], startedIn: string): Promise<Said> {
  let output = '';
  let aside = '';
  const exitCode = await run(words, {
    startedIn,
    print: (line) => {
      output += `${line}\n`;
    },
    printAside: (line) => {
      aside += `${line}\n`;
    },
    showStatus: undefined,
  });
  return { exitCode, output, aside };
}

/** As a user starts it: every command is started so at least once. */
export async function startedMingzhang(
  words: readonly string[],
  startedIn: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const child = mingzhangProcess(words, startedIn, environment);
  const output = collect(child.stdout);
  const aside = collect(child.stderr);
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exitCode, output: output(), aside: aside() };
}

/** The process itself, for those who interfere with it. */
export function mingzhangProcess(
  words: readonly string[],
  startedIn: string,
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  // Without the loader's own launcher, so that a signal reaches the program.
  const start = ['--import', 'tsx', join(root, 'src/cli/main.ts'), ...words];
  const settings = { TSX_TSCONFIG_PATH: join(root, 'tsconfig.run.json'), INIT_CWD: startedIn };
  return spawn(process.execPath, start, { cwd: root, env: { ...process.env, ...settings, ...environment } });
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
