// Sentences that stand in nearly the words of their spec: which figures are read, how the words differ, and what is not read because it
// may say something else.
import { expect, test } from 'vitest';
import { listsOfYear } from '../../../src/cli/prepare.ts';
import { readNearSentence } from '../../../src/core/narrative/read/read-near-sentence.ts';
import { readSentence } from '../../../src/core/narrative/read/read-sentence.ts';
import type { SentenceSpec } from '../../../src/core/narrative/spec.ts';
import { Members } from '../../../src/core/tables/read/members.ts';

const style = { unit: 'tenThousandYuan', decimals: 2, grouping: true, trim: false, zero: '0' } as const;
const percent = { decimals: 2, trim: false, zero: '0' } as const;
const amount = { kind: 'amount', of: {}, style } as const;
const share = { kind: 'share', of: {}, in: {}, style: percent } as const;

const spec: SentenceSpec = {
  text: '{year}年度{body}支出预算{total}万元，其中：基本支出{basic}万元，占{basicShare}%；项目支出{project}万元，占{projectShare}%。支出预算{change}。',
  slots: {
    total: amount,
    basic: amount,
    basicShare: share,
    project: amount,
    projectShare: share,
    change: {
      kind: 'change',
      of: {},
      base: 'previousApproved',
      amount: style,
      percent,
      reason: 'total',
      wording: {
        rise: '比上年增加{amount}万元，增长{percent}%，主要原因是{reason}',
        fall: '比上年减少{amount}万元，下降{percent}%，主要原因是{reason}',
        same: '与上年相同',
        fromZero: '比上年增加{amount}万元，主要原因是{reason}',
      },
    },
  },
};

const printed =
  '2025年度示例市档案局支出预算100.00万元，其中：基本支出60.00万元，占60.00%；项目支出40.00万元，占40.00%。支出预算比上年增加20.00万元，增长25.00%，主要原因是人员增加2名。';

const reading = {
  words: { year: ['2025'], body: ['示例市档案局'] },
  members: Members.of(listsOfYear(2025)),
  reasons: { several: '{ordinal}是{item}', separator: '，', lead: '：' },
  scopes: [],
  named: {},
};

const figures = (slots: ReturnType<typeof readSentence> = []): readonly string[] =>
  slots
    .filter(({ value: { kind } }) => kind === 'amount' || kind === 'percent')
    .map((slot) => `${slot.name} ${slot.printed}`);

const all = figures(readSentence(spec, printed, reading));

function near(written: string, instead: string): string | undefined {
  expect(printed).toContain(written);
  const text = printed.replace(written, instead);
  expect(readSentence(spec, text, reading)).toBe(undefined);
  const read = readNearSentence(spec, text, reading);
  if (read === undefined) return undefined;
  for (const { written: words, span } of read.differences) expect(text.slice(...span)).toBe(words);
  const differences = read.differences.map((one) => `${one.written}→${one.expected}`).join(', ');
  const left = figures(read.slots);
  const lost = all.filter((one) => !left.includes(one));
  expect(left).toHaveLength(all.length - lost.length);
  return lost.length === 0 ? differences : `${differences}; without ${lost.join(', ')}`;
}

test('words that tell nothing may be other, missing, doubled or too many', () => {
  expect(near('比上年', '较上年')).toBe('较上年增加→比上年增加');
  expect(near('主要原因是', '主要是由于')).toBe('%，主要是→%，主要原因是');
  expect(near('支出预算100', '支出预算预算为100')).toBe('支出预算预算为→支出预算');
  expect(near('项目支出', '项项目支出')).toBe('%；项项目支出→%；项目支出');
  expect(near('市档案局', '市案局')).toBe('示例市案局→示例市档案局');
  expect(near('2025年', '2023年')).toBe('2023→2025');
});

test('words that tell figures apart stand letter by letter, and none is added', () => {
  for (const instead of ['基支出', '人均基本支出', '基本支出约', '累计基本支出'])
    expect(near('基本支出', instead)).toBe(undefined);
  for (const instead of ['比前两年', '比三年平均']) expect(near('比上年', instead)).toBe(undefined);
  expect(near('示例市档案局', '示例市教育局')).toBe(undefined);
});

test('a figure without its unit, with another, or with signs in its place is not read, and all others are', () => {
  expect(near('60.00万元', '60.00')).toBe('60.00→60.00万元; without basic 60.00');
  expect(near('60.00万元', '60.00元')).toBe('60.00元→60.00万元; without basic 60.00');
  expect(near('100.00万元', 'XX,100.00万元')).toBe('XX,100.00万元→…万元; without total 100.00');
  expect(near('60.00万元', 'XX万元')).toBe('XX万元→…万元; without basic 60.00');
});

test('what may mean something else is not read', () => {
  expect(near('增加20', '减少20')).toBe(undefined);
  expect(near('基本支出', '项目支出')).toBe(undefined);
  expect(near('支出预算100', '收入预算100')).toBe(undefined);
  expect(near('支出预算100', '支出决算100')).toBe(undefined);
  expect(near('比上年', '比年初')).toBe(undefined);
  expect(near('其中：', '其中不含')).toBe(undefined);
  expect(near('，其中', '，上年为80.00万元，其中')).toBe(undefined);
  expect(near('支出预算100', '按照市委市政府的部署和要求支出预算100')).toBe(undefined);
});

test('a part of the year is no part of a name, so its figure is not that of the year', () => {
  const named: SentenceSpec = {
    text: '{year}年{bodyShort}机关运行经费一般公共预算当年财政拨款预算安排{total}万元。',
    slots: { total: amount },
  };
  const isRead = (text: string): boolean =>
    (readSentence(named, text, reading) ?? readNearSentence(named, text, reading)) !== undefined;
  expect(isRead('2025年市档案局机关运行经费一般公共预算当年财政拨款预算安排6.00万元。')).toBe(true);
  for (const part of ['上半年', '度下半年', '第一季度', '1月至6月', '6月份', '初', '截至6月末'])
    expect(isRead(`2025年${part}市档案局机关运行经费一般公共预算当年财政拨款预算安排6.00万元。`), part).toBe(
      false,
    );
});

test('labels that changed places, or stand twice, are no slip of the pen', () => {
  const list: SentenceSpec = {
    text: '部门共有车辆{total}辆，其中：甲类载人用车{one}辆、乙类载人用车{other}辆。',
    slots: { total: amount, one: amount, other: amount },
  };
  const read = (text: string) => readNearSentence(list, text, reading)?.differences;
  expect(read('部门共有车辆3辆，其中：乙类载人用车2辆、甲类载人用车1辆。')).toBe(undefined);
  expect(read('部门共有车辆3辆，其中：甲类载人用车2辆、甲类载人用车1辆。')).toBe(undefined);
  expect(read('部门共有车子3辆，其中：甲类载人用车2辆、乙类载人用车1辆。')).toEqual([
    { written: '部门共有车子', expected: '部门共有车辆', span: [0, 6] },
  ]);
});

test('a text without figures of the spec, or far from it, is not read', () => {
  expect(readNearSentence(spec, '本年没有支出。', reading)).toBe(undefined);
  expect(
    readNearSentence({ text: '共计{total}万元。', slots: { total: amount } }, '合计3.00万元。', reading),
  ).toBe(undefined);
});
