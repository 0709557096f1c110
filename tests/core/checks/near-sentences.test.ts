// What the arithmetic finds in a sentence that was read though its words differ is for a person to look at, and no error.
import { expect, test } from 'vitest';
import { checkDisclosure } from '../../../src/core/checks/check.ts';
import { isArithmeticCode } from '../../../src/core/checks/obligation-codes.ts';
import type { DocumentElement } from '../../../src/core/reading/printed-document.ts';
import { checked, printedExample } from './checked-example.ts';

test('a wrong figure, in the words of the format and in words near them', { timeout: 60_000 }, async () => {
  const { elements, formats } = await printedExample('sample-district-archives-bureau-2026');
  const severities = (change: (text: string) => string): readonly string[] => {
    const changed = elements.map((element): DocumentElement =>
      element.kind === 'paragraph' ? { ...element, text: change(element.text) } : element,
    );
    return checkDisclosure(checked(changed, formats))
      .filter(({ code }) => isArithmeticCode(code))
      .flatMap(({ findings }) => findings.map(({ severity }) => severity))
      .filter((severity) => severity !== 'information');
  };
  const wrong = (text: string): string => text.replace('局收入预算1063.13万元', '局收入预算1063.73万元');
  const near = (text: string): string => text.replace('，其中：财政拨款收入', '，当中：财政拨款收入');
  expect(severities((text) => text)).toEqual([]);
  expect(new Set(severities(wrong))).toEqual(new Set(['error']));
  expect(new Set(severities((text) => near(wrong(text))))).toEqual(new Set(['warning']));
});
