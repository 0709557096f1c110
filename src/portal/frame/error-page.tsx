// A page that says what is wrong and what to do; and the one that is left of what was withdrawn.
import type { WithdrawnRow } from '../../store/documents.ts';
import { withdrawnTable } from '../documents/withdrawn-table.ts';
import { day } from '../views/day.ts';
import { addresses } from '../views/addresses.ts';
import type { Frame } from './frame.ts';
import { Page } from './page.tsx';
import { SearchForm } from './search-form.tsx';
import { ViewTable } from './table.tsx';

export function ErrorPage({
  frame,
  title,
  lead,
}: {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
}) {
  return (
    <Page frame={frame} view={{ title, address: addresses.home, sources: [] }} lead={<p>{lead}</p>}>
      <SearchForm frame={frame} />
      <p>
        <a href={frame.link(addresses.home)}>{frame.words.backHome}</a>
      </p>
    </Page>
  );
}

export function WithdrawnPage({
  frame,
  withdrawn,
  before,
  hasOthers,
}: {
  readonly frame: Frame;
  readonly withdrawn: WithdrawnRow;
  /** What else of the same was withdrawn. */
  readonly before: readonly WithdrawnRow[];
  /** Whether anything of the department is still shown. */
  readonly hasOthers: boolean;
}) {
  const { words, link } = frame;
  const { title, lead, facts } = words.withdrawn;
  const told = [
    [words.columns.version, words.versionOf(withdrawn.version)],
    [facts.date, day(withdrawn.withdrawnAt)],
    [facts.reason, words.withdrawn.reasons[withdrawn.reason]],
    [words.document.contentHash, withdrawn.contentHash],
  ] as const;
  return (
    <Page frame={frame} view={{ title, address: addresses.home, sources: [] }} lead={<p>{lead}</p>}>
      <dl class="facts">
        {told.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {withdrawn.confirmedAt === null && <p class="note">{words.withdrawn.unconfirmed}</p>}
      {before.length > 0 && <ViewTable frame={frame} table={withdrawnTable([withdrawn, ...before], words)} />}
      <p>
        {hasOthers && (
          <>
            <a href={link(addresses.department(withdrawn.department))}>{words.withdrawn.department}</a>
            {' · '}
          </>
        )}
        <a href={link(addresses.home)}>{words.backHome}</a>
      </p>
    </Page>
  );
}
