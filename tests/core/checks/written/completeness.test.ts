// What a disclosure has to have, and when: each gap alone, with its words. Whole documents are the business of the examples.
import { describe, expect, test } from 'vitest';
import { headingsStandInTheContents } from '../../../../src/core/checks/written/completeness/headings-stand-in-the-contents.ts';
import { tablesBearOfficialTitles } from '../../../../src/core/checks/written/completeness/tables-bear-official-titles.ts';
import { attachmentsAreThere } from '../../../../src/core/checks/written/completeness/attachments-are-there.ts';
import { changesHaveReasons } from '../../../../src/core/checks/written/completeness/changes-have-reasons.ts';
import { contentsMatchTheBody } from '../../../../src/core/checks/written/completeness/contents-match-the-body.ts';
import { contentsNameTheRightPages } from '../../../../src/core/checks/written/completeness/contents-name-the-right-pages.ts';
import { partsAndSectionsAreAllThere } from '../../../../src/core/checks/written/completeness/parts-and-sections-are-all-there.ts';
import { projectNamesAgree } from '../../../../src/core/checks/written/names/project-names-agree.ts';
import { projectsHaveForms } from '../../../../src/core/checks/written/completeness/projects-have-forms.ts';
import { sectionsSaySomething } from '../../../../src/core/checks/written/completeness/sections-say-something.ts';
import { tableColumnsAreAllThere } from '../../../../src/core/checks/written/completeness/table-columns-are-all-there.ts';
import { tableNumbersRunOn } from '../../../../src/core/checks/written/completeness/table-numbers-run-on.ts';
import { tablesAreAllThere } from '../../../../src/core/checks/written/completeness/tables-are-all-there.ts';
import { termsAreExplained } from '../../../../src/core/checks/written/completeness/terms-are-explained.ts';
import { threePublicFundsHaveQuantities } from '../../../../src/core/checks/written/completeness/three-public-funds-have-quantities.ts';
import { formsAreFilledInBeforePublication } from '../../../../src/core/checks/written/timeliness/forms-are-filled-in-before-publication.ts';
import { publishedWithinTwentyDays } from '../../../../src/core/checks/written/timeliness/published-within-twenty-days.ts';
import type { WrittenCheck } from '../../../../src/core/checks/written/written-check.ts';
import type { DocumentElement } from '../../../../src/core/reading/printed-document.ts';
import { finalAccounts } from '../../../../formats/final-accounts/format.ts';
import { lvliangBudget2025 } from '../../../../formats/lvliang-budget-2025/format.ts';
import { shanghaiBudget } from '../../../../formats/shanghai-budget/format.ts';
import { typedTable } from '../../reading/printed-tables.ts';
import { checked } from '../checked-example.ts';
import { headings, outcome, paragraphs, told } from './told.ts';
import { typedForm } from './typed-form.ts';

const cover = headings('某市林业局', '2025年度部门预算公开', '第一部分 概况');
const of = (check: WrittenCheck, ...texts: readonly string[]) =>
  told(check, checked([...cover, ...paragraphs(...texts)]));

/** Every table of the format with its title and no rows but the total, as far as titles alone tell a table. */
function titledTables(): DocumentElement[] {
  return lvliangBudget2025.tables.map(({ title, panels }) =>
    typedTable(
      [title.replaceAll('{year}', '2025'), '单位：万元'],
      [panels.flatMap((panel) => headers(panel.columns)).join(' | '), ''],
    ),
  );
}

interface Column {
  readonly header: string;
  readonly columns?: readonly Column[];
}

function headers(columns: readonly Column[]): string[] {
  return columns.flatMap(({ header, columns: inner }) =>
    inner === undefined ? [header.replaceAll('{year}', '2025')] : headers(inner),
  );
}

