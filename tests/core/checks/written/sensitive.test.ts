// What a person has to review before publication: found, masked, and never repeated.
import { expect, test } from 'vitest';
import { fewBeneficiariesAreReviewed } from '../../../../src/core/checks/written/sensitive/few-beneficiaries-are-reviewed.ts';
import { internalPapersAreReviewed } from '../../../../src/core/checks/written/sensitive/internal-papers-are-reviewed.ts';
import { personsAreReviewed } from '../../../../src/core/checks/written/sensitive/persons-are-reviewed.ts';
import { secretBusinessIsReviewed } from '../../../../src/core/checks/written/sensitive/secret-business-is-reviewed.ts';
import { checkDisclosure } from '../../../../src/core/checks/check.ts';
import { maskingOf } from '../../../../src/core/checks/document-masking.ts';
import { masked } from '../../../../src/core/checks/masking.ts';
import { personalNumbersAreReviewed } from '../../../../src/core/checks/written/sensitive/personal-numbers-are-reviewed.ts';
import { secrecyMarksAreReviewed } from '../../../../src/core/checks/written/sensitive/secrecy-marks-are-reviewed.ts';
import { typedTable } from '../../reading/printed-tables.ts';
import { checked } from '../checked-example.ts';
import { outcome, paragraphs, told } from './told.ts';
import { typedForm } from './typed-form.ts';

// Made up: an identity number whose check digit is right, one whose is wrong, an account.
const identity = '11010519491231002X';
const wrongIdentity = '110105194912310021';
const account = '6222020200112345674';

test('numbers that belong to a person', () => {
  const texts = ['联系人13800138000，', `身份证${identity}，`, `账号${account}。`, '电话0358-8222333'];
  expect(told(personalNumbersAreReviewed, checked(paragraphs(...texts)))).toMatchInlineSnapshot(`
    "information at 
    这里有疑似电话、身份证或账号的号码 138******00（已遮盖）。请人工审核是否应当公开。
    This looks like a telephone, identity or account number: 138******00 (masked). Have a person review whether it may be published.
    warning at 
    这里有疑似电话、身份证或账号的号码 110*************2X（已遮盖）。请人工审核是否应当公开。
    This looks like a telephone, identity or account number: 110*************2X (masked). Have a person review whether it may be published.
    information at 
    这里有疑似电话、身份证或账号的号码 622**************74（已遮盖）。请人工审核是否应当公开。
    This looks like a telephone, identity or account number: 622**************74 (masked). Have a person review whether it may be published.
    information at 
    这里有疑似电话、身份证或账号的号码 035*-*****33（已遮盖）。请人工审核是否应当公开。
    This looks like a telephone, identity or account number: 035*-*****33 (masked). Have a person review whether it may be published."
  `);
});

test('a wrong check digit makes it less certain', () => {
  const input = checked(paragraphs(`身份证${wrongIdentity}。`));
  expect(told(personalNumbersAreReviewed, input)).toMatch(/^information/u);
});

test('amounts, codes and times are no such numbers', () => {
  const texts = [
    '13,800,138,000.00元',
    '13800138000.00元',
    '20241216170010',
    '91110000710931000X',
    '2013102',
  ];
  expect(outcome(personalNumbersAreReviewed, checked(paragraphs(...texts)))).toBe('held');
});

