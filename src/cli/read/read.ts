// `mingzhang read`: what published documents say. Each file is read by itself; one that cannot be read does not stop the others.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderProblem, type Language } from '../../core/lib/messages/render.ts';
import type { DisclosureFormat } from '../../core/disclosure/format.ts';
import type { Problem } from '../../core/lib/problem.ts';
import { ok, type Result } from '../../core/lib/result.ts';
import { readingJson } from '../../core/reading/reading-json.ts';
import { readingProblems } from '../../core/reading/reading-problems.ts';
import { startReader } from '../../ingest/reading-thread.ts';
import type { SourceDocument } from '../../ingest/source-document.ts';
import { readFormatFile } from '../format/format-file.ts';
import { formats } from '../formats.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { openDocuments } from './open-document.ts';
import { writeReadLedger } from './write-ledger.ts';
import { understand } from './understand.ts';
import { overview } from './overview.ts';
import { readWords } from './wording.ts';

export async function runRead(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(words, terminal.startedIn);
  if (options === undefined) {
    terminal.printAside(readWords('zh-CN').usage);
    return 2;
  }
  const known = await knownFormats(options.formatFile);
  if (!known.ok) {
    for (const fault of known.error) terminal.printAside(renderProblem(fault, options.language));
    return 2;
  }
  const reader = startReader();
  let worst: ExitCode = 0;
  try {
    for (const path of options.paths) {
      for await (const document of openDocuments(path, reader)) {
        const code = await tell(document, options, known.value, terminal);
        worst = code > worst ? code : worst;
      }
    }
  } finally {
    await reader.close();
  }
  return worst;
}

interface ReadOptions {
  readonly paths: readonly string[];
  readonly json: boolean;
  /** A bureau's own format, beside those that come with the program. */
  readonly formatFile: string | undefined;
  /** Where the ledger of the one document goes. */
  readonly ledger: string | undefined;
  readonly language: Language;
}

function readOptions(words: readonly string[], startedIn: string): ReadOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        json: { type: 'boolean' },
        format: { type: 'string' },
        ledger: { type: 'string' },
        lang: { type: 'string' },
      },
      allowPositionals: true,
    });
    const isLanguage = values.lang === undefined || values.lang === 'zh-CN' || values.lang === 'en';
    if (positionals.length === 0 || !isLanguage) return undefined;
    if (values.ledger !== undefined && positionals.length > 1) return undefined;
    return {
      paths: positionals.map((path) => resolve(startedIn, path)),
      json: values.json ?? false,
      formatFile: values.format === undefined ? undefined : resolve(startedIn, values.format),
      ledger: values.ledger === undefined ? undefined : resolve(startedIn, values.ledger),
      language: values.lang === 'en' ? 'en' : 'zh-CN',
    };
  } catch {
    return undefined;
  }
}

async function knownFormats(
  formatFile: string | undefined,
): Promise<Result<readonly DisclosureFormat[], readonly Problem[]>> {
  if (formatFile === undefined) return ok([...formats.values()]);
  const own = await readFormatFile(formatFile);
  return own.ok ? ok([own.value, ...formats.values()]) : own;
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
