// What a figure is made of: the public lines of a selection, their sum, and where the document prints it.
import { dimensionNames, dimensions, type DimensionName } from '../../../core/cube/dimensions.ts';
import { fen, type Fen } from '../../../core/money/fen.ts';
import type { VersionRow } from '../../../store/documents.ts';
import { figuresOf } from '../../../store/figures.ts';
import type { Database } from '../../../store/rows.ts';
import { printedPlaces, type PrintedPlace } from '../../../store/summaries.ts';
import { memberName } from '../../documents/code-names.ts';
import { fullTitle, sourceOf } from '../../documents/titles.ts';
import { compare, sumOf, type Line } from '../../documents/groups.ts';
import { holdDocument, type HeldDocument } from '../../documents/held-document.ts';
import {
  readSelection,
  readUntold,
  selectLines,
  type SelectedDimension,
  type Selection,
} from '../../documents/selection.ts';
import type { Portal } from '../../portal.ts';
import { addresses, figureAddress } from '../../views/addresses.ts';
import { derived, text, type Cell, type DataTable } from '../../views/data-table.ts';
import { groupedYuan, printedAmount } from '../../views/money.ts';
import type { View } from '../../views/view.ts';
import { yearIn } from '../../views/year-in.ts';
import { inLanguage } from '../../wording/words.ts';
import type { Wording } from '../../wording/zh-CN.ts';

export interface LinesView extends View {
  readonly conditions: readonly (readonly [name: string, value: string])[];
  /** Undefined where no line is asked for: that is no zero. */
  readonly sum: { readonly printed: string; readonly yuan: string } | undefined;
}

/** Where a document prints what some of its lines add up to. */
type PlacesOf = (lines: readonly number[]) => readonly PrintedPlace[] | Promise<readonly PrintedPlace[]>;

/** In a portal of files: places that were asked for together, and what becomes of an address. */
export interface LinesInFiles {
  readonly placesOf: PlacesOf;
  /** As readers write it to others, below the portal's origin. */
  readonly path: (address: string) => string;
}

/** `written` as it stands in an address; undefined where it selects nothing that there could be. */
export async function linesView(
  portal: Portal,
  version: VersionRow,
  written: string,
  words: Wording,
  { placesOf, path }: LinesInFiles = {
    placesOf: async (lines) => await printedPlaces(portal.database, version, lines),
    path: (address) => inLanguage(words.language, address),
  },
): Promise<LinesView | undefined> {
  const selection = readSelection(written);
  if (selection === undefined) return undefined;
  const held = await holdDocument(portal, version);
  const ownYear = held.lines.filter(({ fiscalYear }) => fiscalYear === version.fiscalYear);
  const { inside, cut } = selectLines(ownYear, selection, held.names);
  const sum = sumOf(inside);
  const address = addresses.lines(version.department, version.document, version.version, written);
  const printed = inside.length === 0 ? undefined : await placesIn(portal, held, inside, words, placesOf);
  return {
    title: words.lines.title,
    address,
    sources: [sourceOf(version)],
    ...(printed === undefined
      ? {}
      : { citation: citationOf({ held, selection, sum, printed, path: path(address) }, portal, words) }),
    conditions: conditionsOf(selection, held, words),
    sum: inside.length === 0 ? undefined : { printed: printedAmount(sum), yuan: groupedYuan(sum) },
    tables: [
      ...(printed === undefined ? [] : [placesTable(held, printed, words)]),
      linesTable('lines', words.lines.list, inside, held, words),
      ...(cut.length === 0
        ? []
        : [{ ...linesTable('cut', words.lines.cut, cut, held, words), notes: [words.lines.cutLead] }]),
    ],
  };
}

interface CitedFigure {
  readonly held: HeldDocument;
  readonly selection: Selection;
  readonly sum: Fen;
  readonly printed: readonly PrintedPlace[];
  /** Below the portal's origin. */
  readonly path: string;
}

/** The document, its version, what the figure is of, and a cell that prints it. Files may stand anywhere: they have an address where it is told. */
function citationOf(
  { held, selection, sum, printed, path }: CitedFigure,
  { settings: { origin } }: Portal,
  words: Wording,
): string {
  const { version } = held;
  // The stage is said with the year.
  const { stage: _, ...others } = selection;
  return words.lines.citation({
    title: fullTitle(version),
    year: yearIn(version, words),
    version: words.versionOf(version.version),
    kind: words.provenanceShort[version.provenanceKind],
    hash: version.contentHash.slice(0, hashDigits),
    what: conditionsOf(others, held, words)
      .map(([, value]) => value)
      .join(' · '),
    yuan: groupedYuan(sum),
    place: citedPlace(printed, selection)?.label ?? '',
    address: origin === '' ? '' : origin + path,
  });
}

/**
 * A cell before a sentence, which is called by its section alone. Expenditure is cited from where expenditure stands, tables of nothing
 * else first: income may be the same sum, and means another thing.
 */
