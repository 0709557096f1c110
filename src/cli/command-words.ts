// The words of a command: its options and what else is written, each checked before anything is opened. Everything that is wrong with
// them is told at once, in the language that they ask for.
import { parseArgs } from 'node:util';
import type { Language } from '../core/lib/messages/render.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { mostSimilar } from '../core/lib/similar.ts';
import { commandWords } from './wording.ts';

/** An option takes one value: any, or one of those named; `several` may be written several times. A switch takes none. */
export type OptionKind = 'any' | 'several' | 'switch' | readonly string[];

export interface CommandSpec<Option extends string> {
  readonly options: Readonly<Record<Option, OptionKind>>;
  /** What else is written, and how many of it. */
  readonly paths: { readonly of: 'ledger' | 'document'; readonly least: number; readonly most: number };
}

export interface ReadWords<Option extends string> {
  readonly values: Readonly<Partial<Record<Option, string>>>;
  /** Of options that may be written several times, all that is written. */
  readonly lists: Readonly<Partial<Record<Option, readonly string[]>>>;
  readonly switches: ReadonlySet<string>;
  readonly paths: readonly string[];
  readonly language: Language;
}

export interface WrongWords {
  readonly language: Language;
  readonly messages: readonly string[];
}

const languages = ['zh-CN', 'en'] as const;

/** `--lang` belongs to every command. */
export function parseWords<Option extends string>(
  words: readonly string[],
  { options, paths: asked }: CommandSpec<Option>,
): Result<ReadWords<Option>, WrongWords> {
  const known: Readonly<Record<string, OptionKind>> = { ...options, lang: languages };
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(known).map(([name, kind]) => [
        name,
        { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const lang = tokens.findLast((token) => token.kind === 'option' && token.name === 'lang');
  const language = lang?.kind === 'option' && lang.value === 'en' ? 'en' : 'zh-CN';
  const say = commandWords(language).wrongWords;
  const paths = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const values: Partial<Record<string, string>> = {};
  const lists: Partial<Record<string, readonly string[]>> = {};
  const switches = new Set<string>();
  const messages = tokens.flatMap((token): string[] => {
    if (token.kind !== 'option') return [];
    const { name, rawName, value } = token;
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) {
      const similar = mostSimilar(name, Object.keys(known), 1).map((each) => `--${each}`);
      return [say.unknownOption(rawName, similar.join(''))];
    }
    if (kind === 'switch') {
      switches.add(name);
      return value === undefined ? [] : [say.noValue(rawName, value)];
    }
    // What follows is another option: the value was forgotten.
    if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('-')))
      return [say.valueMissing(rawName)];
    if (kind === 'several') {
      lists[name] = [...(lists[name] ?? []), value];
      return [];
    }
    values[name] = value;
    return kind === 'any' || kind.includes(value)
      ? []
      : [say.notAllowed(rawName, value, kind.join('、'), mostSimilar(value, kind, 1).join(''))];
  });
  // What follows an option that there is not may have been its value.
  const isEachKnown = tokens.every((token) => token.kind !== 'option' || Object.hasOwn(known, token.name));
  const isOverfull = paths.length > asked.most && isEachKnown;
  if (paths.length < asked.least || isOverfull) {
    messages.push(say.pathCount(asked.of, asked.least, asked.most, paths));
  }
  if (messages.length > 0) return err({ language, messages });
  return ok({
    values: values as ReadWords<Option>['values'],
    lists: lists as ReadWords<Option>['lists'],
    switches,
    paths,
    language,
  });
}
