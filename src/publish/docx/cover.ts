// The cover: whose disclosure it is, which one, and at its foot what kind of document it is.
import { Paragraph } from 'docx';
import type { Disclosure } from '../../core/disclosure/tree.ts';
import { textArea } from '../pdf/sheet.ts';
import { cutIntoPieces, lineCount } from '../pdf/text-width.ts';
import { runsOf } from './running-text.ts';
import { textLooks } from './text-looks.ts';
import { twips } from './twips.ts';

const lineStyles = { body: 'CoverBody', title: 'Title', detail: 'CoverDetail' } as const;
/** In points. */
const aboveFirstLine = 119;
const rule = { style: 'single', size: 4, space: 6, color: '464646' } as const;
/** The rules with their distance, and a line in case the reckoning is off. */
const spare = 48;

export function cover({ cover: { lines }, provenance: { mark, note } }: Disclosure): Paragraph[] {
  const notice = [
    { style: 'ProvenanceMark', text: mark },
    { style: 'ProvenanceNote', text: note },
  ].filter(({ text }) => text !== '');
  const printed = lines.map(({ role, text }) => ({ style: lineStyles[role], text }));
  return [
    ...printed.map(({ style, text }, index) => {
      const spacing = index === 0 ? { spacing: { before: twips(aboveFirstLine) } } : {};
      return new Paragraph({ style, ...spacing, children: runsOf(text) });
    }),
    ...notice.map(({ style, text }, index) => {
      const spacing = index === 0 ? { spacing: { before: twips(roomAbove([...printed, ...notice])) } } : {};
      const isLast = index === notice.length - 1;
      const border = { ...(index === 0 ? { top: rule } : {}), ...(isLast ? { bottom: rule } : {}) };
      return new Paragraph({ style, ...spacing, border, children: runsOf(text) });
    }),
  ];
}

/** What the paragraphs leave over of the page, in points. */
function roomAbove(paragraphs: readonly { readonly style: string; readonly text: string }[]): number {
  const { width, height } = textArea('portrait');
  const heights = paragraphs.map(({ style, text }) => {
    const look = textLooks.find(({ id }) => id === style);
    if (look === undefined) return 0;
    const { size, line, before = 0, after = 0 } = look;
    return before + lineCount(cutIntoPieces(text), size, width) * line + after;
  });
  return Math.max(0, height - aboveFirstLine - spare - heights.reduce((sum, each) => sum + each, 0));
}
