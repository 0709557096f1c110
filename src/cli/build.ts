// `mingzhang build`: a ledger in, the whole disclosure out. Every problem is listed; with an error nothing is written.
import { basename, join } from 'node:path';
import type { Problem } from '../core/lib/problem.ts';
import { renderProblem } from '../core/lib/messages/render.ts';
import { startPdfThread } from '../publish/pdf/pdf-thread.ts';
import type { PdfRenderer } from '../publish/pdf/render-pdf.ts';
import { readBuildOptions, type BuildOptions } from './build-options.ts';
import { prepare } from './prepare.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { goesOut } from './goes-out.ts';
import { renderOutputs } from './outputs.ts';
import { mayReplace, writeWhole } from './whole-folder.ts';
import { commandWords, usage } from './wording.ts';

export async function runBuild(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readBuildOptions(words, terminal.startedIn);
  if (!read.ok) {
    for (const message of read.error.messages) terminal.printAside(message);
    terminal.printAside(usage);
    return 2;
  }
  const options = read.value;
  const say = commandWords(options.language);
  const names = options.ledgerFolders.map((folder) => basename(folder, '.xlsx'));
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    terminal.printAside(say.sameName(repeated));
    return 2;
  }
  const pdf = options.only.includes('pdf') ? startPdfThread(options.fontFolder) : undefined;
  try {
    return await buildAll(names, options, pdf, terminal);
  } finally {
    await pdf?.close();
  }
}

async function buildAll(
  names: readonly string[],
  options: BuildOptions,
  pdf: PdfRenderer | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const say = commandWords(options.language);
  let worst: ExitCode = 0;
  for (const [index, folder] of options.ledgerFolders.entries()) {
    const name = names[index] ?? '';
    // One ledger goes straight into the output folder, several each into a folder of their own.
    const outFolder = names.length === 1 ? options.outFolder : join(options.outFolder, name);
    if (names.length > 1) terminal.printAside(say.building(`[${index + 1}/${names.length}]`, name));
    const code = await buildOne(folder, name, outFolder, options, pdf, terminal);
    if (code > worst) worst = code;
  }
  return worst;
}

async function buildOne(
  ledgerFolder: string,
  name: string,
  outFolder: string,
  options: BuildOptions,
  pdf: PdfRenderer | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const say = commandWords(options.language);
  if (!(await mayReplace(outFolder))) {
    terminal.printAside(say.foreignFolder(outFolder));
    return 2;
  }
  const prepared = await prepare(ledgerFolder, options);
  if (!prepared.ok) return refuse(prepared.error, name, options, terminal);
  const rendered = await renderOutputs(prepared.value, options, pdf);
  if (!rendered.ok) return refuse([...rendered.error, ...prepared.value.warnings], name, options, terminal);
  try {
    await writeWhole(outFolder, rendered.value);
  } catch (error) {
    // The disk says no: a folder that may not be written, a full disk. Anything else is a fault of ours.
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    terminal.printAside(say.notWritten(outFolder, error.code));
    return 2;
  }
  const { warnings } = prepared.value;
  if (warnings.length > 0) {
    terminal.printAside(say.warnings(warnings.length));
    printProblems(warnings, options, terminal);
  }
  terminal.print(say.built(prepared.value.disclosure.title, outFolder));
  for (const path of rendered.value.keys()) if (!path.includes('/')) terminal.print(`  ${path}`);
  for (const line of goesOut(prepared.value, options)) terminal.print(line);
  return 0;
}

function refuse(
  problems: readonly Problem[],
  name: string,
  options: BuildOptions,
  terminal: Terminal,
): ExitCode {
  printProblems(problems, options, terminal);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const say = commandWords(options.language);
  terminal.printAside(say.refused(name, errors, problems.length - errors));
  return 2;
}

/** Errors first, each list in the order in which the files are read. */
function printProblems(problems: readonly Problem[], options: BuildOptions, terminal: Terminal): void {
  const ranked = [...problems].sort((left, right) => rank(left) - rank(right));
  for (const problem of ranked) terminal.printAside(`  ${renderProblem(problem, options.language)}`);
}

const rank = (problem: Problem): number => (problem.severity === 'error' ? 0 : 1);
