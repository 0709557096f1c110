// Marks in the contents the section that is being read. The links to forms are left out, because they are folded away.
import { pageIds } from '../page-ids.ts';

export function markCurrentSection(): void {
  const contents = document.getElementById(pageIds.contents);
  if (contents === null) return;
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of contents.querySelectorAll<HTMLAnchorElement>('a:not(details a)')) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target !== null) links.set(target, link);
  }
  let marked: HTMLAnchorElement | undefined;
  const mark = (): void => {
    const reached = [...links.keys()].filter(
      (target) => target.getBoundingClientRect().top < innerHeight / 3,
    );
    const last = reached[reached.length - 1];
    const link = last === undefined ? undefined : links.get(last);
    if (link === marked) return;
    marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    marked = link;
    if (link !== undefined) keepInSight(link, contents);
  };
  // Called when a target crosses the line at a third of the window, in either direction.
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
  for (const target of links.keys()) observer.observe(target);
}

/** Scrolls the contents by themselves; `scrollIntoView` would move the page as well. */
function keepInSight(link: HTMLElement, contents: HTMLElement): void {
  const { top, bottom } = link.getBoundingClientRect();
  const frame = contents.getBoundingClientRect();
  if (top < frame.top) contents.scrollTop -= frame.top - top + frame.height / 3;
  if (bottom > frame.bottom) contents.scrollTop += bottom - frame.bottom + frame.height / 3;
}
