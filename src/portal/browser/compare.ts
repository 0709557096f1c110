// Comparisons of any documents in a portal of files: a form that lets one choose, and below it the comparison, made here by the portal's
// own rules from a small file of each document. What is compared stands in the address, after `#`.
import { relativeLink } from '../export/static-addresses.ts';
import { htmlOf } from '../frame/html-of.ts';
import { Sources } from '../frame/sources.tsx';
import type { OfferedDocument } from '../pages/compare/compare.tsx';
import { compareView, readKey, type ComparedSource } from '../pages/compare/compare-view.ts';
import { comparedEvent, readCompared, type ComparedDocument } from '../pages/compare/compared-document.ts';
import { Comparison } from '../pages/compare/comparison.tsx';
import { addresses } from '../views/addresses.ts';
import { wordsOf } from '../wording/words.ts';

const mostShown = 40;

const words = wordsOf(document.documentElement.lang === 'en' ? 'en' : 'zh-CN');
const frame = {
  words,
  link: (address: string): string => relativeLink(addresses.compare, address, (place) => place),
};

function connectComparison(offered: readonly OfferedDocument[], fallback: HTMLElement): void {
  const files = new Map(offered.map(([key, , , file]) => [key, file]));
  const chosen = new Set<string>();
  const picks = element('fieldset', { className: 'picks' });
  const filter = element('input', { type: 'search', id: 'filter-documents', autocomplete: 'off' });
  const label = element('label', { htmlFor: filter.id, textContent: words.compare.filter });
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
      element('legend', { textContent: words.compare.pick }),
      ...pickElements(offered, filter.value, chosen),
    );
  };
  const show = async (isAsked: boolean): Promise<void> => {
    const written = location.hash
      .slice(1)
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    if (!isAsked && written.length === 0) return;
    const view = await compareView(documentsOf(files), written.flatMap(readKey), words);
    result.innerHTML =
      htmlOf(Sources({ frame, sources: view.sources })) + htmlOf(Comparison({ frame, view }));
    result.focus();
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
    void show(true);
  });
  const follow = (): void => {
    chosen.clear();
    for (const key of files.keys()) if (location.hash.includes(encodeURIComponent(key))) chosen.add(key);
    list();
    void show(false);
  };
  window.addEventListener('popstate', follow);
  follow();
}

/** What is chosen stays in sight, whatever is looked for. */
function pickElements(
  offered: readonly OfferedDocument[],
  wanted: string,
  chosen: ReadonlySet<string>,
): readonly HTMLElement[] {
  const parts = plain(wanted).split(/\s+/u);
  const found = offered.filter(
    ([key, title]) => chosen.has(key) || parts.every((part) => plain(title).includes(part)),
  );
  const inOrder = [...found].sort(([left], [right]) => Number(chosen.has(right)) - Number(chosen.has(left)));
  const shown = inOrder.slice(0, Math.max(mostShown, chosen.size)).map(([key, title, what]) => {
    const box = element('input', { type: 'checkbox', value: key, checked: chosen.has(key) });
    const name = element('span', { textContent: `${title} ` });
    name.append(element('span', { className: 'muted', textContent: what }));
    const label = element('label', {});
    label.append(box, name);
    return label;
  });
  const left = found.length - shown.length;
  const said = found.length === 0 ? words.compare.noneFound : left > 0 ? words.compare.more(left) : '';
  return said === '' ? shown : [...shown, element('p', { className: 'note', textContent: said })];
}

/** Each document's file is a script that hands it over. */
function documentsOf(files: ReadonlyMap<string, string>): ComparedSource {
  const known = new Map<string, ComparedDocument>();
  return {
    find: async ({ department, document: name }) => {
      const file = files.get(`${department}~${name}`);
      const compared = file === undefined ? undefined : await loaded(file);
      if (compared !== undefined) known.set(`${department}~${name}`, compared);
      return compared?.version;
    },
    read: async ({ department, document: name }) => {
      const compared = known.get(`${department}~${name}`);
      return compared === undefined ? Promise.reject(new Error('not found')) : Promise.resolve(compared);
    },
  };
}

async function loaded(file: string): Promise<ComparedDocument | undefined> {
  return await new Promise((resolve) => {
    let compared: ComparedDocument | undefined;
    const take = (event: Event): void => {
      compared = readCompared((event as CustomEvent<Parameters<typeof readCompared>[0]>).detail);
    };
    window.addEventListener(comparedEvent, take);
    const script = element('script', { src: file });
    const end = (): void => {
      window.removeEventListener(comparedEvent, take);
      script.remove();
      resolve(compared);
    };
    script.addEventListener('load', end);
    script.addEventListener('error', end);
    document.head.append(script);
  });
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

/** One width of characters, lower case. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

const data = document.getElementById('offered-documents');
const fallback = document.getElementById('without-script');
if (data !== null && fallback !== null)
  connectComparison(JSON.parse(data.textContent) as readonly OfferedDocument[], fallback);
