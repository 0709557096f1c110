// The words of `mingzhang build`, read and checked before anything is opened.
import { resolve } from 'node:path';
import type { RoundingKind } from '../core/ledger/ledger.ts';
import type { Language } from '../core/lib/messages/render.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { mostSimilar } from '../core/lib/similar.ts';
import { parseWords, type WrongWords } from './command-words.ts';
import { formats } from './formats.ts';
import { commandWords } from './wording.ts';

export const outputNames = ['pdf', 'html', 'docx', 'xlsx', 'json', 'csv', 'ledger'] as const;
export type OutputName = (typeof outputNames)[number];
const attachments = ['public', 'full', 'none'] as const;
export const roundings: readonly RoundingKind[] = ['independent', 'additive'];
export type Attachment = (typeof attachments)[number];

/** What decides how the set of one ledger comes out. */
export interface SetOptions {
  /** The identifier of a format that comes with the program, or the path of one as JSON. Undefined: the format that the ledger names. */
  readonly format: string | undefined;
  readonly only: readonly OutputName[];
  readonly budgetUnit: string | undefined;
  /** Undefined: the rounding that the ledger names. */
  readonly rounding?: RoundingKind | undefined;
  readonly attachment: Attachment;
  readonly fontFolder: string | undefined;
  readonly language: Language;
}

export interface BuildOptions extends SetOptions {
  readonly ledgers: readonly string[];
  readonly outFolder: string;
  /** What several ledgers are. Undefined: those of a folder are each built, those named one by one are merged. */
  readonly together: 'each' | 'merge' | undefined;
  /** How many ledgers of a batch are built at once. Undefined: what the machine's cores and memory have room for. */
  readonly jobs: number | undefined;
}

const spec = {
  options: {
    out: 'any',
    format: 'any',
    only: 'any',
    'budget-unit': 'any',
    attach: attachments,
    rounding: roundings,
    fonts: 'any',
    each: 'switch',
    merge: 'switch',
    jobs: 'any',
  },
  paths: { of: 'ledger', least: 1, most: Infinity },
} as const;

/** A bureau's own format; no identifier ends so. */
export function isFormatFile(format: string): boolean {
  return format.endsWith('.json');
}

/** Paths come back absolute: they are meant from the folder that the user started in. */
export function readBuildOptions(
  words: readonly string[],
  startedIn: string,
): Result<BuildOptions, WrongWords> {
  const read = parseWords(words, spec);
  const language = read.ok ? read.value.language : read.error.language;
  const say = commandWords(language);
  if (!read.ok) return read;
  const { values, switches, paths } = read.value;
  const only = values.only?.split(',').map((name) => name.trim()) ?? [...outputNames];
  const unknown = only.filter((name) => !outputNames.some((known) => known === name));
  const messages = [
    ...(values.out === undefined ? [say.noOutput] : []),
    ...unknown.map((name) =>
      say.wrongWords.notAllowed(
        '--only',
        name,
        outputNames.join('、'),
        mostSimilar(name, outputNames, 1).join(''),
      ),
    ),
    ...(values.format === undefined || isFormatFile(values.format) || formats.has(values.format)
      ? []
      : [
          say.wrongWords.notAllowed(
            '--format',
            values.format,
            [...formats.keys(), 'FILE.json'].join('、'),
            mostSimilar(values.format, [...formats.keys()], 1).join(''),
          ),
        ]),
    ...(switches.has('each') && switches.has('merge') ? [say.eachOrMerge] : []),
    ...(values.jobs === undefined || /^[1-9]\d?$/u.test(values.jobs)
      ? []
      : [say.wrongWords.notAllowed('--jobs', values.jobs, '1–99', '')]),
  ];
  if (messages.length > 0) return err({ language, messages });
  return ok({
    ledgers: paths.map((path) => resolve(startedIn, path)),
    outFolder: resolve(startedIn, values.out ?? ''),
    together: switches.has('each') ? 'each' : switches.has('merge') ? 'merge' : undefined,
    jobs: values.jobs === undefined ? undefined : Number(values.jobs),
    format:
      values.format !== undefined && isFormatFile(values.format)
        ? resolve(startedIn, values.format)
        : values.format,
    only: outputNames.filter((name) => only.includes(name)),
    budgetUnit: values['budget-unit'],
    rounding: roundings.find((name) => name === values.rounding),
    attachment: attachments.find((name) => name === values.attach) ?? 'public',
    fontFolder: values.fonts === undefined ? undefined : resolve(startedIn, values.fonts),
    language,
  });
}
