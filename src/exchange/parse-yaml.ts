// YAML text to facts, with the line of every key path. Numbers are taken as numbers only where they are written as counts
// are; `007`, `1469.27` and the like stay as written. References are followed, but may not multiply.
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Scalar, YAMLMap } from 'yaml';
import type { Fact } from '../core/ledger/ledger.ts';
import { problem, type Problem, type SourcePlace } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { lineOf, pathBelow, placeOfPath } from './key-rows.ts';

export interface FactSource {
  readonly facts: { readonly [key: string]: Fact };
  readonly placeOf: (path: string) => SourcePlace;
}

const mostEntries = 20_000;
const deepest = 20;

export function parseYaml(text: string, file: string): Result<FactSource, readonly Problem[]> {
  const lines = new LineCounter();
  try {
    if (text.trim() === '') return err([problem('file-empty', { file }, { values: {} })]);
    const document = parseDocument(text, { lineCounter: lines });
    const faults = document.errors.map((fault) => syntaxProblem(fault, text, file, lines));
    // After the first fault of syntax the rest of the file is seldom understood as it is meant.
    const syntax = faults.find(({ code }) => code === 'text-malformed');
    if (faults.length > 0) return err(syntax === undefined ? faults : [syntax]);
    return new Converter(document, file, lines).convert();
  } catch (fault) {
    // The parser calls itself once per level, so a hostile file exhausts the stack.
    if (fault instanceof RangeError) return err([tooDeep(file)]);
    throw fault;
  }
}

function tooDeep(file: string): Problem {
  return problem('nesting-too-deep', { file }, { values: { limit: `${deepest}` } });
}

function syntaxProblem(
  fault: { readonly code: string; readonly pos: readonly [number, number] },
  text: string,
  file: string,
  lines: LineCounter,
): Problem {
  const place = { file, row: lines.linePos(fault.pos[0]).line };
  if (fault.code === 'DUPLICATE_KEY') {
    const written = /^[^\s:]*/u.exec(text.slice(fault.pos[0]))?.[0] ?? '';
    return problem('key-duplicate', place, { written, values: {} });
  }
  const written = lineOf(text, place.row);
  return problem('text-malformed', place, { written, values: { fileType: 'YAML', cause: causeOf(written) } });
}

/** The two slips that are seen in the line itself. */
function causeOf(line: string): 'tabInIndent' | 'fullWidthColon' | 'indentOrQuote' {
  if (/^\s*\t/u.test(line)) return 'tabInIndent';
  return /^[^:]*：/u.test(line) ? 'fullWidthColon' : 'indentOrQuote';
}

/** Why a document cannot be taken; thrown and caught in this file only, as it ends a walk in the middle. */
class Refusal extends Error {
  readonly problem: Problem;

  constructor(reason: Problem) {
    super(reason.code);
    this.problem = reason;
  }
}

class Converter {
  readonly #document: Document.Parsed;
  readonly #file: string;
  readonly #lines: LineCounter;
  readonly #rows = new Map<string, number>();
  #entries = 0;

  constructor(document: Document.Parsed, file: string, lines: LineCounter) {
    this.#document = document;
    this.#file = file;
    this.#lines = lines;
  }

  convert(): Result<FactSource, readonly Problem[]> {
    const root = this.#document.contents;
    try {
      if (!isMap(root)) throw new Refusal(this.#malformed(''));
      const facts = this.#group(root, '', 0);
      return ok({ facts, placeOf: (path) => this.#placeOf(path) });
    } catch (fault) {
      if (fault instanceof Refusal) return err([fault.problem]);
      throw fault;
    }
  }

  #malformed(path: string): Problem {
    return problem('file-malformed', this.#placeOf(path), { values: { fileType: 'YAML', detail: '' } });
  }

  #placeOf(path: string): SourcePlace {
    return placeOfPath(this.#file, path, this.#rows);
  }

  #fact(node: unknown, path: string, depth: number): Fact {
    this.#entries += 1;
    if (this.#entries > mostEntries) {
      const values = { limit: `${mostEntries}` };
      throw new Refusal(problem('entries-too-many', { file: this.#file }, { values }));
    }
    if (depth > deepest) throw new Refusal(tooDeep(this.#file));
    if (isAlias(node)) {
      const meant = node.resolve(this.#document);
      if (meant === undefined) throw new Refusal(this.#malformed(path));
      return this.#fact(meant, path, depth + 1);
    }
    if (isMap(node)) return this.#group(node, path, depth);
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        const here = `${path}[${index}]`;
        this.#note(here, item);
        return this.#fact(item, here, depth + 1);
      });
    }
    return isScalar(node) ? scalarFact(node) : null;
  }

  #group(map: YAMLMap, path: string, depth: number): { readonly [key: string]: Fact } {
    const entries = map.items.map(({ key, value }): [string, Fact] => {
      if (!isScalar(key)) throw new Refusal(this.#malformed(path));
      const name = key.source ?? '';
      const here = pathBelow(path, name);
      this.#note(here, key);
      return [name, this.#fact(value, here, depth + 1)];
    });
    return Object.fromEntries(entries);
  }

  /** Where something stands that is referred to from several places, the first of these counts. */
  #note(path: string, node: unknown): void {
    if (!isNode(node) || this.#rows.has(path)) return;
    const start = node.range?.[0];
    if (start !== undefined) this.#rows.set(path, this.#lines.linePos(start).line);
  }
}

const count = /^(?:0|-?[1-9]\d*)$/u;

/** The source of a scalar is its text as written, without quotes. */
function scalarFact({ value, source = '' }: Scalar): Fact {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  return typeof value === 'number' && Number.isSafeInteger(value) && count.test(source) ? value : source;
}
