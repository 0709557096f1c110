// What a person has to review before publication: found, masked, and never repeated.
import { expect, test } from 'vitest';
import { checkDisclosure } from '../../../../src/core/checks/check.ts';
import { masked } from '../../../../src/core/checks/masking.ts';
import { personalNumbersAreReviewed } from '../../../../src/core/checks/written/sensitive/personal-numbers-are-reviewed.ts';
import { secrecyMarksAreReviewed } from '../../../../src/core/checks/written/sensitive/secrecy-marks-are-reviewed.ts';
import { checked } from '../checked-example.ts';
import { outcome, paragraphs, told } from './told.ts';

// Made up: an identity number whose check digit is right, one whose is wrong, an account with a right check digit.
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
