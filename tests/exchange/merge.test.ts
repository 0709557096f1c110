// Ledgers of the units of one department merge into the department's: what was split comes back, and what does not fit together
// is told with both places.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledgerDifference } from '../../src/core/ledger/difference.ts';
import type { BudgetLine, BudgetUnit, Ledger } from '../../src/core/ledger/ledger.ts';
import { mergeLedgers } from '../../src/core/ledger/merge/merge.ts';
import type { LedgerPart } from '../../src/core/ledger/merge/part.ts';
import { indexesOfYear, listsOfYear } from '../../src/cli/prepare.ts';
import { assert } from '../../src/core/lib/assert.ts';
import { renderProblem } from '../../src/core/lib/messages/render.ts';
import { fen } from '../../src/core/money/fen.ts';
import { concludeReading, type LedgerReading } from '../../src/exchange/assemble-ledger.ts';
import { Losses } from '../../src/exchange/consequences.ts';
import { readLedgerFolder } from '../../src/exchange/ledger-folder.ts';
import { mergeReadings } from '../../src/exchange/merge-readings.ts';
import { openLedgerWorkbook } from '../../src/exchange/workbook/read-ledger-workbook.ts';
import { writeLedgerWorkbook } from '../../src/exchange/workbook/write-ledger-workbook.ts';
import { onlyUnits } from './split-ledger.ts';

const bureau = await readExample('sample-district-education-bureau-2026');
const unitCodes = bureau.budgetUnits.map(({ code }) => code);

async function readExample(name: string): Promise<Ledger> {
  const read = await readLedgerFolder(join(import.meta.dirname, '../../examples', name));
  assert(read.ok, `the example ${name} can be read`);
  return read.value.ledger;
}

const oneLedgerEach = (speaker: string): LedgerPart[] =>
  unitCodes.map((code) => ({
    name: code,
    ledger: onlyUnits(bureau, [code], code === speaker ? 'speaks' : 'silent'),
  }));

const sameLedger = { identity: [], lines: [], projects: [], indicators: [], facts: [] };

/** What is said of a reading without any problem. */
const sound: Omit<LedgerReading, 'ledger'> = {
  hashes: {},
  problems: [],
  losses: new Losses([], []),
  withLine: (found) => found,
};

test('what is split into ledgers of any units, in any order, merges into the same ledger', () => {
  const splits = fc.record({
    partOfUnit: fc.tuple(...unitCodes.map(() => fc.nat({ max: 3 }))),
    speaker: fc.nat({ max: 4 }),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  });
  fc.assert(
    fc.property(splits, ({ partOfUnit, speaker, order }) => {
      const parts = order.flatMap((index): LedgerPart[] => {
        const units = unitCodes.filter((_code, unit) => partOfUnit[unit] === index);
        // A ledger without units is handed in only to speak for the department.
        if (units.length === 0 && index !== speaker) return [];
        return [
          {
            name: `part-${index}`,
            ledger: onlyUnits(bureau, units, index === speaker ? 'speaks' : 'silent'),
          },
        ];
      });
      const merged = mergeLedgers(parts, true);
      expect(merged?.problems).toEqual([]);
      assert(merged !== undefined, 'there is a part');
      expect(ledgerDifference(bureau, merged.ledger)).toEqual(sameLedger);
      expect(merged.ledger.budgetUnits).toEqual(bureau.budgetUnits);
      expect(merged.ledger.projects.map(({ code }) => code)).toEqual(bureau.projects.map(({ code }) => code));
    }),
    { numRuns: 50 },
  );
});

test('folders and workbooks mix, and a unit alone states its facts as a department of one unit does', async () => {
  const [first, ...others] = oneLedgerEach('205001');
  assert(first !== undefined, 'there is a first unit');
  const parts = await Promise.all(
    others.map(async ({ name, ledger }) => {
      const own = { ...ledger, facts: ledger.unitFacts[name] ?? {}, unitFacts: {} };
      if (name !== '205004') return { name, reading: { ledger: own, ...sound } };
      const written = await writeLedgerWorkbook(own, { hashes: {}, lists: listsOfYear(2026) });
      assert(written.ok, 'the ledger can be written as a workbook');
      return {
        name: `${name}.xlsx`,
        reading: openLedgerWorkbook(written.value, `${name}.xlsx`, indexesOfYear),
      };
    }),
  );
  const folder = { name: first.name, reading: { ledger: first.ledger, ...sound } };
  const merged = concludeReading(mergeReadings([folder, ...parts]), undefined);
  expect(merged.ok ? [] : merged.error).toEqual([]);
  expect(merged.ok && ledgerDifference(bureau, merged.value.ledger)).toEqual(sameLedger);
}, 60_000);