describe('tables', () => {
  test('one that is missing', () => {
    const tables = titledTables().filter((_, index) => index !== 9);
    const missing = told(tablesAreAllThere, checked([...cover, ...tables]))
      .split('\n')
      .slice(-3)
      .join('\n');
    expect(missing).toMatchInlineSnapshot(`
      "error at table three-public-funds
      没有《财政拨款安排“三公”经费支出预算表》。请补上这张表；没有数据的也应列出空表。
      “财政拨款安排“三公”经费支出预算表” is missing. Add it; a table without data is printed empty."
    `);
  });

  test('one that may be in a picture cannot be told', () => {
    const picture: DocumentElement = { kind: 'picture', place: { document: 'a document' } };
    const input = checked([...cover, ...titledTables().slice(1), picture]);
    expect(outcome(tablesAreAllThere, input)).toBe('unchecked');
  });

  test('one without a column', () => {
    const table = typedTable(
      ['2025年预算支出总表', '单位：万元'],
      ['科目编码 | 科目名称 | 合计 | 项目支出', '合计 | | 3.00 | 2.00'],
    );
    expect(told(tableColumnsAreAllThere, checked([...cover, table]))).toMatchInlineSnapshot(`
      "warning at table expenditure
      表中没有找到这些栏：年预算数/基本支出。请补上；没有数据的也应列出。
      These columns were not found: 年预算数/基本支出. Add them; a column without data is printed all the same."
    `);
  });

  test('one that is numbered otherwise', () => {
    const table = (number: string, title: string) =>
      typedTable(
        [number, title, '单位：万元'],
        ['科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出', '合计 | | 3.00 | 1.00 | 2.00'],
      );
    const tables = [
      table('预算公开表3', '2025年预算支出总表'),
      table('预算公开表5', '2025年一般公共预算支出预算表（不含上年结转）'),
      table('部门公开表8', '2025年政府性基金预算支出表（不含上年结转）'),
    ];
    expect(told(tableNumbersRunOn, checked([...cover, ...tables]))).toMatchInlineSnapshot(`
      "warning at table government-fund-expenditure
      表号写作“部门公开表8”。请核对，应为“预算公开表8”。
      The table is numbered “部门公开表8”. Check it; it should be “预算公开表8”."
    `);
  });
});

describe('parts, sections and contents', () => {
  test('a section that is missing', () => {
    const missing = of(partsAndSectionsAreAllThere, '一、本部门职责').split('\n').slice(0, 3).join('\n');
    expect(missing).toMatchInlineSnapshot(`
      "warning at section 机构设置情况
      没有找到“机构设置情况”一节。请补上；没有相关事项的也应说明。
      The section “机构设置情况” was not found. Add it; where there is nothing to report, say so."
    `);
  });

  test('a heading with nothing below it', () => {
    const lines = headings('第一部分 概况', '一、本部门职责', '二、机构设置情况');
    expect(
      told(
        sectionsSaySomething,
        checked([...cover, ...lines, ...paragraphs('某市林业局是市政府工作部门。')]),
      ),
    ).toMatchInlineSnapshot(`
      "warning at section 第一部分概况
      “第一部分 概况”之下没有内容。请补上内容，或写明“无”。
      Nothing stands below “第一部分 概况”. Add what belongs there, or say that there is none.
      warning at section 一、本部门职责
      “一、本部门职责”之下没有内容。请补上内容，或写明“无”。
      Nothing stands below “一、本部门职责”. Add what belongs there, or say that there is none."
    `);
  });

  test('an entry of the contents that the body has not', () => {
    const entry = (text: string, printedPage: string): DocumentElement => ({
      kind: 'paragraph',
      role: 'contentsEntry',
      text,
      printedPage,
      place: { document: 'a document', page: 2 },
    });
    const body = headings('第四部分 名词解释').map((element) => ({
      ...element,
      place: { document: 'a document', page: 9 },
    }));
    const foot: DocumentElement = {
      kind: 'paragraph',
      role: 'pageNumber',
      text: '- 7 -',
      place: { document: 'a document', page: 9 },
    };
    const input = checked([
      ...cover,
      entry('目　录', ''),
      entry('第四部分 名词解释', '6'),
      entry('第五部分 附表', '8'),
      ...body,
      foot,
    ]);
    expect(told(contentsMatchTheBody, input)).toMatchInlineSnapshot(`
      "warning at section 第五部分附表
      目录列有“第五部分附表”，正文中没有。请核对目录和标题。
      The contents list “第五部分附表”, which the body has not. Check contents and headings."
    `);
    expect(told(contentsNameTheRightPages, input)).toMatchInlineSnapshot(`
      "information at section 第四部分名词解释
      目录中“第四部分名词解释”在第 6 页，正文在第 7 页。请更新目录。
      The contents put “第四部分名词解释” on page 6; it stands on page 7. Bring the contents up to date."
    `);
  });

  test('an attachment that is not there', () => {
    expect(of(attachmentsAreThere, '项目绩效目标表详见附件。')).toMatchInlineSnapshot(`
      "warning at section 第一部分概况
      这里写“详见附件”，没有找到附件。请附上，或给出链接。
      “详见附件” is said here, but no attachment was found. Attach it, or give a link."
    `);
    const input = checked([...cover, ...paragraphs('（项目绩效目标表公开情况见附件）'), typedForm()]);
    expect(outcome(attachmentsAreThere, input)).toBe('held');
  });

  test('a term that is used and not explained', () => {
    const texts = ['机关运行经费3万元。', '一、基本支出：指保障机构运转的支出。'];
    expect(of(termsAreExplained, ...texts)).toMatchInlineSnapshot(`
      "warning at section 机关运行经费
      没有解释“机关运行经费”。请在名词解释中补充。
      “机关运行经费” is not explained. Add it to the glossary."
    `);
  });
});

