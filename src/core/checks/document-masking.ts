// The personal numbers of a whole document: also those that go on in the next cell or paragraph, and those of which a quotation shows
// a part. What is told of a document goes through here, so that no output gives them back.
import { remembered, rememberedOf } from '../lib/remembered.ts';
import type { Span } from '../reading/words-on-pages.ts';
import { cellMap } from '../tables/read/printed-grid.ts';
import type {
  DocumentCell,
  DocumentElement,
  DocumentLine,
  DocumentTable,
} from '../reading/printed-document.ts';
import {
  digitsOf,
  kindOfPieces,
  maskedNumber,
  mostShownDigits,
  numberSpans,
  withSpans,
  type NumberSpan,
  type PersonalNumber,
} from './masking.ts';

/** A number whose digits stand in several cells or paragraphs. */
export interface BrokenNumber extends PersonalNumber {
  /** Where it begins. */
  readonly line: DocumentLine;
  /** What stands of it there. */
  readonly span: Span;
}

export interface DocumentMasking {
  readonly broken: readonly BrokenNumber[];
  /** The digits of each: for whoever makes sure that they are told nowhere, and for no output. */
  readonly numbers: ReadonlySet<string>;
  /** What a line, paragraph or cell of the document says. */
  readonly textOf: (line: DocumentLine) => string;
  /** Where numbers or pieces of them stand in it. */
  readonly spansOf: (line: DocumentLine) => readonly Span[];
  /** Words that may quote the document, whole or in part. */
  readonly words: (text: string) => string;
}

type Hidden = Pick<NumberSpan, 'start' | 'end' | 'masked'>;

export const maskingOf = rememberedOf((elements: readonly DocumentElement[]): DocumentMasking => {
  const hidden = new Map<DocumentLine, readonly Hidden[]>();
  const numbers = new Set<string>();
  const hide = (line: DocumentLine, spans: readonly Hidden[]): void => {
    if (spans.length > 0) hidden.set(line, [...(hidden.get(line) ?? []), ...spans]);
  };
  const chains = chainsOf(elements);
  const lines = new Set(chains.flatMap((chain) => chain.lines));
  for (const line of lines) {
    const spans = numberSpans(line.text);
    for (const { start, end } of spans) numbers.add(digitsOf(line.text.slice(start, end)));
    hide(line, spans);
  }
  // What is a number by itself is not also a piece of another.
  const isFree = ({ line, start, end }: Piece): boolean =>
    (hidden.get(line) ?? []).every((span) => span.end <= start || end <= span.start);
  const broken = chains.flatMap(brokenNumbers).filter(({ pieces }) => pieces.every(isFree));
  for (const { digits, pieces } of broken) {
    numbers.add(digits);
    for (const { line, ...span } of pieces) hide(line, [span]);
  }
  const hiddenIn = (line: DocumentLine): readonly Hidden[] => hidden.get(line) ?? numberSpans(line.text);
  return {
    broken: broken.map(({ number }) => number),
    numbers,
    textOf: (line) => withSpans(line.text, hiddenIn(line)),
    spansOf: (line) => hiddenIn(line).map(({ start, end }) => [start, end]),
    words: remembered((text) => maskedParts(withSpans(text, numberSpans(text)), numbers)),
  };
});

const digit = '[\\d０-９]';
const between = '[\\s·‐‑‒–—－-]{0,3}';
const anyDigits = RegExp(`(?<![\\d.,])${digit}(?:${between}${digit})*[Xx]?(?![.,]?\\d)`, 'gu');
const endsInDigit = /[\d０-９][\s·‐‑‒–—－-]{0,3}$/u;
const beginsWithDigit = /^[\s·‐‑‒–—－-]{0,3}[\d０-９]/u;
/** No more digits than a number has: looked for from every place of a line. */
const atEnd = RegExp(`(?<![\\d０-９.,A-Za-z])${digit}(?:${between}${digit}){0,24}${between}$`, 'u');
const atStart = RegExp(`^${between}${digit}(?:${between}${digit})*[XxＸｘ]?(?![\\d０-９.,A-Za-z])`, 'u');

/** A quotation may be cut in the middle of a number, or show one of its pieces. */
function maskedParts(text: string, numbers: ReadonlySet<string>): string {
  if (numbers.size === 0) return text;
  return text.replace(anyDigits, (run) => {
    const digits = digitsOf(run);
    if (digits.length <= mostShownDigits) return run;
    const whole = numbers.has(digits) ? digits : numbers.values().find((number) => number.includes(digits));
    return whole === undefined ? run : maskedPart(run, whole, whole.indexOf(digits));
  });
}

/** Some digits of a number as the mask of the whole has them; `at` is where they begin in it. */
function maskedPart(part: string, number: string, at: number): string {
  const whole = maskedNumber(number);
  let index = at;
  return part.replace(/[\d０-９XxＸｘ]/gu, (character) => (whole[index++] === '*' ? '*' : character));
}