describe('what does not fit together is told with both places', () => {
  const office: Ledger = {
    ...onlyUnits(bureau, ['205001', '205002'], 'speaks'),
    unitFacts: { 205002: { duties: ['管理'] } },
  };
  const schools = onlyUnits(bureau, ['205003', '205004'], 'silent');

  test.each<[what: string, change: (schools: Ledger) => Ledger, message: string]>([
    [
      'another year',
      (ledger) => ({ ...ledger, identity: { ...ledger.identity, fiscalYear: 2025 } }),
      'schools/datapackage.json mingzhang.fiscalYear：写的是「2025」，而 office/datapackage.json mingzhang.fiscalYear 写的是「2026」；合并的各账本在这一项上应完全一致；请核对并改正有误的一处；不属于同一部门、年度和环节的账本，请用 --each 各自生成。',
    ],
    [
      'a public ledger, which leaves out what its own document does not print',
      (ledger) => ({
        ...ledger,
        identity: { ...ledger.identity, ledgerKind: 'public', title: '某单位2026年预算' },
      }),
      'schools/datapackage.json mingzhang.ledgerKind：要生成的是「示例市示例区教育局」，而这本公开账只含「某单位2026年预算」这一份公开文本的数；公开账只能还原它所附的那一份公开文本；请改用部门的完整账，或只生成这一份。',
    ],
    [
      'another name of the department',
      (ledger) => ({ ...ledger, department: { ...ledger.department, name: '示例市教育局' } }),
      'schools/facts.yaml department.name：写的是「示例市教育局」，而 office/facts.yaml department.name 写的是「示例市示例区教育局」；合并的各账本在这一项上应完全一致；请核对并改正有误的一处；不属于同一部门、年度和环节的账本，请用 --each 各自生成。',
    ],
    [
      'a unit of another kind than in the list',
      (ledger) => withUnit(ledger, '205003', { kind: 'administrative' }),
      'schools/facts.yaml budgetUnits[205003].kind：写的是「administrative」，而 office/facts.yaml budgetUnits[205003].kind 写的是「publicInstitution」；合并的各账本在这一项上应完全一致；请核对并改正有误的一处；不属于同一部门、年度和环节的账本，请用 --each 各自生成。',
    ],
    [
      'a unit under another code',
      (ledger) => underCode(ledger, '205004', '205044'),
      'schools/facts.yaml budgetUnits[205044].name：「示例市示例区教师进修学院」的编码在这里是 205044，在 office/facts.yaml budgetUnits[205004].name 是 205004；一个单位应只有一个编码；请核对并改正有误的一处。',
    ],
    [
      'a unit in two ledgers',
      (ledger) => ({
        ...ledger,
        lines: [
          ...ledger.lines,
          ...office.lines.filter(({ coordinates }) => coordinates.budgetUnit === '205002'),
        ],
      }),
      'schools/lines.csv 第30行：预算单位 205002 在这里有 31 行明细，在另一账本（office/lines.csv 第30行）也有，其中 31 行完全相同；一个单位的明细和项目应只在一个账本里；请删去重复的账本；一个单位的数分在两处的，请先并到一处。',
    ],
    [
      'a unit in none',
      (ledger) => onlyUnits(ledger, ['205003'], 'silent'),
      'office/facts.yaml budgetUnits[205004]：单位名单里有 205004 示例市示例区教师进修学院，所给的账本里没有它的明细和项目；名单里的每个单位都应有账本；请补上它的账本；确实没有收支的，请加一行金额为 0.00 的明细，或从名单中删去。',
    ],
    [
      'money of the department as a whole in two ledgers',
      (ledger) => ({ ...ledger, lines: [...ledger.lines, wholeDepartmentLine] }),
      'schools/lines.csv 第900行：这一行不属于某一个单位，与 office/lines.csv 第900行 的各项分类完全相同；部门层面的一笔钱应只在一个账本里；请删去其中一行。',
    ],
    [
      'a project under an identifier that another has',
      (ledger) => ({
        ...ledger,
        projects: ledger.projects.map((project) =>
          project.code === 'e09' ? { ...project, code: 'e01' } : project,
        ),
      }),
      'schools/projects.csv 第10行 project：项目标识「e01」在 office/projects.csv 第2行 已经用过；在整个部门里，一个标识应只指一个项目；同一个项目的，请只留一处；不同项目的，请改其中一个的标识，明细和绩效指标里的也一并改。',
    ],
    [
      'a count of the department that another ledger gives otherwise',
      (ledger) => ({ ...ledger, facts: { assets: { vehicles: { other: 1 } } } }),
      'schools/facts.yaml assets.vehicles.other：写的是「1」，而 office/facts.yaml assets.vehicles.other 写的是「3」；同一项资料只应有一个值，本程序不把各账本的数相加；部门的数请只写在一个账本里；单位自己的数，请写到该单位的 facts 之下。',
    ],
    [
      'a fact of a unit that another ledger gives otherwise',
      (ledger) => ({ ...ledger, unitFacts: { ...ledger.unitFacts, 205002: { duties: ['督导'] } } }),
      'schools/facts.yaml budgetUnits[205002].facts.duties：写的是「["督导"]」，而 office/facts.yaml budgetUnits[205002].facts.duties 写的是「["管理"]」；同一项资料只应有一个值，本程序不把各账本的数相加；部门的数请只写在一个账本里；单位自己的数，请写到该单位的 facts 之下。',
    ],
    [
      'money that one unit passes and the other does not receive in full',
      (ledger) => ({
        ...ledger,
        lines: ledger.lines.map((line) =>
          line.coordinates.project === 'e09' ? { ...line, amountFen: fen(line.amountFen - 100n) } : line,
        ),
      }),
      'schools/lines.csv 第119行：其他单位拨给 205003 的共 180000.00 元，而 205003 以上级补助、附属单位上缴收入安排的共 179998.00 元（另一方见 office/lines.csv 第124行）；部门内部转拨的钱，拨出与收到应相等；请核对双方的明细；来自部门以外的补助，可以不理会这条警告。',
    ],
  ])('%s', (_what, change, message) => {
    expect(told({ ...office, lines: [...office.lines, wholeDepartmentLine] }, change(schools))).toEqual([
      message,
    ]);
  });

  const lastLine = office.lines.at(-1);
  assert(lastLine !== undefined, 'the office has lines');
  const wholeDepartmentLine: BudgetLine = {
    ...lastLine,
    coordinates: { ...lastLine.coordinates, budgetUnit: '*' },
    source: { file: 'lines.csv', row: 900 },
  };

  function withUnit(ledger: Ledger, code: string, change: Partial<BudgetUnit>): Ledger {
    return {
      ...ledger,
      budgetUnits: ledger.budgetUnits.map((unit) => (unit.code === code ? { ...unit, ...change } : unit)),
    };
  }

  function underCode(ledger: Ledger, code: string, instead: string): Ledger {
    return {
      ...withUnit(ledger, code, { code: instead }),
      lines: ledger.lines.map((line) => {
        const { budgetUnit } = line.coordinates;
        const isOwn = budgetUnit === code;
        return isOwn ? { ...line, coordinates: { ...line.coordinates, budgetUnit: instead } } : line;
      }),
    };
  }

  function told(...ledgers: readonly Ledger[]): readonly string[] {
    const reading = mergeReadings(
      ledgers.map((ledger, index) => ({
        name: ['office', 'schools'][index] ?? '',
        reading: { ledger, ...sound },
      })),
    );
    const concluded = concludeReading(reading, undefined);
    return (concluded.ok ? concluded.value.warnings : concluded.error).map((each) =>
      renderProblem(each, 'zh-CN'),
    );
  }
});
