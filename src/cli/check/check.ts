// `mingzhang check`: which obligations published documents hold and fail. Each document is checked by itself; one that cannot be read
// does not stop the others. Exit code 1 where an error was found that is not accepted.
import { renderProblem } from '../../core/lib/messages/render.ts';
import { startReader, type DocumentReader } from '../../ingest/reading-thread.ts';
import { countBySeverity, findingsOf, type CheckReport } from '../../report/check-report.ts';
import { checkJson } from '../../report/json.ts';
import { terminalLines } from '../../report/terminal.ts';
import { knownFormats } from '../read/known-formats.ts';
import { openDocuments } from '../read/open-document.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { usage } from '../wording.ts';
import { checkDocument, type CheckContext } from './check-document.ts';
import { readCheckOptions, type CheckOptions } from './check-options.ts';
import { openCompanions } from './companions.ts';

export async function runCheck(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readCheckOptions(words, terminal.startedIn);
  if (!read.ok) {
    for (const message of [...read.error.messages, usage('check')]) terminal.printAside(message);
    return 2;
  }
  const options = read.value;
  const formats = await knownFormats(options.formatFile);
  if (!formats.ok) {
    for (const fault of formats.error) terminal.printAside(renderProblem(fault, options.language));
    return 2;
  }
  const reader = startReader();
  try {
    const companions = await openCompanions(options.companions, formats.value, reader, options.language);
    if (!companions.ok) {
      for (const message of companions.error) terminal.printAside(message);
      return 2;
    }
    const { dates, codes } = options;
    const context = { formats: formats.value, companions: companions.value, dates, codes };
    return await checkEach(options, context, reader, terminal);
  } finally {
    await reader.close();
  }
}

async function checkEach(
  options: CheckOptions,
  context: CheckContext,
  reader: DocumentReader,
  terminal: Terminal,
): Promise<ExitCode> {
  let worst: ExitCode = 0;
  for (const path of options.paths) {
    for await (const document of openDocuments(path, reader)) {
      const report = checkDocument(document, context);
      say(report, options, terminal);
      const code = document.elements.length === 0 ? 2 : exitCodeOf(report);
      worst = code > worst ? code : worst;
    }
  }
  return worst;
}

function say(report: CheckReport, { isJson, isWhole, language }: CheckOptions, terminal: Terminal): void {
  if (isJson) terminal.print(JSON.stringify(checkJson(report, language), null, 2));
  else for (const line of terminalLines(report, { language, isWhole })) terminal.print(line);
}

function exitCodeOf(report: CheckReport): ExitCode {
  return countBySeverity(findingsOf(report)).error > 0 ? 1 : 0;
}
