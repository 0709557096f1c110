// The page's script. The document is complete without it; it adds the stories of the figures, marks in the contents where
// the reader is, and takes out of the Tab order what does not scroll.
import { pageIds } from '../page-ids.ts';
import type { StoryData } from '../story-data.ts';
import { markCurrentSection } from './contents-mark.ts';
import { StoryPanel } from './story-panel.ts';
import { connectFigures } from './traced-figures.ts';

const stories = document.getElementById(pageIds.stories);
if (stories !== null) {
  // Written by the same program as this script, so its shape is known.
  const data = JSON.parse(stories.textContent) as StoryData;
  connectFigures(new StoryPanel(data));
  document.documentElement.classList.add('live');
}
markCurrentSection();
skipWhatDoesNotScroll();

/** A region that shows all of itself needs no stop of its own on the keyboard's way. */
function skipWhatDoesNotScroll(): void {
  const regions = document.querySelectorAll<HTMLElement>('.scroll');
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target instanceof HTMLElement) target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
    }
  });
  for (const region of regions) observer.observe(region);
}
