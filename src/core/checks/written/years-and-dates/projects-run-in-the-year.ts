// The term of a project whose money the budget holds reaches into its year.
import { textsOf } from '../document-texts.ts';
import { reason } from '../../obligation.ts';
import { held, writtenCheck } from '../written-check.ts';

const term = /^(20\d{2})\s*年.*(20\d{2})\s*年/u;
const isTerm = /周期|项目期|实施期|期限/u;

export const projectsRunInTheYear = writtenCheck('projects-run-in-the-year', function* ({ document }, fault) {
  const { fiscalYear } = document.reading.identity;
  if (fiscalYear === undefined) {
    yield reason('year-not-found', {});
    return;
  }
  for (const { kind, text, place } of textsOf(document)) {
    const isOfTerm = isTerm.test(place.key.section ?? '') || place.key.slot === 'project.term';
    if ((kind !== 'sentence' && kind !== 'projectText') || !isOfTerm) continue;
    const [, first, last] = term.exec(text) ?? [];
    if (first === undefined || last === undefined) continue;
    if (Number(first) <= fiscalYear && fiscalYear <= Number(last)) yield held;
    else yield fault({ places: [place], written: text, values: { year: `${fiscalYear}` } });
  }
});
