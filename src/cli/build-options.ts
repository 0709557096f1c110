// The words of `mingzhang build`, read and checked before anything is opened.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { RoundingKind } from '../core/ledger/ledger.ts';
import type { Language } from '../core/lib/messages/render.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { formats } from './formats.ts';
import { commandWords } from './wording.ts';

export const outputNames = ['pdf', 'html', 'docx', 'xlsx', 'json', 'csv', 'ledger'] as const;
export type OutputName = (typeof outputNames)[number];
const attachments = ['public', 'full', 'none'] as const;
const roundings: readonly RoundingKind[] = ['independent', 'additive'];
export type Attachment = (typeof attachments)[number];

/** What decides how the set of one ledger comes out. */
export interface SetOptions {
  /** Undefined: the format that the ledger names. */
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
  /** How many ledgers of a batch are built at once. Undefined: as many as the machine has room for. */
  readonly jobs: number | undefined;
}

interface Refusal {
  readonly messages: readonly string[];
}

/** Paths come back absolute: they are meant from the folder that the user started in. */
export function readBuildOptions(words: readonly string[], startedIn: string): Result<BuildOptions, Refusal> {
  const parsed = parse(words);
  if (!parsed.ok) return err({ messages: [commandWords('zh-CN').unknownOption(parsed.error)] });
  const { values, positionals } = parsed.value;
  const language = values.lang === 'en' ? 'en' : 'zh-CN';
  const say = commandWords(language);
  const only = values.only?.split(',').map((name) => name.trim()) ?? [...outputNames];
  const messages = [
    ...(positionals.length === 0 ? [say.noFolder] : []),
    ...(values.out === undefined ? [say.noOutput] : []),
    ...check('--lang', values.lang, ['zh-CN', 'en'], say.notAllowed),
    ...check('--attach', values.attach, attachments, say.notAllowed),
    ...check('--rounding', values.rounding, roundings, say.notAllowed),
    ...check('--format', values.format, [...formats.keys()], say.notAllowed),
    ...(values.each === true && values.merge === true ? [say.eachOrMerge] : []),
    ...(values.jobs === undefined || /^[1-9]\d?$/u.test(values.jobs)
      ? []
      : [say.notAllowed('--jobs', values.jobs, '1–99')]),
    ...only.flatMap((name) => check('--only', name, outputNames, say.notAllowed)),
  ];
  if (messages.length > 0) return err({ messages });
  return ok({
    ledgers: positionals.map((path) => resolve(startedIn, path)),
    outFolder: resolve(startedIn, values.out ?? ''),
    together: values.each === true ? 'each' : values.merge === true ? 'merge' : undefined,
    jobs: values.jobs === undefined ? undefined : Number(values.jobs),
    format: values.format,
    only: outputNames.filter((name) => only.includes(name)),
    budgetUnit: values['budget-unit'],
    rounding: roundings.find((name) => name === values.rounding),
    attachment: attachments.find((name) => name === values.attach) ?? 'public',
    fontFolder: values.fonts === undefined ? undefined : resolve(startedIn, values.fonts),
    language,
  });
}

function parse(words: readonly string[]) {
  try {
    const options = {
      out: { type: 'string' },
      format: { type: 'string' },
      only: { type: 'string' },
      'budget-unit': { type: 'string' },
      attach: { type: 'string' },
      rounding: { type: 'string' },
      fonts: { type: 'string' },
      lang: { type: 'string' },
      each: { type: 'boolean' },
      merge: { type: 'boolean' },
      jobs: { type: 'string' },
    } as const;
    return ok(parseArgs({ args: [...words], options, allowPositionals: true }));
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

function check(
  option: string,
  written: string | undefined,
  allowed: readonly string[],
  say: (option: string, written: string, allowed: string) => string,
): string[] {
  return written === undefined || allowed.includes(written) ? [] : [say(option, written, allowed.join('、'))];
}
