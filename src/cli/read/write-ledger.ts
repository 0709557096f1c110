// `mingzhang read FILE --ledger DIR`: writes the ledger that a document carries or else determines, and says what it leaves open.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Language } from '../../core/lib/messages/render.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { writeWhole } from '../whole-folder.ts';
import { commandWords } from '../wording.ts';
import { sayFolded } from './folded-problems.ts';
import type { ReadLedger } from './read-worker.ts';
import { readWords } from './wording.ts';

/** 1 where anything is left open, 2 where nothing was written. A folder that holds anything is left alone. */
export async function writeReadLedger(
  made: ReadLedger | undefined,
  file: string,
  folder: string,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  if (made === undefined) {
    terminal.printAside(`  ${readWords(language).noLedger}`);
    return 2;
  }
  const held = existsSync(folder) ? await readdir(folder).catch(() => [folder]) : [];
  if (held.length > 0) {
    terminal.printAside(commandWords(language).foreignFolder(folder, held));
    return 2;
  }
  await writeWhole(folder, made.files);
  const say = readWords(language);
  const head = say.ledgerProblems(made.problems.length);
  sayFolded(made.problems, { file, head }, language, terminal);
  if (made.isAttached) terminal.printAside(say.attachedLedger);
  terminal.printAside(say.ledger(folder, made.lines));
  if (made.figures !== undefined) {
    terminal.printAside(say.toldFigures(made.figures.told, made.figures.printed));
  }
  return made.problems.length === 0 ? 0 : 1;
}
