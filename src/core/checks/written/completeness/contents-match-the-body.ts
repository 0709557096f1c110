// What the contents list stands in the body under the same words. A heading that is worded a little differently is style.
import type { BlockSpec } from '../../../disclosure/format.ts';
import { sharedPairs } from '../../../lib/similar.ts';
import type { Reading } from '../../../reading/reading.ts';
import type { TableSpec } from '../../../tables/spec.ts';
import { comparable, readable } from '../../../tables/read/phrases.ts';
import { reason } from '../../obligation.ts';
import { shortened } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';
import { contentsEntries } from './contents-entries.ts';
import { withoutNumber, wordedAs } from './heading-words.ts';
import { headingsOf, standsIn } from './parts-and-sections-are-all-there.ts';
import { slippedTitle } from './tables-bear-official-titles.ts';

export const contentsMatchTheBody = writtenCheck('contents-match-the-body', function* ({ document }, fault) {
  const texts = textsOf(document);
  const headings = texts.filter(
    ({ kind, text }) =>
      kind === 'heading' || kind === 'title' || (kind === 'sentence' && numbered.test(text)),
  );
  // A heading with another year, or of another body, is told as that.
  const joined = texts.map(({ text }) => withoutYear(withoutNumber(comparable(text)))).join('\n');
  const { body = '', fiscalYear } = document.reading.identity;
  const bare = (text: string): string =>
    withoutNumber(comparable(text))
      .replace(comparable(body), '')
      .replace(`${fiscalYear ?? ''}`, '');
  const foreseen = document.reading.format?.blocks.flatMap(contentsTextOf) ?? [];
  const toldElsewhere = wordsToldElsewhere(document.reading);
  for (const { text, place } of contentsEntries(document)) {
    // A reader may have joined entries that stand close together.
    for (const written of readable(text).split(
      /(?<=[^一二三四五六七八九十])(?=[一二三四五六七八九十]+、)/u,
    )) {
      const words = withoutYear(withoutNumber(comparable(written)));
      if (words === '') continue;
      if (joined.includes(words) || foreseen.some((template) => template.test(comparable(written))))
        yield held;
      else if (toldElsewhere.some((template) => template.test(words)))
        yield reason('told-with-its-cause', {});
      else {
        const [near] = headings
          .map((heading) => ({ ...heading, alike: sharedPairs(bare(heading.text), bare(written)) }))
          .filter(({ alike }) => alike >= leastAlike)
          .sort((left, right) => right.alike - left.alike);

        const places = [
          { ...place, key: { section: written }, label: shortened(written) },
          ...(near === undefined ? [] : [near.place]),
        ];
        yield fault({
          places,
          written,
          values: { near: near?.text ?? '' },
          severity: near === undefined ? 'warning' : 'information',
        });
      }
    }
  }
});

/** A table that bears another title than its format gives it, and a table or section that is not there, are told of themselves. */
function wordsToldElsewhere(reading: Reading): readonly RegExp[] {
  const { format, passages, tables } = reading;
  if (format === undefined) return [];
  const headings = headingsOf(format.blocks);
  const sections = headings.filter((heading) => !standsIn(heading, headings, passages, []));
  const isTold = ({ name }: TableSpec): boolean => {
    const table = tables.find(({ read }) => read.spec.name === name);
    return table === undefined || slippedTitle(table, reading) !== undefined;
  };
  return [
    ...format.tables.filter(isTold).map(({ title }) => title),
    ...sections.flatMap(({ text, contentsText }) => [text, contentsText ?? text]),
  ].map((words) => wordedAs(words, format));
}

/** A number without 年 is no year: the sign was lost. */
function withoutYear(text: string): string {
  return text.replace(/20\d{2}(?=年)/u, '');
}

/** A short line with a number and no mark at its end is a heading, whatever it looks like. */
const numbered = /^[（(]?[一二三四五六七八九十]+[）)、][^，。；：]{2,30}$/u;
/** So much of two headings is the same where one is meant for the other. */
const leastAlike = 0.6;

/** Where the format itself words an entry otherwise than its heading. */
function contentsTextOf(block: BlockSpec): readonly RegExp[] {
  if (block.kind !== 'heading' || block.contentsText === undefined || block.contentsText === block.text)
    return [];
  const pieces = block.contentsText.split(/\{[^{}]*\}/u).map((piece) => RegExp.escape(comparable(piece)));
  return [new RegExp(`^${pieces.join('.+')}$`, 'u')];
}
