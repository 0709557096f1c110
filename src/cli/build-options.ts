// The words of `mingzhang build`, read and checked before anything is opened.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../core/lib/messages/render.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { formats } from './formats.ts';
import { commandWords } from './wording.ts';

export const outputNames = ['pdf', 'html', 'docx', 'xlsx', 'json', 'csv', 'ledger'] as const;
export type OutputName = (typeof outputNames)[number];
const attachments = ['public', 'full', 'none'] as const;
export type Attachment = (typeof attachments)[number];

export interface BuildOptions {
  readonly ledgerFolders: readonly string[];
  readonly outFolder: string;
  /** Undefined: the format that the ledger names. */
  readonly format: string | undefined;
  readonly only: readonly OutputName[];
  readonly budgetUnit: string | undefined;
  readonly attachment: Attachment;
  readonly fontFolder: string | undefined;
  readonly language: Language;
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
    ...check('--format', values.format, [...formats.keys()], say.notAllowed),
    ...only.flatMap((name) => check('--only', name, outputNames, say.notAllowed)),
  ];
  if (messages.length > 0) return err({ messages });
  return ok({
    ledgerFolders: positionals.map((folder) => resolve(startedIn, folder)),
    outFolder: resolve(startedIn, values.out ?? ''),
    format: values.format,
    only: outputNames.filter((name) => only.includes(name)),
    budgetUnit: values['budget-unit'],
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
      fonts: { type: 'string' },
      lang: { type: 'string' },
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
