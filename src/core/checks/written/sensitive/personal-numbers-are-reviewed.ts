// Telephone, identity and account numbers (个人信息保护法 第二十五条): whether they may be published is for a person to decide, so what is
// found is named, masked, and never judged. A number whose check digit is right is hardly anything else.
import type { DocumentPlace } from '../../../lib/place.ts';
import { maskingOf } from '../../document-masking.ts';
import { numberSpans } from '../../masking.ts';
import { placeInText } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

export const personalNumbersAreReviewed = writtenCheck(
  'personal-numbers-are-reviewed',
  function* ({ document }, fault) {
    const texts = textsOf(document);
    for (const { text, place } of texts) {
      const numbers = numberSpans(text);
      if (numbers.length === 0) yield held;
      for (const { masked, isVerified, start, end } of numbers) {
        const places = [placeInText(place, text, [start, end])];
        yield fault({ places, written: masked, severity: isVerified ? 'warning' : 'information' });
      }
    }
    const { broken } = maskingOf(document.elements);
    if (broken.length === 0) return;
    // The first of those that stand at one place.
    const placeOf = new Map(texts.map(({ place }) => [keyOf(place), place] as const).reverse());
    for (const { line, span, masked, isVerified } of broken) {
      const whole = placeOf.get(keyOf(line.place)) ?? { ...line.place, key: {}, label: '' };
      const places = [placeInText(whole, line.text, span)];
      yield fault({ places, written: masked, severity: isVerified ? 'warning' : 'information' });
    }
  },
);

const placeParts = ['page', 'line', 'cell', 'table', 'row', 'column', 'box'] as const;

function keyOf(place: DocumentPlace): string {
  return placeParts.map((part) => String(place[part])).join(' ');
}