test('no finding of any check repeats such a number', () => {
  const verdicts = checkDisclosure(
    checked(paragraphs(`联系电话13800138000，账号${account}，，${identity}完，`)),
  );
  const text = JSON.stringify(verdicts, (_key, value: unknown) =>
    typeof value === 'bigint' ? `${value}` : value,
  );
  expect(verdicts.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(1);
  for (const number of ['13800138000', account, identity]) expect(text).not.toContain(number);
});

test('years after a number that is no area code are no telephone number', () => {
  expect(masked('0200-2024-2025')).toBe('0200-2024-2025');
  expect(masked('0351-1234567')).toBe('035*-*****67');
});

test('in one long paragraph of numbers each is masked, wherever it stands', () => {
  const numbers = Array.from({ length: 500 }, (_, index) => '甲'.repeat(index % 7) + '13800138000').join(
    '，',
  );
  expect(masked(numbers)).toBe(numbers.replaceAll('13800138000', '138******00'));
});

test('masking keeps what tells which number is meant', () => {
  expect(masked(`${identity} 13800138000`)).toBe('110*************2X 138******00');
});

test('a mark of secrecy', () => {
  expect(told(secrecyMarksAreReviewed, checked(paragraphs('机密★', '内部资料，不得外传'))))
    .toMatchInlineSnapshot(`
      "warning at 
      这里印有“机密★”。请人工作保密审查。
      “机密★” is printed here. Have a person review it for secrecy.
      warning at 
      这里印有“内部资料，不得”。请人工作保密审查。
      “内部资料，不得” is printed here. Have a person review it for secrecy."
    `);
});

const onForm = (changes: Parameters<typeof typedForm>[0]) => checked([typedForm(changes)]);

test('a project of business that may be secret', () => {
  const input = onForm({ plan: '项目实施计划 | | 春季更换机要文件柜。 | | | | |' });
  expect(told(secretBusinessIsReviewed, input)).toMatchInlineSnapshot(`
    "information at project 古树保护
    这个项目的文字提到 机要文件。请人工作保密审查。
    The texts of this project speak of 机要文件. Have a person review them for secrecy."
  `);
  expect(outcome(secretBusinessIsReviewed, onForm({}))).toBe('held');
});

test('a person named on a form', () => {
  const input = onForm({
    foot: '负责人：张三丰 | | 经办人： | | 联系电话： | | 填报日期： | 20241210101500',
  });
  expect(told(personsAreReviewed, input)).toMatchInlineSnapshot(`
    "information at project 古树保护
    “负责人”一栏填有姓名 张**（已遮盖）。请人工审核是否需要公开。
    A name stands under 负责人: 张** (masked). Have a person review whether it needs to be published."
  `);
  expect(outcome(personsAreReviewed, onForm({}))).toBe('held');
});

test('minutes of a meeting as the basis of a project', () => {
  const input = onForm({ basis: '立项依据 | | 局办公会议纪要第2期。 | | | | |' });
  expect(told(internalPapersAreReviewed, input)).toMatchInlineSnapshot(`
    "information at project 古树保护, slot project.basis
    这里引用了内部文件：办公会议纪要。请人工审核能否公开；可以改引公开的依据。
    An internal paper is cited here: 办公会议纪要. Have a person review whether it may be published; a public basis may be cited instead."
  `);
  expect(outcome(internalPapersAreReviewed, onForm({}))).toBe('held');
});

test('a project for a handful of persons', () => {
  const few = (count: number) =>
    onForm({
      quantity: `| 产出指标 | 数量指标 | 补助护林员人数 | ${count}人 | 数量指标 | 补助护林员人数 | ${count}人`,
    });
  expect(told(fewBeneficiariesAreReviewed, few(3))).toMatchInlineSnapshot(`
    "information at project 古树保护, indicator annual/数量指标/补助护林员人数
    补助对象只有 3人，连同金额可能推断到个人。请人工审核。
    Only 3人 receive this, and with the amount they may be told. Have a person review it."
  `);
  expect(outcome(fewBeneficiariesAreReviewed, few(30))).toBe('held');
});

test('spaces, hyphens and lines between its digits do not show a number', () => {
  const texts = [
    `身份证${identity.slice(0, 9)}\n${identity.slice(9)}`,
    `身份证${identity.replaceAll(/(?<=.)(?=.)/gu, ' ')}`,
    '手机138 0013 8000',
    '手机138-0013-8000',
    '联系电话：1 3 8 0 0 1 3 8 0 0 0',
    '手机１３８００１３８０００',
    '电话(0358)8222333',
    '传真0358 8222333',
    '卡号6222 0202 0011 2345 674',
    '账号：0123 4567 8901 2',
  ];
  expect(texts.map(masked)).toMatchInlineSnapshot(`
    [
      "身份证110******
    *******2X",
      "身份证1 1 0 * * * * * * * * * * * * * 2 X",
      "手机138 **** **00",
      "手机138-****-**00",
      "联系电话：1 3 8 * * * * * * 0 0",
      "手机１３８******００",
      "电话(035*)*****33",
      "传真035* *****33",
      "卡号622* **** **** **** *74",
      "账号：012* **** ***1 2",
    ]
  `);
});

test('amounts and codes in a row are no numbers of persons', () => {
  const texts = [
    '110105194 912310021 与 1380 0138 000 元',
    '资金13800138000元',
    '201 03 01 行政运行 150 1234 5678.00',
  ];
  expect(texts.map(masked)).toEqual(texts);
});

test('a number over several cells or paragraphs is found once, and no piece of it is repeated', () => {
  const form = onForm({
    foot: `负责人： | | 身份证 | ${identity.slice(0, 10)} | ${identity.slice(10)} | 联系电话： | 1380013 | 8000`,
  });
  expect(told(personalNumbersAreReviewed, form)).toMatchInlineSnapshot(`
    "warning at project 古树保护
    这里有疑似电话、身份证或账号的号码 110*************2X（已遮盖）。请人工审核是否应当公开。
    This looks like a telephone, identity or account number: 110*************2X (masked). Have a person review whether it may be published.
    information at project 古树保护
    这里有疑似电话、身份证或账号的号码 138******00（已遮盖）。请人工审核是否应当公开。
    This looks like a telephone, identity or account number: 138******00 (masked). Have a person review whether it may be published."
  `);
  const lines = checked(paragraphs('联系人手机1380013', '8000，，办公室'));
  expect(told(personalNumbersAreReviewed, lines)).toContain('138******00');
  const { textOf } = maskingOf(lines.document.elements);
  expect(lines.document.elements.map((line) => (line.kind === 'paragraph' ? textOf(line) : ''))).toEqual([
    '联系人手机138****',
    '**00，，办公室',
  ]);
});

test('digits in neighbouring cells that nothing calls a number stay', () => {
  // Codes below each other that happen to be an identity number with the right check digit.
  const codes = Array.from({ length: 6 }, (_, row) => `201 | 0${row} | 0`);
  const rows = ['科目编码 | 合计 | 基本支出', '1380013 | 8000 | 0', '1101051949 | 12310021 | 0', ...codes];
  const { broken } = maskingOf([typedTable(['支出表'], rows)]);
  expect(broken).toEqual([]);
});

test('the head of the column says what its cells hold', () => {
  const { broken } = maskingOf([typedTable(['人员表'], ['姓名 | 手机号码 | ', '甲 | 1380013 | 8000'])]);
  expect(broken.map(({ masked: hidden }) => hidden)).toEqual(['138******00']);
});

test('neither long tables nor lines of single digits hold a number', () => {
  const rows = Array.from({ length: 1000 }, () => '7 | 7 | 7 | 7 | 7 | 7 | 7 | 7');
  const line = '1 '.repeat(20_000);
  const { broken } = maskingOf([typedTable(['表'], rows), ...paragraphs(`${line}甲1`, '1')]);
  expect(broken).toEqual([]);
});

test('a quotation that is cut within a number does not show what it still has', () => {
  const { words } = maskingOf(paragraphs(`身份证${identity}`));
  expect(words('…194912310')).toBe('…*********');
  expect(words('2019年')).toBe('2019年');
});
