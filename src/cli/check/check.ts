// `mingzhang check`: which obligations published documents hold and fail. Files, folders, archives and ledgers are checked document by
// document, on all cores; one that cannot be read does not stop the others.
import { renderProblem } from '../../core/lib/messages/render.ts';
import { ok } from '../../core/lib/result.ts';
import { findDocuments, type FoundDocument } from '../read/find-documents.ts';
import { knownFormats } from '../read/known-formats.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { seeHelp } from '../usage.ts';
import { readAcceptFile } from './accept-file.ts';
import { checkAloud } from './check-aloud.ts';
import { checkIntoFolder } from './check-into-folder.ts';
import { readCheckOptions } from './check-options.ts';
import type { CheckWork } from './check-worker.ts';
import { openCompanions } from './companions.ts';
import { ledgersAsDocuments } from '../read/ledger-document.ts';
import { checkWords } from './wording.ts';

export async function runCheck(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const refuse = (messages: readonly string[]): ExitCode => {
    for (const message of messages) terminal.printAside(message);
    return 2;
  };
  const read = readCheckOptions(words, terminal.startedIn);
  if (!read.ok) return refuse([...read.error.messages, seeHelp('check', read.error.language)]);
  const options = read.value;
  const { language, files, dates, codes } = options;
  const formats = await knownFormats(options.formatFile);
  if (!formats.ok) return refuse(formats.error.map((fault) => renderProblem(fault, language)));
  const ledgers = ledgersAsDocuments((file, faults) => {
    terminal.printAside(checkWords(language).ledgerNotBuilt(file));
    for (const fault of faults) terminal.printAside(`  ${renderProblem(fault, language)}`);
  });
  const companions = await openCompanions(options.companions, ledgers, language);
  if (!companions.ok) return refuse(companions.error);
  const accepted = options.acceptFile === undefined ? ok([]) : await readAcceptFile(options.acceptFile);
  if (!accepted.ok) return refuse(accepted.error.map((fault) => renderProblem(fault, language)));
  const documents: FoundDocument[] = [];
  const leavesAside = (file: string): void => {
    terminal.printAside(checkWords(language).leftAside(file));
  };
  for await (const document of findDocuments(options.paths, { ...ledgers, leavesAside }))
    documents.push(document);
  if (documents.length === 0) return refuse([checkWords(language).noDocuments]);
  const isForOne = files.html !== undefined || files.pdf !== undefined;
  if (isForOne && documents.length !== 1) return refuse([checkWords(language).oneDocument]);
  const work: CheckWork = {
    formats: formats.value,
    companions: companions.value,
    dates,
    codes: [...codes],
    accepted: accepted.value,
    hasPage: files.html !== undefined || options.besideKinds.includes('html'),
    marksIn: files.pdf !== undefined || options.besideKinds.includes('pdf') ? language : undefined,
    recognises: options.recognises,
  };
  return options.outFolder === undefined
    ? await checkAloud(documents, work, options, terminal)
    : await checkIntoFolder(documents, options.outFolder, work, options, terminal);
}
