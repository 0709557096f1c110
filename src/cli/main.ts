#!/usr/bin/env node
// The command line: finds the command, runs it, and ends with its exit code.
// 0: done, warnings are listed. 1: done, and two things that were compared differ. 2: an input was refused and nothing is written, or the command was wrong.
import { standardTerminal } from './standard-terminal.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { usage } from './wording.ts';

type Command = (words: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** Each is loaded only when it is called. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['build', async () => (await import('./build.ts')).runBuild],
  ['read', async () => (await import('./read/read.ts')).runRead],
  ['format', async () => (await import('./format/format.ts')).runFormat],
  ['diff', async () => (await import('./diff.ts')).runDiff],
  ['verify', async () => (await import('./verify.ts')).runVerify],
  ['template', async () => (await import('./template.ts')).runTemplate],
  ['convert', async () => (await import('./convert.ts')).runConvert],
]);

export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...rest] = words;
  const load = commands.get(name);
  if (load !== undefined) return await (await load())(rest, terminal);
  const isHelp = name === 'help' || name === '--help' || name === '-h';
  (isHelp ? terminal.print : terminal.printAside)(usage);
  return isHelp ? 0 : 2;
}

if (import.meta.main) {
  // Whoever reads our output may stop reading (`| head`): that is no fault of the command.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await run(process.argv.slice(2), standardTerminal());
}