describe('explanations', () => {
  test('a change without a reason', () => {
    expect(of(changesHaveReasons, '支出3万元，比上年增加1.00万元。')).toMatchInlineSnapshot(`
      "warning at section 第一部分概况
      “比上年增加1.00万元”没有说明原因。请说明增减的主要原因。
      No reason is given for “比上年增加1.00万元”. Say what the main reason is."
    `);
    const explained = checked(
      paragraphs('支出3万元，比上年增加1.00万元。', '原因是人员增加，比上年增加1.00万元。'),
    );
    expect(outcome(changesHaveReasons, explained)).toBe('held');
  });

  test('a project without a form', () => {
    const table = typedTable(
      ['2025年项目支出预算表（本年预算）', '部门名称：某市林业局', '单位：万元'],
      [
        '项目名称 | 合计 | 一般公共预算 | 政府性基金 | 国有资本经营预算 | 财政专户管理资金 | 单位资金',
        '某市林业局 | 5.00 | 5.00 | | | |',
        '某市林业局 | 5.00 | 5.00 | | | |',
        '防火宣传 | 5.00 | 5.00 | | | |',
      ],
    );
    expect(told(projectsHaveForms, checked([...cover, table, typedForm()]))).toMatchInlineSnapshot(`
      "information at table project-expenditure, row 某市林业局/防火宣传
      “防火宣传”在项目支出表中有 1 行，绩效目标表有 0 张。请补上绩效目标表，或说明不公开的理由。
      “防火宣传” has 1 rows in the table of projects, but 0 forms. Add the forms, or say why they are not published."
    `);
  });

  test('a form under a longer name, told by its funds, is there; only its name differs', () => {
    const table = typedTable(
      ['2025年项目支出预算表（本年预算）', '部门名称：某市林业局', '单位：万元'],
      [
        '项目名称 | 合计 | 一般公共预算 | 政府性基金 | 国有资本经营预算 | 财政专户管理资金 | 单位资金',
        '某市林业局 | 12.00 | 12.00 | | | |',
        '某市林业局 | 12.00 | 12.00 | | | |',
        '古树保护 | 5.00 | 5.00 | | | |',
        '古树保护 | 7.00 | 7.00 | | | |',
      ],
    );
    const form = (total: string) =>
      typedForm({
        name: '项目名称 | | 古树保护-设备购置 | | | | |',
        total: `项目资金（元） | | 实施期资金总额： | | ${total} | 年度资金总额： | | ${total}`,
      });
    const named = checked([...cover, table, typedForm(), form('70,000')]);
    expect(outcome(projectsHaveForms, named)).toBe('held');
    expect(told(projectNamesAgree, named)).toContain(
      '绩效目标表中是“古树保护-设备购置”，项目支出表中是“古树保护”',
    );
    const other = checked([...cover, table, typedForm(), form('90,000')]);
    expect(outcome(projectsHaveForms, other)).toBe('failed');
    expect(outcome(projectNamesAgree, other)).toBe('held');
  });

  test('final accounts without the number of receptions', () => {
    const texts = headings('某市林业局', '2025年度部门决算', '第四部分 名词解释');
    const input = checked([...texts, ...paragraphs('公务接待费支出决算为1.00万元。')], [finalAccounts]);
    expect(told(threePublicFundsHaveQuantities, input)).toMatchInlineSnapshot(`
      "warning at section 公务接待批次和人次
      没有找到公务接待批次和人次。请补充。
      公务接待批次和人次 were not found. Add them."
    `);
  });
});

