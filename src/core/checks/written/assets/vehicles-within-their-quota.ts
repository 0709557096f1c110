// A body has no more vehicles than its quota (党政机关公务用车管理办法): for whoever keeps the list to explain.
import { placeOfPassage } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

const quotaAndActual = /(?:公务)?用?车辆?编制\s*(\d+)\s*辆.{0,6}?实有\s*(\d+)\s*辆/u;

export const vehiclesWithinTheirQuota = writtenCheck(
  'vehicles-within-their-quota',
  function* ({ document: { reading } }, fault) {
    for (const passage of reading.passages) {
      const [, quota, actual] = quotaAndActual.exec(passage.line.text) ?? [];
      if (quota === undefined || actual === undefined) continue;
      if (Number(actual) <= Number(quota)) yield held;
      else yield fault({ places: [placeOfPassage(passage)], written: actual, values: { quota } });
    }
  },
);
