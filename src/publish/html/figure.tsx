// A figure as printed. One that can be traced names its story; the browser's script makes it a button.
import type { Figure } from '../../core/disclosure/tree.ts';
import type { Stories } from './stories.ts';

export interface TracedFigureProps {
  readonly figure: Figure;
  /** The anchor; absent for the figures of a chart, which are no places of the document. */
  readonly id?: string;
  readonly stories: Stories;
}

/** Without a story the figure is bare text, but keeps its anchor. */
export function TracedFigure({ figure, id, stories }: TracedFigureProps) {
  const story = stories.indexOf(figure);
  const anchor = id === undefined ? {} : { id };
  if (story === undefined)
    return id === undefined ? <>{figure.printed}</> : <span {...anchor}>{figure.printed}</span>;
  const blank = figure.printed === '' ? { 'aria-label': '零' } : {};
  return (
    <span {...anchor} class="traced" data-story={story} {...blank}>
      {figure.printed}
    </span>
  );
}
