// The body bears the same name everywhere: on the cover, above the tables, in sentences and forms. Where a name is expected, any other
// that is near to it is a slip; in running text only one that adds, drops or swaps signs, as other bodies differ by one sign too.
import { mostSimilar } from '../../../lib/similar.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import { textsOf } from '../document-texts.ts';
import { reason } from '../../obligation.ts';
import { held, writtenCheck } from '../written-check.ts';

const named =
  /(?:部门名称|单位名称|编制部门|编制单位|预算主管部门|填报部门|填报单位)[:：]\s*(.+?)(?:\s*(?:金额)?单位[:：].*)?$/u;
const fields: readonly string[] = ['unit.name', 'department'];
/** Shorter names are near to too many words. */
const shortest = 5;

export const bodyNameIsTheSame = writtenCheck('body-name-is-the-same', function* ({ document }, fault) {
  const { body } = document.reading.identity;
  if (body === undefined || comparable(body).length < shortest) {
    yield reason('body-not-found', {});
    return;
  }
  const name = comparable(body);
  for (const { kind, text, place } of textsOf(document)) {
    const field = place.key.slot ?? '';
    const said = kind === 'projectText' && fields.includes(field) ? text : named.exec(text)?.[1];
    const whole = said === undefined ? undefined : comparable(said);
    if (whole === undefined) {
      const slip = kind === 'sentence' || kind === 'heading' ? slipIn(comparable(text), name) : undefined;
      if (slip !== undefined) yield fault({ places: [place], written: slip, expected: body });
      else if (comparable(text).includes(name)) yield held;
    } else if (whole.includes(name) || (field === 'department' && isOwnLevelOf(name, whole))) yield held;
    else if (mostSimilar(whole, [name]).length > 0)
      yield fault({ places: [place], written: whole, expected: body });
  }
});

/** What a department does itself is a unit of its own, and the department is above it. */
function isOwnLevelOf(unit: string, department: string): boolean {
  return (
    unit.startsWith(department) && /^[（(]?(?:本级|机关|本部)[）)]?$/u.test(unit.slice(department.length))
  );
}

/** A stretch of the text that is the name with a sign too many or too few, or two swapped. */
function slipIn(text: string, name: string): string | undefined {
  for (
    let start = text.indexOf(name.slice(0, 3));
    start !== -1;
    start = text.indexOf(name.slice(0, 3), start + 1)
  ) {
    if (text.startsWith(name, start)) continue;
    for (const length of [name.length - 1, name.length + 1, name.length]) {
      const stretch = text.slice(start, start + length);
      if (stretch.length === length && stretch.at(-1) === name.at(-1) && isSlip(stretch, name))
        return stretch;
    }
  }
  return undefined;
}

function isSlip(stretch: string, name: string): boolean {
  if (stretch.length < name.length) return isWithin(stretch, name);
  if (stretch.length > name.length) return isWithin(name, stretch);
  const different = [...name].flatMap((sign, index) => (sign === stretch[index] ? [] : [index]));
  const [first = 0, second = 0] = different;
  return different.length === 2 && name[first] === stretch[second] && name[second] === stretch[first];
}

/** Whether the signs of the shorter stand in the longer in their order. */
function isWithin(shorter: string, longer: string): boolean {
  let at = 0;
  for (const sign of longer) if (sign === shorter[at]) at += 1;
  return at === shorter.length;
}