function citedPlace(
  printed: readonly PrintedPlace[],
  { side }: Selection,
): Pick<PrintedPlace, 'label'> | undefined {
  const cells = printed.filter(({ label }) => label.includes(' · '));
  if (side !== 'expenditure') return cells[0] ?? printed[0];
  const isOf = (name: string, part: string): boolean => name.split(/[.-]/u).includes(part);
  const others = cells.filter(({ owner, columnName }) => {
    const [group = ''] = columnName.split('.');
    return group !== 'income' && (!isOf(owner, 'income') || group === 'expenditure');
  });
  return (
    others.find(({ owner }) => isOf(owner, 'expenditure') && !isOf(owner, 'income')) ??
    others[0] ??
    printed.find(({ label }) => !label.includes(' · '))
  );
}

/** Enough to tell versions apart. */
const hashDigits = 12;

function conditionsOf(
  selection: Selection,
  { names }: HeldDocument,
  words: Wording,
): LinesView['conditions'] {
  return Object.entries(selection)
    .filter(([, code]) => code !== '')
    .map(([dimension, code]) => [
      words.dimensionTitles[dimension] ?? dimensions[dimension as SelectedDimension].title,
      conditionText(dimension as SelectedDimension, code, names, words),
    ]);
}

function conditionText(
  dimension: SelectedDimension,
  code: string,
  names: HeldDocument['names'],
  words: Wording,
): string {
  if (dimension === 'stage') return words.stages[code] ?? code;
  const untold = readUntold(dimension, code);
  if (untold === undefined) return memberName(names, dimension, code, words);
  return untold.within === ''
    ? words.notTold
    : `${memberName(names, dimension, untold.within, words)} · ${words.notTold}`;
}

async function placesIn(
  { database }: Portal,
  { version, summary: { hasText } }: HeldDocument,
  inside: readonly Line[],
  words: Wording,
  placesOf: PlacesOf,
): Promise<readonly PrintedPlace[]> {
  return hasText
    ? await placesOf(inside.map(({ line }) => line))
    : await placesByAmount(database, version, inside, words);
}

function placesTable(
  { version, summary: { hasText } }: HeldDocument,
  places: readonly PrintedPlace[],
  words: Wording,
): DataTable {
  const page = addresses.document(version.department, version.document, version.version);
  return {
    name: 'places',
    title: hasText ? words.lines.places : words.lines.placesByAmount,
    columns: [{ name: 'place', title: words.columns.place, kind: 'text' }],
    rows: places.map((place) => [text(place.label, figureAddress(page, place))]),
    empty: hasText ? words.lines.placesNone : words.lines.placesNoAmount,
  };
}

const mostPlaces = 12;

/** Half a hundred yuan: what an amount in 万元 with two decimals may be off. */
const roundingFen = 5_000n;

/**
 * Of a document that was read nobody knows which lines a cell stands for: places are found by the amount, as near as rounding lets each
 * line be, and the page says so.
 */
async function placesByAmount(
  database: Database,
  version: VersionRow,
  inside: readonly Line[],
  words: Wording,
): Promise<readonly PrintedPlace[]> {
  const sum = sumOf(inside);
  const figures = sum === 0n ? [] : await figuresOf(database, version);
  const off = (amountFen: bigint): bigint => (amountFen > sum ? amountFen - sum : sum - amountFen);
  return figures
    .flatMap(({ figure, owner, columnName, label, page, amountFen }) =>
      amountFen === null || off(amountFen) > roundingFen * BigInt(inside.length)
        ? []
        : [
            {
              figure,
              owner,
              columnName,
              off: off(amountFen),
              label: page === null ? label : `${label} · ${words.pageOf(page)}`,
            },
          ],
    )
    .toSorted((left, right) => compare(left.off, right.off))
    .slice(0, mostPlaces);
}

/** What is the same for every line of the document says nothing about one of them. */
const unsaid: readonly DimensionName[] = ['fiscalYear', 'stage', 'jurisdiction', 'department', 'side'];

export function linesTable(
  name: string,
  title: string,
  selected: readonly Line[],
  { names }: HeldDocument,
  words: Wording,
): DataTable {
  return {
    name,
    title,
    columns: [
      { name: 'line', title: words.lines.details, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
    ],
    rows: selected.map((line) => lineCells(line, names, words)),
    empty: words.lines.none,
  };
}

const said = dimensionNames.filter(
  (dimension): dimension is SelectedDimension => !unsaid.includes(dimension),
);

const known = { 'zh-CN': new WeakMap<Line, readonly Cell[]>(), en: new WeakMap<Line, readonly Cell[]>() };

/** The same behind every figure that a line is a part of. */
function lineCells(line: Line, names: HeldDocument['names'], words: Wording): readonly Cell[] {
  const inLanguage = known[words.language];
  const cells = inLanguage.get(line) ?? [
    text(said.flatMap((dimension) => describe(line[dimension], dimension, names, words)).join(' · ')),
    derived(fen(line.amountFen), 'isLine'),
  ];
  inLanguage.set(line, cells);
  return cells;
}

function describe(
  written: string,
  dimension: SelectedDimension,
  names: HeldDocument['names'],
  words: Wording,
): readonly string[] {
  if (written === '' || written === '*') return [];
  return [
    written
      .split('|')
      .map((code) => memberName(names, dimension, code, words))
      .join(words.listed),
  ];
}
