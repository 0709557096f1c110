// Slips of wording and form, each alone in a sentence, with its words in both languages; and what looks alike and is right.
import { expect, test } from 'vitest';
import { paragraphsAreNotRepeated } from '../../../../src/core/checks/written/wording-and-form/paragraphs-are-not-repeated.ts';
import { bracketsAndQuotesClose } from '../../../../src/core/checks/written/wording-and-form/brackets-and-quotes-close.ts';
import { documentNumbersAreWellFormed } from '../../../../src/core/checks/written/wording-and-form/document-numbers-are-well-formed.ts';
import { headingNumbersRunOn } from '../../../../src/core/checks/written/wording-and-form/heading-numbers-run-on.ts';
import { marksAreNotDoubled } from '../../../../src/core/checks/written/wording-and-form/marks-are-not-doubled.ts';
import { pagesAreNotEmpty } from '../../../../src/core/checks/written/wording-and-form/pages-are-not-empty.ts';
import { punctuationIsChinese } from '../../../../src/core/checks/written/wording-and-form/punctuation-is-chinese.ts';
import { sentencesKeepToTheirWords } from '../../../../src/core/checks/written/wording-and-form/sentences-keep-to-their-words.ts';
import { sentencesAreWhole } from '../../../../src/core/checks/written/wording-and-form/sentences-are-whole.ts';
import { templatesAreFilledIn } from '../../../../src/core/checks/written/wording-and-form/templates-are-filled-in.ts';
import { wordsAreNotDoubled } from '../../../../src/core/checks/written/wording-and-form/words-are-not-doubled.ts';
import type { DocumentElement } from '../../../../src/core/reading/printed-document.ts';
import type { WrittenCheck } from '../../../../src/core/checks/written/written-check.ts';
import { checkDisclosure } from '../../../../src/core/checks/check.ts';
import { checked, printedExample } from '../checked-example.ts';
import { headings, outcome, paragraphs, told } from './told.ts';

const of = (check: WrittenCheck, ...texts: readonly string[]) => told(check, checked(paragraphs(...texts)));

test('a template that was not filled in', () => {
  expect(of(templatesAreFilledIn, '第一部分 某市XX局概况')).toMatchInlineSnapshot(`
    "error at 
    这里还是模板的字样：“XX”。请填入实际内容。
    This is left of a template: “XX”. Fill in what belongs here."
  `);
  expect(of(templatesAreFilledIn, '联系×××办理。')).toMatchInlineSnapshot(`
    "warning at 
    这里还是模板的字样：“×××”。请填入实际内容。
    This is left of a template: “×××”. Fill in what belongs here."
  `);
  expect(of(templatesAreFilledIn, '支出预算    万元，其中：基本支出12万元。')).toMatchInlineSnapshot(`
    "warning at 
    这里还是模板的字样：“预算万元”。请填入实际内容。
    This is left of a template: “预算万元”. Fill in what belongs here."
  `);
  expect(of(templatesAreFilledIn, '单笔支出万元以上的项目须经集体研究。')).toBe('');
});

test('a word twice in a row', () => {
  expect(of(wordsAreNotDoubled, '负责全市档案管理工作档案管理工作。')).toMatchInlineSnapshot(`
    "warning at 
    “档案管理工作档案管理工作”重复。如系多打，请改为“档案管理工作”。
    “档案管理工作档案管理工作” says a word twice. If it is a slip, write “档案管理工作”."
  `);
  expect(of(wordsAreNotDoubled, '会议会议纪要。')).toMatchInlineSnapshot(`
    "information at 
    “会议会议”重复。如系多打，请改为“会议”。
    “会议会议” says a word twice. If it is a slip, write “会议”."
  `);
});

test('two marks in a row', () => {
  expect(of(marksAreNotDoubled, '用于网站维护等支出。。')).toMatchInlineSnapshot(`
    "warning at 
    “于网站维护等支出。。”中标点重复或连用。请删去多余的标点。
    “于网站维护等支出。。” has two marks in a row. Take out the needless mark."
  `);
});

async function inWords(written: string, instead: string) {
  const { elements } = await printedExample('lvliang-party-office-2025');
  return checked(
    elements.map((one) =>
      one.kind === 'paragraph' && one.role === 'text'
        ? { ...one, text: one.text.replace(written, instead) }
        : one,
    ),
  );
}

test('a sentence in words that are not quite the format’s', async () => {
  expect(told(sentencesKeepToTheirWords, await inWords('其中：基本支出', '其中基本的支出')))
    .toMatchInlineSnapshot(`
    "information at section 三、支出预算情况说明, slot expenditure
    这里写作“万元，其中基本的支出”，格式的用语是“万元，其中：基本支出”。如系笔误，请改正。句中的数字是照格式的意思核对的；如果另有所指，请人工核对。
    “万元，其中基本的支出” stands where the format says “万元，其中：基本支出”. Mend it if it is a slip. The figures of the sentence were checked as the format means them; if it says something else, check them by hand."
  `);
  expect(told(sentencesKeepToTheirWords, await inWords('其中：基本支出', '其中，基本支出'))).toBe('');
});

test('such words of which another check says what is wrong', async () => {
  const twice = checkDisclosure(await inWords('政府采购预算总额', '政府采购采购预算总额'));
  expect(twice.filter(({ findings }) => findings.length > 0).map(({ code }) => code)).toContain(
    'words-are-not-doubled',
  );
  expect(twice.find(({ code }) => code === 'sentences-keep-to-their-words')?.findings).toEqual([]);
});

