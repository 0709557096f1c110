// Titles of tables and headings name the year of the document. A year in the name of a project is the project's own.
import { readable } from '../../../tables/read/phrases.ts';
import { textsOf } from '../document-texts.ts';
import { checkedForms } from '../targets/checked-forms.ts';
import { reason } from '../../obligation.ts';
import { held, writtenCheck } from '../written-check.ts';

const yearOfBudget =
  /(20\d{2})\s*年度?(?!.{0,6}(?:执行|结转|完成))[^年]*?(?:预算|决算|绩效目标|收支|支出|收入|经费)/u;
/** The line below the title of a form. */
const yearAlone = /^[（(]?(20\d{2})\s*年度?[）)]?$/u;

export const titlesNameTheYear = writtenCheck('titles-name-the-year', function* ({ document }, fault) {
  const { fiscalYear } = document.reading.identity;
  if (fiscalYear === undefined) {
    yield reason('year-not-found', {});
    return;
  }
  const projects = [
    ...document.reading.members.met('project').map(({ name }) => readable(name)),
    ...checkedForms(document.reading).map(({ projectName }) => readable(projectName)),
  ].filter((name) => name !== '');
  for (const { kind, text, place } of textsOf(document)) {
    if (kind !== 'title' && kind !== 'heading') continue;
    const own = projects.reduce((left, name) => left.replace(name, ''), text);
    const [, year] = yearOfBudget.exec(own) ?? yearAlone.exec(own) ?? [];
    if (year === undefined) continue;
    if (Number(year) === fiscalYear) yield held;
    else yield fault({ places: [place], written: text, values: { year: `${fiscalYear}` } });
  }
});
