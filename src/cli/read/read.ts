// `mingzhang read`: what published documents say. Files, folders and archives are read document by document, on all cores; one that
// cannot be read does not stop the others. To the terminal in their order, or into a folder.
import { resolve } from 'node:path';
import { renderProblem } from '../../core/lib/messages/render.ts';
import { installCommand, ocrPackages } from '../../ingest/ocr/models.ts';
import { parseWords } from '../command-words.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { seeHelp } from '../usage.ts';
import { commandWords } from '../wording.ts';
import { findDocuments, type FoundDocument } from './find-documents.ts';
import { knownFormats } from './known-formats.ts';
import { ledgersAsDocuments } from './ledger-document.ts';
import { readAloud } from './read-aloud.ts';
import { readIntoFolder } from './read-into-folder.ts';
import { readWords } from './wording.ts';

const spec = {
  options: { json: 'switch', out: 'any', format: 'any', ledger: 'any', ocr: 'switch', jobs: 'any' },
  paths: { of: 'document', least: 1, most: Infinity },
} as const;

export async function runRead(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseWords(words, spec);
  const refuse = (messages: readonly string[]): ExitCode => {
    for (const message of messages) terminal.printAside(message);
    return 2;
  };
  if (!parsed.ok) return refuse([...parsed.error.messages, seeHelp('read', parsed.error.language)]);
  const { paths, switches, values, language } = parsed.value;
  const say = readWords(language);
  const messages = [
    ...(values.jobs === undefined || /^[1-9]\d?$/u.test(values.jobs)
      ? []
      : [commandWords(language).wrongWords.notAllowed('--jobs', values.jobs, '1–99', '')]),
    ...(values.out !== undefined && (switches.has('json') || values.ledger !== undefined)
      ? [say.outAlone]
      : []),
    ...(switches.has('ocr') && ocrPackages() === undefined ? [say.ocrAbsent(installCommand)] : []),
  ];
  if (messages.length > 0) return refuse([...messages, seeHelp('read', language)]);
  const at = (path: string): string => resolve(terminal.startedIn, path);
  const formats = await knownFormats(values.format === undefined ? undefined : at(values.format));
  if (!formats.ok) return refuse(formats.error.map((fault) => renderProblem(fault, language)));
  const documents: FoundDocument[] = [];
  const leavesAside = (file: string): void => {
    terminal.printAside(say.leftAside(file));
  };
  const ledgers = ledgersAsDocuments((file, faults) => {
    terminal.printAside(say.ledgerNotBuilt(file));
    for (const fault of faults) terminal.printAside(`  ${renderProblem(fault, language)}`);
  });
  for await (const document of findDocuments(paths.map(at), { ...ledgers, leavesAside }))
    documents.push(document);
  if (documents.length === 0) return refuse([say.noDocuments]);
  if (values.ledger !== undefined && documents.length !== 1)
    return refuse([say.oneLedger, seeHelp('read', language)]);
  const options = {
    formats: formats.value,
    ledger: values.ledger !== undefined,
    recognises: switches.has('ocr'),
    language,
    jobs: values.jobs === undefined ? undefined : Number(values.jobs),
  };
  if (values.out !== undefined) return await readIntoFolder(documents, at(values.out), options, terminal);
  const ledgerFolder = values.ledger === undefined ? undefined : at(values.ledger);
  return await readAloud(documents, { ...options, json: switches.has('json'), ledgerFolder }, terminal);
}
