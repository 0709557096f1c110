// Facts as rows of a sheet: each value under its path. `duties[1]` is the first of a list, `assets.vehicles.quota` a value in a
// group in a group; a name with a point or a bracket in it stands in quotes. Inside the program lists count from 0.
import type { Fact } from '../../core/ledger/ledger.ts';

export type PathStep = { readonly key: string } | { readonly index: number };

export interface PathValue {
  readonly path: readonly PathStep[];
  /** A value that holds no others: text, number, yes or no, nothing, or a list or group without entries. */
  readonly value: Fact;
}

export function pathValues(facts: Fact, path: readonly PathStep[] = []): readonly PathValue[] {
  if (Array.isArray(facts)) {
    const list = facts as readonly Fact[];
    if (list.length === 0) return [{ path, value: list }];
    return list.flatMap((each, index) => pathValues(each, [...path, { index }]));
  }
  if (typeof facts !== 'object' || facts === null) return [{ path, value: facts }];
  const entries = Object.entries(facts);
  if (entries.length === 0) return path.length === 0 ? [] : [{ path, value: {} }];
  return entries.flatMap(([key, each]) => pathValues(each, [...path, { key }]));
}

/** As a sheet writes it. */
export function printPath(path: readonly PathStep[]): string {
  return path
    .map((step, place) => {
      if ('index' in step) return `[${step.index + 1}]`;
      const key = /^[^\s."[\]](?:[^."[\]]*[^\s."[\]])?$/u.test(step.key)
        ? step.key
        : JSON.stringify(step.key);
      return place === 0 ? key : `.${key}`;
    })
    .join('');
}

/** As problems name places inside the program. */
export function internalPath(path: readonly PathStep[]): string {
  return path
    .map((step, place) => ('index' in step ? `[${step.index}]` : `${place === 0 ? '' : '.'}${step.key}`))
    .join('');
}

const step = /^(?:\[(\d{1,6})\]|(\.?)("(?:[^"\\]|\\.)*"|[^."[\]]+))/u;

/** Undefined where it is no path. */
export function parsePath(written: string): readonly PathStep[] | undefined {
  const path: PathStep[] = [];
  let rest = written.trim();
  while (rest !== '') {
    const found = step.exec(rest);
    if (found === null) return undefined;
    const [whole, index, point, name = ''] = found;
    if (index !== undefined) {
      if (path.length === 0 || Number(index) < 1) return undefined;
      path.push({ index: Number(index) - 1 });
    } else {
      if ((point === '') !== (path.length === 0)) return undefined;
      const key = name.startsWith('"') ? unquoted(name) : name.trim();
      if (key === undefined) return undefined;
      path.push({ key });
    }
    rest = rest.slice(whole.length);
  }
  return path.length === 0 ? undefined : path;
}

function unquoted(text: string): string | undefined {
  try {
    return String(JSON.parse(text));
  } catch {
    return undefined;
  }
}
