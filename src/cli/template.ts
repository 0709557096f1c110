// `mingzhang template`: an empty workbook for a disclosure format, ready to be filled in and given to `build`.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Ledger } from '../core/ledger/ledger.ts';
import { renderProblem } from '../core/lib/messages/render.ts';
import { askedFacts } from '../exchange/workbook/asked-facts.ts';
import { writeLedgerWorkbook } from '../exchange/workbook/write-ledger-workbook.ts';
import { coveredYears, isCovered } from '../../standards/load.ts';
import { parseWords } from './command-words.ts';
import { formats } from './formats.ts';
import { listsOfYear } from './prepare.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { refuseWords } from './usage.ts';
import { commandWords } from './wording.ts';

/** Rows that are ready for entries, with their lists to choose from. */
const emptyRows = 300;

export async function runTemplate(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = parseWords(words, spec);
  const { language } = read.ok ? read.value : read.error;
  const say = commandWords(language);
  const refuse = (messages: readonly string[]): ExitCode =>
    refuseWords('template', { messages, language }, terminal);
  if (!read.ok) return refuse(read.error.messages);
  const { values } = read.value;
  const format = formats.get(values.format ?? '');
  const messages = [
    ...(format === undefined ? [say.workbooks.noFormat([...formats.keys()].join('、'))] : []),
    ...(values.out?.endsWith('.xlsx') === true ? [] : [say.workbooks.noTemplateFile]),
    ...(values.year === undefined || (/^\d{4}$/u.test(values.year) && isCovered(Number(values.year)))
      ? []
      : [say.wrongWords.notAllowed('--year', values.year, `${coveredYears.first}–${coveredYears.last}`, '')]),
  ];
  if (format === undefined || messages.length > 0) return refuse(messages);
  const year = Number(values.year ?? coveredYears.last);
  const lists = listsOfYear(year);
  const ledger = emptyLedger(format.id, year);
  const written = await writeLedgerWorkbook(ledger, {
    lists,
    asked: askedFacts(ledger, format, lists),
    emptyRows,
  });
  if (!written.ok) {
    for (const problem of written.error) terminal.printAside(renderProblem(problem, language));
    return 2;
  }
  const path = resolve(terminal.startedIn, values.out ?? '');
  if (existsSync(path) && !(await readFile(path)).equals(written.value)) {
    terminal.printAside(say.workbooks.foreignFile(path));
    return 2;
  }
  await writeFile(path, written.value);
  terminal.print(say.workbooks.written(path));
  return 0;
}

function emptyLedger(format: string, year: number): Ledger {
  return {
    identity: {
      name: '',
      title: '',
      ledgerKind: 'full',
      format,
      fiscalYear: year,
      stage: 'approved',
      codeListYear: year,
      rounding: 'independent',
      provenanceKind: 'official',
      provenanceNote: '',
    },
    department: { code: '', name: '', shortName: '', jurisdiction: '', jurisdictionName: '' },
    budgetUnits: [],
    lines: [],
    projects: [],
    indicators: [],
    facts: {},
    unitFacts: {},
  };
}

const spec = {
  options: { format: [...formats.keys()], out: 'any', year: 'any' },
  paths: { of: 'ledger', least: 0, most: 0 },
} as const;
