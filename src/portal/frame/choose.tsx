// Choosing a place and a year: two lists beside a field of search, or a form of their own above a list. Nothing to choose, nothing shown.
import type { Choices } from '../../store/choices.ts';
import type { Frame } from './frame.ts';

/** What was asked for; `''` where all are. */
export interface Asked {
  readonly jurisdiction: string;
  readonly year: string;
}

/** For the description of the API. */
export const askedWords = {
  jurisdiction: 'Code of a place; all where it is left out',
  year: 'A fiscal year; all where it is left out',
} as const;

export function readAsked(query: Readonly<Record<string, string>>): Asked | undefined {
  const { jurisdiction = '', year = '' } = query;
  return /^[\w-]{0,20}$/u.test(jurisdiction) && /^(?:\d{4})?$/u.test(year)
    ? { jurisdiction, year }
    : undefined;
}

/** As the store is asked. */
export function filterOf({ jurisdiction, year }: Asked) {
  return {
    ...(jurisdiction === '' ? {} : { jurisdiction }),
    ...(year === '' ? {} : { fiscalYear: Number(year) }),
  };
}

interface ChooseProps {
  readonly frame: Frame;
  readonly choices: Choices;
  readonly asked: Asked;
}

export function Choose({ frame: { words }, choices, asked }: ChooseProps) {
  const { jurisdictions, years } = choices;
  return (
    <>
      {jurisdictions.length > 1 && (
        <label>
          {words.columns.jurisdiction}{' '}
          <select name="jurisdiction">
            <option value="">{words.choose.allPlaces}</option>
            {jurisdictions.map(({ jurisdiction, name }) => (
              <option value={jurisdiction} selected={jurisdiction === asked.jurisdiction}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {years.length > 1 && (
        <label>
          {words.columns.year}{' '}
          <select name="year">
            <option value="">{words.choose.allYears}</option>
            {years.map((year) => (
              <option value={`${year}`} selected={`${year}` === asked.year}>
                {year}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

/** `address` is the page's path. A portal of files answers no questions. */
export function ChooseForm({ frame, choices, asked, address }: ChooseProps & { readonly address: string }) {
  if (frame.settings.isStatic || (choices.jurisdictions.length < 2 && choices.years.length < 2)) return null;
  return (
    <form class="choose" action={frame.link(address)} method="get">
      <Choose frame={frame} choices={choices} asked={asked} />
      <button type="submit">{frame.words.choose.button}</button>
    </form>
  );
}
