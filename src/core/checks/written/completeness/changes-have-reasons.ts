// A rise or fall is explained (财预〔2016〕143号): in its own clause, by what follows of its parts, or in another section that tells the same
// change. What has no reason anywhere is a warning. Where the format's own sentence has no place for a reason, that is for a person to weigh.
import { comparable } from '../../../tables/read/phrases.ts';
import { textsOf, type CheckedText } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const change = /(?:比|较)[^，。；]{0,24}?(?:增加|减少|增长|下降)了?\s*([\d,]+(?:\.\d+)?)\s*(万元|元|[%％])/gu;
/** Held against the budget in words alone, as final accounts do for each item. */
const inWords = /决算数[大小]于预算数/u;
/** So many paragraphs on, in the same section. */
const reach = 4;
const givesReason = /原因|由于|主要是|因(?!公)|系(?!统)/u;
const itemNumber = /^(?:[（(][一二三四五六七八九十]+[）)]|\d+[.．、])/u;

interface Clause {
  readonly text: string;
  readonly hasReason: boolean;
  readonly changes: readonly { readonly written: string; readonly amount: string }[];
}

export const changesHaveReasons = writtenCheck('changes-have-reasons', function* ({ document }, fault) {
  const sentences = textsOf(document).filter(({ kind }) => kind === 'sentence');
  const explained = new Set<string>();
  const bare: { readonly written: string; readonly amount: string; readonly place: CheckedText['place'] }[] =
    [];
  for (const [index, { text, place }] of sentences.entries()) {
    const clauses = clausesOf(text);
    const isExplainedLater = goesOn(sentences, index).some((one) => givesReason.test(one.text));
    for (const [at, clause] of clauses.entries()) {
      const later = clauses.slice(at + 1);
      const hasReason =
        clause.hasReason ||
        // A reason on its own is of all that stands before it; a total is explained by what follows of its parts.
        later.some((one) => one.hasReason && (one.changes.length === 0 || isOfTotal(clauses, at))) ||
        isExplainedLater;
      for (const { written, amount } of clause.changes) {
        if (hasReason) {
          if (amount !== '') explained.add(amount);
          yield held;
        } else bare.push({ written, amount, place });
      }
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

function clausesOf(text: string): readonly Clause[] {
  return text.split(/(?<=[；。])/u).map((clause) => {
    const amounts = [...clause.matchAll(change)].flatMap(([written, figure = '', unit = '']) => {
      const amount = comparable(figure).replaceAll(',', '') + unit;
      if (/^0(?:\.0+)?[^\d.]/u.test(amount)) return [];
      // Many changes have the same rate; only an amount tells that another section speaks of the same change.
      return [{ written, amount: unit.endsWith('元') ? amount : '' }];
    });
    const [words] = inWords.exec(clause) ?? [];
    const changes = amounts.length === 0 && words !== undefined ? [{ written: words, amount: '' }] : amounts;
    return { text: clause, hasReason: givesReason.test(clause), changes };
  });
}

/** 其中 leads from a total to its parts, in its clause or right after it. */
function isOfTotal(clauses: readonly Clause[], at: number): boolean {
  const [own, next] = clauses.slice(at);
  const last = own?.changes.at(-1)?.written ?? '';
  const rest = own?.text.slice(own.text.indexOf(last) + last.length) ?? '';
  return rest.includes('其中') || next?.text.startsWith('其中') === true;
}

/** The next paragraphs of the section; after one item of a list the next item speaks of something else. */
function goesOn(sentences: readonly CheckedText[], index: number): readonly CheckedText[] {
  const own = sentences[index];
  const following = sentences
    .slice(index + 1, index + 1 + reach)
    .filter((one) => one.place.key.section === own?.place.key.section);
  if (own === undefined || !itemNumber.test(own.text)) return following;
  const next = following.findIndex(({ text }) => itemNumber.test(text));
  return next === -1 ? following : following.slice(0, next);
}
