// A form bears the day on which it was filled in: before the budget is published, and a day of the calendar.
import { held, writtenCheck } from '../written-check.ts';
import { checkedForms } from '../targets/checked-forms.ts';
import { dayNumber } from './day-number.ts';

export const formsAreFilledInBeforePublication = writtenCheck(
  'forms-are-filled-in-before-publication',
  function* ({ document: { reading }, dates: { publishedOn } }, fault) {
    const published = publishedOn === undefined ? undefined : dayNumber(publishedOn);
    for (const { texts } of checkedForms(reading)) {
      const filled = texts.find(({ field }) => field === 'project.filledAt');
      if (filled === undefined) continue;
      const [, year = '', month = '', day = ''] = /(20\d{2})\D?(\d{2})\D?(\d{2})/u.exec(filled.text) ?? [];
      const filledOn = dayNumber([year, month, day].join('-'));
      if (filledOn !== undefined && (published === undefined || filledOn <= published)) yield held;
      else yield fault({ places: [filled.place], written: filled.text });
    }
  },
);
