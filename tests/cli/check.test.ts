// `mingzhang check`: exit codes, switches, companions, and that a wrong command is told whole before anything is opened.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { faultsOf, schemaOf } from '../publish/data/schemas.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-check-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function check(...words: string[]) {
  const output: string[] = [];
  const aside: string[] = [];
  const exitCode = await run(['check', ...words], {
    startedIn: folder,
    print: (line) => output.push(line),
    printAside: (line) => aside.push(line),
    showStatus: undefined,
  });
  return { exitCode, output: output.join('\n'), aside: aside.join('\n') };
}

function page(file: string, code: string): string {
  const rows = [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['合计', '', '3.00', '1.00', '2.00'],
    [code, '一般公共服务支出', '3.00', '1.00', '2.00'],
  ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  const title =
    '<h1>某局2025年部门预算公开</h1><p>2025年预算支出总表</p><p>部门名称：某局</p><p>单位：万元</p>';
  writeFileSync(join(folder, file), `<meta charset="utf-8">${title}<table>${rows.join('')}</table>`);
  return file;
}

test('a code that does not go with its name is found at its place, and told as JSON', async () => {
  const file = page('unknown.html', '290');
  const { output } = await check(file, '--only', 'codes-go-with-their-rows');
  expect(output).toContain('290');
  const { output: json } = await check(file, '--only', 'codes-go-with-their-rows', '--json');
  expect(faultsOf(schemaOf('check'), json)).toEqual([]);
  const { obligations, findings } = JSON.parse(json) as {
    obligations: { code: string }[];
    findings: { code: string; places: { key: object }[] }[];
  };
  expect(obligations.map(({ code }) => code)).toEqual(['codes-go-with-their-rows']);
  expect(findings[0]?.places[0]?.key).toEqual({ table: 'expenditure', row: '290' });
}, 60_000);

test('an obligation that is switched off is not looked at', async () => {
  const { exitCode, output } = await check(page('off.html', '290'), '--except', 'codes-go-with-their-rows');
  expect(exitCode).toBe(0);
  expect(output).not.toContain('290');
}, 60_000);

test('a file that cannot be read is refused, and the others are checked', async () => {
  writeFileSync(join(folder, 'note.pdf'), 'not a PDF');
  const { exitCode, output } = await check('note.pdf', page('other.html', '201'));
  expect(exitCode).toBe(2);
  expect(output).toContain('note.pdf：不认识这种文件');
  expect(output).toContain('other.html');
}, 60_000);

test('a document to check against that cannot be read stops the command', async () => {
  const { exitCode, output, aside } = await check(page('own.html', '201'), '--previous', 'missing.pdf');
  expect(exitCode).toBe(2);
  expect(output).toBe('');
  expect(aside).toContain('missing.pdf');
}, 60_000);

test('a folder: each document as JSON, tables of all, and a later run checks what is left', async () => {
  mkdirSync(join(folder, 'many'));
  page('many/a.html', '290');
  page('many/b.html', '201');
  const words = ['many', '--out', 'out', '--only', 'codes-go-with-their-rows'];
  const first = await check(...words);
  expect(first.exitCode).toBe(0);
  expect(first.output).toContain('检查 2 份，未变跳过 0 份，读不了 0 份');
  const text = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');
  expect(faultsOf(schemaOf('checks'), text('checks.json'))).toEqual([]);
  expect(faultsOf(schemaOf('check'), text('checks/many/a.html.json'))).toEqual([]);
  expect(text('documents.csv').split('\n')).toHaveLength(4);
  expect(text('findings.csv')).toContain('many/a.html');
  expect(existsSync(join(folder, 'out/checks/many/a.html.html'))).toBe(false);
  page('many/b.html', '299');
  const second = await check(...words);
  expect(second.output).toContain('检查 1 份，未变跳过 1 份');
  expect(text('findings.csv')).toContain('many/b.html');
}, 60_000);

test('a folder with a page and SARIF of each document beside its JSON', async () => {
  mkdirSync(join(folder, 'pages'));
  page('pages/a.html', '290');
  const words = ['pages', '--out', 'pages-out', '--only', 'codes-go-with-their-rows'];
  await check(...words);
  // What else is asked for is made of documents that were checked before, too.
  const { output, aside } = await check(...words, '--with', 'html,pdf,sarif');
  expect(output).toContain('检查 1 份，未变跳过 0 份');
  expect(aside).not.toContain('PDF');
  const text = (name: string): string => readFileSync(join(folder, 'pages-out/checks/pages', name), 'utf8');
  expect(text('a.html.html')).toContain('id="finding-1"');
  expect(text('a.html.sarif')).toContain('"version": "2.1.0"');
  expect(existsSync(join(folder, 'pages-out/checks/pages/a.html.pdf'))).toBe(false);
  const wrong = await check('pages', '--with', 'docx');
  expect(wrong.exitCode).toBe(2);
  expect(wrong.aside).toContain('--with 写的是「docx」');
  expect(wrong.aside).toContain('请同时写明 --out');
}, 60_000);

test('a file that is no disclosure is said to be none, whatever would hold of it', async () => {
  writeFileSync(
    join(folder, 'letter.html'),
    '<!doctype html><meta charset="utf-8"><p>各位同事：下周三上午开会。</p>',
  );
  const { exitCode, output } = await check('letter.html');
  expect(exitCode).toBe(2);
  expect(output).toContain(
    '没有认出这是预算或决算公开文件：不是已知的公开格式，文字里也没有预算、决算的字样',
  );
  expect(output).not.toContain('符合');
}, 60_000);

test('what was found is accepted with a reason, while it stays as it is written', async () => {
  const file = page('accepted.html', '290');
  const only = [file, '--only', 'codes-go-with-their-rows'];
  expect((await check(...only, '--write-accept', 'accept.yaml')).aside).toContain('已写入');
  expect((await check(...only, '--write-accept', 'accept.yaml')).aside).toContain('已经存在');
  const begun = readFileSync(join(folder, 'accept.yaml'), 'utf8');
  expect((await check(...only, '--accept', 'accept.yaml')).exitCode).toBe(2);
  writeFileSync(join(folder, 'accept.yaml'), begun.replaceAll('reason: ""', 'reason: 本市自设科目'));
  const { output } = await check(...only, '--accept', 'accept.yaml');
  expect(output).toContain('得分');
  expect(output).toMatch(/除已认可的以外，没有发现问题\n *已认可 1 处（错误 \d 处/u);
}, 60_000);

test('an accepted error is silent and counts no more, until another figure stands there', async () => {
  const withTotal = (total: string): string => {
    page('figure.html', '201');
    const path = join(folder, 'figure.html');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('<td>3.00</td><td>1.00', `<td>${total}</td><td>1.00`),
    );
    return 'figure.html';
  };
  const words = [withTotal('4.00'), '--only', 'table-total-is-sum-of-rows,row-total-is-sum-of-columns'];
  const found = await check(...words, '--write-accept', 'figure.yaml');
  expect([found.exitCode, found.output]).toMatchObject([1, expect.stringContaining('4.00')]);
  const begun = readFileSync(join(folder, 'figure.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'figure.yaml'),
    begun.replaceAll('reason: ""', 'reason: 原件如此，已报财政部门'),
  );
  const accepted = await check(...words, '--accept', 'figure.yaml');
  expect([accepted.exitCode, accepted.output]).toMatchObject([
    0,
    expect.stringContaining('已认可 1 处（错误 1 处'),
  ]);
  withTotal('5.00');
  const changed = await check(...words, '--accept', 'figure.yaml');
  expect(changed.exitCode).toBe(1);
  expect(changed.output).toContain('这里印的是 5.00 万元，按其他数字应为 3.00 万元，多 2 万元');
  expect(changed.output).toContain('有 1 条认可已经失效');
}, 60_000);

test('reports into files: a page and SARIF; a PDF only of a PDF', async () => {
  const file = page('reported.html', '290');
  const { exitCode, aside } = await check(file, '--html', 'r.html', '--sarif', 'r.sarif', '--pdf', 'r.pdf');
  expect(exitCode).toBe(2);
  expect(readFileSync(join(folder, 'r.html'), 'utf8')).toContain('id="finding-1"');
  expect(readFileSync(join(folder, 'r.sarif'), 'utf8')).toContain('"version": "2.1.0"');
  expect(aside).toContain('reported.html 不是PDF');
  expect(existsSync(join(folder, 'r.pdf'))).toBe(false);
  const several = await check(file, page('other-too.html', '201'), '--html', 'two.html');
  expect([several.exitCode, several.output]).toEqual([2, '']);
  expect((await check(file, '--html', file)).aside).toContain('是要检查的文件');
}, 60_000);

test('what somebody wrote of a finding that is no longer there is masked, too', async () => {
  const file = page('outdated.html', '290');
  const only = [file, '--only', 'codes-go-with-their-rows'];
  await check(...only, '--write-accept', 'outdated.yaml');
  const begun = readFileSync(join(folder, 'outdated.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'outdated.yaml'),
    begun.replace('reason: ""', 'reason: 经办人电话13800138000').replace('written: "290"', 'written: "299"'),
  );
  const { output } = await check(...only, '--accept', 'outdated.yaml', '--json');
  const { outdated } = JSON.parse(output) as { outdated: { written: string; acceptedFor: string }[] };
  expect(outdated.map(({ written }) => written)).toEqual(['299']);
  expect(outdated[0]?.acceptedFor).toMatch(/^经办人电话138\*+00$/u);
}, 60_000);

test('no output gives back a personal number, in one piece or in several', async () => {
  const identity = '11010519491231002X';
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  mkdirSync(join(folder, 'people'));
  writeFileSync(
    join(folder, 'people/a.html'),
    `<meta charset="utf-8"><h1>某局2025年部门预算公开</h1><p>经办人，，手机1380013</p><p>8000，，联系电话</p>
     <table>${row('身份证', identity.slice(0, 8), identity.slice(8))}${row('经办人', '1101 0519 4912 3100 2X', '')}</table>`,
  );
  const reports = ['--html', 'people.html', '--sarif', 'people.sarif', '--write-accept', 'people.yaml'];
  const told = await Promise.all([
    check('people/a.html', '--all', ...reports),
    check('people', '--json'),
    check('people', '--out', 'people-out', '--with', 'html,sarif'),
  ]);
  const files = [
    'people.html',
    'people.sarif',
    'people.yaml',
    'people-out/findings.csv',
    'people-out/documents.csv',
  ];
  const inFolder = ['a.html.json', 'a.html.html', 'a.html.sarif'].map(
    (name) => `people-out/checks/people/${name}`,
  );
  const texts = [...files, ...inFolder, 'people-out/checks.json'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
  const outputs = [...told.flatMap(({ output, aside }) => [output, aside]), ...texts];
  expect(outputs.filter((text) => text.includes('110*************2X')).length).toBeGreaterThanOrEqual(8);
  const digits = outputs.map((text) => text.replaceAll(' ', ''));
  for (const shown of ['1380013', '13800138000', identity.slice(0, 8), identity.slice(8), identity])
    expect(digits.filter((text) => text.includes(shown))).toEqual([]);
}, 60_000);

test('everything that is wrong with the command is told at once', async () => {
  const { exitCode, aside } = await check(
    'a.pdf',
    '--only',
    'functional-code-exist',
    '--approved',
    '2026-02-30',
    '--published',
    '二月',
  );
  expect(exitCode).toBe(2);
  expect(aside).toContain('「functional-code-exist」这项要求，相近的有 functional-codes-exist');
  expect(aside).toContain('--approved 写的是「2026-02-30」，应为历上有的日期');
  expect(aside).toContain('--published 写的是「二月」');
}, 60_000);

test('a folder without documents is refused', async () => {
  mkdirSync(join(folder, 'only-readme'));
  writeFileSync(join(folder, 'only-readme/README.md'), '说明');
  const { exitCode, aside } = await check('only-readme');
  expect([exitCode, aside]).toEqual([
    2,
    'only-readme/README.md 不是公开的文件，没有检查\n这里没有可以检查的文件。请核对路径',
  ]);
});

test('nothing is published before it is approved', async () => {
  const days = ['--approved', '2026-02-28', '--published', '2026-01-01'];
  const { exitCode, aside } = await check('any.html', ...days);
  expect([exitCode, aside]).toEqual([2, expect.stringContaining('是否写反')]);
});
