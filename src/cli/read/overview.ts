// What was understood of a document and what was not, at a glance.
import { moneyUnitLabels } from '../../core/money/unit.ts';
import { countFiguresToReview } from '../../core/reading/figures-to-review.ts';
import { tableTitle } from '../../core/reading/printed-document.ts';
import type { ReadingSource } from '../../core/reading/reading-json.ts';
import type { Reading, TableInDocument } from '../../core/reading/reading.ts';
import type { ReadWords } from './wording.ts';

export function overview(reading: Reading, { file, pages }: ReadingSource, say: ReadWords): string[] {
  const { format, identity, tables, forms, unknownTables, passages, facts } = reading;
  const toReview = countFiguresToReview(reading);
  const known = passages.filter(({ leaf }) => leaf !== undefined).length;
  const recognised =
    format === undefined
      ? say.noFormat
      : [
          format.title,
          identity.fiscalYear === undefined ? '' : say.year(identity.fiscalYear),
          identity.body ?? '',
        ]
          .filter((part) => part !== '')
          .join(' · ');
  return [
    pages === null ? file : `${file}  ${say.pages(pages)}`,
    `  ${recognised}`,
    `  ${say.tables(tables.length, format?.tables.length ?? 0, unknownTables.length)}`,
    ...tables.map((table) => `    ${tableLine(table, say)}`),
    ...(forms.length === 0
      ? []
      : [
          `  ${say.forms(
            forms.length,
            forms.reduce((sum, { read }) => sum + read.indicators.length, 0),
          )}`,
        ]),
    `  ${say.passages(passages.length, known)}`,
    `  ${say.facts(facts.length)}`,
    ...(toReview === 0 ? [] : [`  ${say.toReview(toReview)}`]),
  ];
}

function tableLine({ printed, read }: TableInDocument, say: ReadWords): string {
  const figures = read.rows.flatMap(({ cells }) => cells);
  const values = figures.filter(({ state }) => state === 'value').length;
  const absent = read.absentColumns.length + read.absentRows.length;
  const unread = read.unknownRows.length + read.unknownColumns.length;
  const isWhole = unread + absent === 0 && read.unit !== undefined;
  const why = isWhole ? '' : unread === 0 && absent > 0 ? say.lacking : say.partly;
  const unit = read.unit === undefined ? say.noUnit : moneyUnitLabels[read.unit];
  return `${isWhole ? '✓' : '!'} ${tableTitle(printed)}  ${say.table(printed.pages, read.rows.length, values, unit)}${why}`;
}
