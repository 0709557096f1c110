// Documents given beside that speak of what this one compares with: last year's, and the budget that final accounts follow. What they
// print of a period is one more print of it; a document of another body, year or kind is not compared, and that is said.
import type { PeriodName } from '../../ledger/view.ts';
import { stageOf } from '../../reading/ledger-skeleton.ts';
import type { Reading } from '../../reading/reading.ts';
import { comparable } from '../../tables/read/phrases.ts';
import type { CheckedDocument, Companions } from '../checked-document.ts';
import { reason, type Reason } from '../obligation.ts';

export interface EarlierDocument {
  readonly file: string;
  readonly tables: Reading['tables'];
  /** What its own periods are called here; of others it says nothing that counts. */
  readonly periods: Readonly<Partial<Record<PeriodName, PeriodName>>>;
}

export interface EarlierDocuments {
  readonly documents: readonly EarlierDocument[];
  readonly unchecked: readonly Reason[];
}

export function earlierDocuments(
  reading: Reading,
  { previousYear, budget }: Pick<Companions, 'previousYear' | 'budget'>,
): EarlierDocuments {
  const own = reading.identity.fiscalYear ?? 0;
  const given = [
    ...(previousYear === undefined ? [] : [lastYears(previousYear, reading, own - 1)]),
    ...(budget === undefined ? [] : [budgetOf(budget, reading, own)]),
  ];
  return {
    documents: given.filter((one) => 'tables' in one),
    unchecked: given.filter((one) => 'code' in one),
  };
}

function lastYears(document: CheckedDocument, own: Reading, year: number): EarlierDocument | Reason {
  const { file, reading } = document;
  return (
    whyNot(document, own, year) ?? {
      file,
      tables: reading.tables,
      periods: isOf(reading, 'final')
        ? { current: 'previousFinal', currentApproved: 'previousApproved' }
        : { current: 'previousApproved' },
    }
  );
}

function budgetOf(document: CheckedDocument, own: Reading, year: number): EarlierDocument | Reason {
  const { file, reading } = document;
  const why = whyNot(document, own, year);
  if (why !== undefined) return why;
  return isOf(own, 'final') && isOf(reading, 'approved')
    ? { file, tables: reading.tables, periods: { current: 'currentApproved' } }
    : reason('companion-of-other-kind', { file });
}

function isOf({ format }: Reading, stage: ReturnType<typeof stageOf>): boolean {
  return format !== undefined && stageOf(format) === stage;
}

function whyNot(
  { file, reading: { format, identity } }: CheckedDocument,
  own: Reading,
  year: number,
): Reason | undefined {
  const { body, fiscalYear } = identity;
  if (format === undefined || body === undefined || fiscalYear === undefined)
    return reason('companion-not-recognised', { file });
  const ownBody = own.identity.body ?? '';
  if (comparable(body) !== comparable(ownBody))
    return reason('companion-of-other-body', { file, body, own: ownBody });
  if (fiscalYear !== year)
    return reason('companion-of-other-year', { file, year: `${fiscalYear}`, asked: `${year}` });
  return undefined;
}
