// What a ledger rebuilt from a reading says of every figure that was printed, in tables and in sentences: the same, or it is listed as open.
import { expect } from 'vitest';
import { LedgerView } from '../../../src/core/ledger/view.ts';
import { ok } from '../../../src/core/lib/result.ts';
import { intervalContains, type FenInterval } from '../../../src/core/money/interval.ts';
import type { ReadForm } from '../../../src/core/narrative/read/slot-value.ts';
import { headAbove } from '../../../src/core/reading/column-heads.ts';
import { tableTitle } from '../../../src/core/reading/printed-document.ts';
import type { Reading } from '../../../src/core/reading/reading.ts';
import { ledgerFromReading } from '../../../src/core/rebuilding/ledger-from-reading.ts';
import { listsOfYear } from '../../../src/cli/prepare.ts';
import { concludeReading } from '../../../src/exchange/assemble-ledger.ts';
import { parseLedgerFiles } from '../../../src/exchange/ledger-folder.ts';
import { ledgerFiles } from '../../../src/publish/data/ledger-package.ts';

export interface ToldFigures {
  readonly told: number;
  readonly listed: number;
}

/** Our own reader takes the ledger's files; and nothing that is neither told nor listed passes. */
export function toldFigures(reading: Reading): ToldFigures {
  const lists = listsOfYear(reading.codeListYear);
  const made = ledgerFromReading(reading, lists, 'printed.pdf');
  if (made === undefined) throw new Error('no ledger');
  const { ledger, problems } = made;
  const files = [...ledgerFiles(ledger)].map(([file, text]) => [file, ok(Buffer.from(text))] as const);
  const read = concludeReading(parseLedgerFiles(new Map(files)), undefined);
  expect(read.ok ? read.value.ledger.lines.length : read.error).toBe(ledger.lines.length);

  const view = new LedgerView(ledger, lists, undefined);
  const listed = new Set(
    problems.flatMap(({ place, values }) => [place.path, ...(values['places'] ?? '').split('；')]),
  );
  const figures = figuresOf(reading);
  const told = figures.filter(({ of, interval }) => {
    const sum = sumOf(of, view);
    return sum !== undefined && intervalContains(interval, sum as FenInterval['lowerFen']);
  });
  const open = figures.filter((figure) => !told.includes(figure));
  expect(open.map(({ place }) => place).filter((place) => !listed.has(place))).toEqual([]);
  return { told: told.length, listed: open.length };
}

interface Figure {
  readonly of: ReadForm;
  readonly interval: FenInterval;
  readonly place: string;
}

function figuresOf({ tables, passages }: Reading): Figure[] {
  const inTables = tables.flatMap(({ printed, read }) =>
    read.rows.flatMap(({ label, cells }) =>
      cells.flatMap(({ scopes, interval, column, cell }): Figure[] =>
        interval === null
          ? []
          : [
              {
                of: [{ sign: 1, scopes }],
                interval,
                place: [tableTitle(printed), label, headAbove({ printed, read }, cell) ?? column]
                  .filter((part) => part !== '')
                  .join(' · '),
              },
            ],
      ),
    ),
  );
  const inSentences = passages.flatMap(({ section, slots }) =>
    slots.flatMap(({ value }): Figure[] =>
      value.kind !== 'amount' || value.of === undefined || value.figure.interval === null
        ? []
        : [{ of: value.of, interval: value.figure.interval, place: `${section} · ${value.figure.printed}` }],
    ),
  );
  return [...inTables, ...inSentences];
}

/** Undefined where the ledger does not tell it. */
function sumOf(of: ReadForm, view: LedgerView): bigint | undefined {
  const sums = of.map(({ sign, scopes }) => ({ sign, sum: view.sum(view.region(scopes)) }));
  let total = 0n;
  for (const { sign, sum } of sums) {
    if (sum.state !== 'known') return undefined;
    total += BigInt(sign) * sum.amountFen;
  }
  return total;
}
