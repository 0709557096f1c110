// A mark of secrecy, or a word that a paper is not for publication, on what is published (保守国家秘密法 第十四条、第三十五条). A person
// decides.
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const mark =
  /(?:绝密|机密|秘密)\s*[★☆▲]|^(?:绝密|机密|秘密)$|内部(?:资料|文件|使用)[，,\s]*(?:请勿|不得|严禁|注意)|(?:不得|严禁|请勿)(?:外传|公开|复制|转发)/u;

export const secrecyMarksAreReviewed = writtenCheck(
  'secrecy-marks-are-reviewed',
  function* ({ document }, fault) {
    for (const { text, place } of textsOf(document)) {
      const [written] = mark.exec(text) ?? [];
      if (written === undefined) yield held;
      else yield fault({ places: [place], written });
    }
  },
);
