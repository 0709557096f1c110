// The identities of a whole document: none fails in a built one, and one changed figure is one finding, at that figure, with what should
// stand there.
import { beforeAll, describe, expect, test } from 'vitest';
import { acceptFindings, entryFor } from '../../../../src/core/checks/accepted.ts';
import { checkArithmetic } from '../../../../src/core/checks/arithmetic/check-arithmetic.ts';
import { outcomeOf, type Finding, type Verdict } from '../../../../src/core/checks/obligation.ts';
import { renderReason } from '../../../../src/core/checks/wording/render.ts';
import type { DisclosureFormat } from '../../../../src/core/disclosure/format.ts';
import type { DocumentElement } from '../../../../src/core/reading/printed-document.ts';
import { checked, printedExample } from '../checked-example.ts';
import { withCell, withRow, withWords } from './changed-print.ts';

let elements: readonly DocumentElement[] = [];
let own: readonly DisclosureFormat[] = [];

beforeAll(async () => {
  ({ elements, formats: own } = await printedExample('sample-district-archives-bureau-2026'));
});

const verdictsOf = (document: readonly DocumentElement[]): ReturnType<typeof checkArithmetic> =>
  checkArithmetic(checked(document, own));

const told = ({ code, places, written, expected, isTie }: Finding): unknown => ({
  code,
  written,
  ...(expected === undefined ? {} : { expected }),
  at: places.slice(0, isTie ? undefined : 1).map(({ key }) => Object.values(key).join(' ')),
});

const foundIn = (document: readonly DocumentElement[]): unknown[] =>
  verdictsOf(document)
    .flatMap(({ findings }) => findings)
    .map(told);

test('a document as built holds, and each obligation says whether it was met', () => {
  const verdicts = verdictsOf(elements);
  expect(verdicts.flatMap(({ findings }) => findings)).toEqual([]);
  const held = verdicts.filter((verdict) => outcomeOf(verdict) === 'held').map(({ code }) => code);
  expect(held).toEqual(
    expect.arrayContaining([
      'basic-expenditure-totals-agree',
      'expenditure-table-as-summary',
      'rate-as-figures',
      'row-total-is-sum-of-columns',
      'summary-figures-in-text-agree',
      'table-total-is-sum-of-rows',
    ]),
  );
  const none = verdicts.filter((verdict) => outcomeOf(verdict) === 'notApplicable').map(({ code }) => code);
  expect(none).toContain('form-funds-add-up');
  expect(none.every((code) => !held.includes(code))).toBe(true);
});

describe('one changed figure is one finding', () => {
  test('in a table', () => {
    const table = '支出预算总表';
    expect(foundIn(withCell(elements, `部门${table}`, '2080505', 'basic', '748270.40'))).toEqual([
      {
        code: 'row-total-is-sum-of-columns',
        written: '748270.40',
        expected: '748210.40',
        at: ['expenditure 2080505 basic'],
      },
    ]);
  });

  test('a total of a table', () => {
    const table = '部门一般公共预算基本支出部门预算经济分类预算表';
    expect(foundIn(withCell(elements, table, '302', 'total', '564125.80'))).toEqual([
      {
        code: 'row-total-is-sum-of-columns',
        written: '564125.80',
        expected: '564152.80',
        at: ['basic-expenditure-by-economic-class 302 total'],
      },
    ]);
  });

  test('in a sentence', () => {
    const changed = withWords(elements, '档案馆（04项）178.05万元', '档案馆（04项）178.50万元');
    expect(foundIn(changed)).toEqual([expect.objectContaining({ written: '178.50', expected: '178.05' })]);
  });

  test('in the second place of a sentence that says it twice, by one unit of its last place', () => {
    const changed = withWords(elements, '2026年预算安排74.82万元', '2026年预算安排74.83万元');
    const [finding, ...others] = foundIn(changed);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ written: '74.83', at: ['fiscal-item 2080505 amount（2）'] });
  });

  test('a row that is left out, by its code', () => {
    expect(foundIn(withRow(elements, '部门支出预算总表', '2080505', 'dropped'))).toEqual([
      {
        code: 'table-total-is-sum-of-rows',
        written: undefined,
        at: ['expenditure 2080505'],
      },
    ]);
  });

  test('a row that stands twice', () => {
    expect(foundIn(withRow(elements, '部门支出预算总表', '2080505', 'doubled'))).toEqual([
      { code: 'table-total-is-sum-of-rows', written: undefined, at: ['expenditure 2080505'] },
    ]);
  });

  test('the unit of a sentence, ten thousandfold', () => {
    const changed = withWords(elements, '档案馆（04项）178.05万元', '档案馆（04项）1780500.00万元');
    expect(foundIn(changed)).toEqual([
      expect.objectContaining({ written: '1780500.00', expected: '178.05' }),
    ]);
  });
});

