// Many mistakes in one ledger, as a first-time user makes them: one run tells each of them, and nothing that only follows from
// another.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { prepare } from '../../src/cli/prepare.ts';
import { renderProblem } from '../../src/core/lib/messages/render.ts';
import type { Problem } from '../../src/core/lib/problem.ts';
import { example } from './command-line.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-mistakes-'));
  await cp(example, folder, { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(from);
  await writeFile(path, text.replace(from, to));
}

async function problems(): Promise<readonly Problem[]> {
  const prepared = await prepare(folder, { format: undefined, budgetUnit: undefined, attachment: 'public' });
  return prepared.ok ? prepared.value.warnings : prepared.error;
}

/** Names of projects stand twice in the example as published: a warning that is always there. */
async function told(): Promise<readonly string[]> {
  const others = (await problems()).filter(({ code }) => code !== 'project-name-repeated');
  return others.map(({ code, place: { file = '', row, column, path } }) =>
    [file, row, column ?? path, code].filter((part) => part !== undefined).join(' '),
  );
}

test('thirteen mistakes in five files are told in one run, and nothing else', async () => {
  await change('datapackage.json', '"fiscalYear": 2025', '"fiscalYear": "二〇二五"');
  await change('lines.csv', ',3985512.35', ',3985512.355');
  await change(
    'lines.csv',
    '2025,approved,expenditure,141100,001,001,generalPublicBudget,currentYear,,2013101,30102',
    '2025,approved,expenditure,141100,1,001,generalPublicBudget,currentYear,,2013101,30102',
  );
  await change('lines.csv', /2013101,30103,50101/u, '2013109,30103,50101');
  await change('lines.csv', /,1275949.99\n/u, ',"1,275,949.99"\n');
  await change('lines.csv', /$/u, '合计,,,,,,,,,,,,,,,,,1.00\n');
  await change('projects.csv', 'summary', 'sumary');
  await change('projects.csv', /^p2,/mu, 'p 2,');
  await change('indicators.csv', /^p1,annual/mu, 'p1,yearly');
  await change('facts.yaml', 'quota: 7', 'quota: seven');
  await change('facts.yaml', '  nature: 市委工作机关\n', '');
  await change('facts.yaml', /^ +agencyOperating:.*\n/mu, '');
  await change('facts.yaml', /^assets:/mu, 'asets:\n  vehicle: 1\nassets:');
  expect(await told()).toEqual([
    'datapackage.json 302 mingzhang.fiscalYear fact-wrong-type',
    'lines.csv 2 amountYuan amount-not-whole-fen',
    'lines.csv 3 department code-changed-by-spreadsheet',
    'lines.csv 4 functionalClass code-unknown',
    'lines.csv 5 amountYuan amount-not-number',
    'lines.csv 63 total-row-left-out',
    'projects.csv 1 sumary column-renamed',
    'projects.csv 3 project identifier-not-allowed',
    'indicators.csv 8 side indicator-side-unknown',
    'facts.yaml 73 asets key-unknown',
    'facts.yaml 31 organisation.nature fact-missing',
    'facts.yaml 67 reasons.agencyOperating reason-perhaps-missing',
    'facts.yaml 77 assets.vehicles.quota fact-wrong-type',
  ]);
});

describe('one part that is missing', () => {
  test.each(['datapackage.json', 'lines.csv', 'projects.csv', 'indicators.csv', 'facts.yaml'])(
    '%s does not keep the others from being checked, and nothing that follows from it is told',
    async (missing) => {
      await rm(join(folder, missing));
      expect(await told()).toEqual([`${missing} file-missing`]);
    },
  );
});

/** The only message beside those of the example, in both languages. */
async function said(): Promise<readonly string[]> {
  const [only, ...others] = (await problems()).filter(({ code }) => code !== 'project-name-repeated');
  expect(others).toEqual([]);
  return only === undefined ? [] : [renderProblem(only, 'zh-CN'), renderProblem(only, 'en')];
}

describe('what the words of the document lack', () => {
  test('a fact: its name, its type and an example', async () => {
    await change('facts.yaml', /^ +quota: 7\n/mu, '');
    expect(await said()).toEqual([
      'facts.yaml 第76行 assets.vehicles.quota：没有填写这一项：公务用车编制数；此项须在公开文本中列示，应填整数，如 7；请在此处补填；确实没有的，数字写 0，清单或文字写 null（工作簿中类型选“没有”）。',
      'facts.yaml, line 76, assets.vehicles.quota: This fact is missing: quota of official cars. The disclosure has to state it; fill in a whole number such as 7. Fill it in here; if there is nothing to state, write 0 for a number, null for a list or a text (in a workbook, choose the type 没有).',
    ]);
  });

  test('a reason', async () => {
    await change('facts.yaml', /^ +agencyOperating:.*\n/mu, '');
    expect(await said()).toEqual([
      'facts.yaml 第68行 reasons.agencyOperating：机关运行经费比上年变动 164353.79 元，没有写明原因；有增减的，应说明主要原因，填文字；请补写因何事项增减，如“人员增加，工资支出相应增加”，句末不加标点。',
      'facts.yaml, line 68, reasons.agencyOperating: running costs of agencies: The figure changes by 164353.79 yuan against last year, and no reason is given. A change needs its main reason, as a text. Write which matter raised or lowered the figure, without a full stop at the end.',
    ]);
  });

  test('a group that the format does not read, with the name that is near', async () => {
    await change('facts.yaml', /^assets:/mu, 'reason:\n  total: 1\nassets:');
    expect(await said()).toEqual([
      'facts.yaml 第75行 reason：名称「reason」不在约定之列，这一项没有读取；可用的名称有：duties, organisation, reasons, performance, assets, notes；若无用处，请删去这一项。',
      'facts.yaml, line 75, reason: The entry “reason” is not known and was not read. Known entries are: duties, organisation, reasons, performance, assets, notes. Remove the entry if it serves no purpose.',
    ]);
  });

  test('a year without lines: the line that says so, which is then enough', async () => {
    const lines = await readFile(join(folder, 'lines.csv'), 'utf8');
    const ofThisYear = lines.split('\n').filter((line) => !line.startsWith('2024,'));
    await writeFile(join(folder, 'lines.csv'), ofThisYear.join('\n'));
    const [missing] = (await problems()).filter(({ code }) => code === 'figure-without-lines');
    const line = missing?.values['line'] ?? '';
    expect(line).toBe('2024,approved,expenditure,141100,001,001,*,*,,*,*,*,*,,,,,0.00');
    await writeFile(join(folder, 'lines.csv'), `${ofThisYear.join('\n')}${line}\n`);
    const codes = new Set((await problems()).map(({ code }) => code));
    expect(codes).not.toContain('figure-without-lines');
    expect(codes).not.toContain('figure-undetermined');
  });
});
