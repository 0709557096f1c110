// Each side of a form has indicators of output, of benefit and of satisfaction (财预〔2021〕101号). Cost stands below output in older
// forms and beside it in newer ones; what a form's own frame has is asked for.
import type { FormSpec } from '../../../performance/spec.ts';
import { reason } from '../../obligation.ts';
import { held, writtenCheck } from '../written-check.ts';
import { checkedForms } from './checked-forms.ts';

export const firstLevelIndicatorsAreComplete = writtenCheck(
  'first-level-indicators-are-complete',
  function* ({ document: { reading } }, fault) {
    for (const { form, place, indicators, unclear } of checkedForms(reading)) {
      if (unclear.length > 0) {
        yield reason('indicators-not-understood', {}, [place]);
        continue;
      }
      const wanted = firstLevels(form.read.spec);
      const there = new Set(indicators.filter(({ side }) => side === 'annual').map(({ level1 }) => level1));
      const missing = wanted.filter((name) => !there.has(name));
      if (missing.length === 0) yield held;
      else yield fault({ places: [place], values: { missing: missing.join('、') } });
    }
  },
);

function firstLevels({ rows }: FormSpec): readonly string[] {
  return rows.flatMap((row) => (row.kind === 'indicators' ? row.frame.level1.map(({ name }) => name) : []));
}