describe('one slip of many figures is one finding', () => {
  const expenditure = '部门支出预算总表';
  const basic = '部门一般公共预算基本支出部门预算经济分类预算表';
  const slipsIn = (document: readonly DocumentElement[]): unknown[] =>
    verdictsOf(document)
      .flatMap(({ findings }) => findings)
      .map(({ places, values }) => [
        Object.values(places[0]?.key ?? {}).join(' '),
        ...Object.entries(values).flatMap(([name, value]) => (value === '' || name === 'unit' ? [] : [name])),
      ]);

  test('rows that changed places', () => {
    const figures = { '2080505': '374105.20', '2080506': '748210.40' };
    const swapped = Object.entries(figures).reduce(
      (changed, [row, figure]) =>
        ['total', 'basic'].reduce((all, column) => withCell(all, expenditure, row, column, figure), changed),
      elements,
    );
    expect(slipsIn(swapped)).toEqual([['expenditure 2080505 total', 'swapped']]);
  });

  test('a table in another unit', () => {
    const inTenThousand = elements.map((element) =>
      element.kind === 'grid' && element.above.some(({ text }) => text.includes(basic))
        ? {
            ...element,
            above: element.above.map((line) => ({
              ...line,
              text: line.text.replace(/(单位[:：])元/u, '$1万元'),
            })),
          }
        : element,
    );
    expect(slipsIn(inTenThousand)).toEqual([
      [expect.stringContaining('basic-expenditure-by-economic-class'), 'tenThousandfold'],
    ]);
  });

  test('a row that is left out from above others: which it is, and not each of these', () => {
    expect(slipsIn(withRow(elements, basic, '301', 'dropped'))).toEqual([
      ['basic-expenditure-by-economic-class 301', 'leftOut', 'leftOutUnder', 'leftOutAmount'],
    ]);
  });

  test('words turned round: told by the changes of the parts, of which last year is printed nowhere', () => {
    const said = '2026年“三公”经费预算数为4.85万元，比2025年预算';
    const turned = withWords(elements, `${said}减少`, `${said}增加`);
    expect(slipsIn(turned)).toEqual([['three-public-funds change']]);
  });
});

test('a figure that fell out contradicts what others say, also where zeros are printed', () => {
  const changed = withCell(elements, '部门支出预算总表', '2080505', 'basic', '');
  expect(foundIn(changed)).toEqual([
    expect.objectContaining({ expected: '748210.40', at: ['expenditure 2080505 basic'] }),
  ]);
});

test('a document of no known format could not be checked', () => {
  const verdicts = verdictsOf([]);
  expect(new Set(verdicts.map(outcomeOf))).toEqual(new Set(['unchecked']));
});

test('a figure that cannot be read leaves unchecked what leans on it, and says where', () => {
  const verdicts = verdictsOf(withCell(elements, '部门支出预算总表', '2080505', 'basic', '7#8.4O'));
  const of = (code: string) => verdicts.find((verdict) => verdict.code === code);
  const [why] = of('row-total-is-sum-of-columns')?.unchecked ?? [];
  expect(why).toMatchObject({
    code: 'figure-unreadable',
    values: { count: '1', written: '7#8.4O' },
    places: [{ key: { table: 'expenditure', row: '2080505', column: 'basic' } }],
  });
  const outcomes = [
    'row-total-is-sum-of-columns',
    'table-total-is-sum-of-rows',
    'expenditure-table-as-summary',
  ];
  for (const code of outcomes) {
    const verdict = of(code);
    expect(verdict === undefined ? '' : outcomeOf(verdict)).toBe('unchecked');
  }
  const other = of('three-public-funds-add-up');
  expect(other?.unchecked).toEqual([]);
});

