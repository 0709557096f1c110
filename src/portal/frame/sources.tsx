// What the documents are whose figures stand on a page: said before the figures, in words.
import { Text } from '../../publish/html/text.tsx';
import type { Source } from '../views/view.ts';
import type { Linking } from './frame.ts';

/** More would be a list before the page; the table's own columns say it then. */
const mostListed = 6;

export function Sources({
  frame: { words, link },
  sources,
}: {
  readonly frame: Linking;
  readonly sources: readonly Source[];
}) {
  if (sources.length === 0 || sources.length > mostListed) return null;
  return (
    <div class="sources">
      <h2 class="unseen">{words.sources}</h2>
      <ul>
        {sources.map(({ title, version, provenanceKind, note, href }) => (
          <li>
            <strong class="provenance-mark">{words.provenance[provenanceKind]}</strong>{' '}
            <a href={link(href)}>
              <Text text={title} />
            </a>{' '}
            <span class="muted">{words.versionOf(version)}</span>
            {note !== '' && <span class="source-note">{note}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
