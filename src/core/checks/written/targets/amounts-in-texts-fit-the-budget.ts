// Amounts in the texts of a project agree with its funds, in both directions: one that the text calls the whole is the whole, and no part
// is more than it. What the parts of a text come to is for a person to look at: a text need not list them all.
import { sumFen } from '../../../money/fen.ts';
import { held, writtenCheck } from '../written-check.ts';
import { amountsIn } from './amounts-in-words.ts';
import { checkedForms } from './checked-forms.ts';

const theWhole =
  /(?:共计|合计|总计|总额|总金额|总预算|预算资金|项目资金|申请资金|申请经费|安排资金)(?:为|约)?$/u;
/** Of another year, another payer, or one piece among many. */
const anotherAmount = /每|单价|标准|人均|上年|去年|20\d\d年|以上|以下|原值|投资|产值|收入/u;
const fields: readonly string[] = ['project.summary', 'project.plan', 'project.annualGoal'];

export const amountsInTextsFitTheBudget = writtenCheck(
  'amounts-in-texts-fit-the-budget',
  function* ({ document: { reading } }, fault) {
    for (const { texts, totalFen } of checkedForms(reading)) {
      const [annual, whole] = [totalFen('annual'), totalFen('wholePeriod')];
      const funds = annual ?? whole;
      if (funds === undefined) continue;
      const greatestFen = [annual, whole].reduce(
        (most, one) => (one !== undefined && one.interval.upperFen > most ? one.interval.upperFen : most),
        funds.interval.upperFen,
      );
      for (const { field, text, place } of texts.filter((one) => fields.includes(one.field))) {
        const amounts = amountsIn(text).filter(
          ({ lead, following }) => !anotherAmount.test(lead) && !/^\s*\//u.test(following),
        );
        const places = [place, funds.place];
        const values = { funds: funds.printed };
        const tooLarge = amounts.find(({ interval }) => interval.lowerFen > greatestFen);
        const total = amounts.find(({ lead }) => theWhole.test(lead));
        const isOther = (one: (typeof amounts)[number]): boolean =>
          [annual, whole].every(
            (fund) =>
              fund === undefined ||
              one.interval.upperFen < fund.interval.lowerFen ||
              one.interval.lowerFen > fund.interval.upperFen,
          );
        const sum = sumFen(amounts.map(({ amountFen }) => amountFen));
        if (amounts.length === 0) continue;
        if (tooLarge !== undefined) yield fault({ places, written: tooLarge.printed, values });
        else if (total !== undefined && isOther(total))
          yield fault({ places, written: total.printed, values });
        else if (
          field === 'project.summary' &&
          total === undefined &&
          amounts.length > 1 &&
          sum !== funds.amountFen
        )
          yield fault({
            places,
            written: amounts.map(({ printed }) => printed).join('、'),
            values,
            severity: 'information',
          });
        else yield held;
      }
    }
  },
);
