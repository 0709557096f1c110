// What a project may cost in all is not more than its funds, nor is the price of one piece (财预〔2015〕88号). A bound on all costs far below
// the funds is for a person to look at: then the rest has no target.
import { held, writtenCheck } from '../written-check.ts';
import { moneyOf } from './amounts-in-words.ts';
import { indicatorsOnce } from './indicators-once.ts';

const ofAll =
  /总成本|总额|总费用|总投入|(?<!单位|平均|人均)(?:经费|运行|工作|项目|维护|维修|印刷|租赁)成本$/u;
const ofOne = /单位|平均|人均|单价|每\p{Script=Han}/u;

export const costTargetsFitTheBudget = writtenCheck(
  'cost-targets-fit-the-budget',
  function* ({ document: { reading } }, fault) {
    for (const { form, level2, level3, target, parsed, places, sides } of indicatorsOnce(reading)) {
      if (!level2.includes('成本') || (parsed.kind !== 'numeric' && parsed.kind !== 'range')) continue;
      const bound = moneyOf(parsed.kind === 'numeric' ? parsed.value : parsed.upper, parsed.unit);
      const funds = form.totalFen(sides.includes('annual') ? 'annual' : 'wholePeriod');
      if (bound === undefined || funds === undefined) continue;
      const isLower = parsed.kind === 'numeric' && /[≥>]/u.test(parsed.comparator);
      const isOfAll = ofAll.test(level3) && !ofOne.test(level3) && !parsed.unit.includes('/');
      const all = [...places, funds.place];
      const values = { indicator: level3, funds: funds.printed };
      if (bound.interval.lowerFen > funds.interval.upperFen)
        yield fault({ places: all, written: target, values });
      else if (isOfAll && !isLower && bound.amountFen * 2n < funds.amountFen)
        yield fault({ places: all, written: target, values, severity: 'information' });
      else yield held;
    }
  },
);
