// What differs between two disclosures in print: cells of tables and forms by row and column, sentences by section.
import type { Block, Disclosure, Grid, Paragraph } from './tree.ts';

/** Printed texts; null where the place stands in one of the two only. */
export interface PrintedDifference {
  /** Table or section, then row and column in the words of the document. */
  readonly place: string;
  readonly before: string | null;
  readonly after: string | null;
}

export function printedDifference(before: Disclosure, after: Disclosure): PrintedDifference[] {
  const first = printedTexts(before);
  const second = printedTexts(after);
  const keys = [...new Set([...first.keys(), ...second.keys()])];
  return keys.flatMap((key) => {
    const [old, young] = [first.get(key), second.get(key)];
    if (old?.text === young?.text) return [];
    return [{ place: (old ?? young)?.place ?? key, before: old?.text ?? null, after: young?.text ?? null }];
  });
}

interface PrintedText {
  /** The same for the same place of two documents. */
  readonly key: string;
  readonly place: string;
  readonly text: string;
}

function printedTexts(disclosure: Disclosure): Map<string, PrintedText> {
  const texts = new Map<string, PrintedText>();
  const labels = placeLabels(disclosure);
  let section = '';
  for (const block of disclosure.blocks) {
    if (block.kind === 'heading') section = block.text;
    for (const one of blockTexts(block, section, labels)) {
      let { key } = one;
      for (let count = 2; texts.has(key); count += 1) key = `${one.key} #${count}`;
      texts.set(key, one);
    }
  }
  return texts;
}

/** What the stories call each figure's place. */
function placeLabels({ measures }: Disclosure): ReadonlyMap<string, string> {
  const places = Object.values(measures).flatMap((measure) => measure.places);
  return new Map(places.map(({ id, label }) => [id, label]));
}

function blockTexts(block: Block, section: string, labels: ReadonlyMap<string, string>): PrintedText[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ key: section, place: section, text: paragraphText(block) }];
    case 'table':
      return gridTexts(block.grid, block.name, block.title, labels);
    case 'form':
      return gridTexts(block.grid, block.project, `${block.title} ${block.projectName}`, labels);
    case 'heading':
    case 'chart':
      // Headings name the places; charts show figures that tables state.
      return [];
  }
}

/** Cells by their lasting address, so that a row that comes or goes does not shift the others. */
function gridTexts(
  grid: Grid,
  owner: string,
  title: string,
  labels: ReadonlyMap<string, string>,
): PrintedText[] {
  return grid.cells.flatMap((cell): PrintedText[] => {
    const { rowKey, columnName, figure, text } = cell;
    if (cell.kind === 'figure' && rowKey !== undefined && columnName !== undefined) {
      const place =
        (figure === undefined ? undefined : labels.get(figure.id)) ?? `${title} · ${rowKey} · ${columnName}`;
      return [{ key: `${owner}/${rowKey}/${columnName}`, place, text }];
    }
    return cell.kind === 'text' && text !== '' ? [{ key: owner, place: title, text }] : [];
  });
}

function paragraphText({ inlines }: Paragraph): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.printed)).join('');
}
