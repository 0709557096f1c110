// A project for a handful of persons, with its amount, may tell who they are (个人信息保护法 第四条): a person decides.
import { checkedForms } from '../targets/checked-forms.ts';
import { held, writtenCheck } from '../written-check.ts';

/** So few that amounts and an occupation tell them apart. */
const fewest = 5;

export const fewBeneficiariesAreReviewed = writtenCheck(
  'few-beneficiaries-are-reviewed',
  function* ({ document: { reading } }, fault) {
    for (const { indicators } of checkedForms(reading)) {
      for (const { side, level3, parsed, target, place } of indicators) {
        if (side !== 'annual' || parsed.kind !== 'numeric' || !/^(?:人|名)$/u.test(parsed.unit)) continue;
        if (!/补助|补贴|慰问|救助|抚恤|资助|奖励|受益/u.test(level3)) continue;
        const isFew = Number(parsed.value) > 0 && Number(parsed.value) <= fewest;
        if (isFew) yield fault({ places: [place], written: target });
        else yield held;
      }
    }
  },
);
