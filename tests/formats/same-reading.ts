// Whether a reading says what a disclosure prints: tables, sentences, forms and facts, each figure where it stands, as it is printed, and
// with a region that holds the same money.
import type { Disclosure, Inline } from '../../src/core/disclosure/tree.ts';
import { readFacts } from '../../src/core/disclosure/read/read-facts.ts';
import type { ReadPassage } from '../../src/core/disclosure/read/read-passages.ts';
import type { DimensionName } from '../../src/core/cube/dimensions.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import { factAt, LedgerView, type Scope } from '../../src/core/ledger/view.ts';
import { divideHalfAwayFromZero } from '../../src/core/money/round.ts';
import type { ReadForm } from '../../src/core/narrative/read/slot-value.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import { comparable } from '../../src/core/tables/read/phrases.ts';
import type { VariedExample } from './varied-example.ts';

export type PrintedExample = Pick<VariedExample, 'disclosure' | 'ledger' | 'lists' | 'unit'>;

/** What was built, line by line; `readingLines` of a reading of its print must be the same. */
export function printedLines({ disclosure, ledger }: PrintedExample): string[] {
  return [
    ...disclosure.blocks.flatMap((block) => {
      if (block.kind === 'table') {
        const figures = block.grid.cells.flatMap(({ row, column, figure }) =>
          figure === undefined ? [] : [`${row},${column} ${figure.printed} = ${figure.amountFen ?? ''}`],
        );
        return [`${block.name} ${block.unit}`, ...figures.sort()];
      }
      return [];
    }),
    ...passagesOf(disclosure).map(({ inlines }) => figuresWritten(inlines).join(' | ')),
    ...formLines(disclosure, ledger),
  ];
}

/** The same of what was read. Projects and units are known by name alone; they are those of the ledger in its order. */
export function readingLines(reading: Reading, { ledger, unit, lists }: PrintedExample): string[] {
  const view = new LedgerView(ledger, lists, unit);
  const sum = (scopes: readonly Scope[]): string => {
    const known = view.sum(view.region(scopes.map((scope) => ofLedger(scope, reading, { ledger, unit }))));
    return known.state === 'known' ? `${known.amountFen}` : known.state;
  };
  return [
    ...reading.tables.flatMap(({ read }) => [
      `${read.spec.name} ${read.unit ?? 'no unit'}`,
      ...read.rows
        .flatMap(({ cells }) =>
          cells.map(({ cell, printed, scopes }) => `${cell.row},${cell.column} ${printed} = ${sum(scopes)}`),
        )
        .sort(),
    ]),
    ...reading.passages
      .filter(({ leaf }) => leaf !== undefined)
      .map((passage) => figuresRead(passage, sum).join(' | ')),
    ...reading.forms.flatMap(({ read }) => [
      `form ${read.texts.get('project.name')?.text ?? ''}`,
      ...projectTexts.map((field) => `${field}: ${read.texts.get(`project.${field}`)?.text ?? ''}`),
      ...read.funds.map(({ side, level, cell }) => `${side}.${level} ${cell.text}`),
      ...read.indicators
        .map((one) => [one.side, one.level1, one.level2, one.level3, one.target].join(' | '))
        .sort(),
    ]),
  ];
}

/** Facts that a document states otherwise than its ledger. */
export function wrongFacts(passages: Reading['passages'], { ledger, unit, lists }: PrintedExample): string[] {
  const { facts } = new LedgerView(ledger, lists, unit);
  return readFacts(passages).flatMap(({ path, value, line }) => {
    const [said, known] = [comparableFact(path, value), comparableFact(path, factAt(facts, path))];
    return said === known ? [] : [`${path}: ${said} instead of ${known}: ${line.text}`];
  });
}

interface PrintedPassage {
  readonly inlines: readonly Inline[];
}

/** Cover and contents are said by the format alone. */
function passagesOf({ blocks, cover }: Disclosure): PrintedPassage[] {
  return [
    ...cover.lines.map(() => ({ inlines: [] })),
    ...blocks.flatMap((block): PrintedPassage[] => {
      if (block.kind === 'heading') return [{ inlines: [] }];
      return block.kind === 'paragraph' ? [{ inlines: block.inlines }] : [];
    }),
  ];
}