test('a sentence in words of its own leaves its figures unchecked, and it is said where', () => {
  const before = '2026年示例市示例区档案局下属1家机关财政拨款的机关运行经费预算为56.42万元。';
  const verdicts = verdictsOf(withWords(elements, before, '机关运转今年大约要花65.42万元。'));
  expect(verdicts.flatMap(({ findings }) => findings)).toEqual([]);
  const of = (code: string) => verdicts.find((verdict) => verdict.code === code);
  const why = of('figures-in-text-agree-with-tables')?.unchecked ?? [];
  expect(why.map((each) => [renderReason(each, 'zh-CN'), renderReason(each, 'en')])).toMatchInlineSnapshot(`
    [
      [
        "有 1 段带金额或百分比的文字与格式中的句子不同，其中的数字没有核对，如“二、机关运行经费预算”处的“机关运转今年大约要花65.42万元。”；请对照表格人工核对",
        "1 passage(s) with amounts or percentages are none of the format’s sentences, and their figures were held against nothing, such as “机关运转今年大约要花65.42万元。” at 二、机关运行经费预算; check them against the tables by hand",
      ],
    ]
  `);
  // Nothing else in the document speaks of these expenses: it is not that the obligation does not apply.
  expect(of('agency-operating-figures-in-text-agree')).toMatchObject({ held: 0, unchecked: why });
  expect(of('summary-figures-in-text-agree')?.unchecked).toEqual([]);
});

test('signs in the place of figures are none', () => {
  const unfilled = withWords(elements, '机关运行经费预算为56.42万元', '机关运行经费数XX万元');
  const verdicts = verdictsOf(unfilled).filter(({ unchecked }) => unchecked.length > 0);
  expect(verdicts.map(({ code }) => code)).toContain('agency-operating-figures-in-text-agree');
});

test('what is accepted in a sentence on an item stays so when an item above is gone, and is not accepted of another item', () => {
  const found = (verdicts: readonly Verdict[]): readonly Finding[] =>
    verdicts.flatMap(({ findings }) => findings);
  const wrong = withWords(elements, '2026年预算安排74.82万元', '2026年预算安排74.83万元');
  const [finding, ...others] = found(verdictsOf(wrong));
  if (finding === undefined) throw new Error('nothing found');
  const entry = entryFor(finding, 'a.pdf', '已说明');
  expect([others, entry.place]).toEqual([
    [],
    { section: 'fiscal-item', row: '2080505', slot: 'amount（2）' },
  ]);

  // Two other items: one is left out, the other says the accepted words.
  const items = checked(wrong, own).document.reading.passages.filter(
    ({ leaf, about }) =>
      leaf?.spec.kind === 'paragraph' && leaf.spec.name === 'fiscal-item' && about !== '2080505',
  );
  const [above, other] = items;
  const amount = other?.slots.findLast(({ name }) => name === 'amount');
  if (above === undefined || amount === undefined) throw new Error('there are more items');
  const changed = wrong.flatMap((element) => {
    if (element === above.line) return [];
    if (element !== other?.line) return [element];
    const text = element.text.slice(0, amount.span[0]) + '74.83' + element.text.slice(amount.span[1]);
    return [{ ...element, text }];
  });
  const { accepted, verdicts } = acceptFindings(verdictsOf(changed), [entry], 'a.pdf');
  const rows = (findings: readonly Finding[]) =>
    findings.map(({ places, written }) => [places[0]?.key.row, written]);
  expect(rows(accepted.map((each) => each.finding))).toEqual([['2080505', '74.83']]);
  expect(rows(found(verdicts))).toContainEqual([other?.about, '74.83']);
});
