// `mingzhang check`: exit codes, switches, companions, and that a wrong command is told whole before anything is opened.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

test('a code that is in no list is found at its place, and told as JSON', async () => {
  const file = page('unknown.html', '290');
  const { output } = await check(file, '--only', 'functional-codes-exist');
  expect(output).toContain('290');
  const { output: json } = await check(file, '--only', 'functional-codes-exist', '--json');
  expect(faultsOf(schemaOf('check'), json)).toEqual([]);
  const { obligations, findings } = JSON.parse(json) as {
    obligations: { code: string }[];
    findings: { code: string; places: { key: object }[] }[];
  };
  expect(obligations.map(({ code }) => code)).toEqual(['functional-codes-exist']);
  expect(findings[0]?.places[0]?.key).toEqual({ table: 'expenditure', row: '290' });
});

test('an obligation that is switched off is not looked at', async () => {
  const { exitCode, output } = await check(page('off.html', '290'), '--except', 'functional-codes-exist');
  expect(exitCode).toBe(0);
  expect(output).not.toContain('290');
});

test('a file that cannot be read is refused, and the others are checked', async () => {
  writeFileSync(join(folder, 'note.pdf'), 'not a PDF');
  const { exitCode, output } = await check('note.pdf', page('other.html', '201'));
  expect(exitCode).toBe(2);
  expect(output).toContain('note.pdf：不认识这种文件');
  expect(output).toContain('other.html');
});

test('a document to check against that cannot be read stops the command', async () => {
  const { exitCode, output, aside } = await check(page('own.html', '201'), '--previous', 'missing.pdf');
  expect(exitCode).toBe(2);
  expect(output).toBe('');
  expect(aside).toContain('missing.pdf');
});

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
  expect(aside).toContain('--approved 写的是「2026-02-30」');
  expect(aside).toContain('--published 写的是「二月」');
});
