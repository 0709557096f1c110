// The contents: what the tree lists, as links, nested as deep as its headings. Forms are gathered under the heading before
// them, folded, because there may be dozens.
import type { Block, Disclosure } from '../../core/disclosure/tree.ts';
import { linkTo, pageIds } from './page-ids.ts';

export function Contents({ disclosure }: { readonly disclosure: Disclosure }) {
  return (
    <nav class="contents" id={pageIds.contents} aria-labelledby={pageIds.contentsTitle}>
      <h2 id={pageIds.contentsTitle}>{disclosure.contentsTitle}</h2>
      <Entries entries={contentsOf(disclosure.blocks)} />
    </nav>
  );
}

export interface Entry {
  readonly id: string;
  readonly text: string;
  readonly level: number;
  readonly children: readonly Entry[];
  readonly forms: readonly { readonly id: string; readonly text: string }[];
}

type OpenEntry = Entry & { readonly children: OpenEntry[]; readonly forms: { id: string; text: string }[] };

/** A table stands one level below the heading it follows, as it does in print. */
export function contentsOf(blocks: readonly Block[]): readonly Entry[] {
  const root: OpenEntry = { id: '', text: '', level: 0, children: [], forms: [] };
  const path: OpenEntry[] = [root];
  let headingLevel = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') headingLevel = block.level;
    if (block.kind === 'form') path.at(-1)?.forms.push({ id: block.id, text: block.projectName });
    if (block.kind !== 'heading' && block.kind !== 'table') continue;
    if (block.contentsText === undefined) continue;
    const level = block.kind === 'heading' ? block.level : headingLevel + 1;
    while (path.length > 1 && (path.at(-1)?.level ?? 0) >= level) path.pop();
    const entry: OpenEntry = { id: block.id, text: block.contentsText, level, children: [], forms: [] };
    path.at(-1)?.children.push(entry);
    path.push(entry);
  }
  return root.children;
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ol>
      {entries.map((entry) => (
        <li>
          <a href={linkTo(entry.id)}>{entry.text}</a>
          {entry.forms.length > 0 && <Forms forms={entry.forms} />}
          {entry.children.length > 0 && <Entries entries={entry.children} />}
        </li>
      ))}
    </ol>
  );
}

function Forms({ forms }: { readonly forms: Entry['forms'] }) {
  return (
    <details>
      <summary>{`项目绩效目标表（${String(forms.length)}张）`}</summary>
      <ol>
        {forms.map((form) => (
          <li>
            <a href={linkTo(form.id)}>{form.text}</a>
          </li>
        ))}
      </ol>
    </details>
  );
}
