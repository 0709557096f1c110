// Minutes of meetings and other papers of internal business named in a project's texts (政府信息公开条例 第十六条): a person decides.
import { checkedForms } from '../targets/checked-forms.ts';
import { held, writtenCheck } from '../written-check.ts';

const internalPaper = /(?:办公会议?|常委会|党组会|专题会|会议)纪要|内部(?:文件|资料)|签报|抄告单/u;

export const internalPapersAreReviewed = writtenCheck(
  'internal-papers-are-reviewed',
  function* ({ document: { reading } }, fault) {
    for (const { texts } of checkedForms(reading)) {
      const met = texts.flatMap(({ text, place }) => {
        const [written] = internalPaper.exec(text) ?? [];
        return written === undefined ? [] : [{ written, place }];
      });
      const [first] = met;
      if (first === undefined) yield held;
      else yield fault({ places: met.map(({ place }) => place), written: first.written });
    }
  },
);
