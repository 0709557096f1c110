// The basis of a project is a law, rule, plan or decision that is named: 履行职责所需 names none. For a person to weigh.
import { held, writtenCheck } from '../written-check.ts';
import { checkedForms } from './checked-forms.ts';

const namesDocument =
  /[《〔【\[]|第?\d+\s*[号期]|法(?:》|、|，|。|$)|条例|办法|规定|通知|意见|纪要|方案|规划|批复|决定|合同|协议|标准|函|三定/u;

export const basisNamesADocument = writtenCheck(
  'basis-names-a-document',
  function* ({ document: { reading } }, fault) {
    for (const { texts } of checkedForms(reading)) {
      const basis = texts.find(({ field }) => field === 'project.basis');
      if (basis === undefined) continue;
      if (namesDocument.test(basis.text)) yield held;
      else yield fault({ places: [basis.place], written: basis.text });
    }
  },
);
