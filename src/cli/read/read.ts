// `mingzhang read`: what published documents say. Each file is read by itself; one that cannot be read does not stop the others.
import { resolve } from 'node:path';
import { renderProblem, type Language } from '../../core/lib/messages/render.ts';
import type { DisclosureFormat } from '../../core/disclosure/format.ts';
import type { Problem } from '../../core/lib/problem.ts';
import { readingJson } from '../../core/reading/reading-json.ts';
import { readingProblems } from '../../core/reading/reading-problems.ts';
import { startReader } from '../../ingest/reading-thread.ts';
import type { SourceDocument } from '../../ingest/source-document.ts';
import { parseWords } from '../command-words.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { usage } from '../wording.ts';
import { knownFormats } from './known-formats.ts';
import { openDocuments } from './open-document.ts';
import { writeReadLedger } from './write-ledger.ts';
import { understand } from './understand.ts';
import { overview } from './overview.ts';
import { readWords } from './wording.ts';

export async function runRead(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseWords(words, spec);
  if (!parsed.ok) {
    for (const message of [...parsed.error.messages, usage('read')]) terminal.printAside(message);
    return 2;
  }
  const { paths, switches, values, language } = parsed.value;
  const known = await knownFormats(
    values.format === undefined ? undefined : resolve(terminal.startedIn, values.format),
  );
  if (!known.ok) {
    for (const fault of known.error) terminal.printAside(renderProblem(fault, language));
    return 2;
  }
  const ledger = values.ledger === undefined ? undefined : resolve(terminal.startedIn, values.ledger);
  if (ledger !== undefined && paths.length > 1) {
    for (const message of [readWords(language).oneLedger, usage('read')]) terminal.printAside(message);
    return 2;
  }
  const options = { json: switches.has('json'), ledger, language };
  const reader = startReader();
  let worst: ExitCode = 0;
  try {
    for (const path of paths) {
      for await (const document of openDocuments(resolve(terminal.startedIn, path), reader)) {
        const code = await tell(document, options, known.value, terminal);
        worst = code > worst ? code : worst;
      }
    }
  } finally {
    await reader.close();
  }
  return worst;
}

const spec = {
  options: { json: 'switch', format: 'any', ledger: 'any' },
  paths: { of: 'document', least: 1, most: Infinity },
} as const;

interface ReadOptions {
  readonly json: boolean;
  /** Where the ledger of the one document goes. */
  readonly ledger: string | undefined;
  readonly language: Language;
}

async function tell(
  document: SourceDocument,
  { json, ledger, language }: ReadOptions,
  known: readonly DisclosureFormat[],
  terminal: Terminal,
): Promise<ExitCode> {
  const reading = understand(document, known);
  const problems = [...document.problems, ...readingProblems(reading, document.file)];
  const message = (problem: Problem): string => renderProblem(problem, language);
  const source = { file: document.file, fileType: document.fileType, pages: document.pages };
  if (json) terminal.print(JSON.stringify(readingJson(reading, source, problems, message), null, 2));
  else {
    for (const line of overview(reading, source, readWords(language))) terminal.print(line);
    for (const problem of problems) terminal.printAside(`  ${message(problem)}`);
  }
  if (document.elements.length === 0) return 2;
  const written =
    ledger === undefined ? 0 : await writeReadLedger(reading, document.file, ledger, language, terminal);
  return written === 0 && problems.length > 0 ? 1 : written;
}
