// Numbers that belong to a person: telephone, identity card, bank account. They are found so that a person can look at them, and no
// output of ours repeats them.
export type PersonalNumberKind = 'mobile' | 'landline' | 'identity' | 'account';

export interface PersonalNumber {
  readonly kind: PersonalNumberKind;
  readonly masked: string;
  /** Whether its check digit is right; a number without one never is. */
  readonly isVerified: boolean;
}

const patterns: readonly { readonly kind: PersonalNumberKind; readonly pattern: RegExp }[] = [
  {
    kind: 'identity',
    pattern:
      /(?<![\dA-Za-z])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu,
  },
  // Broken by a line, a page or a typist; only where the check digit says what it is.
  {
    kind: 'identity',
    pattern: /(?<![\dA-Za-z.,-])[1-8](?:[ \n]?\d){16}[ \n]?[\dXx](?![\dA-Za-z.])/gu,
  },
  { kind: 'account', pattern: /(?<![\dA-Za-z.,-])\d(?:[ -]?\d){15,18}(?![\dA-Za-z.])/gu },
  { kind: 'mobile', pattern: /(?<![\dA-Za-z.,-])1[3-9]\d[ \n-]?\d{4}[ \n-]?\d{4}(?![\d.])/gu },
  { kind: 'landline', pattern: /(?<!\d)0\d{2,3}[-—－]\d{7,8}(?!\d)/gu },
];

/** In reading order of their kinds. A long number is an account only where its check digit says so. */
export function personalNumbers(text: string): readonly PersonalNumber[] {
  const found: PersonalNumber[] = [];
  replaceNumbers(text, (kind, number) => {
    const hidden = maskedNumber(number);
    found.push({ kind, masked: hidden, isVerified: isVerified(kind, number) });
    return hidden;
  });
  return found;
}

/** The text with every such number masked. */
export function masked(text: string): string {
  return replaceNumbers(text, (_kind, number) => maskedNumber(number));
}

function replaceNumbers(text: string, replace: (kind: PersonalNumberKind, number: string) => string): string {
  if (!/\d{7}|\d[ -]\d/u.test(text)) return text;
  return patterns.reduce(
    (rest, { kind, pattern }) =>
      rest.replace(pattern, (number) => (isSurely(kind, number) ? replace(kind, number) : number)),
    text,
  );
}

/** A long number is an account, and a broken one an identity number, only where its check digit says so. */
function isSurely(kind: PersonalNumberKind, number: string): boolean {
  if (kind === 'account') return passesLuhn(number);
  return kind !== 'identity' || !/[ \n]/u.test(number) || isIdentityNumber(number);
}

function isVerified(kind: PersonalNumberKind, number: string): boolean {
  return kind === 'account' || (kind === 'identity' && isIdentityNumber(number));
}

/** The last digit of a card's number makes the weighted sum a multiple of ten (ISO/IEC 7812). */
function passesLuhn(number: string): boolean {
  const digits = [...number.replace(/\D/gu, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const weighted = index % 2 === 0 ? digit : digit * 2;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0 && digits.some((digit) => digit !== digits[0]);
}

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The last place of an identity number follows from the others (GB 11643). */
function isIdentityNumber(printed: string): boolean {
  const number = printed.replace(/[ \n]/gu, '');
  const sum = identityWeights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number.at(-1)?.toUpperCase();
}

/** Three digits at the front and two at the end tell a reader which number is meant. */
function maskedNumber(number: string): string {
  const characters = [...number];
  return characters
    .map((character, index) =>
      index < 3 || index >= characters.length - 2 || !/[\dXx]/u.test(character) ? character : '*',
    )
    .join('');
}
