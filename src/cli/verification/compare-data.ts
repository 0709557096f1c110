// Plain data held against each other: packages entry by entry, workbooks cell by cell, properties and names of files.
import type { Problem } from '../../core/lib/problem.ts';
import { ok, type Result } from '../../core/lib/result.ts';
import { readSheets, type Sheet } from '../../exchange/workbook/read-sheets.ts';
import type { PdfContent } from '../../ingest/pdf/attachments.ts';
import type { BesidePrint } from '../../ingest/pdf/beside-print.ts';
import { columnLetters } from '../../publish/xlsx/cell-address.ts';
import { attachmentNames } from '../outgoing-ledger.ts';
import { comparisonOf, type Difference, type PartComparison } from './verification.ts';

export function comparePackages(written: unknown, expected: unknown): PartComparison {
  const entries = { compared: 0, differences: [] as Difference[] };
  compareValues(written, expected, '', entries);
  return comparisonOf('package', entries.compared, entries.differences);
}

function compareValues(
  written: unknown,
  expected: unknown,
  path: string,
  entries: { compared: number; readonly differences: Difference[] },
): void {
  if (isGroup(written) && isGroup(expected) && Array.isArray(written) === Array.isArray(expected)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(written)])) {
      const step = Array.isArray(expected) ? `[${key}]` : `${path === '' ? '' : '.'}${key}`;
      compareValues(ownEntry(written, key), ownEntry(expected, key), `${path}${step}`, entries);
    }
    return;
  }
  entries.compared += 1;
  if (Object.is(written, expected)) return;
  entries.differences.push({
    kind: 'value',
    place: { path },
    written: shown(written),
    expected: shown(expected),
  });
}

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

const ownEntry = (group: Group, key: string): unknown => (Object.hasOwn(group, key) ? group[key] : undefined);

function shown(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Bytes first; where they differ, the cells say where. Fails where the attached workbook cannot be read. */
export function compareWorkbooks(written: Uint8Array, expected: Uint8Array): Result<PartComparison, Problem> {
  const [here, there] = [written, expected].map((bytes) => readSheets(bytes, attachmentNames.workbook));
  if (here?.ok !== true) return here ?? ok(comparisonOf('workbook', 0, []));
  const expectedCells = there?.ok === true ? cellsOf(there.value) : new Map<string, Cell>();
  const writtenCells = cellsOf(here.value);
  const places = [...new Set([...expectedCells.keys(), ...writtenCells.keys()])];
  const differences = places.flatMap((key): Difference[] => {
    const [cell, other] = [writtenCells.get(key), expectedCells.get(key)];
    if (cell?.content === other?.content) return [];
    const { sheet = '', name = '' } = cell ?? other ?? {};
    return [
      {
        kind: 'value',
        place: { sheet, cell: name },
        written: cell?.text ?? null,
        expected: other?.text ?? null,
      },
    ];
  });
  // Formulas, formats and what no cell shows.
  const isSameFile = Buffer.from(written).equals(expected);
  const hidden: Difference = { kind: 'file', place: {}, written: null, expected: null };
  const found = differences.length === 0 && !isSameFile ? [hidden] : differences;
  return ok(comparisonOf('workbook', places.length, found));
}

interface Cell {
  readonly sheet: string;
  readonly name: string;
  readonly text: string;
  /** Text and kind in one. */
  readonly content: string;
}

function cellsOf(sheets: readonly Sheet[]): Map<string, Cell> {
  return new Map(
    sheets.flatMap(({ name: sheet, rows }) =>
      rows.flatMap(({ row, cells }) =>
        [...cells].map(([column, { kind, text }]): [string, Cell] => {
          const name = `${columnLetters(column)}${row}`;
          return [JSON.stringify([sheet, name]), { sheet, name, text, content: `${kind} ${text}` }];
        }),
      ),
    ),
  );
}

export function compareProperties(
  written: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, string>,
): PartComparison {
  return compareByName('properties', written, expected);
}

/** Names only: what the known ones hold is compared in their own parts. A name that stands twice is one file too many. */
export function compareAttachments(written: readonly string[]): PartComparison {
  const named = (names: readonly string[]) =>
    new Map(
      names.map((name, index) => {
        const earlier = names.slice(0, index).filter((other) => other === name).length;
        return [earlier === 0 ? name : `${name} (${earlier + 1})`, name];
      }),
    );
  return compareByName('attachments', named(written), named(Object.values(attachmentNames)));
}

/** What stands beside the pages, entry by entry in order. */
export function compareBesidePrint(written: PdfContent, expected: PdfContent): readonly PartComparison[] {
  const compared = (part: keyof BesidePrint, placeOf: (index: number) => Difference['place']) => {
    const [here, there] = [written[part], expected[part]];
    const indices = Array.from({ length: Math.max(here.length, there.length) }, (_, index) => index);
    const differences = indices
      .filter((index) => here[index] !== there[index])
      .map((index): Difference => ({
        kind: 'value',
        place: placeOf(index),
        ...excerpts(here[index], there[index]),
      }));
    return comparisonOf(part, indices.length, differences);
  };
  const pageCount = Math.max(written.pages.length, expected.pages.length);
  const ofPage = (index: number) => (index < pageCount ? { page: index + 1 } : {});
  return [compared('outline', () => ({})), compared('interaction', ofPage), compared('structure', ofPage)];
}

const excerptLength = { before: 16, after: 60 } as const;

/** From a little before where two texts part. */
function excerpts(
  written: string | undefined,
  expected: string | undefined,
): Pick<Difference, 'written' | 'expected'> {
  const [here, there] = [written ?? '', expected ?? ''];
  let common = 0;
  while (common < here.length && here[common] === there[common]) common += 1;
  const cut = (text: string): string =>
    text.slice(Math.max(0, common - excerptLength.before), common + excerptLength.after);
  return {
    written: written === undefined ? null : cut(here),
    expected: expected === undefined ? null : cut(there),
  };
}

function compareByName(
  part: 'properties' | 'attachments',
  written: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, string>,
): PartComparison {
  const names = [...new Set([...expected.keys(), ...written.keys()])];
  const differences = names
    .filter((path) => written.get(path) !== expected.get(path))
    .map((path): Difference => ({
      kind: 'value',
      place: { path },
      written: written.get(path) ?? null,
      expected: expected.get(path) ?? null,
    }));
  return comparisonOf(part, names.length, differences);
}
