// `mingzhang succession`: records that one department followed another, so that series go on over the change and both pages tell of it.
import { department, recordSuccession } from '../store/bodies.ts';
import type { SuccessionKind } from '../store/schema.ts';
import type { Language } from '../core/lib/messages/render.ts';
import { isCalendarDay } from './calendar-day.ts';
import { parseWords } from './command-words.ts';
import { openNamedStore, storeOptions } from './store-place.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { refuseWords, seeHelp } from './usage.ts';

const kinds = ['merged', 'split', 'renamed', 'transferred'] as const satisfies readonly SuccessionKind[];

const spec = {
  options: { ...storeOptions, from: 'any', to: 'any', kind: kinds, day: 'any', note: 'any' },
  paths: { of: 'document', least: 0, most: 0 },
} as const;

interface Says {
  readonly incomplete: string;
  readonly same: string;
  readonly unknown: (department: string) => string;
  readonly recorded: (predecessor: string, successor: string) => string;
}

const says: Readonly<Record<Language, Says>> = {
  'zh-CN': {
    incomplete:
      '要写明原部门（--from）、新部门（--to）、怎样接续（--kind）和生效日期（--day，如 2026-01-01）',
    same: '写的是同一个部门，没有记下',
    unknown: (id) => `库里没有部门「${id}」，没有记下。应写门户上部门页地址中的代码，如 141100-001`,
    recorded: (predecessor, successor) => `已记下：${predecessor} → ${successor}。两个部门的页面都会列出`,
  },
  en: {
    incomplete:
      'A succession needs --from, --to, --kind and the day it took effect (--day, such as 2026-01-01)',
    same: 'Both are the same department; nothing was recorded',
    unknown: (id) =>
      `The store has no department “${id}”; nothing was recorded. Write it as in the address of its page, such as 141100-001`,
    recorded: (predecessor, successor) =>
      `Recorded: ${predecessor} → ${successor}. Both their pages tell of it`,
  },
};

export async function runSuccession(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseWords(words, spec);
  if (!parsed.ok) return refuseWords('succession', parsed.error, terminal);
  const { values, language } = parsed.value;
  const say = says[language];
  const kind = kinds.find((each) => each === values.kind);
  const { from: predecessor, to: successor, day, note = '' } = values;
  if (
    predecessor === undefined ||
    successor === undefined ||
    kind === undefined ||
    day === undefined ||
    !isCalendarDay(day)
  ) {
    terminal.printAside(say.incomplete);
    terminal.printAside(seeHelp('succession', language));
    return 2;
  }
  if (predecessor === successor) {
    terminal.printAside(say.same);
    return 2;
  }
  const store = await openNamedStore(values, language, terminal);
  if (store === undefined) return 2;
  try {
    const unknown: string[] = [];
    for (const id of [predecessor, successor])
      if ((await department(store.database, id)) === undefined) unknown.push(id);
    for (const id of unknown) terminal.printAside(say.unknown(id));
    if (unknown.length > 0) return 2;
    await recordSuccession(store.database, { kind, predecessor, successor, day, note });
    terminal.print(say.recorded(predecessor, successor));
    return 0;
  } finally {
    await store.close();
  }
}
