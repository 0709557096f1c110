// Which facts a disclosure format may ask a ledger for: their paths, what each must be, and the heading under which it is printed. Read out
// of the format itself, which is plain data, so that no list of them can fall behind.
import type { DisclosureFormat } from './format.ts';
import type { Data } from './format-words.ts';

export interface FactKey {
  /** As in `facts.yaml`; a placeholder such as `{functionalClass.code}` stands for each code that is printed. */
  readonly path: string;
  readonly type: 'text' | 'count' | 'decimal' | 'list' | 'yesOrNo' | 'amountInYuan' | 'reason';
  /** Whether it may be said that there is none: `null`, or an empty list. */
  readonly mayBeNone: boolean;
  /** The first heading under which the format prints it, as the format writes it. */
  readonly heading: string;
}

/** In the order of print, each path once. */
export function factKeys({ blocks }: DisclosureFormat): readonly FactKey[] {
  const found: FactKey[] = [];
  let heading = '';
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const group = value as Data;
    if (group['kind'] === 'heading') heading = textOf(group['text']);
    found.push(...keysOf(group).map((key) => ({ ...key, heading })));
    Object.values(group).forEach(look);
  };
  look(blocks);
  return [...Map.groupBy(found, ({ path }) => path).values()].flatMap(merged);
}

type Key = Omit<FactKey, 'heading'>;

function keysOf(group: Data): readonly Key[] {
  const { kind, path, paths, shape, byFact, cases, of, reason } = group;
  switch (kind) {
    case 'fact':
      return [{ path: textOf(path), type: typeOfShape(textOf(shape)), mayBeNone: false }];
    case 'factTotal':
      return (paths as readonly string[]).map((each) => ({ path: each, type: 'count', mayBeNone: false }));
    case 'factAmount':
      return [{ path: textOf(path), type: 'amountInYuan', mayBeNone: false }];
    case 'choice': {
      if (byFact === undefined) return [];
      const type = 'yes' in (cases as Data) ? 'yesOrNo' : 'text';
      return [{ path: textOf(byFact), type, mayBeNone: 'none' in (cases as Data) }];
    }
    case 'change':
      return reason === undefined
        ? []
        : [{ path: `reasons.${textOf(reason)}`, type: 'reason', mayBeNone: false }];
    case 'each': {
      const { fact } = of as Data;
      return fact === undefined ? [] : [{ path: textOf(fact), type: 'list', mayBeNone: false }];
    }
    default:
      return [];
  }
}

function typeOfShape(shape: string): FactKey['type'] {
  if (shape === 'listLength') return 'list';
  return shape === 'count' || shape === 'decimal' || shape === 'list' ? shape : 'text';
}

/** What prints a fact says more closely what it must be than a choice by it. */
function merged(same: readonly FactKey[]): readonly FactKey[] {
  const [first] = same;
  if (first === undefined) return [];
  const closer = same.find(({ type }) => type !== 'text') ?? first;
  return [{ ...first, type: closer.type, mayBeNone: same.some(({ mayBeNone }) => mayBeNone) }];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