test('brackets and quotation marks without a partner', () => {
  expect(of(bracketsAndQuotesClose, '开展检查”等活动。')).toMatchInlineSnapshot(`
    "warning at 
    “开展检查”等活动。”一处的括号或引号不成对。请补上或删去。
    A bracket or quotation mark has no partner at “开展检查”等活动。”. Add or take out the mark."
  `);
  expect(of(bracketsAndQuotesClose, '其中（含上年结转，全部用完。', '下一段。')).toMatchInlineSnapshot(`
    "warning at 
    “其中（含上年结转，全部用”一处的括号或引号不成对。请补上或删去。
    A bracket or quotation mark has no partner at “其中（含上年结转，全部用”. Add or take out the mark."
  `);
});

test('brackets that are whole: of either width, over a broken paragraph, after a number', () => {
  const input = checked(
    paragraphs('按《办法》(试行）办理。', '其中（含', '结转）已用完。', '1）甲；2）乙。'),
  );
  expect(outcome(bracketsAndQuotesClose, input)).toBe('held');
});

test('a sentence that breaks off', () => {
  expect(of(sentencesAreWhole, '本部门承担全市的档案工作，主要原因是人员增加')).toMatchInlineSnapshot(`
    "information at 
    “市的档案工作，主要原因是人员增加”后没有句末标点，或句子没有说完。请核对原文。
    “市的档案工作，主要原因是人员增加” has no mark at its end, or breaks off. Check the text."
  `);
  expect(of(sentencesAreWhole, '负责全市保密行政管理工作的。其他工作由市局承担。')).toMatchInlineSnapshot(`
    "information at 
    “负责全市保密行政管理工作的。”后没有句末标点，或句子没有说完。请核对原文。
    “负责全市保密行政管理工作的。” has no mark at its end, or breaks off. Check the text."
  `);
});

test('the number of a document', () => {
  expect(of(documentNumbersAreWellFormed, '根据某财行【2022】93号立项。')).toMatchInlineSnapshot(`
    "information at 
    发文字号写作“某财行【2022】93号”。建议写作“某财行〔2022〕93号”。
    The document number is written “某财行【2022】93号”. “某财行〔2022〕93号” is the usual form."
  `);
  const input = checked(paragraphs('根据某财行〔2022〕93号立项。'));
  expect(outcome(documentNumbersAreWellFormed, input)).toBe('held');
});

test('a half-width mark, a sign of two characters', () => {
  expect(of(punctuationIsChinese, '支出3万元,比上年减少。')).toMatchInlineSnapshot(`
    "information at 
    “元,”用了半角标点或两个字符的比较符号。建议改用“，”“；”“≥”“≤”。
    “元,” has a half-width mark or a sign of two characters. “，”, “；”, “≥” and “≤” are the usual forms."
  `);
  expect(of(punctuationIsChinese, '节约率>=0%')).toMatchInlineSnapshot(`
    "information at 
    “>=”用了半角标点或两个字符的比较符号。建议改用“，”“；”“≥”“≤”。
    “>=” has a half-width mark or a sign of two characters. “，”, “；”, “≥” and “≤” are the usual forms."
  `);
});

test('numbers of headings', () => {
  const lines = headings('一、甲', '（一）乙', '（二）丙', '二、丁', '（一）戊', '四、己');
  expect(told(headingNumbersRunOn, checked(lines))).toMatchInlineSnapshot(`
    "information at section 四、己
    “四、己”的序号与上文不相连。请核对，应为三。
    The number of “四、己” does not follow the one before. Check it; it should be 三."
  `);
});

test('a page with nothing but its number, known by what it comes after', () => {
  const [first, second, third] = [...headings('一、甲'), ...paragraphs('- 2 -', '乙')].map((line, index) => ({
    ...line,
    place: { document: 'a document', page: index + 1 },
  }));
  const lines = [first, { ...second, role: 'pageNumber' }, third] as DocumentElement[];
  expect(told(pagesAreNotEmpty, checked(lines))).toMatchInlineSnapshot(`
    "information at section 一、甲
    第 2 页是空白页。请删去多余的空白页。
    Page 2 is empty. Take out the needless page."
  `);
});

test('a paragraph pasted twice', () => {
  const text = '本部门负责林业和草原资源的监督管理，组织造林绿化工作。';
  expect(of(paragraphsAreNotRepeated, text, text)).toMatchInlineSnapshot(`
    "warning at 
    “本部门负责林业和草原资源的监督管…”这一段接连出现两次。请删去多余的一段。
    The paragraph “本部门负责林业和草原资源的监督管…” stands here a second time. Take one of them out."
  `);
  const apart = checked(paragraphs(text, '完成造林。', '完成抚育。', text));
  expect(outcome(paragraphsAreNotRepeated, apart)).toBe('held');
});

test('an item of a list that has lost the half of its bracket', () => {
  const lost = of(bracketsAndQuotesClose, '（一）负责造林绿化。', '二）负责森林防火。');
  expect(lost).toContain('二）负责森林防火');
  expect(outcome(bracketsAndQuotesClose, checked(paragraphs('一）负责造林。', '二）负责防火。')))).toBe(
    'held',
  );
});
