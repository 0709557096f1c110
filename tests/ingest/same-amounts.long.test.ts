// One disclosure, one amount: what a figure is in fen, asked of the ledger, is what every output says of it, read back. Where a figure is
// printed rounded, the amount lies in the interval that its print stands for. For ledgers by chance, as the command line builds them.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachmentNames } from '../../src/cli/outgoing-ledger.ts';
import { understand } from '../../src/cli/read/understand.ts';
import { writeWhole } from '../../src/cli/whole-folder.ts';
import { LedgerView, type Scope } from '../../src/core/ledger/view.ts';
import { intervalContains, type FenInterval } from '../../src/core/money/interval.ts';
import { readPublishedPackage } from '../../src/exchange/published-package.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import { readPdfAttachments } from '../../src/ingest/pdf/attachments.ts';
import { readers } from '../../src/ingest/readers.ts';
import type { FileType } from '../../src/ingest/source-document.ts';
import { ledgerFiles } from '../../src/publish/data/ledger-package.ts';
import { mingzhang } from '../cli/command-line.ts';
import { variedExamples, type VariedExample } from '../formats/varied-example.ts';

const outputs = ['pdf', 'docx', 'html', 'json', 'xlsx', 'csv'] as const satisfies readonly FileType[];

test.each(['sample-district-archives-bureau-2026', 'sample-culture-bureau-final-2025'])(
  '%s',
  async (name) => {
    const varied = await variedExamples(name);
    await fc.assert(
      fc.asyncProperty(varied, async (example) => {
        const folder = mkdtempSync(join(tmpdir(), 'mingzhang-same-amounts-'));
        try {
          await expectSameAmounts(example, folder);
        } finally {
          rmSync(folder, { recursive: true });
        }
      }),
      { numRuns: 2 },
    );
  },
  300_000,
);

async function expectSameAmounts(example: VariedExample, folder: string): Promise<void> {
  await writeWhole(join(folder, 'ledger'), ledgerFiles(example.ledger));
  const ofUnit = example.unit === undefined ? [] : ['--budget-unit', example.unit.code];
  const built = await mingzhang(['build', 'ledger', '--out', 'out', ...ofUnit], folder);
  expect(built.exitCode, built.aside).toBe(0);
  const view = new LedgerView(example.ledger, example.lists, example.unit);
  const carried = await carriedView(join(folder, 'out/disclosure.pdf'), example);
  const known = new Map<string, readonly Scope[]>();
  for (const output of outputs) {
    const figures = await figuresOf(output, join(folder, 'out'), example);
    if (known.size === 0) for (const { key, scopes } of figures) known.set(key, scopes);
    expect(figures.map(({ key }) => key).sort(), output).toEqual([...known.keys()].sort());
    const wrong = figures.filter(({ scopes, interval }) => {
      const sum = view.sum(view.region(scopes));
      return sum.state !== 'known' || !intervalContains(interval, sum.amountFen);
    });
    expect(wrong, output).toEqual([]);
  }
  expect(known.size).toBeGreaterThan(200);
  for (const scopes of known.values()) {
    expect(amountOf(carried, scopes)).toBe(amountOf(view, scopes));
  }
}

function amountOf(view: LedgerView, scopes: readonly Scope[]): bigint | string {
  const sum = view.sum(view.region(scopes));
  return sum.state === 'known' ? sum.amountFen : sum.state;
}

/** What the PDF carries, asked like the ledger. */
async function carriedView(path: string, { lists, unit }: VariedExample): Promise<LedgerView> {
  const attached = await readPdfAttachments(new Uint8Array(readFileSync(path)), 'disclosure.pdf');
  const packed = attached.ok ? attached.value.files.get(attachmentNames.ledger) : undefined;
  if (packed === undefined) throw new Error('the PDF carries no ledger');
  const carried = readPublishedPackage(packed, attachmentNames.ledger);
  if (!carried.ok) throw new Error('what the PDF carries is no ledger');
  const { ledger } = carried.value;
  const own = ledger.budgetUnits.find(({ code }) => code === unit?.code);
  return new LedgerView(ledger, lists, own);
}

interface Figure {
  readonly key: string;
  readonly scopes: readonly Scope[];
  readonly interval: FenInterval;
}

async function figuresOf(output: FileType, folder: string, { format }: VariedExample): Promise<Figure[]> {
  const paths =
    output === 'csv'
      ? readdirSync(join(folder, 'tables')).map((file) => join('tables', file))
      : [`disclosure.${output}`];
  const reader = await readers[output]();
  const documents = await Promise.all(
    paths.map(async (path) => reader(path, new Uint8Array(readFileSync(join(folder, path))), readingLimits)),
  );
  const { tables } = understand({ elements: documents.flatMap(({ elements }) => elements) }, [format]);
  return tables.flatMap(({ read }) =>
    read.rows.flatMap(({ key, cells }) =>
      cells.flatMap(({ column, scopes, interval }): Figure[] =>
        interval === null ? [] : [{ key: `${read.spec.name} ${key} ${column}`, scopes, interval }],
      ),
    ),
  );
}
