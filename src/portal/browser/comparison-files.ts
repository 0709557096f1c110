// A comparison that was made in the browser as files: each table as CSV, all of it as workbook and JSON, made by what makes them on a
// server. They are made when it is shown, so that each is a plain link.
import { tableCsv, viewWorkbook, workbookType } from '../views/view-files.ts';
import { viewJson } from '../views/view-json.ts';
import type { View } from '../views/view.ts';
import type { Wording } from '../wording/zh-CN.ts';
import { element } from './element.ts';

/** Of the comparison before. */
let offered: readonly string[] = [];

export function offerFiles(
  result: HTMLElement,
  view: View,
  notices: readonly string[],
  words: Wording,
): void {
  for (const href of offered) URL.revokeObjectURL(href);
  const links: string[] = [];
  const link = (title: string, name: string, content: BlobPart, type: string): HTMLElement => {
    const href = URL.createObjectURL(new Blob([content], { type }));
    links.push(href);
    const made = element('a', { textContent: title, href, download: name });
    made.dataset['download'] = '';
    return made;
  };
  for (const table of view.tables) {
    const csv = tableCsv(table, view.sources, notices, words);
    const line = element('p', { className: 'downloads' });
    line.append(link('CSV', `${table.name}.csv`, csv, 'text/csv;charset=utf-8'));
    result.querySelector(`.data-table#${table.name}`)?.append(line);
  }
  offered = links;
  if (view.tables.length === 0) return;
  const whole = element('p', { className: 'downloads page-downloads' });
  const workbook = viewWorkbook(view, notices, words);
  whole.append(
    `${words.downloads} `,
    ...(workbook.ok ? [link('Excel', 'view.xlsx', new Uint8Array(workbook.value), workbookType), ' '] : []),
    link('JSON', 'view.json', JSON.stringify(viewJson(view, notices)), 'application/json'),
  );
  result.append(whole);
}
