// Numbers that belong to a person: telephone, identity card, bank account. They are found so that a person can look at them, and no
// output of ours repeats them, however lines, spaces and hyphens part their digits.
export type PersonalNumberKind = 'mobile' | 'landline' | 'identity' | 'account';

export interface PersonalNumber {
  readonly kind: PersonalNumberKind;
  readonly masked: string;
  /** Whether its check digit is right; a number without one never is. */
  readonly isVerified: boolean;
}

/** Where in a text a number stands. */
export interface NumberSpan extends PersonalNumber {
  readonly start: number;
  readonly end: number;
}

/** What may part two digits of one number. */
const gap = String.raw`[\s\u200b·‐‑‒–—－-]{0,3}`;
const notWithin = String.raw`(?<![\dA-Za-z.,-])`;
const identityWords = '身份证|证件';
const phoneWords = '电话|手机|联系方式|传真';
const accountWords = '账号|帐号|账户|帐户|卡号';
const after = (words: string): string => String.raw`(?<=(?:${words})[^\d\n]{0,12})`;

interface NumberPattern {
  readonly kind: PersonalNumberKind;
  readonly pattern: RegExp;
  /** What the digits alone must hold where the form could be that of anything. */
  readonly isSure?: (digits: string) => boolean;
}

const patterns: readonly NumberPattern[] = [
  {
    kind: 'identity',
    pattern:
      /(?<![\dA-Za-z])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?![\dA-Za-z])/gu,
  },
  {
    kind: 'identity',
    pattern: RegExp(String.raw`${notWithin}[1-8](?:${gap}\d){16}${gap}[\dX](?![\dA-Za-z.])`, 'gu'),
    isSure: isIdentityNumber,
  },
  {
    kind: 'account',
    pattern: RegExp(
      String.raw`${notWithin}(?:\d{16,19}|\d{4}(?:${gap}\d{4}){3}(?:${gap}\d{1,3})?)(?![\dA-Za-z.])`,
      'gu',
    ),
    isSure: passesLuhn,
  },
  {
    kind: 'account',
    pattern: RegExp(String.raw`${after(accountWords)}\d(?:${gap}\d){11,24}(?![\d.,])`, 'gu'),
  },
  {
    kind: 'mobile',
    pattern: RegExp(String.raw`${notWithin}1[3-9]\d${gap}\d{4}${gap}\d{4}(?![\d.]|\s*[万亿]?元)`, 'gu'),
  },
  {
    kind: 'mobile',
    pattern: RegExp(String.raw`${after(phoneWords)}1${gap}[3-9](?:${gap}\d){9}(?![\d.])`, 'gu'),
  },
  {
    kind: 'landline',
    pattern: RegExp(
      String.raw`(?<!\d)[（(]?0(?:10|2\d|[3-9]\d\d)[)）‐‑‒–—－-]{1,3}\s?\d{3,4}${gap}\d{4}(?!\d)`,
      'gu',
    ),
  },
  { kind: 'landline', pattern: RegExp(String.raw`${after(phoneWords)}0(?:${gap}\d){9,11}(?![\d.])`, 'gu') },
];

/** A number has at least so many digits. */
const leastDigits = 10;

/** In reading order. */
export function numberSpans(text: string): readonly NumberSpan[] {
  if (text.length < leastDigits) return [];
  let left = text.replace(/[０-９Ｘｘx]/gu, plainDigit);
  if ((left.match(/\d/gu)?.length ?? 0) < leastDigits) return [];
  const spans: NumberSpan[] = [];
  for (const pattern of patterns) {
    const found = numbersOf(pattern, left);
    for (const { kind, start, end, isVerified } of found.spans)
      spans.push({ kind, start, end, isVerified, masked: maskedNumber(text.slice(start, end)) });
    left = found.left;
  }
  return spans.sort((one, other) => one.start - other.start);
}

/** A text is gone through in blocks, so that hiding a number copies a block and not all of a long text. */
const blockLength = 1024;
/** What a pattern looks back at, and how far a number reaches at most. */
const longestBefore = 32;
const longestNumber = 160;

interface FoundNumbers {
  readonly spans: readonly Omit<NumberSpan, 'masked'>[];
  /** The text with what was found hidden from other patterns. */
  readonly left: string;
}

