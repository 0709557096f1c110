// An English report has no Chinese marks but in what it quotes: of a document without any there is none in any report, whatever it has to say.
import { expect, test } from 'vitest';
import { reason } from '../../src/core/checks/obligation.ts';
import { problem } from '../../src/core/lib/problem.ts';
import { renderCheckPage } from '../../src/report/html/render-check-page.tsx';
import { checkJson } from '../../src/report/json.ts';
import { documentsCsv, findingsCsv } from '../../src/report/many/tables.ts';
import { checkSummaryOf } from '../../src/report/many/check-summary.ts';
import { summaryLines } from '../../src/report/many/summary-lines.ts';
import { sarifLog } from '../../src/report/sarif.ts';
import { terminalLines } from '../../src/report/terminal.ts';
import { placeAt, reportOf, unknownCode, wrongTotal } from './example-report.ts';

const file = 'budget.pdf';
const place = (page: number, row: string) => placeAt(page, row, { document: file, label: `table ${row}` });
const unread = [4, 5].map((page) => ({ ...place(page, 'text'), quote: 'some words 12%' }));
const found = [
  { ...wrongTotal(1), places: [place(1, '201'), place(2, '202'), place(3, '203')] },
  { ...wrongTotal(2), places: [place(1, '201'), place(2, '202')], isTie: true },
];
const report = reportOf(
  [
    { code: 'table-total-is-sum-of-rows', held: 0, findings: found, unchecked: [] },
    {
      code: 'figures-in-text-agree-with-tables',
      held: 0,
      findings: [],
      unchecked: [
        reason('sentences-not-understood', { count: '2', where: 'text', written: 'some words' }, unread),
        reason('unit-not-stated', {}),
      ],
    },
  ],
  {
    source: { file, fileType: 'pdf', pages: 9 },
    format: undefined,
    body: 'Some office',
    accepted: [
      {
        finding: {
          ...unknownCode(1),
          places: [place(1, '290')],
          values: { year: '2025', similar: '210、220' },
        },
        reason: 'ours',
      },
    ],
    outdated: [
      {
        code: 'codes-ascend',
        document: file,
        place: { table: 'income', row: '201' },
        written: '201',
        reason: 'ours',
      },
    ],
    // The names of laws are Chinese, and quoted.
    bases: new Map(),
    problems: [problem('page-empty', { file, page: 2 }, { values: {} })],
  },
);

test.each<[string, () => string | Promise<string>]>([
  ['on the terminal', () => terminalLines(report, { language: 'en', isWhole: true }).join('\n')],
  ['as JSON', () => JSON.stringify(checkJson(report, 'en'))],
  ['as SARIF', () => JSON.stringify(sarifLog([report], 'en'))],
  ['as a table of findings', () => findingsCsv([checkJson(report, 'en')], 'en')],
  ['as a table of documents', () => documentsCsv([{ file, summary: checkSummaryOf(report) }], 'en')],
  ['of many', () => summaryLines([{ file, summary: checkSummaryOf(report) }], 'en').join('\n')],
  [
    'as a page',
    async () => {
      const page = await renderCheckPage({ report, elements: [], pictures: new Map() }, 'en');
      return page.replace(/<style>.*?<\/style>/su, '');
    },
  ],
])('%s', async (_, told) => {
  const around = /.{0,30}[、。，；：？！（）《》「」].{0,30}/gu;
  expect((await told()).replace(/^\ufeff/u, '').match(around) ?? []).toEqual([]);
});
