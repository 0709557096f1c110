// Makes each traced figure a button. A table or paragraph is one stop for Tab; the arrows move between its figures, so the
// thousand figures of a document do not stand in the way of who only reads.
import type { StoryPanel } from './story-panel.ts';

const traced = '[data-story]';
const group = '[data-group]';

export function connectFigures(panel: StoryPanel): void {
  for (const each of document.querySelectorAll(group)) {
    figuresOf(each).forEach((figure, index) => {
      figure.setAttribute('role', 'button');
      figure.setAttribute('aria-expanded', 'false');
      figure.tabIndex = index === 0 ? 0 : -1;
    });
  }
  document.addEventListener('click', (event) => {
    const figure = clickedFigure(event);
    if (figure === undefined) return;
    moveTo(figure);
    panel.toggle(figure);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.isOpen) {
      event.preventDefault();
      panel.close();
    } else if (event.target instanceof HTMLElement && event.target.matches(traced)) {
      onFigureKey(event, event.target, panel);
    }
  });
  // The browser knows its `:target` only once the page is whole.
  for (const event of ['load', 'hashchange']) {
    window.addEventListener(event, () => {
      openAddressed(panel);
    });
  }
}

/** A link to a figure, from this page or from elsewhere, opens its story; going to any other place closes it. */
function openAddressed(panel: StoryPanel): void {
  const target = document.querySelector<HTMLElement>(':target');
  if (target === null) return;
  if (target.matches(traced)) {
    moveTo(target, { preventScroll: true });
    panel.open(target);
  } else if (panel.isOpen) panel.close({ returnFocus: false });
}

function onFigureKey(event: KeyboardEvent, figure: HTMLElement, panel: StoryPanel): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    panel.toggle(figure);
    return;
  }
  const next = neighbour(figure, event.key);
  if (next === undefined) return;
  event.preventDefault();
  moveTo(next);
  if (panel.isOpen) panel.open(next);
}

function neighbour(figure: HTMLElement, key: string): HTMLElement | undefined {
  const figures = figuresOf(figure.closest(group));
  const index = figures.indexOf(figure);
  switch (key) {
    case 'ArrowLeft':
      return figures[index - 1];
    case 'ArrowRight':
      return figures[index + 1];
    case 'Home':
      return figures[0];
    case 'End':
      return figures[figures.length - 1];
    case 'ArrowUp':
      return figures
        .slice(0, index)
        .reverse()
        .find((other) => isSameColumn(figure, other));
    case 'ArrowDown':
      return figures.slice(index + 1).find((other) => isSameColumn(figure, other));
    default:
      return undefined;
  }
}

/** Cells of one column begin at the same place, whatever spans stand beside them. Figures of a sentence have no column. */
function isSameColumn(one: HTMLElement, other: HTMLElement): boolean {
  const [cell, otherCell] = [one.closest('td'), other.closest('td')];
  return cell !== null && otherCell !== null && cell.offsetLeft === otherCell.offsetLeft;
}

/** The figure becomes its group's stop for Tab. */
function moveTo(figure: HTMLElement, options?: FocusOptions): void {
  for (const other of figuresOf(figure.closest(group))) other.tabIndex = -1;
  figure.tabIndex = 0;
  figure.focus(options);
}

function figuresOf(element: Element | null): HTMLElement[] {
  return element === null ? [] : [...element.querySelectorAll<HTMLElement>(traced)];
}

/** A click anywhere in a figure's cell is meant for it, unless it ends the selection of some text. */
function clickedFigure(event: MouseEvent): HTMLElement | undefined {
  if (!(event.target instanceof Element) || getSelection()?.isCollapsed === false) return undefined;
  const figure = event.target.closest(traced) ?? event.target.closest('td')?.querySelector(traced);
  return figure instanceof HTMLElement ? figure : undefined;
}
