// `mingzhang diff`: what changed from one ledger to another, in the ledger and in print, or from a ledger to a document that was made
// of it. Exit code 1 where anything did.
import { resolve } from 'node:path';
import { coordinateName } from '../core/cube/describe.ts';
import { dimensionNames } from '../core/cube/dimensions.ts';
import { noneCode, type Space } from '../core/cube/space.ts';
import { printedDifference, type PrintedDifference } from '../core/disclosure/difference.ts';
import {
  isEqualLedger,
  ledgerDifference,
  type LedgerDifference,
  type LineDifference,
  type ValueDifference,
} from '../core/ledger/difference.ts';
import { codesAt, ledgerSpace } from '../core/ledger/space.ts';
import type { Language } from '../core/lib/messages/render.ts';
import { renderProblem } from '../core/lib/messages/render.ts';
import type { RoundingKind } from '../core/ledger/ledger.ts';
import { subtractFen, zeroFen, type Fen } from '../core/money/fen.ts';
import { fileAmountStyle, formatAmount } from '../core/money/format.ts';
import { isFormatFile, roundings } from './build-options.ts';
import { parseWords } from './command-words.ts';
import { diffDocument, diffDocuments, isDocument } from './diff-document.ts';
import { differenceSchema } from './document-difference.ts';
import { listsOfYear, prepare, type Prepared } from './prepare.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { refuseWords } from './usage.ts';
import { commandWords } from './wording.ts';

export async function runDiff(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = parseWords(words, spec);
  if (!read.ok) return refuseWords('diff', read.error, terminal);
  const { paths: written, values, language, switches } = read.value;
  const paths = written.map((path) => resolve(terminal.startedIn, path));
  const [first = '', second = ''] = paths;
  const named = values.format;
  const built = {
    format: named !== undefined && isFormatFile(named) ? resolve(terminal.startedIn, named) : named,
    budgetUnit: values['budget-unit'],
    rounding: values.rounding as RoundingKind | undefined,
  };
  const options = { accept: switches.has('accept'), json: switches.has('json'), language, ...built };
  if (await isDocument(second)) {
    const areDocuments = !options.accept && (await isDocument(first));
    const compare = areDocuments ? diffDocuments : diffDocument;
    return await compare(first, second, options, terminal);
  }
  if (options.accept) {
    terminal.printAside(commandWords(language).documentDifference.acceptWhere);
    return 2;
  }
  const prepared: Prepared[] = [];
  for (const path of paths) {
    const one = await prepare(path, { ...built, attachment: 'public' });
    if (one.ok) prepared.push(one.value);
    else for (const problem of one.error) terminal.printAside(`${path}: ${renderProblem(problem, language)}`);
  }
  const [before, after] = prepared;
  if (before === undefined || after === undefined) return 2;
  const difference = ledgerDifference(before.ledger, after.ledger);
  const printed = printedDifference(before.disclosure, after.disclosure);
  if (switches.has('json')) terminal.print(asJson(difference, printed));
  else for (const line of asText(difference, printed, before, after, language)) terminal.print(line);
  return isEqualLedger(difference) && printed.length === 0 ? 0 : 1;
}

const spec = {
  options: {
    json: 'switch',
    accept: 'switch',
    format: 'any',
    'budget-unit': 'any',
    rounding: roundings,
  },
  paths: { of: 'ledger', least: 2, most: 2 },
} as const;

function asJson(difference: LedgerDifference, printed: readonly PrintedDifference[]): string {
  const content = { schema: differenceSchema, ...difference, printed };
  return JSON.stringify(
    content,
    (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value),
    2,
  );
}

function asText(
  difference: LedgerDifference,
  printed: readonly PrintedDifference[],
  before: Prepared,
  after: Prepared,
  language: Language,
): string[] {
  const say = commandWords(language).difference;
  const spaces = [before, after].map(({ ledger }) =>
    ledgerSpace(ledger, listsOfYear(ledger.identity.codeListYear)),
  );
  const parts: [string, readonly string[]][] = [
    [say.identity, difference.identity.map(valueText)],
    [say.lines, difference.lines.map((line) => lineText(line, spaces))],
    [say.projects, difference.projects.map(valueText)],
    [say.indicators, difference.indicators.map(valueText)],
    [say.facts, difference.facts.map(valueText)],
    [say.printed, printed.map((one) => `${one.place}：${shown(one.before)} → ${shown(one.after)}`)],
  ];
  const filled = parts.filter(([, lines]) => lines.length > 0);
  if (filled.length === 0) return [say.nothing];
  return filled.flatMap(([title, lines]) => [
    `${title} (${lines.length})`,
    ...lines.map((line) => `  ${line}`),
  ]);
}

const valueText = ({ path, before, after }: ValueDifference): string =>
  `${path}：${shown(before)} → ${shown(after)}`;

function lineText({ coordinates, beforeFen, afterFen }: LineDifference, spaces: readonly Space[]): string {
  const names = dimensionNames
    .map((name) => coordinates[name])
    .flatMap((code, index) => {
      const name = dimensionNames[index];
      if (name === undefined || code === noneCode) return [];
      const space = spaces.find((one) => codesAt(code).every((part) => one[name].nodes.has(part)));
      return space === undefined ? [code] : [coordinateName(space[name], code)];
    })
    .filter((name) => name !== '');
  const change = formatAmount(subtractFen(afterFen ?? zeroFen, beforeFen ?? zeroFen), amountStyle);
  return `${names.join(' · ')}：${amount(beforeFen)} → ${amount(afterFen)} (${change})`;
}

const amountStyle = { ...fileAmountStyle, grouping: true };
const amount = (value: Fen | null): string => (value === null ? '—' : formatAmount(value, amountStyle));
const shown = (text: string | null): string => (text === null ? '—' : `「${text}」`);
