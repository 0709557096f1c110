// Nothing of a template is left: signs for a name or year still to come, words that ask for something to be filled in.
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

/** What no finished text says. */
const surely =
  /20[×✕xX*]{2}\s*年|[×✕xX]{2,}(?=局|中心|部门|单位|市|县|区|街道|年|项目|万元)|\{[^{}]{1,20}\}|待(?:补充|填写|定稿|完善)|此处(?:填写|插入|说明)|_{3,}|＿{2,}/u;
/** What may be meant so: figures struck out, a place without a name, a unit whose figure was never put in. */
const perhaps =
  /[×✕]{2,}|(?<![A-Za-z])[xX]{2,}(?![A-Za-z])|…{3,}|(?:收入|支出|[预决]算数?|合计|总计|增加|减少|增长|下降|经费|为|占)\s*(?:万元|[%％])(?=[，。；,;、)）]|$)/u;

export const templatesAreFilledIn = writtenCheck('templates-are-filled-in', function* ({ document }, fault) {
  for (const { text, place } of textsOf(document)) {
    const [certain] = surely.exec(text) ?? [];
    const [likely] = perhaps.exec(text) ?? [];
    if (certain !== undefined) yield fault({ places: [place], written: certain });
    else if (likely !== undefined) yield fault({ places: [place], written: likely, severity: 'warning' });
    else yield held;
  }
});
