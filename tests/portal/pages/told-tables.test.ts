// What a document that was read tells in words, in tables of pages: each text with its page, without the numbers of persons; and where
// nothing was read, the page on which it may stand.
import { describe, expect, test } from 'vitest';
import { annualAmount } from '../../../src/portal/documents/annual-amount.ts';
import type { HeldDocument } from '../../../src/portal/documents/held-document.ts';
import { pageOfProjects, type ToldText } from '../../../src/portal/documents/told-in-words.ts';
import {
  dutiesTable,
  organisationTable,
  otherProjectsTable,
} from '../../../src/portal/pages/department/told-tables.ts';
import { projectsTable } from '../../../src/portal/pages/department/department-tables.ts';
import { projectTexts } from '../../../src/portal/pages/project/project-texts.ts';
import type { DataTable } from '../../../src/portal/views/data-table.ts';
import { wordsOf } from '../../../src/portal/wording/words.ts';
import type { FigureRow } from '../../../src/store/figures.ts';

const zh = wordsOf('zh-CN');
const en = wordsOf('en');

const text = (
  part: string,
  written: string,
  page: number,
  project = '',
  projectName = project,
): ToldText => ({
  part,
  project,
  projectName,
  section: '一、某节',
  text: written,
  page,
});

const project = { project: 'p', name: '便民服务', budgetUnit: 'u', annualFen: null, texts: {}, ordinal: 0 };

function held(texts: readonly ToldText[], amounts: readonly Partial<FigureRow>[] = []): HeldDocument {
  return {
    version: {
      department: 'a',
      document: 'b',
      version: 1,
      fiscalYear: 2026,
      provenanceKind: 'readFromPublication',
    },
    summary: { duties: [] },
    names: { name: () => '本站暂列的单位' },
    projects: [project],
    told: { texts, amounts, hrefOf: (page: number | null) => `/original.pdf#page=${page}` },
  } as unknown as HeldDocument;
}

const cells = ({ rows }: DataTable): readonly string[] =>
  rows.map((row) => row.map((cell) => [cell.text, cell.href].join(' ').trim()).join(' | '));

test('duties and offices, a row a paragraph', () => {
  const document = held([
    text('duties', '1. 一件事。\n2. 另一件事。', 4),
    text('organisation', '示例局本部', 6),
  ]);
  expect(cells(dutiesTable(document, zh))).toEqual([
    '1. 一件事。 | 原件第4页 /original.pdf#page=4',
    '2. 另一件事。 | 原件第4页 /original.pdf#page=4',
  ]);
  expect(cells(organisationTable(document, en))).toEqual([
    '示例局本部 | page 6 of the original /original.pdf#page=6',
  ]);
});

test('duties that were not read lead to the original', () => {
  expect(dutiesTable(held([]), zh)).toMatchObject({
    rows: [],
    empty: zh.department.dutiesNotRead,
    emptyHref: '/original.pdf#page=null',
  });
});

describe('of a project', () => {
  const told = [
    text('project', '', 23, 'p'),
    text('project.basis', '有关规定。', 23, 'p'),
    text('project.implementer', '示例中心', 23, 'p'),
    text('project.annualGoal', '办成这些事。', 24, 'p'),
    text('project.plan', '另一个项目的计划。', 25, ''),
  ];

  test('its texts and no unit that our reading put it to', () => {
    expect(cells(projectTexts(held(told), project, zh))).toEqual([
      '实施主体 | 示例中心 | 原件第23页 /original.pdf#page=23',
      '立项依据 | 有关规定。 | 原件第23页 /original.pdf#page=23',
      '年度目标 | 办成这些事。 | 原件第24页 /original.pdf#page=24',
    ]);
  });

  test('the amount that a sentence gives it stands with its page, and the goal beside it', () => {
    const stated = { owner: 'p', amountFen: 795_000_000n, page: 23 };
    const document = held(told, [stated]);
    expect(annualAmount(document, project, zh)).toMatchObject({
      amountFen: 795_000_000n,
      href: '/original.pdf#page=23',
      note: '原件文字所写 · 第23页',
    });
    const [row] = projectsTable(document, zh).rows;
    expect(row?.[1]?.amountFen).toBe(795_000_000n);
    expect(row?.[2]?.text).toBe('办成这些事。');
  });

  test('what was not read leads to the page where the document tells of it, else of any', () => {
    expect(annualAmount(held(told), project, zh)).toMatchObject({
      amountFen: null,
      text: '本站没有读出，请看原件第23页起',
      href: '/original.pdf#page=23',
    });
    const others = held([text('projects', '', 31)]);
    expect(annualAmount(others, project, en).text).toBe('not read here; see the original from page 31');
    expect(pageOfProjects({ texts: [], amounts: [], hrefOf: () => '' }, 'p')).toBeNull();
  });

  test('without a name, or with one that is not the project’s alone, it stands among the others', () => {
    const other = [...told, text('project.plan', '同名项目的计划。', 26, '', '便民服务')];
    expect(cells(otherProjectsTable(held(other), zh))).toEqual([
      '没有写明名称 | 实施计划 | 另一个项目的计划。 | 原件第25页 /original.pdf#page=25',
      '便民服务 | 实施计划 | 同名项目的计划。 | 原件第26页 /original.pdf#page=26',
    ]);
  });
});
