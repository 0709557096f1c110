// `mingzhang read` on our own documents: everything in them is understood, and the JSON is what its schema says.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf, schemaOf } from '../publish/data/schemas.ts';
import { example, mingzhang, startedMingzhang } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-read-'));

beforeAll(async () => {
  await mingzhang(['build', example, '--out', 'out', '--only', 'pdf,json'], folder);
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what was understood, at a glance; a file that is no document is refused, and the others are read', async () => {
  writeFileSync(join(folder, 'note.pdf'), 'not a PDF');
  const words = ['read', 'note.pdf', 'out/disclosure.json'];
  const { exitCode, output, aside } = await mingzhang(words, folder);
  expect(exitCode).toBe(2);
  expect(aside).toContain('note.pdf：不认识这种文件；应为 PDF 等能够读取的文件；请另存为 PDF 或 DOCX 再试。');
  expect(output).toContain('吕梁市市级部门预算公开（2025年） · 2025年 · 中国共产党吕梁市委员会办公室');
  expect(output).toContain('表：认出13张（格式有13张）');
  expect(output).toContain('✓ 2025年预算支出总表  20行，43个数，万元');
  expect(output).toContain('绩效目标表：23张，指标382条');
}, 60_000);

test('a ledger is read as the document that it prints', async () => {
  const { exitCode, output } = await mingzhang(['read', example], folder);
  expect(exitCode).toBe(0);
  expect(output).toContain('表：认出13张（格式有13张）');
}, 60_000);

test('a PDF, as JSON', async () => {
  const words = ['read', 'out/disclosure.pdf', '--json'];
  const { exitCode, output, aside } = await startedMingzhang(words, folder);
  expect(aside).toBe('');
  expect(exitCode).toBe(0);
  expect(faultsOf(schemaOf('reading'), output)).toEqual([]);
  const reading = JSON.parse(output) as {
    tables: {
      name: string;
      rows: { key: string; cells: Record<string, { printed: string; fen: string }> }[];
    }[];
  };
  const expenditure = reading.tables.find(({ name }) => name === 'expenditure');
  const project = expenditure?.rows.find(({ key }) => key === '2013102')?.cells['project'];
  expect(project).toMatchObject({ printed: '339.46', fen: '339460000', place: { page: 7 } });
}, 60_000);

test('the ledger that a PDF carries makes the same document again', async () => {
  const read = await mingzhang(['read', 'out/disclosure.pdf', '--ledger', 'carried'], folder);
  expect(read.exitCode).toBe(0);
  expect(read.aside).toContain('账本取自文件所带的附件');
  const built = await mingzhang(['build', 'carried', '--out', 'again', '--only', 'json'], folder);
  expect(built.exitCode).toBe(0);
  const blocks = (made: string): unknown =>
    (JSON.parse(readFileSync(join(folder, made, 'disclosure.json'), 'utf8')) as { blocks: unknown }).blocks;
  expect(JSON.stringify(blocks('again'))).toBe(JSON.stringify(blocks('out')));
}, 60_000);

test('of a file that carries none the ledger is what the print determines', async () => {
  const words = ['read', 'out/disclosure.json', '--json', '--ledger', 'printed'];
  const { exitCode, output, aside } = await mingzhang(words, folder);
  expect(exitCode).toBe(1);
  expect(aside).not.toContain('附件');
  expect(aside).toContain('账本已写入');
  expect(aside).toMatch(/文件上的\d+个数，有\d+个能由账本得出/u);
  // What is told many times is told at its first places and counted.
  const open = aside.split('\n').filter((line) => line.includes('没有记入账本'));
  expect(open).toHaveLength(3);
  const [, more = '0'] = /没有记入账本.*\n\s*这样的另有(\d+)处：/u.exec(aside) ?? [];
  const { problems } = JSON.parse(output) as { problems: { code: string }[] };
  expect(problems.filter(({ code }) => code === 'region-left-open')).toHaveLength(3 + Number(more));
}, 60_000);

test('without the packages that recognise text, --ocr says how to install them', async () => {
  const before = process.env['MINGZHANG_OCR_PACKAGES'];
  process.env['MINGZHANG_OCR_PACKAGES'] = folder;
  try {
    const { exitCode, aside } = await mingzhang(['read', '--ocr', 'out/disclosure.pdf'], folder);
    expect(exitCode).toBe(2);
    expect(aside).toContain('npm install --no-save --ignore-scripts onnxruntime-node@');
  } finally {
    if (before === undefined) delete process.env['MINGZHANG_OCR_PACKAGES'];
    else process.env['MINGZHANG_OCR_PACKAGES'] = before;
  }
});

test('a photographed page is told what to do', async () => {
  writeFileSync(join(folder, 'page.png'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
  const { exitCode, aside } = await mingzhang(['read', 'page.png'], folder);
  expect(exitCode).toBe(2);
  expect(aside).toContain('可加 --ocr 识别文字');
}, 60_000);
