// Dates in sentences read 2025年1月1日 (GB/T 9704), the year with four digits: advice.
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const short = /(?<![\d.])(?:20\d{2}[./-]\d{1,2}[./-]\d{1,2})(?![\d.])|(?<!\d)(?!00)[0-4]\d年\d{1,2}月/u;
const whole = /(?<!\d)20\d{2}年\d{1,2}月/u;

export const datesAreWrittenOut = writtenCheck('dates-are-written-out', function* ({ document }, fault) {
  for (const { kind, text, place } of textsOf(document)) {
    if (kind === 'label') continue;
    const [written] = short.exec(text) ?? [];
    if (written !== undefined) yield fault({ places: [place], written });
    else if (whole.test(text)) yield held;
  }
});