function numbersOf({ kind, pattern, isSure }: NumberPattern, text: string): FoundNumbers {
  const spans: Omit<NumberSpan, 'masked'>[] = [];
  const done: string[] = [];
  let before = '';
  for (let at = 0; at < text.length;) {
    let block = before + text.slice(at, at + blockLength + longestNumber);
    let end = Math.min(block.length, before.length + blockLength);
    pattern.lastIndex = before.length;
    for (let found = pattern.exec(block); found !== null; found = pattern.exec(block)) {
      const [number] = found;
      const { index } = found;
      if (index >= end) break;
      const digits = digitsOf(number);
      if (isSure?.(digits) === false) {
        pattern.lastIndex = index + 1;
        continue;
      }
      const isVerified =
        kind === 'account' ? passesLuhn(digits) : kind === 'identity' && isIdentityNumber(digits);
      const start = at + index - before.length;
      spans.push({ kind, start, end: start + number.length, isVerified });
      block = block.slice(0, index) + '*'.repeat(number.length) + block.slice(index + number.length);
      end = Math.max(end, index + number.length);
    }
    done.push(block.slice(before.length, end));
    at += end - before.length;
    before = block.slice(Math.max(0, end - longestBefore), end);
  }
  return { spans, left: done.join('') };
}

/** The text with every such number masked. */
export function masked(text: string): string {
  return withSpans(text, numberSpans(text));
}

/** The text with what is given standing at places of it; of two at one place the first. */
export function withSpans(
  text: string,
  spans: readonly Pick<NumberSpan, 'start' | 'end' | 'masked'>[],
): string {
  let done = 0;
  const parts: string[] = [];
  for (const { start, end, masked: hidden } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start < done) continue;
    parts.push(text.slice(done, start), hidden);
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/**
 * What digits that stand in pieces are together, where what stands before says what they are. An identity number in two pieces is told by
 * its check digit too; in more, codes of a column that follow each other may come out by chance.
 */
export function kindOfPieces(
  digits: string,
  pieces: number,
  before: string,
): Pick<NumberSpan, 'kind' | 'isVerified'> | undefined {
  const says = (words: string): boolean => RegExp(String.raw`(?:${words})[^\d]{0,12}$`, 'u').test(before);
  if (digits.length < leastDigits) return undefined;
  if (isIdentityNumber(digits) && (pieces === 2 || says(identityWords)))
    return { kind: 'identity', isVerified: true };
  if (/^1[3-9]\d{9}$/u.test(digits) && says(phoneWords)) return { kind: 'mobile', isVerified: false };
  if (/^0\d{9,11}$/u.test(digits) && says(phoneWords)) return { kind: 'landline', isVerified: false };
  if (/^\d{12,25}$/u.test(digits) && says(accountWords))
    return { kind: 'account', isVerified: passesLuhn(digits) };
  return undefined;
}

/** Three digits at the front and two at the end tell a reader which number is meant; what parts digits stays. */
export function maskedNumber(number: string): string {
  const count = digitsOf(number).length;
  let digit = 0;
  return number.replace(/[\d０-９Xx]/gu, (character) => {
    digit += 1;
    return digit <= shownAtFront || digit > count - shownAtEnd ? character : '*';
  });
}

const shownAtFront = 3;
const shownAtEnd = 2;
/** So many digits of a number tell no more than its mask does. */
export const mostShownDigits = shownAtFront + shownAtEnd;

/** Full-width digits as plain ones, and nothing else. */
export function digitsOf(text: string): string {
  return text.replace(/[０-９Ｘｘx]/gu, plainDigit).replace(/[^\dX]/gu, '');
}

function plainDigit(character: string): string {
  return /[Ｘｘx]/u.test(character) ? 'X' : String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0);
}

/** The last digit of a card's number makes the weighted sum a multiple of ten (ISO/IEC 7812). */
function passesLuhn(number: string): boolean {
  const digits = [...number].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const weighted = index % 2 === 0 ? digit : digit * 2;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0 && digits.some((digit) => digit !== digits[0]);
}

const identityForm = /^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/u;
const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The last place of an identity number follows from the others (GB 11643). */
function isIdentityNumber(digits: string): boolean {
  if (!identityForm.test(digits)) return false;
  const sum = identityWeights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11] === digits.at(-1);
}
