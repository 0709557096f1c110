// Whether a text holds a number of a person: one that looks like such a number by itself, or one that is known from elsewhere, however its
// digits are parted.
import { digitsOf, numberSpans } from '../../core/checks/masking.ts';

/** The digits of each. */
export type KnownNumbers = ReadonlySet<string>;

export function holdsNumber(text: string, known: KnownNumbers): boolean {
  return numberSpans(text).length > 0 || holdsKnown(text, known);
}

/** Of bytes that may be text in any encoding: plain digits look alike in all of them, full-width ones do not. */
export function holdsKnownBytes(bytes: Uint8Array, known: KnownNumbers): boolean {
  if (known.size === 0) return false;
  const shifted = bytes.subarray(1);
  return (
    holdsKnown(textIn(bytes, 'latin1'), known) ||
    [bytes, shifted].some((part) => holdsKnown(textIn(part, 'utf-16be'), known)) ||
    (['utf-8', 'gb18030'] as const).some((encoding) => holdsKnown(textIn(bytes, encoding), known))
  );
}

/** The digits of every number in a text. */
export function numbersIn(text: string): readonly string[] {
  return numberSpans(text).map(({ start, end }) => digitsOf(text.slice(start, end)));
}

function holdsKnown(text: string, known: KnownNumbers): boolean {
  if (known.size === 0) return false;
  const digits = digitsOf(text);
  return [...known].some((number) => digits.includes(number));
}

export function textIn(
  bytes: Uint8Array,
  encoding: 'latin1' | 'utf-8' | 'utf-16be' | 'utf-16le' | 'gb18030',
): string {
  return new TextDecoder(encoding).decode(bytes);
}
