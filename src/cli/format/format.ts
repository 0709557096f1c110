// `mingzhang format`: drafts a disclosure format from a document of none, and checks a format that somebody wrote.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { vocabulary } from '../../../formats/statutory/vocabulary.ts';
import { formatProblems } from '../../core/disclosure/validate-format.ts';
import { renderProblem, type Language } from '../../core/lib/messages/render.ts';
import { mostSimilar } from '../../core/lib/similar.ts';
import { blanksTakenForZero, openPlaces, sketchFormat } from '../../core/reading/sketch/sketch-format.ts';
import { readDisclosure } from '../../core/reading/read-disclosure.ts';
import { startReader } from '../../ingest/reading-thread.ts';
import { parseWords } from '../command-words.ts';
import { formats } from '../formats.ts';
import { listsNearest } from '../prepare.ts';
import { openDocument } from '../read/open-document.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { refuseWords } from '../usage.ts';
import { commandWords } from '../wording.ts';
import { readFormatFile } from './format-file.ts';
import { formatWords } from './wording.ts';

interface FormatOptions {
  readonly path: string;
  readonly out: string | undefined;
  readonly language: Language;
}

const tasks = ['draft', 'check'] as const;

const spec = { options: { out: 'any' }, paths: { of: 'document', least: 1, most: 1 } } as const;

export async function runFormat(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [written = '', ...rest] = words;
  const task = tasks.find((each) => each === written);
  const parsed = parseWords(rest, spec);
  const { language } = parsed.ok ? parsed.value : parsed.error;
  const say = commandWords(language).wrongWords;
  if (!parsed.ok || task === undefined) {
    const unknown =
      task === undefined
        ? [say.notAllowed('format', written, tasks.join('、'), mostSimilar(written, tasks, 1).join(''))]
        : [];
    const messages = [...unknown, ...(parsed.ok ? [] : parsed.error.messages)];
    return refuseWords('format', { messages, language }, terminal);
  }
  const { paths, values } = parsed.value;
  const options = {
    path: resolve(terminal.startedIn, paths[0] ?? ''),
    out: values.out === undefined ? undefined : resolve(terminal.startedIn, values.out),
    language,
  };
  return task === 'draft' ? draft(options, terminal) : check(options, terminal);
}

/** The draft goes to a file of its own, or to the output; what is left to fill in is told beside it. */
async function draft({ path, out, language }: FormatOptions, terminal: Terminal): Promise<ExitCode> {
  const say = formatWords(language);
  const reader = startReader();
  const document = await openDocument(path, reader);
  await reader.close();
  for (const problem of document.problems) terminal.printAside(renderProblem(problem, language));
  if (document.elements.length === 0) return 2;
  if (out !== undefined && existsSync(out)) {
    terminal.printAside(say.fileExists(out));
    return 2;
  }
  const reading = readDisclosure(document.elements, { formats: [], listsOf: listsNearest, vocabulary });
  const id = basename(out ?? path).replace(/\.[^.]*$/u, '');
  const format = sketchFormat(reading, id, sharedWords());
  const text = `${JSON.stringify(format, null, 2)}\n`;
  if (out === undefined) terminal.print(text);
  else await writeFile(out, text);
  const open = openPlaces(format);
  for (const place of open) terminal.printAside(`  ${place}`);
  const blank = blanksTakenForZero(format);
  if (blank.length > 0) terminal.printAside(say.blankIsZero(blank));
  terminal.printAside(say.drafted(format.tables.length, open.length));
  return open.length === 0 ? 0 : 1;
}

/** What every format says alike until its author says otherwise. */
function sharedWords() {
  const [known] = formats.values();
  if (known === undefined) throw new Error('no format comes with the program');
  const { words, reasons, bases, roundingOrder } = known;
  return { words, reasons, bases, roundingOrder };
}

async function check({ path, language }: FormatOptions, terminal: Terminal): Promise<ExitCode> {
  const say = formatWords(language);
  const read = await readFormatFile(path);
  if (!read.ok) {
    for (const problem of read.error) terminal.printAside(renderProblem(problem, language));
    return 2;
  }
  const problems = formatProblems(read.value, listsNearest(undefined));
  for (const problem of problems) terminal.printAside(renderProblem(problem, language));
  terminal.print(say.checked(read.value.tables.length, problems.length));
  return problems.length === 0 ? 0 : 1;
}
