// Units of one department may have projects of one name. In tables and on forms the unit tells them apart, in text a heading of its own:
// so nothing is told of such a document, and of a wrong amount only that.
import { expect, test } from 'vitest';
import { listsOfYear } from '../../../../src/cli/prepare.ts';
import { checkArithmetic } from '../../../../src/core/checks/arithmetic/check-arithmetic.ts';
import { buildDisclosure } from '../../../../src/core/disclosure/build.ts';
import type { DisclosureFormat } from '../../../../src/core/disclosure/format.ts';
import { disclosureElements } from '../../../../src/core/reading/disclosure-elements.ts';
import type { DocumentElement } from '../../../../src/core/reading/printed-document.ts';
import { builtExample } from '../../../formats/built-example.ts';
import { checked } from '../checked-example.ts';

interface Printed {
  readonly elements: readonly DocumentElement[];
  readonly format: DisclosureFormat;
}

/** An example, some projects of which get the name of another; what was carried over is left out, so that each form is that of one row. */
async function printed(example: string, names: Readonly<Record<string, string>>): Promise<Printed> {
  const { ledger, format } = await builtExample(example);
  const nameOf = (code = ''): string | undefined => ledger.projects.find((one) => one.code === code)?.name;
  const projects = ledger.projects.map((one) => ({ ...one, name: nameOf(names[one.code]) ?? one.name }));
  const lines = ledger.lines.filter(({ coordinates }) => coordinates.origin !== 'carryOver');
  const lists = listsOfYear(ledger.identity.codeListYear);
  const built = buildDisclosure({ ...ledger, projects, lines }, format, lists, undefined);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return { elements: disclosureElements(built.value.disclosure, 'a.pdf'), format };
}

function toldOf({ elements, format }: Printed): readonly string[] {
  return checkArithmetic(checked(elements, [format])).flatMap(({ findings }) =>
    findings.map(({ code, written, places: [place] }) =>
      [code, written, place?.key.project, place?.label].join(' | '),
    ),
  );
}

/** Three of the second unit as three of the first. */
const inTwoUnits = { c10: 'c01', c11: 'c02', c12: 'c03' };

test('forms and rows of one name in two units', { timeout: 60_000 }, async () => {
  const document = await printed('sample-culture-bureau-2025', inTwoUnits);
  expect(toldOf(document)).toEqual([]);
  const wrong = { '718,800': '728,800', '120,000': '130,000' };
  const elements = document.elements.map((element): DocumentElement => {
    if (element.kind !== 'grid') return element;
    const texts = element.grid.cells.map(({ text }) => text);
    if (!texts.includes('公共文化服务体系建设') || !texts.includes('示例市艺术学校')) return element;
    const cells = element.grid.cells.map((cell) => ({
      ...cell,
      text: Object.entries(wrong).reduce((text, [own, other]) => text.replace(own, other), cell.text),
    }));
    return { ...element, grid: { ...element.grid, cells } };
  });
  expect(toldOf({ ...document, elements })).toEqual([
    'form-funds-as-project-table | 728,800 | 公共文化服务体系建设（示例市艺术学校） | 示例市市级预算部门（单位）项目支出绩效目标表 · 公共文化服务体系建设 · 年度资金总额',
  ]);
});

test('sections of text of one name', { timeout: 60_000 }, async () => {
  const document = await printed('sample-district-education-bureau-2026', { e06: 'e01', e07: 'e01' });
  expect(toldOf(document)).toEqual([]);
});
