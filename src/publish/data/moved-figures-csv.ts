// The figures that additive rounding prints otherwise than on their own, as CSV for whoever reviews a document: one row per place.
import type { Disclosure } from '../../core/disclosure/tree.ts';
import { moneyUnitLabels } from '../../core/money/unit.ts';
import { byteOrderMark, writeCsv } from './csv.ts';

const head = ['位置', '单位', '印出的数', '单独四舍五入', '相差（末位单位数）'];

export function movedFiguresCsv({ rounding }: Disclosure): string {
  const rows = rounding.moved.flatMap(({ places, unit, printed, alone, lastPlaces }) =>
    places.map(({ label }) => [label, moneyUnitLabels[unit], printed, alone, `${lastPlaces}`]),
  );
  return byteOrderMark + writeCsv([head, ...rows]);
}
