// The disclosure cut into sections of one orientation, and those into passages: a table, a form, a chart or a paragraph with
// the headings right above, which go to a new page together with it.
import type { Block, Heading } from '../../core/disclosure/tree.ts';
import type { Orientation } from '../pdf/sheet.ts';

export interface Passage {
  /** Counts from 1 through the document. */
  readonly number: number;
  readonly headings: readonly Heading[];
  /** Absent where headings stand at the end of the document with nothing below them. */
  readonly block?: Exclude<Block, Heading>;
}

export interface Section {
  readonly orientation: Orientation;
  readonly passages: readonly Passage[];
}

export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: { orientation: Orientation; passages: Passage[] }[] = [];
  for (const passage of passagesOf(blocks)) {
    const orientation = passage.block?.kind === 'table' ? passage.block.orientation : 'portrait';
    const last = sections.at(-1);
    if (last?.orientation === orientation) last.passages.push(passage);
    else sections.push({ orientation, passages: [passage] });
  }
  return sections;
}

function passagesOf(blocks: readonly Block[]): readonly Passage[] {
  const passages: Passage[] = [];
  let headings: Heading[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      headings.push(block);
    } else {
      passages.push({ number: passages.length + 1, headings, block });
      headings = [];
    }
  }
  return headings.length === 0 ? passages : [...passages, { number: passages.length + 1, headings }];
}
