// What a figure is made of: the public lines of a selection, their sum, and where the document prints it.
import { dimensionNames, dimensions, type DimensionName } from '../../../core/cube/dimensions.ts';
import { fen } from '../../../core/money/fen.ts';
import { disclosureOf } from '../../documents/disclosure-of.ts';
import { findVersion, sourceOf } from '../../documents/find-document.ts';
import { sumOf, type Line } from '../../documents/groups.ts';
import { holdDocument, type HeldDocument } from '../../documents/held-document.ts';
import { printedPlaces, type PrintedPlace } from '../../documents/printed-places.ts';
import {
  readSelection,
  selectLines,
  type SelectedDimension,
  type Selection,
} from '../../documents/selection.ts';
import { Page, ReportLink } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import type { Portal } from '../../portal.ts';
import { addresses, packageAddress } from '../../views/addresses.ts';
import { amount, text, type DataTable } from '../../views/data-table.ts';
import { printedAmount, yuan } from '../../views/money.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { page } from '../page-definition.ts';

interface LinesView extends View {
  readonly conditions: readonly (readonly [name: string, value: string])[];
  readonly sum: string;
  readonly sumYuan: string;
}

export const lines = page<LinesView>({
  path: '/departments/:department/:document/document/:version/lines/:selection/',
  summary: 'The public lines that a figure is made of, and where the document prints it',
  load: async (portal, { parameters }, words) => {
    const selection = readSelection(parameters['selection'] ?? '');
    if (selection === undefined) return 'badRequest';
    const found = await findVersion(portal, parameters);
    if (found === undefined) return 'notFound';
    const { version } = found;
    const held = await holdDocument(portal, version);
    const ownYear = held.lines.filter(({ fiscalYear }) => fiscalYear === version.fiscalYear);
    const { inside, cut } = selectLines(ownYear, selection, held.names);
    const sum = sumOf(inside);
    return {
      title: words.lines.title,
      address: addresses.lines(
        version.department,
        version.document,
        version.version,
        parameters['selection'] ?? '',
      ),
      sources: [sourceOf(version)],
      conditions: conditionsOf(selection, held, words),
      sum: printedAmount(sum),
      sumYuan: yuan(sum),
      tables: [
        await placesTable(portal, held, inside, words),
        linesTable('lines', words.lines.list, inside, held, words),
        ...(cut.length === 0
          ? []
          : [{ ...linesTable('cut', words.lines.cut, cut, held, words), notes: [words.lines.cutLead] }]),
      ],
    };
  },
  render: (view, frame) => {
    const { words } = frame;
    return (
      <Page frame={frame} view={view} lead={<p>{words.lines.lead}</p>}>
        <dl class="facts">
          {view.conditions.map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
        <p class="headline">
          <span class="name">{words.total}</span>
          <span class="figure">
            {view.sum}
            <small>万元</small>
          </span>{' '}
          <span class="muted together">{`${view.sumYuan}元`}</span>
        </p>
        <p class="actions">
          <ReportLink frame={frame} address={view.address} />
          {!frame.settings.isStatic && <a href={packageAddress(view.address)}>{words.lines.package}</a>}
        </p>
        {view.tables.map((table) => (
          <section>
            <h2>{table.title}</h2>
            <ViewTable frame={frame} table={table} hidesTitle address={view.address} />
          </section>
        ))}
        <ViewDownloads frame={frame} address={view.address} />
      </Page>
    );
  },
});

function conditionsOf(
  selection: Selection,
  { names }: HeldDocument,
  words: Wording,
): LinesView['conditions'] {
  return Object.entries(selection)
    .filter(([, code]) => code !== '')
    .map(([dimension, code]) => [
      dimensions[dimension as SelectedDimension].title,
      dimension === 'stage' ? (words.stages[code] ?? code) : names.name(dimension as SelectedDimension, code),
    ]);
}

async function placesTable(
  portal: Portal,
  { version }: HeldDocument,
  inside: readonly Line[],
  words: Wording,
): Promise<DataTable> {
  const disclosure = await disclosureOf(portal, version);
  const places: readonly PrintedPlace[] =
    disclosure === undefined
      ? []
      : printedPlaces(
          disclosure,
          inside.map(({ line }) => line),
        );
  const page = addresses.document(version.department, version.document, version.version);
  return {
    name: 'places',
    title: words.lines.places,
    columns: [{ name: 'place', title: words.columns.place, kind: 'text' }],
    rows: places.map(({ id, label }) => [text(label, `${page}#${encodeURIComponent(id)}`)]),
    empty: disclosure === undefined ? words.lines.placesNoText : words.lines.placesNone,
  };
}

/** What is the same for every line of the document says nothing about one of them. */
const unsaid: readonly DimensionName[] = ['fiscalYear', 'stage', 'jurisdiction', 'department', 'side'];

function linesTable(
  name: string,
  title: string,
  selected: readonly Line[],
  { names }: HeldDocument,
  words: Wording,
): DataTable {
  const said = dimensionNames.filter(
    (dimension): dimension is SelectedDimension => !unsaid.includes(dimension),
  );
  return {
    name,
    title,
    columns: [
      { name: 'line', title: words.lines.details, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
    ],
    rows: selected.map((line) => [
      text(said.flatMap((dimension) => describe(line[dimension], dimension, names)).join(' · ')),
      amount(fen(line.amountFen)),
    ]),
    empty: words.lines.none,
  };
}

function describe(
  written: string,
  dimension: SelectedDimension,
  names: HeldDocument['names'],
): readonly string[] {
  if (written === '' || written === '*') return [];
  return [
    written
      .split('|')
      .map((code) => names.name(dimension, code))
      .join('、'),
  ];
}
