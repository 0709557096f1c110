// `mingzhang read FILE --ledger DIR`: writes the ledger that a document determines, and says what it leaves open.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { renderProblem, type Language } from '../../core/lib/messages/render.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { ledgerFromReading } from '../../core/reading/to-ledger.ts';
import { ledgerFiles } from '../../publish/data/ledger-package.ts';
import { listsNearest } from '../prepare.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { writeWhole } from '../whole-folder.ts';
import { commandWords } from '../wording.ts';
import { readWords } from './wording.ts';

/** 1 where anything is left open, 2 where nothing was written. A folder that holds anything is left alone. */
export async function writeReadLedger(
  reading: Reading,
  file: string,
  folder: string,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const made = ledgerFromReading(reading, listsNearest(reading.identity.fiscalYear), file);
  if (made === undefined) {
    terminal.printAside(`  ${readWords(language).noLedger}`);
    return 2;
  }
  const held = existsSync(folder) ? await readdir(folder).catch(() => [folder]) : [];
  if (held.length > 0) {
    terminal.printAside(commandWords(language).foreignFolder(folder, held));
    return 2;
  }
  await writeWhole(folder, ledgerFiles(made.ledger));
  for (const one of made.problems) terminal.printAside(`  ${renderProblem(one, language)}`);
  terminal.printAside(readWords(language).ledger(folder, made.ledger.lines.length, made.problems.length));
  return made.problems.length === 0 ? 0 : 1;
}
