// What the Shanghai layout asks of a ledger, and what it does where something is left out: the made-up bureau with one thing changed.
import { describe, expect, test } from 'vitest';
import { buildDisclosure } from '../../src/core/disclosure/build.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import { renderProblem } from '../../src/core/lib/messages/render.ts';
import { fen } from '../../src/core/money/fen.ts';
import { loadStandards } from '../../standards/load.ts';
import { shanghaiBudget } from '../../formats/shanghai-budget/format.ts';
import { builtExample, sentencesOf } from './built-example.ts';

const { codeLists } = loadStandards(2026);
const { ledger } = await builtExample('sample-district-education-bureau-2026');

/** The department's set, or the messages of everything that stands in its way. */
function build(changed: Partial<Ledger>): string[] {
  const built = buildDisclosure({ ...ledger, ...changed }, shanghaiBudget, codeLists, undefined);
  return built.ok
    ? sentencesOf(built.value.disclosure)
    : built.error.map((one) => renderProblem(one, 'zh-CN'));
}

const withText = (project: string, column: string, text: string): Partial<Ledger> => ({
  projects: ledger.projects.map((one) =>
    one.code === project ? { ...one, texts: { ...one.texts, [column]: text } } : one,
  ),
});

describe('the texts of a project', () => {
  test('may be typed with a full stop or without', () => {
    for (const typed of ['维护区教育专网', '维护区教育专网。']) {
      expect(build(withText('e03', 'summary', typed))).toContain('维护区教育专网。');
    }
  });

  test('are asked for where they are blank, each at its place', () => {
    expect(build(withText('e03', 'term', ' '))).toEqual([
      'projects.csv 第4行 term：这一格是空的；此处必须填写；请补填。',
    ]);
  });
});

test('an indicator without a target is listed without one', () => {
  const indicators = ledger.indicators.map((one) =>
    one.level3 === '购置车辆数' ? { ...one, target: '' } : one,
  );
  expect(build({ indicators })).toContain('1. 数量指标：购置车辆数。');
});

test('each item with fiscal money must say what it is for', () => {
  const { '2050101': _, ...others } = ledger.facts['functionalPurposes'] as Ledger['facts'];
  const [message, ...rest] = build({ facts: { ...ledger.facts, functionalPurposes: others } });
  expect(message).toContain('facts.yaml functionalPurposes.2050101');
  expect(rest).toEqual([]);
});

test('what is kept for small firms must be an amount in yuan', () => {
  const procurement = {
    reservedForSmallAndMediumFirmsYuan: 3462318,
    reservedForSmallAndMicroFirmsYuan: '2423622.605',
  };
  expect(build({ facts: { ...ledger.facts, procurement } })).toEqual([
    "facts.yaml procurement.reservedForSmallAndMediumFirmsYuan：写的是「3462318」；应为以元为单位的金额，加引号，如 '34000.00'；请改正。",
    "facts.yaml procurement.reservedForSmallAndMicroFirmsYuan：写的是「2423622.605」；应为以元为单位的金额，加引号，如 '34000.00'；请改正。",
  ]);
});

test('a unit that has no money this year is a unit all the same', () => {
  const [unit] = ledger.budgetUnits;
  const [line] = ledger.lines;
  if (unit === undefined || line === undefined) throw new Error('no unit or no line');
  const code = '205005';
  const closed = { ...unit, code, name: '示例市示例区青少年活动站', kind: 'publicInstitution' } as const;
  const nothing = { ...line, coordinates: { ...line.coordinates, budgetUnit: code }, amountFen: fen(0n) };
  const before = { ...nothing, coordinates: { ...nothing.coordinates, fiscalYear: '2025' } };
  const sentences = build({
    budgetUnits: [...ledger.budgetUnits, closed],
    lines: [...ledger.lines, nothing, before],
  });
  expect(sentences).toContain('5. 示例市示例区青少年活动站（事业单位）');
  expect(sentences.some((one) => one.includes('是本级及所属共5家预算单位的综合收支计划。'))).toBe(true);
  expect(sentences.some((one) => one.includes('事业单位3家'))).toBe(true);
});

test('a reason that one unit lacks is asked for at that unit', () => {
  const unit = ledger.budgetUnits.find(({ code }) => code === '205004');
  const { reasons: _, ...facts } = ledger.unitFacts['205004'] ?? {};
  const lacking = { ...ledger, unitFacts: { ...ledger.unitFacts, '205004': facts } };
  const built = buildDisclosure(lacking, shanghaiBudget, codeLists, unit);
  expect(built.ok ? [] : built.error.map(({ place }) => place.path)).toEqual([
    'budgetUnits[205004].facts.reasons.fiscalAppropriation',
  ]);
});

test('money kept for next year is refused, because no row could hold it', () => {
  const [line] = ledger.lines;
  if (line === undefined) throw new Error('no line');
  const kept = { ...line, coordinates: { ...line.coordinates, side: 'closingBalance' } };
  const [message] = build({ lines: [...ledger.lines, kept] });
  expect(message).toContain('lines.csv nothing-is-kept-for-next-year：平衡关系不成立');
});

test('money carried over from last year counts with the income that it came from', () => {
  const lines = ledger.lines.map((line) =>
    line.coordinates.project === 'e05'
      ? { ...line, coordinates: { ...line.coordinates, origin: 'carryOver' } }
      : line,
  );
  expect(build({ lines })).toEqual(build({}));
});
