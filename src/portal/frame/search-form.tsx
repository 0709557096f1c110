// The search field. A form without scripts; with them it answers while one types.
import { addresses } from '../views/addresses.ts';
import type { Choices } from '../../store/choices.ts';
import { Choose, type Asked } from './choose.tsx';
import type { Frame } from './frame.ts';

export function SearchForm({
  frame,
  value = '',
  choices,
  asked = { jurisdiction: '', year: '' },
}: {
  readonly frame: Frame;
  readonly value?: string;
  /** Places and years to choose among; none where a page knows of none. */
  readonly choices?: Choices;
  readonly asked?: Asked;
}) {
  const { words, link, settings } = frame;
  return (
    <form
      class="search"
      role="search"
      action={link(addresses.search)}
      method="get"
      data-search={settings.isStatic ? undefined : link(addresses.suggestions)}
      data-label={words.search.found}
    >
      <label for="search-field">{words.home.field}</label>
      <div class="row">
        <div class="field">
          <input id="search-field" type="search" name="q" value={value} maxlength={60} autocomplete="off" />
        </div>
        <button type="submit">{words.home.button}</button>
      </div>
      {choices !== undefined && !settings.isStatic && (
        <div class="choose">
          <Choose frame={frame} choices={choices} asked={asked} />
        </div>
      )}
    </form>
  );
}
