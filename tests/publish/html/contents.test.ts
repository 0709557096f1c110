// How the contents nest.
import { expect, test } from 'vitest';
import { contentsOf } from '../../../src/publish/html/contents.tsx';
import type { Entry } from '../../../src/publish/html/contents.tsx';
import { sampleDisclosure } from '../sample-disclosure.ts';

test('parts hold sections, a table stands under its part, and forms under the section before them', () => {
  expect(contentsOf(sampleDisclosure.blocks).flatMap((entry) => outline(entry))).toEqual([
    '第一部分 概况',
    '  一、本部门职责',
    '  二、机构设置情况',
    '第二部分 2026年部门预算报表',
    '  表一2026年预算收支总表',
    '  表二2026年国有资本经营预算支出表',
    '  表三2026年项目支出预算表（含上年结转）',
    '第三部分 2026年度部门预算情况说明',
    '  一、部门预算收支数据变动情况及原因',
    '  二、收入预算情况说明',
    '  三、支出预算情况说明',
    '  四、“三公”经费增减变动原因说明',
    '  五、绩效管理情况 [总馆古籍修复]',
    '第四部分 名词解释',
  ]);
});

function outline(entry: Entry, indent = ''): string[] {
  const forms = entry.forms.map((form) => ` [${form.text}]`).join('');
  return [indent + entry.text + forms, ...entry.children.flatMap((child) => outline(child, `${indent}  `))];
}
