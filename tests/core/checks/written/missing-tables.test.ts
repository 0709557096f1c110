// A table taken out of a document while its title and the line on whose it is were left: it is missed, whatever pictures stand elsewhere, and
// what is left of it names no other body.
import { beforeAll, expect, test } from 'vitest';
import { checkDisclosure } from '../../../../src/core/checks/check.ts';
import type { DisclosureFormat } from '../../../../src/core/disclosure/format.ts';
import type { DocumentElement } from '../../../../src/core/reading/printed-document.ts';
import { checked, printedExample } from '../checked-example.ts';

let elements: readonly DocumentElement[] = [];
let own: readonly DisclosureFormat[] = [];
const place = { document: 'a.docx' };
const picture: DocumentElement = { kind: 'picture', place };

beforeAll(async () => {
  const printed = await printedExample('sample-culture-bureau-2025');
  own = printed.formats;
  // Charts follow the tables.
  elements = [...printed.elements, picture];
});

function withoutTable(title: string, instead: readonly DocumentElement[]): readonly DocumentElement[] {
  const left = ['示例市文化和旅游局', title].map((text, index): DocumentElement => {
    const line = index === 0 ? `部门名称：${text}\t单位：万元` : text;
    return { kind: 'paragraph', role: 'text', text: line, place };
  });
  const isMeant = (element: DocumentElement): boolean =>
    element.kind === 'grid' && element.above.some(({ text }) => text === title);
  return elements.flatMap((element) => (isMeant(element) ? [...left.reverse(), ...instead] : [element]));
}

const titles = [
  '2025年预算收支总表',
  '2025年财政拨款安排“三公”经费支出预算表',
  '2025年项目支出预算表（上年结转）',
];

test.each(titles)('%s', (title) => {
  const input = checked(withoutTable(title, []), own);
  expect(input.document.reading.identity.body).toBe('示例市文化和旅游局');
  const told = checkDisclosure(input).flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === 'error'),
  );
  expect(told.map(({ code, expected }) => [code, expected])).toEqual([
    ['tables-are-all-there', title.replace('2025年', '')],
  ]);
});

test.each(titles)('%s, with a picture in its place, may be that picture', (title) => {
  const verdicts = checkDisclosure(checked(withoutTable(title, [picture]), own));
  const ofTables = verdicts.find(({ code }) => code === 'tables-are-all-there');
  expect(ofTables?.findings).toEqual([]);
  expect(ofTables?.unchecked.map(({ code }) => code)).toEqual(['table-not-found']);
});
