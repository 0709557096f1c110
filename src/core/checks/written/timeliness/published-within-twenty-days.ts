// A department publishes within twenty days of its budget's approval (预算法 第十四条). The dates are not in the document: whoever asks
// gives them.
import { reason } from '../../obligation.ts';
import { placeOfDocument } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';
import { dayNumber } from './day-number.ts';

const allowedDays = 20;

export const publishedWithinTwentyDays = writtenCheck(
  'published-within-twenty-days',
  function* ({ document, dates: { approvedOn, publishedOn } }, fault) {
    const [approved, published] = [approvedOn, publishedOn].map((day) =>
      day === undefined ? undefined : dayNumber(day),
    );
    if (approved === undefined || published === undefined) {
      yield reason('dates-not-known', {});
      return;
    }
    const days = published - approved;
    if (days <= allowedDays) yield held;
    else
      yield fault({
        places: [placeOfDocument(document)],
        written: publishedOn ?? '',
        values: { approved: approvedOn ?? '', days: `${days}` },
      });
  },
);
