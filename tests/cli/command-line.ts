// Starts the command line as a user does, in a process of its own, and gives back what it said.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export const example = join(root, 'examples/lvliang-party-office-2025');

export interface Said {
  readonly exitCode: number | null;
  readonly output: string;
  readonly aside: string;
}

export async function mingzhang(words: readonly string[], startedIn: string): Promise<Said> {
  const loader = join(root, 'node_modules/tsx/dist/cli.mjs');
  const start = [
    loader,
    '--tsconfig',
    join(root, 'tsconfig.run.json'),
    join(root, 'src/cli/main.ts'),
    ...words,
  ];
  const child = spawn(process.execPath, start, { cwd: root, env: { ...process.env, INIT_CWD: startedIn } });
  const output = collect(child.stdout);
  const aside = collect(child.stderr);
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exitCode, output: output(), aside: aside() };
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
