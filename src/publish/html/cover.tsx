// What stands before and after the blocks: the cover, and the foot of the page. Both say what the document is.
import type { Disclosure } from '../../core/disclosure/tree.ts';
import { linkTo, pageIds } from './page-ids.ts';

export function Cover({ disclosure }: { readonly disclosure: Disclosure }) {
  const { lines } = disclosure.cover;
  const heading = lines.filter((line) => line.role !== 'detail');
  return (
    <header class="cover">
      <h1>
        {heading.map((line) => (
          <span class={line.role}>{line.text}</span>
        ))}
      </h1>
      {lines
        .filter((line) => line.role === 'detail')
        .map((line) => (
          <p class="detail">{line.text}</p>
        ))}
      <Provenance disclosure={disclosure} />
    </header>
  );
}

export function Foot({ disclosure }: { readonly disclosure: Disclosure }) {
  return (
    <footer class="foot">
      <p>{disclosure.title}</p>
      <Provenance disclosure={disclosure} />
      <p class="back">
        <a href={linkTo(pageIds.contents)}>回到目录</a>
      </p>
    </footer>
  );
}

/** An official document carries no mark. */
function Provenance({ disclosure }: { readonly disclosure: Disclosure }) {
  const { mark, note } = disclosure.provenance;
  if (mark === '') return null;
  return (
    <p class="provenance">
      <strong>{mark}</strong>
      {note !== '' && <span>{note}</span>}
    </p>
  );
}