describe('days', () => {
  const on = (approvedOn: string, publishedOn: string) => ({
    ...checked(cover),
    dates: { approvedOn, publishedOn },
  });

  test('published too late', () => {
    expect(told(publishedWithinTwentyDays, on('2025-02-10', '2025-03-03'))).toMatchInlineSnapshot(`
      "error at 
      2025-02-10 批复，2025-03-03 公开，相隔 21 日。今后请在二十日内公开。
      Approved on 2025-02-10 and published on 2025-03-03, 21 days later. Publish within twenty days."
    `);
    expect(outcome(publishedWithinTwentyDays, on('2025-02-10', '2025-03-02'))).toBe('held');
    expect(outcome(publishedWithinTwentyDays, on('2024-02-10', '2024-03-01'))).toBe('held');
  });

  test('without days it cannot be told', () => {
    expect(outcome(publishedWithinTwentyDays, checked(cover))).toBe('unchecked');
  });

  test('a form that was filled in after publication', () => {
    const input = { ...checked([...cover, typedForm()]), dates: { publishedOn: '2024-12-01' } };
    expect(told(formsAreFilledInBeforePublication, input)).toMatchInlineSnapshot(`
      "information at project 古树保护, slot project.filledAt
      填报日期“20241210101500”无效，或晚于公开日。请核对填报日期。
      The date “20241210101500” is none, or lies after publication. Check the date."
    `);
  });
});

describe('titles', () => {
  const entries = (titles: readonly string[]): DocumentElement[] =>
    titles.map((text) => ({
      kind: 'paragraph',
      role: 'contentsEntry',
      text,
      place: { document: 'a document' },
    }));
  const titles = lvliangBudget2025.tables.map(({ title }) => title.replaceAll('{year}', '2025'));

  test('a table that the contents leave out', () => {
    const input = (listed: readonly string[]) => checked([...cover, ...entries(listed), ...titledTables()]);
    expect(told(headingsStandInTheContents, input(titles.slice(1)))).toMatchInlineSnapshot(`
      "information at table income-and-expenditure
      目录中没有“2025年预算收支总表”，而同类的标题都列在目录里。请在目录中补上。
      “2025年预算收支总表” is not in the contents, where others of its kind are. Add it to the contents."
    `);
    expect(outcome(headingsStandInTheContents, input(titles))).toBe('held');
    expect(outcome(headingsStandInTheContents, input(['第一部分 概况']))).toBe('held');
  });

  test('contents that call a heading otherwise, as the format does', () => {
    const listed = entries(['一、部门主要职能', '二、部门机构设置', '三、名词解释', '四、部门预算编制说明']);
    const title = headings('示例市示例区2026年区级部门预算', '预算主管部门：示例市示例局');
    const body = headings(
      '示例市示例局主要职能',
      '示例市示例局机构设置',
      '名词解释',
      '2026年部门预算编制说明',
    );
    const input = checked([...title, ...listed, ...body], [shanghaiBudget]);
    expect(outcome(headingsStandInTheContents, input)).toBe('held');
  });

  test('a sign left out of the title of a table', () => {
    const fund = (title: string) =>
      checked([
        ...cover,
        typedTable(
          [title, '部门名称：某市林业局', '单位：万元'],
          ['科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出', '合计 | | 3.00 | | 3.00'],
        ),
      ]);
    const slip = fund('2025年政府性基金预算支表（不含上年结转）');
    expect(told(tablesBearOfficialTitles, slip)).toMatchInlineSnapshot(`
      "warning at table government-fund-expenditure
      表名写作“2025年政府性基金预算支表（不含上年结转）”，表式中是“政府性基金预算支出表（不含上年结转）”。请核对表名。
      The table is called “2025年政府性基金预算支表（不含上年结转）”, in the format “政府性基金预算支出表（不含上年结转）”. Check the title."
    `);
    const right = fund('2025年政府性基金预算支出表（不含上年结转）');
    expect(outcome(tablesBearOfficialTitles, right)).toBe('held');
  });

  test('of two numbers that do not run on, the one that stands between its neighbours', () => {
    const numbered = ['预算公开表1', '预算公开表3', '预算公开表3'];
    const tables = titledTables()
      .filter((element) => element.kind === 'grid')
      .slice(0, 3)
      .map((table, index) => ({
        ...table,
        above: [{ text: numbered[index] ?? '', place: table.place }, ...table.above],
      }));
    expect(told(tableNumbersRunOn, checked([...cover, ...tables]))).toContain('应为“预算公开表2”');
  });
});
