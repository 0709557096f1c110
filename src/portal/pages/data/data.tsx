// How to get at the data, what may be done with it, how to cite it, and how to report an error.
import { Page } from '../../frame/page.tsx';
import { ViewTable } from '../../frame/table.tsx';
import { addresses, bulkFolders } from '../../views/addresses.ts';
import { text } from '../../views/data-table.ts';
import { page } from '../page-definition.ts';

export const data = page({
  path: addresses.data,
  summary: 'Where the data is',
  load: async (_portal, _request, words) =>
    await Promise.resolve({
      title: words.data.title,
      address: addresses.data,
      sources: [],
      tables: [
        {
          name: 'endpoints',
          title: words.data.api,
          columns: [
            { name: 'what', title: words.columns.item, kind: 'text' as const },
            { name: 'address', title: words.columns.place, kind: 'text' as const },
          ],
          rows: [
            [text(words.data.openApi), text(addresses.openApi, addresses.openApi)],
            [
              text(words.data.bulkAll),
              text(`${bulkFolders.all}datapackage.json`, `${bulkFolders.all}datapackage.json`),
            ],
            [text(words.data.bulkList), text(addresses.documentsList, addresses.documentsList)],
            [text(words.data.feed), text(addresses.feed, addresses.feed)],
            [text(words.data.mcp), text(addresses.mcp)],
          ],
        },
      ],
    }),
  render: (view, frame) => {
    const { words, settings, link } = frame;
    return (
      <Page frame={frame} view={view}>
        <h2>{words.data.api}</h2>
        {settings.isStatic ? (
          <p>{words.data.static}</p>
        ) : (
          <>
            <p>{words.data.apiLead}</p>
            {view.tables.map((table) => (
              <ViewTable frame={frame} table={table} hidesTitle />
            ))}
          </>
        )}
        <h2>{words.data.bulk}</h2>
        <p>{words.data.bulkLead}</p>
        <ul class="actions">
          {['datapackage.json', 'lines.csv', 'documents.csv'].map((file) => (
            <li>
              <a href={link(bulkFolders.all + file)} data-download>
                {file}
              </a>
            </li>
          ))}
        </ul>
        <h2>{words.data.licence}</h2>
        <p>{words.data.licenceLead}</p>
        <h2>{words.data.cite}</h2>
        <p>{words.data.citeLead}</p>
        <h2 id="report">{words.data.report}</h2>
        <p>{words.data.reportLead}</p>
        <p>{settings.contact === '' ? words.data.reportNone : settings.contact}</p>
      </Page>
    );
  },
});
