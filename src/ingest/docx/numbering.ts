// The numbers that Word gives paragraphs by itself, as it prints them: 一、 （二） 3. ①
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/parse-xml.ts';
import { isOn, valueOf, type NumberedAs, type Styles } from './styles.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1` stands for the number of the first level. */
  readonly text: string;
  readonly isFollowedBySpace: boolean;
  /** All its numbers are printed in Arabic digits. */
  readonly isLegal: boolean;
}

interface List {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: readonly Level[];
  readonly restarts: ReadonlyMap<number, number>;
}

export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, number[]>();
  readonly #restarted = new Set<string>();

  constructor(numbering: XmlElement | undefined, styles: Styles) {
    this.#lists = numbering === undefined ? new Map() : listsOf(numbering, styles);
  }

  /** Counts the paragraph and gives the text of its number; bullets have none. */
  next({ list: id, level }: NumberedAs): string {
    const list = this.#lists.get(id);
    const own = list?.levels[level];
    if (list === undefined || own === undefined) return '';
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    const restart = list.restarts.get(level);
    if (restart !== undefined && !this.#restarted.has(`${id} ${level}`)) {
      this.#restarted.add(`${id} ${level}`);
      counts[level] = restart - 1;
    }
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    if (own.format === 'bullet' || own.format === 'none') return '';
    const text = own.text.replace(/%(\d)/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const at = list.levels[index];
      const count = counts[index] ?? at?.start ?? 1;
      return numberText(count, own.isLegal ? 'decimal' : (at?.format ?? 'decimal'));
    });
    return own.isFollowedBySpace || /[\p{L}\p{N}.]$/u.test(text) ? `${text} ` : text;
  }
}

function listsOf(numbering: XmlElement, styles: Styles): ReadonlyMap<string, List> {
  const definitions = new Map(
    childrenOf(numbering, 'w:abstractNum').map((each) => [attributeOf(each, 'abstractNumId') ?? '', each]),
  );
  const numbers = new Map(
    childrenOf(numbering, 'w:num').map((each) => [attributeOf(each, 'numId') ?? '', each]),
  );
  return new Map(
    [...numbers].map(([id, number]) => {
      const definition = valueOf(number, 'w:abstractNumId') ?? '';
      const link = valueOf(definitions.get(definition), 'w:numStyleLink');
      const linked = link === undefined ? undefined : numbers.get(styles.numberingOf(link)?.list ?? '');
      const used = linked === undefined ? definition : (valueOf(linked, 'w:abstractNumId') ?? '');
      return [id, listOf(used, definitions.get(used), number)];
    }),
  );
}

function listOf(definition: string, defined: XmlElement | undefined, number: XmlElement): List {
  const levels = defined === undefined ? [] : childrenOf(defined, 'w:lvl').map(levelOf);
  const restarts = new Map<number, number>();
  for (const override of childrenOf(number, 'w:lvlOverride')) {
    const level = Number(attributeOf(override, 'ilvl'));
    const start = valueOf(override, 'w:startOverride');
    const replaced = childOf(override, 'w:lvl');
    if (start !== undefined) restarts.set(level, Number(start));
    if (replaced !== undefined && level in levels) levels[level] = levelOf(replaced);
  }
  return { definition, levels, restarts };
}

function levelOf(level: XmlElement): Level {
  return {
    start: Number(valueOf(level, 'w:start') ?? 1),
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    isFollowedBySpace: valueOf(level, 'w:suff') === 'space',
    isLegal: isOn(valueOf(level, 'w:isLgl')),
  };
}

const chineseFormats: readonly string[] = [
  'chineseCounting',
  'chineseCountingThousand',
  'japaneseCounting',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
  'koreanCounting',
];

function numberText(count: number, format: string): string {
  if (chineseFormats.includes(format)) return chineseNumber(count);
  switch (format) {
    case 'ideographDigital':
      return String(count).replace(/\d/gu, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? '');
    case 'upperLetter':
      return letters(count);
    case 'lowerLetter':
      return letters(count).toLowerCase();
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return count >= 1 && count <= 20 ? String.fromCodePoint(0x245f + count) : String(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'decimalFullWidth':
      return String(count).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    default:
      return String(count);
  }
}

/** Up to 9999, as lists are counted: 十, 十一, 二十, 一百零五. */
function chineseNumber(count: number): string {
  if (count <= 0 || count > 9999) return String(count);
  const digits = [...String(count)].map(Number);
  const places = ['', '十', '百', '千'];
  const text = digits
    .map((digit, index) =>
      digit === 0 ? '零' : `${'零一二三四五六七八九'[digit] ?? ''}${places[digits.length - 1 - index] ?? ''}`,
    )
    .join('')
    .replace(/零+/gu, '零')
    .replace(/零$/u, '');
  return text.replace(/^一十/u, '十');
}

/** A … Z, AA, BB. */
function letters(count: number): string {
  const letter = String.fromCodePoint(0x41 + ((Math.max(1, count) - 1) % 26));
  return letter.repeat(Math.min(9, Math.floor((Math.max(1, count) - 1) / 26) + 1));
}

function roman(count: number): string {
  if (count <= 0 || count > 3999) return String(count);
  const tens = (digit: number, [one, five, ten]: readonly [string, string, string]): string =>
    [
      '',
      one,
      one + one,
      one + one + one,
      one + five,
      five,
      five + one,
      five + one + one,
      five + one + one + one,
      one + ten,
    ][digit] ?? '';
  return [
    'M'.repeat(Math.floor(count / 1000)),
    tens(Math.floor(count / 100) % 10, ['C', 'D', 'M']),
    tens(Math.floor(count / 10) % 10, ['X', 'L', 'C']),
    tens(count % 10, ['I', 'V', 'X']),
  ].join('');
}
