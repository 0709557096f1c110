// A department's budget is called one throughout its headings and titles, and so is a unit's: 部门 and 单位 are not mixed.
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const kind = /(?<!主管|所属|预算)(部门|单位)(?:预算|决算|职责|收支|收入|支出)/u;

export const kindOfBodyIsTheSame = writtenCheck('kind-of-body-is-the-same', function* ({ document }, fault) {
  const texts = textsOf(document).filter((text) => text.kind === 'heading' || text.kind === 'title');
  const [first] = texts.flatMap(({ text }) => kind.exec(text)?.[1] ?? []);
  if (first === undefined) return;
  for (const { text, place } of texts) {
    const said = kind.exec(text)?.[1];
    if (said === first) yield held;
    else if (said !== undefined && !text.includes('部门（单位）') && !text.includes('部门预算支出经济'))
      yield fault({ places: [place], written: text, expected: first });
  }
});
