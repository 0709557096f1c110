// The one place where a story is shown. It stands in the document right after the table or paragraph of its figure, so that
// Tab and a screen reader go from the figure into the story; the style sheet puts it in the margin, or at the foot of a phone.
import { pageIds } from '../page-ids.ts';
import type { StoryData } from '../story-data.ts';
import { element } from './element.ts';
import { storyView } from './story-view.ts';

export class StoryPanel {
  readonly #data: StoryData;
  readonly #panel = element('aside', { class: 'story', id: pageIds.story, 'aria-label': '数字的来历' });
  readonly #status = element('p', { class: 'unseen', role: 'status' });
  #figure: HTMLElement | undefined;

  constructor(data: StoryData) {
    this.#data = data;
    document.body.append(this.#status);
  }

  get isOpen(): boolean {
    return this.#figure !== undefined;
  }

  toggle(figure: HTMLElement): void {
    if (figure === this.#figure) this.close();
    else this.open(figure);
  }

  open(figure: HTMLElement): void {
    const story = this.#data.stories[Number(figure.dataset['story'])];
    if (story === undefined || figure === this.#figure) return;
    this.#figure?.setAttribute('aria-expanded', 'false');
    this.#figure = figure;
    figure.setAttribute('aria-expanded', 'true');
    const close = element('button', { type: 'button' }, '关闭');
    close.addEventListener('click', () => {
      this.close();
    });
    const head = element('div', { class: 'story-head' }, element('h2', {}, '数字的来历'), close);
    this.#panel.replaceChildren(head, ...storyView(story, this.#data, figure));
    this.#panel.scrollTop = 0;
    figure.closest('[data-group]')?.after(this.#panel);
    this.#rememberPlace(figure);
    figure.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const amount = story.yuan === null ? '' : `，${story.yuan}元`;
    this.#status.textContent = `已打开来历：${story.description}${amount}。按 Tab 键进入，按 Esc 键关闭。`;
  }

  close({ returnFocus = true } = {}): void {
    const figure = this.#figure;
    if (figure === undefined) return;
    this.#figure = undefined;
    this.#forgetPlace(figure);
    figure.setAttribute('aria-expanded', 'false');
    if (returnFocus) figure.focus({ preventScroll: true });
    this.#panel.remove();
    this.#status.textContent = '来历已关闭。';
  }

  /** The address names the figure without a step in the history, so that going back from a link leads to it again. */
  #rememberPlace(figure: HTMLElement): void {
    if (figure.id !== '') history.replaceState(null, '', addressOf(figure));
  }

  /** A closed story is not opened again by whoever gets the address; one that a link has changed stays. */
  #forgetPlace(figure: HTMLElement): void {
    if (location.hash !== addressOf(figure)) return;
    history.replaceState(null, '', location.pathname + location.search);
  }
}

function addressOf(figure: HTMLElement): string {
  return `#${encodeURIComponent(figure.id)}`;
}
