// What was found. Without words it asks for some.
import { raw } from 'hono/html';
import { embedJson } from '../../../publish/html/embed-json.ts';
import { searchIndex, type SearchIndex } from '../../export/search-index.ts';
import { choicesOf, type Choices } from '../../../store/choices.ts';
import { askedWords, filterOf, readAsked, type Asked } from '../../frame/choose.tsx';
import { Page } from '../../frame/page.tsx';
import { SearchForm } from '../../frame/search-form.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import { addresses, asking } from '../../views/addresses.ts';
import { text } from '../../views/data-table.ts';
import type { View } from '../../views/view.ts';
import { page } from '../page-definition.ts';
import { find } from './find.ts';

/** Whoever finds more had better write more words. */
const mostFound = 60;
const mostCharacters = 60;

interface SearchView extends View {
  readonly words: string;
  readonly choices: Choices;
  readonly asked: Asked;
  /** Of a portal of files: all that can be found. */
  readonly index: SearchIndex | undefined;
}

export const search = page<SearchView>({
  path: addresses.search,
  summary: 'Departments, units, projects and codes by name, from one character on',
  query: { q: 'Words of the name', ...askedWords },
  load: async (portal, { query }, wording) => {
    const words = (query['q'] ?? '').trim();
    const asked = readAsked(query);
    if ([...words].length > mostCharacters || asked === undefined) return 'badRequest';
    const found = words === '' ? [] : await find(portal, words, wording, mostFound, filterOf(asked));
    const { columns } = wording;
    return {
      title: wording.search.title(words),
      address: asking(addresses.search, { q: words, ...asked }),
      words,
      asked,
      choices: await portal.wholeStore.ask(choicesOf),
      sources: [],
      index: portal.settings.isStatic ? await searchIndex(portal, wording) : undefined,
      tables: [
        {
          name: 'found',
          title: wording.search.found,
          columns: [
            { name: 'name', title: columns.name, kind: 'text' },
            { name: 'kind', title: columns.kind, kind: 'text' },
            { name: 'fiscalYear', title: columns.year, kind: 'text' },
          ],
          rows: found.map(({ name, kind, year, address, note }) => [
            { ...text(name, address), note },
            text(kind),
            text(year),
          ]),
          empty: words === '' ? wording.search.ask : wording.search.none(words),
        },
      ],
    };
  },
  render: (view, frame) => (
    <Page frame={frame} view={view}>
      <SearchForm frame={frame} value={view.words} choices={view.choices} asked={view.asked} />
      {view.index === undefined ? (
        <>
          {view.tables.map((table) => (
            <ViewTable frame={frame} table={table} hidesTitle address={view.address} />
          ))}
          {view.words !== '' && <ViewDownloads frame={frame} address={view.address} />}
        </>
      ) : (
        <>
          <noscript>
            <p class="muted">{frame.words.search.static}</p>
          </noscript>
          <script
            type="application/json"
            id="search-index"
            data-ask={frame.words.search.ask}
            data-none={frame.words.search.none('…')}
          >
            {raw(embedJson(view.index))}
          </script>
        </>
      )}
    </Page>
  ),
});
