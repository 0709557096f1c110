// A report as one HTML page that needs no network and no script: the pages of the document beside what was found on them, each finding
// marked where it is. Filters are boxes that the style sheet asks; where it cannot, everything is shown.
import { raw } from 'hono/html';
import { maskingOf, type DocumentMasking } from '../../core/checks/document-masking.ts';
import type { Language } from '../../core/lib/messages/render.ts';
import { renderProblem } from '../../core/lib/messages/render.ts';
import type { DocumentElement } from '../../core/reading/printed-document.ts';
import { colourRules, onPaper } from '../../publish/html/style/colours.ts';
import { findingsOf, type CheckReport } from '../check-report.ts';
import { inReadingOrder } from '../parts.ts';
import type { PagePicture } from '../pictures/page-picture.ts';
import { reportWords } from '../wording.ts';
import { filterRules } from './filter-rules.ts';
import { FindingView } from './finding-view.tsx';
import { Accepted, Obligations, Remarks } from './obligations.tsx';
import { findingsId } from './page-ids.ts';
import { SheetView } from './sheet-view.tsx';
import { layOutSheets, type LaidOut } from './sheets.ts';
import { styleSheet } from './style-sheet.ts';
import { Filters, Summary, type SummaryProps } from './summary.tsx';
import { pageWords } from './wording.ts';

export interface CheckPageContent {
  readonly report: CheckReport;
  readonly elements: readonly DocumentElement[];
  /** Of the pages on which findings have a place; empty where the document has no pages. */
  readonly pictures: ReadonlyMap<number, PagePicture>;
}

/** Nothing may run, and nothing may be fetched: a string that slipped through could do nothing. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Same report, same pictures, same bytes. Whatever a string of the document holds, the page shows it as text. */
export async function renderCheckPage(
  { report, elements, pictures }: CheckPageContent,
  language: Language,
): Promise<string> {
  const findings = inReadingOrder(findingsOf(report));
  const laidOut = layOutSheets(findings, report.source.file, elements, pictures);
  const style = colourRules + onPaper('.picture') + (await styleSheet()) + filterRules();
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="mingzhang check" />
        <title>{pageWords(language).title(report.source.file)}</title>
        <link rel="icon" href="data:," />
        <style>{raw(style)}</style>
      </head>
      <Body report={report} laidOut={laidOut} masking={maskingOf(elements)} language={language} />
    </html>
  );
  return `<!doctype html>\n${String(await page)}\n`;
}

interface BodyProps {
  readonly report: CheckReport;
  readonly laidOut: LaidOut;
  readonly masking: DocumentMasking;
  readonly language: Language;
}

function Body({ report, laidOut, masking, language }: BodyProps) {
  const say = pageWords(language);
  const hasFindings = findingsOf(report).length > 0;
  return (
    <body>
      <a class="skip" href={`#${findingsId}`}>
        {say.skip}
      </a>
      <Summary report={report} language={language} />
      {hasFindings && <Filters report={report} language={language} />}
      <main id={findingsId} tabindex={-1}>
        {!hasFindings && (
          <p class="nothing">{report.accepted.length > 0 ? say.nothingFoundButAccepted : say.nothingFound}</p>
        )}
        <Placeless report={report} laidOut={laidOut} language={language} />
        {laidOut.sheets.map((sheet) => (
          <SheetView sheet={sheet} report={report} masking={masking} language={language} />
        ))}
        <Accepted report={report} language={language} />
        <Remarks report={report} language={language} />
        <NotRead report={report} language={language} />
        <Obligations report={report} language={language} />
      </main>
      <footer class="foot">
        <p>{say.madeBy}</p>
      </footer>
    </body>
  );
}

function Placeless({ report, laidOut: { placeless }, language }: Omit<BodyProps, 'masking'>) {
  if (placeless.length === 0) return null;
  return (
    <section class="sheet placeless">
      <h2>{pageWords(language).placeless}</h2>
      <div class="beside">
        {placeless.map((numbered) => (
          <FindingView numbered={numbered} report={report} language={language} />
        ))}
      </div>
    </section>
  );
}

function NotRead({ report, language }: SummaryProps) {
  const { problems, notUnderstood } = report;
  if (problems.length + notUnderstood.length === 0) return null;
  return (
    <section class="not-read">
      <h2>{reportWords(language).notUnderstoodTitle}</h2>
      <ul>
        {[...problems, ...notUnderstood].map((problem) => (
          <li>{renderProblem(problem, language)}</li>
        ))}
      </ul>
    </section>
  );
}
