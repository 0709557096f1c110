// Forms of projects that bear one name find their project by its amount, in whatever order a document prints them; where that does not
// tell, none is taken.
import { beforeAll, expect, test } from 'vitest';
import { lvliangBudget2025 } from '../../../formats/lvliang-budget-2025/format.ts';
import { understand } from '../../../src/cli/read/understand.ts';
import { disclosureElements } from '../../../src/core/reading/disclosure-elements.ts';
import type { DocumentElement } from '../../../src/core/reading/printed-document.ts';
import { formsOfProjects } from '../../../src/core/reading/project-forms.ts';
import type { Reading } from '../../../src/core/reading/reading.ts';
import { builtExample } from '../../formats/built-example.ts';

const namesakes = '档案科工作运行经费';
let elements: readonly DocumentElement[];

beforeAll(async () => {
  const { disclosure } = await builtExample('lvliang-party-office-2025');
  // What is left names the year and the body, and the namesakes.
  elements = disclosureElements(disclosure, 'print').filter((element) =>
    element.kind === 'paragraph'
      ? element.role === 'title'
      : element.kind === 'grid' && element.grid.cells.some(({ text }) => text === namesakes),
  );
});

function read(printed: readonly DocumentElement[]): Reading {
  return understand({ elements: printed }, [lvliangBudget2025]);
}

/** Of each project of the name the total of its row in 万元, and that of its form in 元. */
function totals(reading: Reading): readonly string[] {
  const forms = formsOfProjects(reading);
  const rows = reading.tables.flatMap((table) => table.read.rows);
  const projects = reading.members.met('project').filter(({ name }) => name === namesakes);
  return projects.map(({ code }) => {
    const row = rows.find(
      ({ cells: [first] }) => first?.scopes.some(({ project }) => project === code) === true,
    );
    const funds = forms.get(code)?.read.funds ?? [];
    const total = funds.find(({ side, level }) => side === 'annual' && level === 'total');
    return `${row?.cells[0]?.printed} ${total?.printed}`;
  });
}

const isForm = (element: DocumentElement): boolean =>
  element.kind === 'grid' && element.grid.cells.some(({ text }) => text === '项目概述');

test('whichever of them stands first', () => {
  const forms = elements.filter(isForm).reverse();
  const others = elements.filter((element) => !isForm(element));
  expect(totals(read(elements))).toEqual(['6.00 60,000', '12.00 120,000']);
  expect(totals(read([...others, ...forms]))).toEqual(['6.00 60,000', '12.00 120,000']);
});

test('none where their amounts are the same', () => {
  const alike = elements.map((element): DocumentElement => {
    if (element.kind !== 'grid') return element;
    const cells = element.grid.cells.map((cell) => ({
      ...cell,
      text: cell.text.replace(/^12\.00$/u, '6.00').replace(/^120,000$/u, '60,000'),
    }));
    return { ...element, grid: { ...element.grid, cells } };
  });
  expect(totals(read(alike))).toEqual(['6.00 undefined', '6.00 undefined']);
});
