// Lines of a document as sentences of a format: one sentence in two paragraphs, what stands in front of forms, and an item that no list knows.
import { expect, test } from 'vitest';
import { listsOfYear } from '../../../src/cli/prepare.ts';
import { readPassages } from '../../../src/core/disclosure/read/read-passages.ts';
import type { BlockSpec } from '../../../src/core/disclosure/format.ts';
import { Members } from '../../../src/core/tables/read/members.ts';

const amount = { unit: 'tenThousandYuan', decimals: 2, grouping: true, trim: false, zero: '0' } as const;

const blocks: readonly BlockSpec[] = [
  {
    kind: 'paragraph',
    name: 'classes',
    text: '主要用于：{classes}。',
    slots: {
      classes: {
        kind: 'list',
        dimension: 'functionalClass',
        level: 1,
        scope: { side: 'expenditure' },
        item: {
          text: '{functionalClass.name}{amount}万元',
          slots: { amount: { kind: 'amount', of: {}, style: amount } },
        },
        separator: '；',
        none: '无',
      },
    },
  },
  { kind: 'forms', form: 'targets', alsoRead: ['（绩效目标表{any}附件）'] },
  { kind: 'heading', level: 1, text: '名词解释' },
  {
    kind: 'each',
    of: { entries: [{ term: '单位资金', meaning: '单位自行取得的资金。' }] },
    blocks: [{ kind: 'paragraph', name: 'term', text: '{ordinal}、{term}：{meaning}' }],
  },
];

function passages(...texts: string[]) {
  return readPassages(
    blocks,
    texts.map((text) => ({ text })),
    {
      words: {},
      members: Members.of(listsOfYear(2025)),
      reasons: { several: '{ordinal}是{item}', separator: '，', lead: '：' },
    },
  );
}

function read(...texts: string[]) {
  return passages(...texts).map(({ leaf, slots }) => ({
    is: leaf?.spec.kind,
    slots: slots.map(({ name, printed, span }) => [name, printed, ...span]),
  }));
}

test('a sentence that a colon breaks into two paragraphs, each with its own slots', () => {
  const [, upper, lower, after] = read(
    '名词解释',
    '一、单位资金：',
    '由单位取得的资金。',
    '二、上年结转：往年余下的。',
  );
  expect(upper).toEqual({
    is: 'paragraph',
    slots: [
      ['ordinal', '一', 0, 1],
      ['term', '单位资金', 2, 6],
    ],
  });
  expect(lower).toEqual({ is: 'paragraph', slots: [['meaning', '由单位取得的资金。', 0, 9]] });
  expect(after?.slots.map(([name]) => name)).toEqual(['ordinal', 'term', 'meaning']);
});

test('a line with a colon in front of what is a sentence itself stays as it is', () => {
  expect(read('说明如下：', '名词解释').map(({ is }) => is)).toEqual([undefined, 'heading']);
});

test('what documents say in front of forms is known', () => {
  expect(read('（绩效目标表公开情况见附件）')).toEqual([
    { is: 'paragraph', slots: [['any', '公开情况见', 6, 11]] },
  ]);
});

test('an amount beside a name that no list has is an amount, and of no class', () => {
  const [passage] = passages('主要用于：一般公共预算服务支出12.00万元；教育支出3.00万元。');
  const amounts = passage?.slots.flatMap(({ value }) =>
    value.kind === 'amount' ? [[value.figure.amountFen, value.of?.at(0)?.scopes.at(1)]] : [],
  );
  expect(amounts).toEqual([
    [12_000_000n, undefined],
    [3_000_000n, { functionalClass: '205' }],
  ]);
});
