// What a document leaves open, for the terminal: errors first, and what is told many times only at its first places, with how many more
// there are and in which tables.
import { problemsByPart } from '../../core/lib/messages/problems-by-part.ts';
import { renderProblem, type Language } from '../../core/lib/messages/render.ts';
import type { Problem } from '../../core/lib/problem.ts';
import { errorsFirst } from '../say-problems.ts';
import type { Terminal } from '../terminal.ts';
import { readWords } from './wording.ts';

/** So many of a kind are told in full. */
const mostInFull = 3;
/** So many tables are named with what else stands in them. */
const mostNamed = 6;

export interface FoldedProblems {
  readonly lines: readonly string[];
  /** How many problems are only counted. */
  readonly folded: number;
}

/** Below what was understood of the document, or below the ledger that was made from it: `head` says what they are of. */
export function sayFolded(
  problems: readonly Problem[],
  { file, head }: { readonly file: string; readonly head: string },
  language: Language,
  terminal: Terminal,
): void {
  if (problems.length === 0) return;
  const { lines, folded } = foldedProblems(problems, file, language);
  terminal.printAside(`  ${head}`);
  for (const line of lines) terminal.printAside(`    ${line}`);
  if (folded > 0) terminal.printAside(`  ${readWords(language).wholeList}`);
}

/** The file is named above; with a single problem more than are told in full, that one is told as well. */
export function foldedProblems(
  problems: readonly Problem[],
  file: string,
  language: Language,
): FoldedProblems {
  const say = readWords(language);
  const ofFile = problems.map((one) => (one.place.file === file ? withoutFile(one) : one));
  const kinds = [...Map.groupBy(errorsFirst(ofFile), ({ code }) => code).values()];
  const told = kinds.map((kind) => {
    const full = kind.slice(0, kind.length === mostInFull + 1 ? kind.length : mostInFull);
    const rest = kind.slice(full.length);
    const lines = full.map((one) => renderProblem(one, language));
    return {
      lines: rest.length === 0 ? lines : [...lines, say.more(rest.length, placesOf(rest, language))],
      rest,
    };
  });
  return {
    lines: told.flatMap(({ lines }) => lines),
    folded: told.reduce((sum, { rest }) => sum + rest.length, 0),
  };
}

function withoutFile(one: Problem): Problem {
  const { file: _file, ...place } = one.place;
  return { ...one, place };
}

/** By table or section, with how many stand in each; by page or line where neither is known. */
function placesOf(problems: readonly Problem[], language: Language): string {
  const { place, andMore, separator } = readWords(language).places;
  const parts = [...problemsByPart(problems, language)].filter(([part]) => part !== '');
  const named = parts.slice(0, mostNamed).map(([part, those]) => place(part, those.length));
  return named.join(separator) + (parts.length > named.length ? andMore : '');
}
