// Search while typing: a list below the field, read out as it changes, chosen with arrows or pointer. Without an answer the form is
// sent as it is.

interface Suggestion {
  readonly name: string;
  readonly kind: string;
  readonly address: string;
}

const waitMilliseconds = 120;

export function connectSearch(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type=search]');
  const address = form.dataset['search'];
  if (field === null || address === undefined) return;
  const list = document.createElement('ul');
  list.id = `${field.id}-found`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.getAttribute('aria-label') ?? form.dataset['label'] ?? '');
  list.hidden = true;
  field.after(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
    autocomplete: 'off',
  }))
    field.setAttribute(name, value);
  let waiting: number | undefined;
  let asked = 0;
  const show = (found: readonly Suggestion[]): void => {
    list.replaceChildren(...found.map((each, index) => optionOf(each, `${list.id}-${index}`)));
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    field.removeAttribute('aria-activedescendant');
  };
  const ask = async (): Promise<void> => {
    asked += 1;
    const own = asked;
    const words = field.value.trim();
    if (words === '') {
      show([]);
      return;
    }
    // Places and years that are chosen beside the field narrow what is suggested too.
    const question = new URLSearchParams({ q: words });
    for (const list of form.querySelectorAll('select')) question.set(list.name, list.value);
    const answer = await fetch(`${address}?${question.toString()}`).catch(() => undefined);
    if (answer?.ok !== true || own !== asked) return;
    const { found } = (await answer.json()) as { readonly found: readonly Suggestion[] };
    if (own === asked) show(found);
  };
  field.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void ask(), waitMilliseconds);
  });
  field.addEventListener('keydown', (event) => {
    onKey(event, field, list, () => {
      show([]);
    });
  });
  form.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && form.contains(event.relatedTarget)) return;
    show([]);
  });
}

function optionOf({ name, kind, address }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const link = document.createElement('a');
  link.href = address;
  link.tabIndex = -1;
  const label = document.createElement('span');
  label.textContent = kind;
  link.append(name, label);
  option.append(link);
  return option;
}

function onKey(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement, close: () => void): void {
  const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const at = options.findIndex((each) => each.getAttribute('aria-selected') === 'true');
  if (event.key === 'Escape') close();
  else if (event.key === 'Enter' && at !== -1) {
    event.preventDefault();
    options[at]?.querySelector('a')?.click();
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const next =
      at === -1 && step === -1 ? options.length - 1 : (at + step + options.length) % options.length;
    options.forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === next));
    });
    field.setAttribute('aria-activedescendant', options[next]?.id ?? '');
    options[next]?.scrollIntoView({ block: 'nearest' });
  }
}
