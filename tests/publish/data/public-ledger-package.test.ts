// The public ledger as a data package: exactly what the document prints goes out, and it can be read again.
import { expect, test } from 'vitest';
import type { Indicator, IndicatorSide, Ledger, Project } from '../../../src/core/ledger/ledger.ts';
import type { PrintedProjects } from '../../../src/core/disclosure/record.ts';
import { formTextColumns } from '../../../src/core/ledger/columns.ts';
import { renderProblem } from '../../../src/core/lib/messages/render.ts';
import { fen } from '../../../src/core/money/fen.ts';
import { readLedgerJson } from '../../../src/exchange/ledger-json.ts';
import { publicLedgerPackage } from '../../../src/publish/data/public-ledger-package.ts';
import { readText } from '../../exchange/good-ledger.ts';
import { withoutPlaces } from '../../exchange/ledger-arbitrary.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';
import { faultsOf, schemaOf } from './schemas.ts';

const place = { file: 'projects.csv', row: 2 };

function project(code: string, tableOrder: number): Project {
  return {
    code,
    name: `项目${code}`,
    budgetUnit: '205001',
    texts: {
      ...Object.fromEntries(formTextColumns.map((column) => [column, `${code}的${column}`])),
      disclosure: code === 'P02' ? 'withheld' : '',
      internalNote: `${code}的底稿`,
      contact: `${code}的联系人`,
    },
    wholePeriodFunds: {
      central: null,
      provincial: null,
      municipalCounty: fen(3_000_000n),
      own: null,
      other: null,
    },
    tableOrder,
    source: place,
  };
}

const indicator = (code: string, target: string, side: IndicatorSide = 'annual'): Indicator => ({
  project: code,
  side,
  level1: '产出指标',
  level2: '数量指标',
  level3: '修复古籍册数',
  target,
  source: place,
});

const unit = { shortName: '馆', kind: 'publicInstitution' as const, level: 1, parent: '' };

/** The ledger behind the sample disclosure; of its projects P01 has a form, P02 none, and P99 stands nowhere. */
const ledger: Ledger = {
  identity: {
    name: 'library-2026',
    title: '云溪市图书馆2026年度部门预算',
    ledgerKind: 'full',
    format: 'sample',
    fiscalYear: 2026,
    stage: 'approved',
    codeListYear: 2026,
    rounding: 'independent',
    provenanceKind: 'synthetic',
    provenanceNote: '虚构',
  },
  department: {
    code: '205',
    name: '云溪市图书馆',
    shortName: '市图书馆',
    jurisdiction: '140000',
    jurisdictionName: '云溪市',
  },
  budgetUnits: [
    { ...unit, code: '205001', name: '市图书馆本级', parent: '205000' },
    { ...unit, code: '205000', name: '市图书馆系统' },
    { ...unit, code: '205009', name: '不公开的单位' },
  ],
  lines: [],
  projects: [project('P02', 2), project('P01', 1), project('P99', 3)],
  indicators: [
    indicator('P01', '≥120册'),
    indicator('P01', '≥360册', 'wholePeriod'),
    indicator('P02', '≥7册'),
  ],
  facts: {
    duties: ['保存图书'],
    assets: { vehicles: 2, safeCombination: '3-1-4' },
    internalNotes: { draft: '未定' },
    notes: null,
  },
  unitFacts: { '205001': { duties: ['开放阅览'], internalNotes: '底稿' } },
};

const printedProjects: PrintedProjects = {
  codes: ['P01'],
  texts: [...formTextColumns.filter((column) => column !== 'filledAt'), 'contact'],
  indicatorSides: ['annual'],
};

const formatHash = `sha256:${'a'.repeat(64)}`;
const published = publicLedgerPackage({
  disclosure: sampleDisclosure,
  ledger,
  printedFacts: ['duties', 'assets.vehicles', 'notes'],
  printedProjects,
  formatHash,
});

const publishedJson = published.json();

test('holds the public lines, and of projects, indicators and facts what is printed', () => {
  const { ledger: out } = published;
  expect(out.identity).toEqual({ ...ledger.identity, ledgerKind: 'public' });
  expect(out.lines.map(({ coordinates, amountFen }) => ({ coordinates, amountFen }))).toEqual(
    sampleDisclosure.publicLines.map(({ coordinates, amountFen }) => ({ coordinates, amountFen })),
  );
  expect(out.budgetUnits.map(({ code }) => code)).toEqual(['205001', '205000']);
  expect(out.indicators.map(({ target }) => target)).toEqual(['≥120册']);
  expect(out.facts).toEqual({ duties: ['保存图书'], assets: { vehicles: 2 }, notes: null });
  expect(out.unitFacts).toEqual({});
});

