// What the performance-target form of a project says otherwise in one document than in another: texts, funds, indicators and labels.
import { readable } from '../tables/read/phrases.ts';
import { cellMap } from '../tables/read/printed-grid.ts';
import { isSamePrint, pairs, signsOf, type DocumentChange } from './document-change.ts';
import { gridChanges, type CellMeaning, type KnownGrid } from './grid-difference.ts';
import { tableTitle, type DocumentCell } from './printed-document.ts';
import type { FormInDocument } from './reading.ts';

export function formChanges(
  before: FormInDocument | undefined,
  after: FormInDocument | undefined,
): DocumentChange[] {
  if (before !== undefined && after !== undefined) return changesOf(before, after);
  const form = after ?? before;
  if (form === undefined) return [];
  const project = projectOf(form);
  const title = `${tableTitle(form.printed)} · ${project}`;
  return [
    {
      kind: 'row',
      path: project,
      where: title,
      before: before === undefined ? null : title,
      after: after === undefined ? null : title,
      place: form.printed.place,
    },
  ];
}

export function projectOf({ read, printed }: FormInDocument): string {
  return read.texts.get('project.name')?.text ?? tableTitle(printed);
}

function changesOf(before: FormInDocument, after: FormInDocument): DocumentChange[] {
  const project = projectOf(before);
  // A head that is not found leaves all indicators out: then its cells are compared like any others.
  const hasIndicators = [before, after].every(({ read }) => read.indicators.length > 0);
  return [
    ...gridChanges(knownForm(before, project, hasIndicators), knownForm(after, project, hasIndicators)),
    ...(hasIndicators ? indicatorChanges(project, before, after) : []),
  ];
}

function knownForm({ printed, read }: FormInDocument, project: string, hasIndicators: boolean): KnownGrid {
  const labelOf = labelsIn(printed.grid);
  const texts = [...read.texts].map(([word, { text, cell }]): [DocumentCell, CellMeaning] => {
    const field = word.replace(/^project\./u, '');
    const where = `${project} · ${labelOf(cell)}`;
    const isOfProject = word.startsWith('project.') && word !== 'project.name';
    const entry = { kind: 'projectText', project, column: field, value: text } as const;
    return [
      cell,
      { kind: 'projectText', path: `${project}/${field}`, where, ...(isOfProject ? { entry } : {}) },
    ];
  });
  const funds = read.funds.map(({ side, level, cell, amountFen }): [DocumentCell, CellMeaning] => [
    cell,
    {
      kind: 'figure',
      path: `${project}/${side}.${level}`,
      where: `${project} · ${labelOf(cell)}`,
      amountFen,
    },
  ]);
  const meanings = new Map([...texts, ...funds]);
  // A row is known by its labels, whatever stands beside them.
  const labels = Map.groupBy(
    printed.grid.cells.filter((cell) => !meanings.has(cell) && signsOf(cell.text) !== ''),
    ({ row }) => row,
  );
  return {
    printed,
    path: project,
    title: `${tableTitle(printed)} · ${project}`,
    headRows: 0,
    rowKeys: new Map([...labels].map(([row, cells]) => [row, cells.map(({ text }) => signsOf(text)).join()])),
    meanings,
    without: new Set(hasIndicators ? read.indicators.map(({ cell }) => cell.row) : []),
  };
}

/** The words before a cell in its row, or above it where there are none. */
function labelsIn(grid: FormInDocument['printed']['grid']): (cell: DocumentCell) => string {
  const map = cellMap(grid);
  return (cell) => {
    const row = map.cellsOfRow(cell.row);
    const before = row.slice(0, Math.max(0, row.indexOf(cell))).map(({ text }) => readable(text));
    const said = before
      .filter((text) => text !== '')
      .at(-1)
      ?.replace(/[:：]$/u, '');
    return said ?? readable(map.at(cell.row - 1, cell.column)?.text ?? '');
  };
}

type Indicator = FormInDocument['read']['indicators'][number];

function indicatorChanges(project: string, before: FormInDocument, after: FormInDocument): DocumentChange[] {
  const keyOf = ({ side, level1, level2, level3 }: Indicator): string =>
    [side, level1, level2, level3].map(signsOf).join('.');
  const all = pairs(before.read.indicators, after.read.indicators, keyOf);
  const both = all.flatMap(([, old, young]) =>
    old === undefined || young === undefined ? [] : [[old, young] as const],
  );
  const lost = all.flatMap(([, old, young]) => (young === undefined ? (old ?? []) : []));
  const met = all.flatMap(([, old, young]) => (old === undefined ? (young ?? []) : []));
  // An indicator under another name stands where the old one stood, at the same level.
  const renamed = pairs(lost, met, ({ side, level1, level2 }) => [side, level1, level2].join('.'));
  return [...both, ...renamed.map(([, old, young]) => [old, young] as const)].flatMap(([old, young]) =>
    indicatorChange(project, old, young),
  );
}

function indicatorChange(
  project: string,
  before: Indicator | undefined,
  after: Indicator | undefined,
): DocumentChange[] {
  const indicator = after ?? before;
  if (indicator === undefined) return [];
  const { side, level1, level2, level3, target, cell } = indicator;
  const isSameName = isSamePrint(before?.level3, after?.level3);
  if (isSameName && isSamePrint(before?.target, after?.target)) return [];
  const text = (one: Indicator | undefined): string | null =>
    one === undefined ? null : isSameName ? one.target : `${one.level3} ${one.target}`;
  const names = { project, side, level1, level2, level3 };
  return [
    {
      kind: 'indicator',
      path: `${project}/${[side, level1, level2, level3].join('.')}`,
      where: [project, level1, level2, ...(isSameName ? [level3] : [])].join(' · '),
      before: text(before),
      after: text(after),
      ...(isSameName ? { entry: { kind: 'target', ...names, value: target } } : {}),
      place: cell.place,
    },
  ];
}
