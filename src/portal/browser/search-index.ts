// Search in a portal of files: the page of search carries all names, and shows those that hold every word of the address or the field.

import type { IndexEntry, SearchIndex } from '../export/search-index.ts';
import { plain } from './plain.ts';

const mostShown = 100;

export function connectIndex(index: HTMLElement): void {
  const { entries, notes } = JSON.parse(index.textContent) as SearchIndex;
  const searched = entries.map(([name, code]) => plain(`${name} ${code}`));
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const list = document.createElement('ul');
  list.className = 'found-names';
  list.setAttribute('role', 'status');
  index.after(list);
  const show = (words: string): void => {
    const wanted = plain(words)
      .split(/\s+/u)
      .filter((word) => word !== '');
    const found =
      wanted.length === 0
        ? []
        : entries.filter((_, at) => wanted.every((word) => searched[at]?.includes(word) === true));
    const shown = [...found].sort(([left], [right]) => left.length - right.length).slice(0, mostShown);
    list.replaceChildren(
      ...(shown.length === 0
        ? [emptyItem(index, wanted.length > 0)]
        : shown.map((entry) => itemOf(entry, notes))),
    );
  };
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  if (field !== null) {
    field.value = asked;
    field.addEventListener('input', () => {
      show(field.value);
    });
  }
  show(asked);
}

function itemOf([name, , kind, address, note]: IndexEntry, notes: readonly string[]): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = name;
  const said = document.createElement('span');
  said.className = 'muted';
  said.textContent = ` ${[kind, notes[note] ?? ''].filter((part) => part !== '').join(' · ')}`;
  item.append(link, said);
  return item;
}

function emptyItem({ dataset }: HTMLElement, hasWords: boolean): HTMLElement {
  const item = document.createElement('li');
  item.textContent = (hasWords ? dataset['none'] : dataset['ask']) ?? '';
  return item;
}
