// A rise or fall is explained (财预〔2016〕143号). The same change may be explained in another section, so what has no reason anywhere is a
// warning, and what has one elsewhere is held. Where the format's own sentence has no place for a reason, that is for a person to weigh.
import { comparable } from '../../../tables/read/phrases.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const change = /(?:比|较)[^，。；]{0,24}?(?:增加|减少|增长|下降)了?\s*([\d,]+(?:\.\d+)?)\s*(万元|元)/gu;
/** So many paragraphs on, in the same section. */
const reach = 4;
const givesReason = /原因|由于|主要是|因(?!公)|系(?!统)/u;

export const changesHaveReasons = writtenCheck('changes-have-reasons', function* ({ document }, fault) {
  const sentences = textsOf(document).filter(({ kind }) => kind === 'sentence');
  const explained = new Set<string>();
  const bare: {
    readonly written: string;
    readonly amount: string;
    readonly place: (typeof sentences)[number]['place'];
  }[] = [];
  for (const [index, { text, place }] of sentences.entries()) {
    const goesOn = sentences
      .slice(index + 1, index + 1 + reach)
      .filter((one) => one.place.key.section === place.key.section);
    // A total is explained by what follows of its parts.
    const hasReason = givesReason.test(text) || goesOn.some((one) => givesReason.test(one.text));
    for (const [written, figure = '', unit = ''] of text.matchAll(change)) {
      const amount = comparable(figure).replaceAll(',', '') + unit;
      if (/^0(?:\.0+)?\D/u.test(amount)) continue;
      if (hasReason) {
        explained.add(amount);
        yield held;
      } else bare.push({ written, amount, place });
    }
  }
  for (const { written, amount, place } of bare) {
    if (explained.has(amount)) yield held;
    else
      yield fault({
        places: [place],
        written,
        severity: place.key.slot === undefined ? 'warning' : 'information',
      });
  }
});
