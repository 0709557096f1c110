// Summary, basis, need, safeguards and plan of a project say different things; a goal is no copy of the body's duties (财预〔2015〕88号:
// definite, and in detail). Three fields or more of the same words are poor practice; two are for a person to look at.
import { comparable } from '../../../tables/read/phrases.ts';
import type { Reading } from '../../../reading/reading.ts';
import { held, writtenCheck } from '../written-check.ts';
import { checkedForms, type FormText } from './checked-forms.ts';

const compared: readonly string[] = [
  'project.summary',
  'project.basis',
  'project.necessity',
  'project.safeguards',
  'project.plan',
  'project.annualGoal',
];
/** Shorter texts are the same by chance. */
const shortest = 8;

export const textsAreNotCopied = writtenCheck(
  'texts-are-not-copied',
  function* ({ document: { reading } }, fault) {
    const duties = dutiesOf(reading);
    for (const { texts } of checkedForms(reading)) {
      const own = texts.filter(
        ({ field, text }) => compared.includes(field) && comparable(text).length >= shortest,
      );
      const same = [...Map.groupBy(own, ({ text }) => comparable(text)).values()].filter(
        (group) => group.length > 1,
      );
      for (const group of same) {
        const places = group.map(({ place }) => place);
        const labels = group.map(({ label }) => label).join('、');
        const severity = group.length > 2 ? 'warning' : 'information';
        yield fault({ places, written: group[0]?.text ?? '', values: { labels }, severity });
      }
      const fromDuties = own.filter(
        ({ field, text }) => field === 'project.annualGoal' && isOfDuties(text, duties),
      );
      for (const { text, place, label } of fromDuties) {
        yield fault({
          places: [place],
          written: text,
          values: { labels: `${label}、职责` },
          severity: 'information',
        });
      }
      if (same.length + fromDuties.length === 0) yield held;
    }
  },
);

function dutiesOf({ facts }: Reading): string {
  const duties = facts.filter(({ path }) => path === 'duties').map(({ value }) => JSON.stringify(value));
  return comparable(duties.join('\n'));
}

function isOfDuties(text: FormText['text'], duties: string): boolean {
  const sentences = text
    .split(/[。；]/u)
    .map(comparable)
    .filter((one) => one.length >= shortest);
  return sentences.length > 0 && sentences.every((one) => duties.includes(one));
}
