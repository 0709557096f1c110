// A page that says what is wrong and what to do.
import { addresses } from '../views/addresses.ts';
import { Page, type Frame } from './page.tsx';
import { SearchForm } from './search-form.tsx';

export function ErrorPage({
  frame,
  title,
  lead,
}: {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
}) {
  return (
    <Page frame={frame} view={{ title, address: addresses.home, sources: [] }} lead={<p>{lead}</p>}>
      <SearchForm frame={frame} />
      <p>
        <a href={frame.link(addresses.home)}>{frame.words.backHome}</a>
      </p>
    </Page>
  );
}
