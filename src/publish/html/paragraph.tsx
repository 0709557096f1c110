// Headings and paragraphs.
import type { Heading, Inline, Paragraph } from '../../core/disclosure/tree.ts';
import { TracedFigure } from './figure.tsx';
import { splitUnit } from '../numbers-and-units.ts';
import type { Stories } from './stories.ts';
import { Text } from './text.tsx';

/** The document's title is the page's `h1`, so a part is an `h2`. */
export function HeadingBlock({ heading }: { readonly heading: Heading }) {
  const Level = ({ 1: 'h2', 2: 'h3', 3: 'h4' } as const)[heading.level];
  return (
    <Level id={heading.id} class={heading.startsPage ? 'starts-page' : undefined}>
      <Text text={heading.text} />
    </Level>
  );
}

export interface ParagraphBlockProps {
  readonly paragraph: Paragraph;
  readonly stories: Stories;
}

export function ParagraphBlock({ paragraph, stories }: ParagraphBlockProps) {
  return (
    <p id={paragraph.id} class={paragraph.style === 'note' ? 'note' : undefined} {...group(paragraph)}>
      {paragraph.inlines.map((inline, index) => {
        const previous = paragraph.inlines[index - 1];
        if (inline.kind === 'text')
          return <Text text={previous?.kind === 'figure' ? splitUnit(inline.text).rest : inline.text} />;
        return (
          <span class="together">
            <TracedFigure figure={inline} id={inline.id} stories={stories} />
            {unitAfter(paragraph.inlines[index + 1])}
          </span>
        );
      })}
    </p>
  );
}

/** Figures that are one stop on the keyboard's way. */
function group({ inlines }: Paragraph): { readonly 'data-group'?: true } {
  return inlines.some((inline) => inline.kind === 'figure') ? { 'data-group': true } : {};
}

/** The unit that a figure draws to itself from the text behind it. */
function unitAfter(next: Inline | undefined): string {
  return next?.kind === 'text' ? splitUnit(next.text).unit : '';
}
