// Telephone, identity and account numbers (个人信息保护法 第二十五条): whether they may be published is for a person to decide, so what is
// found is named, masked, and never judged. A number whose check digit is right is hardly anything else.
import { personalNumbers } from '../../masking.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

export const personalNumbersAreReviewed = writtenCheck(
  'personal-numbers-are-reviewed',
  function* ({ document }, fault) {
    for (const { text, place } of textsOf(document)) {
      const numbers = personalNumbers(text);
      if (numbers.length === 0) yield held;
      for (const { masked, isVerified } of numbers)
        yield fault({ places: [place], written: masked, severity: isVerified ? 'warning' : 'information' });
    }
  },
);
