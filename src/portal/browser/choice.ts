// A form in which one chooses what is compared, and below it the comparison with its files. What is compared stands in the address, after
// `#`; so does a code whose parts are to be chosen from.
import type { View } from '../views/view.ts';
import { belowMark } from '../views/addresses.ts';
import type { Wording } from '../wording/zh-CN.ts';
import { offerFiles } from './comparison-files.ts';
import { element } from './element.ts';
import { plain } from './plain.ts';

export interface Choice {
  readonly offered: readonly Choosable[];
  readonly words: {
    readonly pick: string;
    readonly filter: string;
    readonly none: string;
    readonly more: (count: number) => string;
  };
  readonly compare: (keys: readonly string[]) => Promise<{ readonly view: View; readonly html: string }>;
}

interface Choosable {
  readonly key: string;
  readonly title: string;
  readonly note: string;
}

const mostShown = 40;

/** It takes the place of what stands there without scripts. */
export function connectChoice(
  { offered, words: own, compare }: Choice,
  notices: readonly string[],
  words: Wording,
  fallback: HTMLElement,
): void {
  const chosen = new Set<string>();
  const picks = element('fieldset', { className: 'picks' });
  const filter = element('input', { type: 'search', id: 'filter-choice', autocomplete: 'off' });
  const label = element('label', { htmlFor: filter.id, textContent: own.filter });
  const button = element('button', { type: 'submit', textContent: words.compare.button });
  const form = element('form', { className: 'compare-choice' });
  const result = element('section', { id: 'comparison', tabIndex: -1 });
  result.setAttribute('aria-label', words.compare.result);
  const search = element('div', { className: 'search' });
  search.append(label, filter);
  form.append(search, picks, button);
  fallback.replaceWith(form, result);

  const list = (): void => {
    picks.replaceChildren(
      element('legend', { textContent: own.pick }),
      ...pickElements(offered, filter.value, chosen, own),
    );
  };
  const show = async (keys: readonly string[]): Promise<void> => {
    const { view, html } = await compare(keys);
    result.innerHTML = html;
    offerFiles(result, { ...view, address: here(view.address) }, notices, words);
    result.focus({ preventScroll: true });
    result.scrollIntoView({ block: 'start' });
  };
  filter.addEventListener('input', list);
  picks.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.checked) chosen.add(target.value);
    else chosen.delete(target.value);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', `#${[...chosen].map(encodeURIComponent).join('/')}`);
    void show([...chosen]);
  });
  const follow = (): void => {
    const { below, keys } = asked();
    chosen.clear();
    for (const key of keys) chosen.add(key);
    filter.value = below;
    list();
    if (keys.length > 0) void show(keys);
  };
  window.addEventListener('popstate', follow);
  follow();
}

function asked(): { readonly below: string; readonly keys: readonly string[] } {
  const written = location.hash.slice(1);
  if (written.startsWith(belowMark)) return { below: decoded(written.slice(belowMark.length)), keys: [] };
  const parts = written.split('/').filter((part) => part !== '');
  return { below: '', keys: parts.map(decoded) };
}

/** An address that was cut off is shown as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What is chosen stays in sight, whatever is looked for; what begins with the words comes before what only has them. */
function pickElements(
  offered: readonly Choosable[],
  wanted: string,
  chosen: ReadonlySet<string>,
  words: Choice['words'],
): readonly HTMLElement[] {
  const whole = plain(wanted);
  const parts = whole.split(/\s+/u);
  const found = offered.filter(
    ({ key, title }) => chosen.has(key) || parts.every((part) => plain(title).includes(part)),
  );
  const rank = ({ key, title }: Choosable): number =>
    chosen.has(key) ? 0 : plain(title).startsWith(whole) ? 1 : 2;
  const inOrder = [...found].sort((left, right) => rank(left) - rank(right));
  const shown = inOrder.slice(0, Math.max(mostShown, chosen.size)).map(({ key, title, note }) => {
    const box = element('input', { type: 'checkbox', value: key, checked: chosen.has(key) });
    const name = element('span', { textContent: `${title} ` });
    name.append(element('span', { className: 'muted', textContent: note }));
    const label = element('label', {});
    label.append(box, name);
    return label;
  });
  const left = found.length - shown.length;
  const said = found.length === 0 ? words.none : left > 0 ? words.more(left) : '';
  return said === '' ? shown : [...shown, element('p', { className: 'note', textContent: said })];
}

/** A portal of files has a page for each thing that is chosen from, and what is chosen after `#`. */
function here(address: string): string {
  return address + location.hash;
}
