// The page on the keys of facts.yaml is made from the formats: where they differ, this test fails, and `vitest run -u` makes it anew.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import type { DisclosureFormat } from '../../src/core/disclosure/format.ts';
import { factKeys, type FactKey } from '../../src/core/disclosure/fact-keys.ts';

const opening = `# facts.yaml 里写什么 The keys of facts.yaml

事实是账本里不是合计数的内容。\`department\` 和 \`budgetUnits\` 各格式都要；其余各项由格式决定，列在下面，顺序同公开文本。预算单位自己的事实写在它那一项的
\`facts\` 之下，键名相同；只有一个预算单位的部门写一次即可。原因在有增减时才问，有的格式持平时也要说明。缺了哪一项，\`build\` 会一次列全。
\`{functionalClass.code}\` 换成各科目的编码，每个印出的科目写一项。

Facts are what is no sum. \`department\` and \`budgetUnits\` are needed by every format, the rest by the format at hand, in the order of
print. A unit's own stand under \`facts\` in its entry, under the same names; a department of one unit says them once. Reasons are asked
for where something changed, and by some formats where nothing did. \`{functionalClass.code}\` stands for the code of each item that is printed. \`build\` lists all that is missing at once.

This page is made from the formats by \`tests/docs/facts.test.ts\`.

| 键 key | 填什么 | |
|---|---|---|
| \`department.code\`, \`.name\`, \`.shortName\` | 文字，编码加引号 | 部门 |
| \`department.jurisdiction\`, \`.jurisdictionName\` | 文字，六位代码加引号 | 行政区划 |
| \`budgetUnits[].code\`, \`.name\`, \`.shortName\` | 文字，编码加引号 | 预算单位 |
| \`budgetUnits[].kind\` | \`administrative\`、\`civilServiceManaged\` 或 \`publicInstitution\` | 单位性质 |
| \`budgetUnits[].level\`, \`.parent\` | 整数；上级单位编码，部门本级不写 | 预算级次 |
| \`budgetUnits[].facts\` | 同下面各项 | 单位自己的事实 |
`;

const types: Readonly<Record<FactKey['type'], string>> = {
  text: '文字，句末不带标点',
  count: '整数，没有的写 0',
  decimal: "小数，加引号：'1469.27'",
  list: '清单',
  yesOrNo: '`true` 或 `false`',
  amountInYuan: "以元为单位的金额，加引号：'34000.00'",
  reason: '一条原因写文字，几条写清单',
};

/** As a department prints it; what only a ledger knows is left open. */
function headingOf(heading: string, { words }: DisclosureFormat): string {
  return heading
    .replaceAll(/\{(\w+)\}/gu, (_, word: string) => words.department[word] ?? '××')
    .replace(/：$/u, '');
}

test('the page on facts names what each format asks for', async () => {
  const sections = [...formats.values()].map((format) =>
    [
      `\n## ${format.id}\n`,
      '| 键 key | 填什么 | 印在 |',
      '|---|---|---|',
      ...factKeys(format).map(
        ({ path, type, mayBeNone, heading }) =>
          `| \`${path}\` | ${types[type]}${mayBeNone ? '；没有的写 `null`' : ''} | ${headingOf(heading, format)} |`,
      ),
      '',
    ].join('\n'),
  );
  await expect(opening + sections.join('')).toMatchFileSnapshot(
    join(import.meta.dirname, '../../docs/facts.md'),
  );
});

test.each([...formats.values()])('$id asks for no fact twice', (format) => {
  const paths = factKeys(format).map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(10);
  expect(new Set(paths).size).toBe(paths.length);
});
