// The lines of the public ledger behind a figure, as a table. What all of them share is said once above it.
import type { Story, StoryData } from '../story-data.ts';
import { element } from './element.ts';
import { folded } from './folded.ts';

interface ShownLine {
  readonly name: string;
  readonly yuan: string;
}

export function linesView(story: Story, data: StoryData): Node[] {
  if (story.kind === 'share') return [];
  const heading = element('h3', {}, `公开账本中的预算行（${String(story.lines.length)}行）`);
  if (story.lines.length === 0) return [heading, element('p', {}, '公开账本中没有这一项，所以是零。')];
  const lines = story.lines.flatMap(([sign, index]) => {
    const line = data.lines[index];
    return line === undefined ? [] : [{ sign, line }];
  });
  const shared = sharedLabels(lines.map(({ line }) => line.labels));
  const nameOf = (labels: readonly number[]): string =>
    labels.flatMap((label) => data.labels[label] ?? []).join('，');
  const shown = lines.map(({ sign, line }): ShownLine => {
    const own = line.labels.filter((label) => !shared.includes(label));
    return { name: nameOf(own), yuan: sign === -1 ? `−${line.yuan}` : line.yuan };
  });
  return [
    heading,
    ...(shared.length === 0 ? [] : [element('p', {}, `各行都属于：${nameOf(shared)}`)]),
    ...folded(shown, linesTable, (count) => `其余${count}行`),
  ];
}

/** Labels that every line carries; none for a single line, whose name they are. */
function sharedLabels(lines: readonly (readonly number[])[]): readonly number[] {
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0) return [];
  return first.filter((label) => others.every((labels) => labels.includes(label)));
}

function linesTable(lines: readonly ShownLine[]): Node {
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, '预算行'),
    element('th', { scope: 'col', class: 'end' }, '金额（元）'),
  );
  const rows = lines.map(({ name, yuan }) =>
    element('tr', {}, element('th', { scope: 'row' }, name), element('td', { class: 'end' }, yuan)),
  );
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
}
