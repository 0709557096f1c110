// A paragraph on one item of expenditure that states it twice, beside what was spent the year before, agrees with itself: the amount after
// its name is the amount that is planned, and rise or fall and its rate follow from both years. Read by words alone, for paragraphs that
// no format knows; by interval, as figures are rounded. Final accounts hold the outcome of an item against its budget in words. Whatever a
// paragraph is on, a change goes the same way in its amount and in its rate.
import { placeOfMatch } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { moneyOf, type AmountInWords } from '../targets/amounts-in-words.ts';
import { held, writtenCheck } from '../written-check.ts';

const figure = String.raw`(\d[\d,]*(?:\.\d+)?)\s*(万元|元)`;
const named = new RegExp(String.raw`[（(]\d*项[）)]\s*${figure}`, 'u');
const planned = new RegExp(String.raw`20\d{2}年(?:当年)?预算(?:安排|数)(?:为)?\s*${figure}`, 'u');
const spent = new RegExp(String.raw`20\d{2}年(?:当年)?(?:预算)?执行数(?:为)?\s*${figure}`, 'u');
const change = /(?:比|较)20\d{2}年(?:预算)?执行数(增加|增长|上升|减少|下降)\s*(\d+(?:\.\d+)?)\s*[%％]/u;
const twice =
  /((?:增加|增长|减少|下降)\s*\d[\d,]*(?:\.\d+)?\s*(?:万元|元))[，,、]?\s*((?:增加|增长|上升|减少|下降|降低)\s*\d+(?:\.\d+)?\s*[%％])/dgu;
const budgeted = new RegExp(String.raw`年初预算(?:数)?为\s*${figure}`, 'u');
const outcome = new RegExp(String.raw`支出决算(?:数)?为\s*${figure}`, 'u');
const comparison = /决算数(大于|小于|等于|[与同和]预算数(?:基本)?(?:持平|一致|相同))(?:预算数)?/u;

export const itemsAgreeWithThemselves = writtenCheck(
  'items-agree-with-themselves',
  function* ({ document }, fault) {
    for (const { kind, text, place } of textsOf(document)) {
      if (kind !== 'sentence') continue;
      for (const match of text.matchAll(twice)) {
        const [, amount = '', rate = ''] = match;
        if (rises(amount) === rises(rate) || !/[1-9]/u.test(amount)) yield held;
        else
          yield fault({ places: [placeOfMatch(place, match, 2)], written: rate, values: { other: amount } });
      }
      const inWords = comparedInWords(text);
      if (inWords === 'agrees') yield held;
      else if (inWords !== undefined) yield fault({ places: [place], ...inWords });
      const [first, now, before] = [named, planned, spent].map((pattern) => amountAt(pattern, text));
      const [written, direction = '', rate = ''] = change.exec(text) ?? [];
      const fits = (amount: Amount): boolean =>
        before === undefined ||
        (rises(direction)
          ? changeFits(amount, before, before, rate)
          : changeFits(before, amount, before, rate));
      if (first !== undefined && now !== undefined && !overlap(first, now)) {
        // The rate tells which of the two is meant.
        const [odd, other] = written !== undefined && fits(first) ? [now, first] : [first, now];
        yield fault({ places: [place], written: odd.printed, values: { other: other.printed } });
        continue;
      }
      if (first !== undefined && now !== undefined) yield held;
      if (written === undefined || now === undefined || before === undefined) continue;
      if (fits(now)) yield held;
      else yield fault({ places: [place], written, values: { other: `${before.printed}、${now.printed}` } });
    }
  },
);

function rises(words: string): boolean {
  return /增|升/u.test(words);
}

/** 决算数小于预算数, where the paragraph gives both; 基本持平 is a word for what is nearly the same. */
function comparedInWords(
  text: string,
): 'agrees' | { readonly written: string; readonly values: { readonly other: string } } | undefined {
  const [planned, actual] = [budgeted, outcome].map((pattern) => amountAt(pattern, text));
  const [written, word = ''] = comparison.exec(text) ?? [];
  if (planned === undefined || actual === undefined || written === undefined) return undefined;
  if (word.includes('基本')) return 'agrees';
  const isAbove = actual.interval.upperFen > planned.interval.lowerFen;
  const isBelow = actual.interval.lowerFen < planned.interval.upperFen;
  const agrees = word === '大于' ? isAbove : word === '小于' ? isBelow : overlap(actual, planned);
  return agrees ? 'agrees' : { written, values: { other: `${planned.printed}、${actual.printed}` } };
}

function amountAt(pattern: RegExp, text: string): Pick<AmountInWords, 'printed' | 'interval'> | undefined {
  const [, number = '', unit = ''] = pattern.exec(text) ?? [];
  const money = moneyOf(number, unit);
  return money === undefined ? undefined : { printed: number + unit, interval: money.interval };
}

type Amount = Pick<AmountInWords, 'interval'>;

function overlap({ interval: left }: Amount, { interval: right }: Amount): boolean {
  return left.lowerFen <= right.upperFen && right.lowerFen <= left.upperFen;
}

/** Whether amounts inside the intervals may have a difference that is `rate` percent of the base, at the decimals of the rate. */
function changeFits(larger: Amount, smaller: Amount, base: Amount, rate: string): boolean {
  const scale = 10n ** BigInt(rate.split('.')[1]?.length ?? 0);
  const printed = BigInt(rate.replace('.', ''));
  const least = larger.interval.lowerFen - smaller.interval.upperFen;
  const greatest = larger.interval.upperFen - smaller.interval.lowerFen;
  // rate ± half a place, in percent: (2·printed ± 1) / (2·scale) / 100 of the base; both ends belong to it.
  const lowerBound = (2n * printed - 1n) * base.interval.lowerFen;
  const upperBound = (2n * printed + 1n) * base.interval.upperFen;
  return greatest * 200n * scale >= lowerBound && least * 200n * scale <= upperBound;
}
