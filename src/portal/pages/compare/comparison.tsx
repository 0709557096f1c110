// Documents side by side, or why they are not: below the head of the page of a comparison, and in a portal of files where the reader's
// browser makes one.
import type { Linking } from '../../frame/frame.ts';
import { Refusals } from '../../frame/refusals.tsx';
import { ViewTable } from '../../frame/table.tsx';
import type { CompareView } from './compare-view.ts';

export interface ComparisonProps {
  readonly view: CompareView;
  readonly frame: Linking;
  /** Where its tables can be downloaded. */
  readonly downloads?: string;
}

export function Comparison({ view, frame, downloads }: ComparisonProps) {
  return (
    <>
      <Refusals title={frame.words.compare.refused} refusals={view.refusals} />
      {view.notes.map((note) => (
        <p class="note">{note}</p>
      ))}
      {view.tables.map((table) => (
        <section>
          <h2>{table.title}</h2>
          <ViewTable
            frame={frame}
            table={table}
            hidesTitle
            {...(downloads === undefined ? {} : { address: downloads })}
          />
        </section>
      ))}
    </>
  );
}
