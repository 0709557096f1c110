// A part of the document with its marks, and beside it what was found there.
import type { CheckedPlace } from '../../core/checks/obligation.ts';
import type { DocumentMasking } from '../../core/checks/document-masking.ts';
import type { Language } from '../../core/lib/messages/render.ts';
import type { DocumentCell, DocumentTable } from '../../core/reading/printed-document.ts';
import { tableTitle } from '../../core/reading/printed-document.ts';
import type { CheckReport } from '../check-report.ts';
import { partOf } from '../parts.ts';
import type { PagePicture } from '../pictures/page-picture.ts';
import { FindingView } from './finding-view.tsx';
import { findingId, markId } from './page-ids.ts';
import type { BoxMark, Mark, PageSheet, Sheet, TextSheet } from './sheets.ts';
import { pageWords } from './wording.ts';

export interface SheetProps {
  readonly sheet: Sheet;
  readonly report: CheckReport;
  readonly masking: DocumentMasking;
  readonly language: Language;
}

export function SheetView({ sheet, report, masking, language }: SheetProps) {
  const say = pageWords(language);
  const kinds = sheet.marks.map(({ finding: { finding } }) => `${finding.severity} ${partOf(finding)}`);
  const ofFindings = sheet.findings.map(({ finding }) => `${finding.severity} ${partOf(finding)}`);
  return (
    <section class={`sheet ${sheet.kind}${sheet.findings.length === 0 ? ' counterpart' : ''}`}>
      {/* What the filters ask: which kinds of findings this part shows. */}
      <div class="kinds" hidden>
        {[...new Set([...kinds, ...ofFindings])].map((kind) => (
          <i class={kind} />
        ))}
      </div>
      {sheet.kind === 'page' ? (
        <PageView sheet={sheet} language={language} />
      ) : (
        <div class="original">
          <TextView sheet={sheet} masking={masking} />
        </div>
      )}
      <div class={sheet.findings.length <= 2 ? 'beside few' : 'beside'}>
        {sheet.findings.length === 0 && <p class="note">{say.noFindingsHere}</p>}
        {sheet.findings.map((numbered) => (
          <FindingView numbered={numbered} report={report} language={language} />
        ))}
      </div>
    </section>
  );
}

function PageView({ sheet, language }: { readonly sheet: PageSheet; readonly language: Language }) {
  const say = pageWords(language);
  const { page, picture, marks } = sheet;
  return (
    <div class="original">
      <h2>{say.page(page)}</h2>
      {picture === undefined ? (
        <p class="note">{say.noPicture}</p>
      ) : (
        <div class="picture" style={`aspect-ratio:${picture.width}/${picture.height}`}>
          <img
            src={`data:image/webp;base64,${Buffer.from(picture.webp).toString('base64')}`}
            alt={say.pageAlt(page)}
          />
          {marks.map((mark) => (
            <PictureMark mark={mark} picture={picture} />
          ))}
        </div>
      )}
    </div>
  );
}

function PictureMark({ mark, picture }: { readonly mark: BoxMark; readonly picture: PagePicture }) {
  const [left, top, right, bottom] = mark.box;
  const share = (points: number, whole: number): string => `${((100 * points) / whole).toFixed(2)}%`;
  const style = [
    `left:${share(left, picture.width)}`,
    `top:${share(top, picture.height)}`,
    `width:${share(right - left, picture.width)}`,
    `height:${share(bottom - top, picture.height)}`,
  ].join(';');
  const { number } = mark.finding;
  const id = mark.isFirst ? { id: markId(number, mark.index) } : {};
  return (
    <a class={markClass(mark)} {...id} style={style} href={`#${findingId(number)}`}>
      {mark.isFirst && <span {...marginOf(mark, picture)}>{number}</span>}
    </a>
  );
}

/** Where the number of words stands: measured from the left of their box, in widths of that box and of the number itself. */
function marginOf({ box: [left, , right], inMargin }: BoxMark, { width }: PagePicture) {
  if (inMargin === undefined) return {};
  const toEdge = ((100 * (width - left)) / (right - left)).toFixed(2);
  return { class: 'in-margin', style: `left:${toEdge}%;translate:${-110 * (inMargin + 1)}% -50%` };
}

function markClass({ finding: { finding }, isCause }: Mark): string {
  return `mark ${finding.severity} ${partOf(finding)} ${isCause ? 'cause' : 'against'}`;
}

interface TextProps {
  readonly sheet: TextSheet;
  readonly masking: DocumentMasking;
}

function TextView({ sheet: { element, marks }, masking }: TextProps) {
  switch (element.kind) {
    case 'picture':
      return null;
    case 'paragraph':
      return (
        <p class="text">
          {marks.map((mark) => (
            <NumberMark mark={mark} />
          ))}
          {masking.textOf(element)}
        </p>
      );
    case 'grid':
      return <TableText table={element} marks={marks} masking={masking} />;
  }
}

/** Its number is painted by the style: whoever copies a cell copies what the document says, and no more. */
function NumberMark({ mark }: { readonly mark: Mark }) {
  const { number } = mark.finding;
  return (
    <a
      class={markClass(mark)}
      id={markId(number, mark.index)}
      href={`#${findingId(number)}`}
      aria-label={`${number}`}
    >
      <span data-number={`${number}`}></span>
    </a>
  );
}

interface TableTextProps {
  readonly table: DocumentTable;
  readonly marks: readonly (Mark & { readonly place: CheckedPlace })[];
  readonly masking: DocumentMasking;
}

function TableText({ table, marks, masking }: TableTextProps) {
  const rows = Array.from({ length: table.grid.rows }, (_, row) =>
    table.grid.cells.filter((cell) => cell.row === row),
  );
  const title = tableTitle(table);
  // What is said of the table, or of the lines around it, stands at its title.
  const [ofTable, inCells] =
    title === '' ? [[], marks] : [marks.filter(isOfTable), marks.filter((mark) => !isOfTable(mark))];
  return (
    <div class="scroll" role="group" tabindex={0} aria-label={masking.words(title)}>
      <table>
        {title !== '' && (
          <caption>
            {ofTable.map((mark) => (
              <NumberMark mark={mark} />
            ))}
            {masking.words(title)}
          </caption>
        )}
        <tbody>
          {rows.map((cells) => (
            <tr>
              {cells.map((cell) => (
                <CellText
                  cell={cell}
                  text={masking.textOf(cell)}
                  marks={inCells.filter(({ place }) => isAt(place, cell))}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly cell: DocumentCell;
  /** What is shown of it. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

function CellText({ cell, text, marks }: CellProps) {
  const spans = {
    ...(cell.rowSpan > 1 ? { rowspan: cell.rowSpan } : {}),
    ...(cell.columnSpan > 1 ? { colspan: cell.columnSpan } : {}),
  };
  const isFigure = /^[-−]?[\d,.]+%?$/u.test(cell.text);
  return (
    <td class={isFigure ? 'figure' : ''} {...spans}>
      {marks.map((mark) => (
        <NumberMark mark={mark} />
      ))}
      {text}
    </td>
  );
}

function isOfTable({ place }: { readonly place: CheckedPlace }): boolean {
  return place.row === undefined;
}

function isAt(place: CheckedPlace, cell: DocumentCell): boolean {
  return (place.row ?? 0) === cell.row && (place.column ?? 0) === cell.column;
}
