// A wrong code is one cause: in a whole document everything that fails for it is told with it, once, with the code that belongs there.
import { beforeAll, describe, expect, test } from 'vitest';
import { checkDisclosure } from '../../../../src/core/checks/check.ts';
import { renderFinding } from '../../../../src/core/checks/wording/render.ts';
import type { DisclosureFormat } from '../../../../src/core/disclosure/format.ts';
import type { DocumentElement } from '../../../../src/core/reading/printed-document.ts';
import { checked, printedExample } from '../checked-example.ts';

let elements: readonly DocumentElement[] = [];
let own: readonly DisclosureFormat[] = [];

beforeAll(async () => {
  ({ elements, formats: own } = await printedExample('sample-district-archives-bureau-2026'));
});

/** One cell of a row of a table, the row told by the name in it. */
function withCell(title: string, name: string, written: string, instead: string): readonly DocumentElement[] {
  return elements.map((element) => {
    if (element.kind !== 'grid' || !element.above.some(({ text }) => text.includes(title))) return element;
    const { cells } = element.grid;
    const row = cells.find(({ text }) => text === name)?.row;
    const changed = cells.map((cell) =>
      cell.row === row && cell.text === written ? { ...cell, text: instead } : cell,
    );
    return { ...element, grid: { ...element.grid, cells: changed } };
  });
}

function toldOf(document: readonly DocumentElement[]): readonly string[] {
  const before = new Set(findingsOf(elements));
  return findingsOf(document).filter((one) => !before.has(one));
}

function findingsOf(document: readonly DocumentElement[]): readonly string[] {
  return checkDisclosure(checked(document, own)).flatMap(({ findings }) =>
    findings.map((finding) => {
      const [place] = finding.places;
      const words = (['zh-CN', 'en'] as const).map((language) => renderFinding(finding, language).finding);
      return [`${finding.severity} ${finding.code} at ${place?.label ?? ''}`, ...words].join('\n');
    }),
  );
}

const pension = '机关事业单位基本养老保险缴费支出';

describe('one finding', { timeout: 60_000 }, () => {
  test('for a wrong class in front of an item, whatever fails for it', () => {
    const document = withCell('部门收入预算总表', pension, '208', '202');
    expect(toldOf(document).join('\n\n')).toMatchInlineSnapshot(`
      "error codes-go-with-their-rows at 2026年部门收入预算总表 · 202 05 05机关事业单位基本养老保险缴费支出
      “机关事业单位基本养老保险缴费支出”的编码写作 2020505，按名称和所在位置应为 2080505；由此有 12 项关系不符，改正后全部相符
      “机关事业单位基本养老保险缴费支出” bears the code 2020505; by its name and place it is 2080505; relations that fail for it alone: 12"
    `);
  });

  test('for a wrong item', () => {
    const document = withCell('部门支出预算总表', pension, '05', '06');
    expect(toldOf(document).join('\n\n')).toMatchInlineSnapshot(`
      "error codes-go-with-their-rows at 2026年部门支出预算总表 · 208 06 06机关事业单位基本养老保险缴费支出
      “机关事业单位基本养老保险缴费支出”的编码写作 2080606，按名称和所在位置应为 2080505；由此有 12 项关系不符，改正后全部相符
      “机关事业单位基本养老保险缴费支出” bears the code 2080606; by its name and place it is 2080505; relations that fail for it alone: 12"
    `);
  });

  test('for a class of the economic classification that does not exist', () => {
    const document = withCell('基本支出部门预算经济分类', '住房公积金', '301', '305');
    expect(toldOf(document).join('\n\n')).toMatchInlineSnapshot(`
      "error codes-go-with-their-rows at 2026年部门一般公共预算基本支出部门预算经济分类预算表 · 305 13住房公积金
      “住房公积金”的编码写作 30513，按名称和所在位置应为 30113；由此有 4 项关系不符，改正后全部相符
      “住房公积金” bears the code 30513; by its name and place it is 30113; relations that fail for it alone: 4"
    `);
  });
});
