// Output is measured by quantity, quality, time and cost (财预〔2015〕88号): a form that leaves one out may have its reason.
import type { FormSpec } from '../../../performance/spec.ts';
import { reason } from '../../obligation.ts';
import { held, writtenCheck } from '../written-check.ts';
import { checkedForms } from './checked-forms.ts';

export const outputIsMeasuredFully = writtenCheck(
  'output-is-measured-fully',
  function* ({ document: { reading } }, fault) {
    for (const { form, place, indicators, unclear } of checkedForms(reading)) {
      if (unclear.length > 0) {
        yield reason('indicators-not-understood', {}, [place]);
        continue;
      }
      const there = new Set(indicators.filter(({ side }) => side === 'annual').map(({ level2 }) => level2));
      const missing = outputLevels(form.read.spec).filter((name) => !there.has(name));
      if (indicators.length === 0) continue;
      if (missing.length === 0) yield held;
      else yield fault({ places: [place], values: { missing: missing.join('、') } });
    }
  },
);

function outputLevels({ rows }: FormSpec): readonly string[] {
  return rows.flatMap((row) =>
    row.kind === 'indicators'
      ? row.frame.level1.flatMap(({ name, level2 }) => (name.includes('产出') ? level2 : []))
      : [],
  );
}
