// Names of those in charge on a form (个人信息保护法 第三十四条): whether they need to be published is for a person to decide.
import { comparable } from '../../../tables/read/phrases.ts';
import { checkedForms } from '../targets/checked-forms.ts';
import { held, writtenCheck } from '../written-check.ts';

const namedPerson = /^(负责人|经办人|联系人|填报人|填表人)：(\p{Script=Han}{2,4})$/u;

export const personsAreReviewed = writtenCheck(
  'persons-are-reviewed',
  function* ({ document: { reading } }, fault) {
    for (const { form, place } of checkedForms(reading)) {
      const named = form.printed.grid.cells.flatMap((cell) => {
        const [, role, name] = namedPerson.exec(comparable(cell.text)) ?? [];
        return role === undefined || name === undefined ? [] : [{ role, name, cell }];
      });
      if (named.length === 0) yield held;
      for (const { role, name, cell } of named) {
        const hidden = [...name].map((character, index) => (index === 0 ? character : '*')).join('');
        yield fault({ places: [{ ...place, ...cell.place }], written: hidden, values: { role } });
      }
    }
  },
);