/** Lines of which each may go on where the one before ends. */
interface Chain {
  readonly lines: readonly DocumentLine[];
  /** What stands above the line of that index: the head of its column. */
  readonly headOf: (index: number) => string;
}

/** What stands between the lines of a text without belonging to it. */
const aside = new Set(['pageNumber', 'runningHead', 'runningFoot', 'contentsEntry']);

function chainsOf(elements: readonly DocumentElement[]): readonly Chain[] {
  const chains: Chain[] = [];
  let text: DocumentLine[] = [];
  const end = (): void => {
    if (text.length > 0) chains.push({ lines: text, headOf: none });
    text = [];
  };
  for (const element of elements) {
    if (element.kind === 'picture') continue;
    if (element.kind === 'grid') {
      end();
      chains.push(...chainsOfTable(element));
    } else if (!aside.has(element.role)) {
      text.push(element);
    } else {
      chains.push({ lines: [element], headOf: none });
    }
  }
  end();
  return chains;
}

function chainsOfTable({ grid, above, notes }: DocumentTable): readonly Chain[] {
  const filled = grid.cells.filter(({ text }) => text !== '');
  const rows = [...Map.groupBy(filled, ({ row }) => row).values()].map((cells): Chain => ({
    lines: cells,
    headOf: (index) => (cells[index] === undefined ? '' : (headsAbove(grid).get(cells[index]) ?? '')),
  }));
  const columns = [...Map.groupBy(grid.cells, ({ column }) => column).values()];
  return [
    { lines: above, headOf: none },
    ...rows,
    ...columns.map((lines) => ({ lines, headOf: none })),
    { lines: notes, headOf: none },
  ];
}

/** For each cell the nearest words above it, in one way down the table. */
const headsAbove = rememberedOf((grid: DocumentTable['grid']): ReadonlyMap<DocumentCell, string> => {
  const map = cellMap(grid);
  const heads = new Map<DocumentCell, string>();
  for (let column = 0; column < map.columns; column += 1) {
    let head = '';
    for (let row = 0; row < map.rows; row += 1) {
      const cell = map.at(row, column);
      if (cell?.row === row && cell.column === column) heads.set(cell, head);
      if (cell !== undefined && /\p{Script=Han}/u.test(cell.text)) head = cell.text;
    }
  }
  return heads;
});

const none = (): string => '';

interface Piece extends Hidden {
  readonly line: DocumentLine;
}

interface Broken {
  readonly digits: string;
  readonly number: BrokenNumber;
  readonly pieces: readonly Piece[];
}

/** A number in more pieces than it has digits is none. */
const mostPieces = 18;

/** Digits that end one line together with those that the next begins with, and so on. */
function brokenNumbers(chain: Chain): Broken[] {
  const found: Broken[] = [];
  for (let first = 0; first + 1 < chain.lines.length; first += 1) {
    const broken = numberFrom(chain, first);
    if (broken === undefined) continue;
    found.push(broken);
    first += broken.pieces.length - 1;
  }
  return found;
}

function numberFrom({ lines, headOf }: Chain, first: number): Broken | undefined {
  const start = lines[first];
  // Nearly every line is out by its last sign, or the first of the next.
  const isOpen = endsInDigit.test(start?.text ?? '') && beginsWithDigit.test(lines[first + 1]?.text ?? '');
  const tail = start === undefined || !isOpen ? null : atEnd.exec(start.text);
  if (start === undefined || tail === null) return undefined;
  const before = `${lines[first - 1]?.text ?? ''} ${start.text.slice(0, tail.index)}`;
  const pieces: Omit<Piece, 'masked'>[] = [{ line: start, start: tail.index, end: start.text.length }];
  let digits = digitsOf(tail[0]);
  for (const line of lines.slice(first + 1, first + mostPieces)) {
    const [text] = atStart.exec(line.text) ?? [];
    if (text === undefined) return undefined;
    pieces.push({ line, start: 0, end: text.length });
    digits += digitsOf(text);
    const kind =
      kindOfPieces(digits, pieces.length, before) ?? kindOfPieces(digits, pieces.length, headOf(first));
    if (kind !== undefined) return brokenNumber(kind, digits, start, pieces);
    // Only a line of digits alone goes on in the next.
    if (text.length < line.text.length) return undefined;
  }
  return undefined;
}

function brokenNumber(
  kind: Omit<PersonalNumber, 'masked'>,
  digits: string,
  line: DocumentLine,
  pieces: readonly Omit<Piece, 'masked'>[],
): Broken {
  const span: Span = [pieces[0]?.start ?? 0, line.text.length];
  let at = 0;
  const hidden = pieces.map((piece): Piece => {
    const text = piece.line.text.slice(piece.start, piece.end);
    const part = maskedPart(text, digits, at);
    at += digitsOf(text).length;
    return { ...piece, masked: part };
  });
  return { digits, number: { ...kind, masked: maskedNumber(digits), line, span }, pieces: hidden };
}
