// 见附件: what the text refers to stands in the document, or is linked. Forms count as the attachment that a section on targets refers to.
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const refers = /(?:详?见|参见)(?:本?文?后?)?附(?:件|表)(\d*|[一二三四五六七八九十]*)/u;

export const attachmentsAreThere = writtenCheck('attachments-are-there', function* ({ document }, fault) {
  const texts = textsOf(document);
  for (const { kind, text, place } of texts) {
    const [written, which = ''] = refers.exec(text) ?? [];
    if (kind !== 'sentence' || written === undefined) continue;
    const isThere =
      (text.includes('绩效目标') && document.reading.forms.length > 0) ||
      texts.some((other) => other.text.startsWith(`附件${which}`) || other.text.startsWith(`附表${which}`)) ||
      /https?:|www\./u.test(text);
    if (isThere) yield held;
    else yield fault({ places: [place], written });
  }
});
