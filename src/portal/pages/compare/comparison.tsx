// Documents or codes side by side, or why they are not: below the head of the page of a comparison, and in a portal of files where the
// reader's browser makes one.
import type { Linking } from '../../frame/frame.ts';
import { Refusals } from '../../frame/refusals.tsx';
import { ViewTable } from '../../frame/table.tsx';
import type { CodesView } from './codes-view.ts';
import type { CompareView } from './compare-view.ts';

export interface ComparisonProps<Compared> {
  readonly view: Compared;
  readonly frame: Linking;
  /** Where its tables can be downloaded. */
  readonly downloads?: string;
}

export function Comparison({ view, frame, downloads }: ComparisonProps<CompareView>) {
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

/** Below a comparison that was refused, on a page of its own. */
export function ChooseAgain({
  frame: { words, link },
  view: { again },
}: {
  readonly frame: Linking;
  readonly view: Pick<CompareView | CodesView, 'again'>;
}) {
  return (
    <p class="actions">
      <a href={link(again)}>{words.compare.again}</a>
    </p>
  );
}

export function CodesComparison({ view, frame, downloads }: ComparisonProps<CodesView>) {
  return (
    <>
      <Refusals title={frame.words.compare.refusedCodes} refusals={view.refusals} />
      {view.tables.map((table) => (
        <ViewTable
          frame={frame}
          table={table}
          hidesTitle
          {...(downloads === undefined ? {} : { address: downloads })}
        />
      ))}
    </>
  );
}