test('a project without a form goes out with its name alone', () => {
  const [withheld, formed] = published.ledger.projects;
  expect(withheld).toMatchObject({ code: 'P02', name: '项目P02', tableOrder: 2 });
  expect(withheld?.wholePeriodFunds.municipalCounty).toBeNull();
  expect(Object.entries(withheld?.texts ?? {}).filter(([, text]) => text !== '')).toEqual([
    ['disclosure', 'withheld'],
  ]);
  const { internalNote, ...columns } = project('P01', 1).texts;
  expect(internalNote).toBe('P01的底稿');
  expect(formed).toEqual({ ...project('P01', 1), texts: { ...columns, filledAt: '' }, source: {} });
});

test('nothing else is in its files', () => {
  for (const text of [...published.files.values(), publishedJson]) {
    expect(text).not.toMatch(
      /P99|不公开的单位|3-1-4|未定|底稿|≥7册|≥360册|P02的|internalNote|P01的filledAt/u,
    );
  }
});

test('a unit’s own set carries the unit’s facts', () => {
  const body = { ...sampleDisclosure.body, kind: 'budgetUnit' as const, code: '205001' };
  const disclosure = { ...sampleDisclosure, body };
  const { ledger: out } = publicLedgerPackage({
    disclosure,
    ledger,
    printedFacts: ['duties'],
    printedProjects,
  });
  expect(out.facts).toEqual({});
  expect(out.unitFacts).toEqual({ '205001': { duties: ['开放阅览'] } });
});

test('is read again from its files and from one JSON file, with the hashes', () => {
  const fromFiles = readText(Object.fromEntries(published.files));
  const fromJson = readLedgerJson(new TextEncoder().encode(publishedJson), 'ledger.json');
  if (fromFiles.ledger === undefined || !fromJson.ok) throw new Error('was not read');
  expect(fromFiles.problems).toEqual([]);
  expect(fromJson.value.warnings).toEqual([]);
  expect(withoutPlaces(fromFiles.ledger)).toEqual(published.ledger);
  expect(withoutPlaces(fromJson.value.ledger)).toEqual(published.ledger);
  expect(fromJson.value.hashes).toEqual(fromFiles.hashes);
  expect(fromFiles.hashes).toMatchObject({ formatHash });
});

test('fits its schema in both forms', () => {
  const schema = schemaOf('ledger-package');
  expect(faultsOf(schema, published.files.get('datapackage.json') ?? '')).toEqual([]);
  expect(faultsOf(schema, publishedJson)).toEqual([]);
});

test('an amount changed afterwards is told', () => {
  const changed = publishedJson.replace('8123400.00', '8123401.00');
  expect(changed).not.toBe(publishedJson);
  const read = readLedgerJson(new TextEncoder().encode(changed), 'ledger.json');
  if (!read.ok) throw new Error('was refused');
  expect(read.value.warnings.map(({ code }) => code)).toEqual(['content-hash-mismatch']);
});

test.each([
  [
    '{}',
    [
      'ledger.json resources[facts].data：没有填写这一项；此项必须填写；请补填。',
      'ledger.json resources[lines].data：没有填写这一项；此项必须填写；请补填。',
      'ledger.json resources[projects].data：没有填写这一项；此项必须填写；请补填。',
      'ledger.json resources[indicators].data：没有填写这一项；此项必须填写；请补填。',
      'ledger.json mingzhang：没有填写这一项；此项必须填写；请补填。',
      'ledger.json name：没有填写这一项；此项必须填写；请补填。',
      'ledger.json title：没有填写这一项；此项必须填写；请补填。',
    ],
  ],
  [
    '[',
    [
      'ledger.json：内容不合 JSON 的写法；应为能够正常打开的 JSON 文件；请改正此处，或用制作它的软件重新导出。',
    ],
  ],
])('the text %j in its place is told', (text, messages) => {
  const read = readLedgerJson(new TextEncoder().encode(text), 'ledger.json');
  expect(read.ok ? [] : read.error.map((problem) => renderProblem(problem, 'zh-CN'))).toEqual(messages);
});

test('rows that are not text are told with their place', () => {
  const changed = publishedJson.replace('"8123400.00"', '8123400.00');
  const read = readLedgerJson(new TextEncoder().encode(changed), 'ledger.json');
  expect(read.ok ? [] : read.error.map(({ code, place: where }) => [code, where.path])).toEqual([
    ['file-malformed', 'resources[0].data[1]'],
  ]);
});
