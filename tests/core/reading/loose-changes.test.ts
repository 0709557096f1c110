// What texts say of changes, as it is written.
import { expect, test } from 'vitest';
import { looseChanges } from '../../../src/core/reading/loose-changes.ts';

function said(text: string): readonly string[] {
  return looseChanges(text).map(({ part, base, nowFen, changeFen }) =>
    [part, base, nowFen ?? '–', changeFen].join(' | '),
  );
}

test.each([
  ['（三）公务接待费1.35万元，比上年减少0.15万元，下降10%。', ['公务接待费 | 上年 | 1350000 | -150000']],
  [
    '示例局2024年度收入支出总计2,995.39万元。与2023年度相比，收入支出总计增加56.95万元，增长1.87%。',
    ['收入支出总计 | 2023年度 | 2995390000 | 56950000'],
  ],
  [
    '支出预算90元，其中：财政拨款支出预算80元，比2026年预算增加7.5元；其他收入1元，与2026年预算持平。',
    ['财政拨款支出预算 | 2026年预算 | 8000 | 750'],
  ],
  // After the items of a total the rate tells whose change it is; without one that stays open where there are several.
  [
    '示例局预算收入总计1,861.00万元，其中：本年收入1,861.00万元，上年结转0万元，比上年减少68.25万元，下降3.54%；本年支出2元。',
    ['示例局预算收入总计 | 上年 | 1861000000 | -68250000'],
  ],
  ['收入12元，其中：办公费8元，会议费4元，比上年增加1元，增长33.3%。', ['会议费 | 上年 | 400 | 100']],
  ['收入12元，其中：办公费8元，会议费4元，比上年增加1元。', []],
  // Half-width commas, and words that only compare, name nothing.
  [
    '公共预算当年支出1,861.00万元,比上年减少68.25万元,下降3.54%。',
    ['公共预算当年支出 | 上年 | 1861000000 | -68250000'],
  ],
  [
    '机关运行经费142.96万元，较2024年年初预算增加了16.44万元，增长13%。',
    ['机关运行经费 | 2024年年初预算 | 142960000 | 16440000'],
  ],
  // Of what it is one, or with what it is compared, is not said.
  ['支出增加12万元。', []],
  ['比2024年预算减少12万元。', []],
  ['绿化面积30平方米，比2024年增加5平方米。', []],
  // What stood before in another statement is no comparison of this one.
  ['办公费3万元，比2024年减少1万元；会议费2万元，增加1万元。', ['办公费 | 2024年 | 3000000 | -1000000']],
])('%s', (text, changes) => {
  expect(said(text)).toEqual(changes);
});