function figuresWritten(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind !== 'figure') return [];
    const { amountFen, measure } = inline;
    const amount =
      amountFen === null || measure === undefined ? '' : ` ${amountFen < 0n ? -amountFen : amountFen}`;
    return [`${inline.printed}${amount}`];
  });
}

function figuresRead(
  { slots }: Pick<ReadPassage<{ readonly text: string }>, 'slots'>,
  sum: (scopes: readonly Scope[]) => string,
): string[] {
  return slots.flatMap(({ printed, value }) => {
    if (value.kind === 'amount')
      return [`${printed}${value.of === undefined ? '' : ` ${sumOf(value.of, sum)}`}`];
    return value.kind === 'percent' || value.kind === 'count' ? [printed] : [];
  });
}

function sumOf(form: ReadForm, sum: (scopes: readonly Scope[]) => string): string {
  const sums = form.map(({ sign, scopes }) => [sign, sum(scopes)] as const);
  const open = sums.find(([, text]) => !/^-?\d+$/u.test(text));
  return open?.[1] ?? `${sums.reduce((total, [sign, text]) => total + BigInt(sign) * BigInt(text), 0n)}`;
}

const projectTexts = [
  'summary',
  'basis',
  'necessity',
  'safeguards',
  'plan',
  'wholePeriodGoal',
  'annualGoal',
] as const;

function formLines({ blocks }: Disclosure, { projects, indicators }: Ledger): string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'form') return [];
    const project = projects.find(({ code }) => code === block.project);
    return [
      `form ${project?.name ?? ''}`,
      ...projectTexts.map((field) => `${field}: ${project?.texts[field] ?? ''}`),
      ...block.grid.cells.flatMap(({ kind, columnName, text }) =>
        kind === 'figure' ? [`${columnName ?? ''} ${text}`] : [],
      ),
      ...indicators
        .filter((one) => one.project === block.project)
        .map((one) => [one.side, one.level1, one.level2, one.level3, one.target].join(' | '))
        .sort(),
    ];
  });
}

/** What the document names by name, the ledger knows by code; the second of a name is the second in order. */
function ofLedger(
  scope: Scope,
  { members }: Reading,
  { ledger, unit }: Pick<PrintedExample, 'ledger' | 'unit'>,
): Scope {
  // Of several projects of one name those to which the body gives money come first: only they are printed.
  const paid = new Set(
    ledger.lines.flatMap(({ coordinates: { project, budgetUnit }, amountFen }) =>
      amountFen === 0n || (unit !== undefined && budgetUnit !== unit.code) ? [] : [project],
    ),
  );
  const ofTable = ledger.projects.toSorted((left, right) => left.tableOrder - right.tableOrder);
  const inOrder = [
    ...ofTable.filter(({ code }) => paid.has(code)),
    ...ofTable.filter(({ code }) => !paid.has(code)),
  ];
  const named: readonly (readonly [DimensionName, readonly { code: string; name: string }[]])[] = [
    ['project', inOrder],
    ['budgetUnit', ledger.budgetUnits],
  ];
  return named.reduce<Scope>((all, [dimension, own]) => {
    const code = all[dimension];
    const met = members.met(dimension).find((one) => one.code === code);
    if (met === undefined) return all;
    const same = (one: { readonly name: string }): boolean => comparable(one.name) === comparable(met.name);
    const at = members.met(dimension).filter(same).indexOf(met);
    return { ...all, [dimension]: own.filter(same)[at]?.code ?? code };
  }, scope);
}

/** A list of one reason is the reason, marks at the end belong to the sentence, and an amount is known to the hundred yuan. */
function comparableFact(path: string, fact: unknown): string {
  return JSON.stringify(
    [fact].flat().map((one) => {
      if (typeof one !== 'string') return one;
      if (!path.endsWith('Yuan')) return one.replace(/[。；]$/u, '');
      return `${divideHalfAwayFromZero(BigInt(one.replace('.', '')), 10_000n)}`;
    }),
  );
}
