// What is wrong with a disclosure format, found before any ledger is printed with it: codes, levels, words and columns that do not exist. A
// format is plain data, so it is walked as data; what a key means decides how its value is looked at.
import { problem, type Problem } from '../lib/problem.ts';
import { mostSimilar } from '../lib/similar.ts';
import type { CodeLists } from '../ledger/space.ts';
import type { ColumnSpec, RowSpec, TableSpec } from '../tables/spec.ts';
import { templatePieces } from '../tables/environment.ts';
import type { DisclosureFormat } from './format.ts';
import { formatVocabulary, type FormatVocabulary } from './format-vocabulary.ts';
import { documentWords, isKnownWord, wordsOfBlock, wordsWithin, type Data } from './format-words.ts';

export function formatProblems(format: DisclosureFormat, lists: CodeLists): readonly Problem[] {
  // How several reasons are joined has words of its own, which no environment gives.
  const { reasons: _, ...walked } = format;
  const walk = new FormatWalk(formatVocabulary(lists));
  walk.look(walked, format.id, documentWords(format));
  return [
    ...walk.problems,
    ...format.tables.flatMap((table) => textProblems(table, `${format.id}.tables[${table.name}]`)),
    ...referenceProblems(format),
  ];
}

/** Keys whose values are always scopes; `of` is one where it belongs to a figure. */
const scopeKeys: readonly string[] = ['scope', 'in', 'byAmount', 'left', 'right'];
const figureKinds: readonly unknown[] = ['amount', 'share', 'change', 'rate'];

class FormatWalk {
  readonly problems: Problem[] = [];
  readonly #vocabulary: FormatVocabulary;

  constructor(vocabulary: FormatVocabulary) {
    this.#vocabulary = vocabulary;
  }

  look(value: unknown, path: string, words: readonly string[]): void {
    if (typeof value === 'string') this.#template(value, path, words);
    else if (Array.isArray(value)) {
      value.forEach((each: unknown, index) => {
        this.look(each, `${path}[${nameOf(each) ?? index}]`, words);
      });
    } else if (typeof value === 'object' && value !== null) this.#group(value as Data, path, words);
  }

  #group(group: Data, path: string, words: readonly string[]): void {
    this.#level(group, path);
    const here = [...words, ...wordsOfBlock(group)];
    for (const [key, value] of Object.entries(group)) {
      const below = `${path}.${key}`;
      const isScope = scopeKeys.includes(key) || (key === 'of' && figureKinds.includes(group['kind']));
      if (isScope && typeof value === 'object') this.#scope(value as Data, below);
      else this.look(value, below, [...here, ...wordsWithin(group, key)]);
    }
  }

  #scope(scope: Data, path: string): void {
    const { codes, periods } = this.#vocabulary;
    for (const [name, selector] of Object.entries(scope)) {
      const known = name === 'period' ? new Set(periods) : codes.get(name);
      if (known === undefined) {
        this.#tell(path, name, [...codes.keys(), 'period']);
      } else {
        const written = typeof selector === 'string' ? selector.replace(/^!/u, '').split('|') : [''];
        for (const code of written.filter((one) => !known.has(one))) {
          this.#tell(`${path}.${name}`, code, known);
        }
      }
    }
  }

  #level({ dimension, level }: Data, path: string): void {
    if (typeof dimension !== 'string' || level === undefined) return;
    const depth = this.#vocabulary.depths.get(dimension);
    if (depth === undefined) {
      this.#tell(path, dimension, this.#vocabulary.depths.keys());
    } else if (typeof level !== 'number' || !Number.isInteger(level) || level < 1 || level > depth) {
      const levels = Array.from({ length: depth }, (_, index) => `${index + 1}`);
      this.problems.push(notAmong(levels, JSON.stringify(level), path));
    }
  }

  #template(template: string, path: string, words: readonly string[]): void {
    for (const piece of templatePieces(template)) {
      if (piece.kind === 'text' || isKnownWord(piece.name, words)) continue;
      this.#tell(path, piece.name, words);
    }
  }

  #tell(path: string, written: string, known: Iterable<string>): void {
    const values = { allowed: '', similar: mostSimilar(written, known).join('、') };
    this.problems.push(problem('format-name-unknown', { path }, { written, values }));
  }
}

function notAmong(known: readonly string[], written: string, path: string): Problem {
  const values = { allowed: known.join('、'), similar: mostSimilar(written, known, 1).join() };
  return problem('format-name-unknown', { path }, { written, values });
}

/** Texts of a row stand in columns of its panel: under any other name they would not be printed. */
function textProblems(table: TableSpec, path: string): Problem[] {
  return table.bands.flatMap((band) =>
    band.flatMap((rows, panel) => {
      const columns = textColumns(table.panels[panel]?.columns ?? []);
      return everyRow(rows).flatMap((row) =>
        Object.keys(row.texts)
          .filter((name) => !columns.includes(name))
          .map((written) => notAmong(columns, written, `${path}.${row.key}`)),
      );
    }),
  );
}

function textColumns(columns: readonly ColumnSpec[]): readonly string[] {
  return columns.flatMap((column) => {
    if (column.kind === 'group') return textColumns(column.columns);
    return column.kind === 'text' ? [column.name] : [];
  });
}

function everyRow(rows: readonly RowSpec[]): readonly RowSpec[] {
  return rows.flatMap((row) => [row, ...everyRow(row.rows ?? [])]);
}

/** Blocks that print a table or form which the format does not have. */
function referenceProblems({ id, blocks, tables, forms }: DisclosureFormat): Problem[] {
  return blocks.flatMap((block) => {
    const [written, known] =
      block.kind === 'table'
        ? [block.table, tables.map(({ name }) => name)]
        : block.kind === 'forms'
          ? [block.form, forms.map(({ name }) => name)]
          : ['', ['']];
    return known.includes(written) ? [] : [notAmong(known, written, `${id}.blocks`)];
  });
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, key } = value as Data;
  return typeof name === 'string' ? name : typeof key === 'string' ? key : undefined;
}
