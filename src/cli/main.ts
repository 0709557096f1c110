#!/usr/bin/env node
// The command line: finds the command, runs it, and ends with its exit code.
// 0: done, warnings are listed. 1: done, and two things that were compared differ, or a check found an error. 2: an input was refused and nothing is written, or the command was wrong.
import { mostSimilar } from '../core/lib/similar.ts';
import { standardTerminal } from './standard-terminal.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { seeHelp, usage, type CommandName } from './usage.ts';
import { commandWords } from './wording.ts';

type Command = (words: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** Each is loaded only when it is called. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  build: async () => (await import('./build.ts')).runBuild,
  read: async () => (await import('./read/read.ts')).runRead,
  check: async () => (await import('./check/check.ts')).runCheck,
  format: async () => (await import('./format/format.ts')).runFormat,
  diff: async () => (await import('./diff.ts')).runDiff,
  verify: async () => (await import('./verify.ts')).runVerify,
  template: async () => (await import('./template.ts')).runTemplate,
  backup: async () => (await import('./save-store.ts')).runBackup,
  restore: async () => (await import('./save-store.ts')).runRestore,
  synthesize: async () => (await import('./synthesize.ts')).runSynthesize,
  import: async () => (await import('./import/import.ts')).runImport,
  package: async () => (await import('./package.ts')).runPackage,
  review: async () => (await import('./review.ts')).runReview,
  succession: async () => (await import('./succession.ts')).runSuccession,
  withdraw: async () => (await import('./withdraw.ts')).runWithdraw,
  convert: async () => (await import('./convert.ts')).runConvert,
  serve: async () => (await import('./serve/serve.ts')).runServe,
  'export-site': async () => (await import('./serve/export-site.ts')).runExportSite,
};

const commandNames = Object.keys(commands) as readonly CommandName[];
const helpWords = ['--help', '-h'];

export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...rest] = words;
  const command = commandNames.find((each) => each === name);
  if (name === 'help' || helpWords.includes(name)) {
    terminal.print(usage(commandNames.find((each) => each === rest[0])));
    return 0;
  }
  if (command !== undefined && rest.some((word) => helpWords.includes(word))) {
    terminal.print(usage(command));
    return 0;
  }
  if (command !== undefined) return await (await commands[command]())(rest, terminal);
  const language = rest.join(' ').includes('--lang en') ? 'en' : 'zh-CN';
  const similar = mostSimilar(name, commandNames, 1).join('');
  const { unknownCommand } = commandWords(language).wrongWords;
  terminal.printAside(
    name === '' ? usage() : [unknownCommand(name, similar), seeHelp(undefined, language)].join('\n'),
  );
  return 2;
}

/** Options of ours that no setting of npm is called by: without `--` before the command's words npm takes them for its own. */
const toldToNpm = [
  'out',
  'store',
  'database',
  'jurisdiction',
  'source',
  'date',
  'departments',
  'years',
  'seed',
  'budget-unit',
  'attach',
  'fonts',
  'lang',
  'languages',
  'port',
  'host',
  'origin',
  'contact',
  'reason',
  'role',
  'by',
  'confirmed-by',
  'dismiss',
  'note',
  'from',
  'to',
  'kind',
  'day',
];

function takenByNpm(words: readonly string[]): readonly string[] {
  if (process.env['npm_lifecycle_event'] !== 'mingzhang') return [];
  return toldToNpm
    .filter((name) => process.env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined)
    .map((name) => `--${name}`)
    .filter((option) => !words.some((word) => word === option || word.startsWith(`${option}=`)));
}

if (import.meta.main) {
  // Whoever reads our output may stop reading (`| head`): that is no fault of the command.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const words = process.argv.slice(2);
  const terminal = standardTerminal();
  const taken = takenByNpm(words);
  if (taken.length > 0) {
    for (const language of ['zh-CN', 'en'] as const)
      terminal.printAside(commandWords(language).wrongWords.takenByNpm(taken));
    process.exitCode = 2;
  } else process.exitCode = await run(words, terminal);
}
