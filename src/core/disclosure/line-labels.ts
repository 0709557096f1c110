// The lines of the public ledger in words: the names of their coordinates, so that no two lines read the same.
import { coordinateName } from '../cube/describe.ts';
import { dimensionNames, type DimensionName } from '../cube/dimensions.ts';
import { nodesAt } from '../cube/space.ts';
import type { Coordinates } from '../ledger/ledger.ts';
import type { LedgerView } from '../ledger/view.ts';
import { yearWord, type BaseWords } from './period-words.ts';

/** What a line is called that reads like another but for what the other says more: it holds what that one leaves over. */
const rest = '其余部分';

const saidOnce: readonly DimensionName[] = ['stage', 'jurisdiction', 'department'];

/** One list of words per line, in the order of the lines. */
export function lineLabels(
  lines: readonly Coordinates[],
  view: LedgerView,
  bases: BaseWords,
): readonly (readonly string[])[] {
  const projects = sharedProjectNames(view);
  const labels = lines.map((coordinates) =>
    dimensionNames
      .filter((name) => !saidOnce.includes(name))
      .map((name) => labelOf(name, coordinates, view, bases, projects))
      .filter((label) => label !== ''),
  );
  const byLabel = Map.groupBy(
    labels.flatMap((own) => own.map((label) => ({ own, label }))),
    ({ label }) => label,
  );
  // Whoever says all that a line says, and more, has its rarest label.
  const alike = (own: readonly string[]) =>
    own
      .map((label) => byLabel.get(label) ?? [])
      .reduce((fewest, some) => (some.length < fewest.length ? some : fewest));
  return labels.map((own) => (alike(own).some((other) => saysMore(other.own, own)) ? [...own, rest] : own));
}

function labelOf(
  name: DimensionName,
  coordinates: Coordinates,
  view: LedgerView,
  bases: BaseWords,
  sharedNames: ReadonlySet<string>,
): string {
  const axis = view.space[name];
  const coordinate = coordinates[name];
  const label = coordinateName(axis, coordinate);
  if (name === 'fiscalYear') return yearWord(label, coordinates, view, bases);
  // What is neither said to be income nor a balance is spent.
  if (name === 'side') return coordinate === 'expenditure' ? '' : label;
  if (name !== 'project') return label;
  const projects = nodesAt(axis, coordinate);
  const isShared = projects.some((project) => sharedNames.has(project.name));
  return isShared ? `${label}（${projects.map(({ code }) => code).join('、')}）` : label;
}

/** Names that several projects bear: only the code tells these apart. */
function sharedProjectNames({ ledger }: LedgerView): ReadonlySet<string> {
  const byName = Map.groupBy(ledger.projects, ({ name }) => name);
  return new Set([...byName].flatMap(([name, projects]) => (projects.length > 1 ? [name] : [])));
}

function saysMore(labels: readonly string[], own: readonly string[]): boolean {
  return labels.length > own.length && own.every((label) => labels.includes(label));
}
