// What a story says: what the figure is, how the document makes it out of others, the lines of the public ledger behind it,
// and where else it is stated.
import { linkTo } from '../page-ids.ts';
import type { Story, StoryData, StoryPlace } from '../story-data.ts';
import { adjustmentOf, formulaOf, isSignLeftToWords, withUnit } from '../story-wording.ts';
import type { FormulaTerm, Stated } from '../story-wording.ts';
import { element } from './element.ts';
import { folded } from './folded.ts';
import { linesView } from './story-lines.ts';

/** `figure` is the element at which the story was opened. */
export function storyView(story: Story, data: StoryData, figure: HTMLElement): Node[] {
  const stated = statedAt(story, figure);
  return [
    element('p', { class: 'description' }, story.description),
    amountsView(story, stated),
    ...formulaView(story, data, stated, figure),
    ...linesView(story, data),
    ...placesView(story, figure),
    ...(data.mark === '' ? [] : [element('p', { class: 'mark' }, data.mark)]),
  ];
}

/** The figures of a chart are no places of the document; their table says the unit. */
function statedAt(story: Story, figure: HTMLElement): Stated {
  const here = story.places.find((place) => place.id === figure.id);
  if (here !== undefined) return here;
  const table = figure.closest<HTMLElement>('[data-unit]');
  return { printed: figure.textContent, unit: table?.dataset['unit'] ?? '' };
}

function amountsView(story: Story, stated: Stated): Node {
  const sign = isSignLeftToWords(story, stated) ? '（负数即减少）' : '';
  const adjustment = adjustmentOf(stated);
  const row = (term: string, value: string) => [element('dt', {}, term), element('dd', {}, value)];
  return element(
    'dl',
    { class: 'amounts' },
    ...row('此处写作', withUnit(stated)),
    ...(story.yuan === null ? [] : row('准确金额', `${story.yuan}元${sign}`)),
    ...(adjustment === undefined ? [] : row('尾差调整', adjustment)),
  );
}

function formulaView(story: Story, data: StoryData, stated: Stated, figure: HTMLElement): Node[] {
  if (story.formula.length === 0) return [];
  const table = figure.closest('table');
  // A term is shown as the same table prints it, if it does.
  const isNearby = (place: StoryPlace): boolean =>
    table !== null && document.getElementById(place.id)?.closest('table') === table;
  const { terms, result, isRoundedApart } = formulaOf(story, data, stated, isNearby);
  const cells = ['=', '本数', result].map((text) => element('span', {}, text));
  return [
    element('h3', {}, '怎样算出'),
    element('ol', { class: 'formula' }, ...terms.map(termView), element('li', { class: 'result' }, ...cells)),
    ...(isRoundedApart ? [element('p', {}, '各数分别四舍五入，相加与本数可能在末位相差。')] : []),
  ];
}

function termView({ operator, name, amount, placeId }: FormulaTerm): Node {
  const value =
    placeId === undefined
      ? element('span', {}, amount)
      : element('a', { href: linkTo(placeId), 'aria-label': `${name}，${amount}` }, amount);
  return element('li', {}, element('span', {}, operator), element('span', {}, name), value);
}

function placesView(story: Story, figure: HTMLElement): Node[] {
  const others = story.places.filter((place) => place.id !== figure.id);
  const heading = element('h3', {}, '还写在');
  if (others.length === 0) return [heading, element('p', {}, '别处没有按同一口径写出这个数。')];
  const list = (places: readonly StoryPlace[]): Node =>
    element('ul', { class: 'places' }, ...places.map(placeView));
  return [heading, ...folded(others, list, (count) => `其余${count}处`)];
}

function placeView(place: StoryPlace): Node {
  return element(
    'li',
    {},
    element('a', { href: linkTo(place.id) }, place.label),
    element('span', {}, withUnit(place)),
  );
}
