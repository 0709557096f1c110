// A folder of ledgers as a user meets it: each is built, a bad one stops no other, and a later run does what is left to do.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { BatchEntry } from '../../src/cli/batch/report.ts';
import type { SetOptions } from '../../src/cli/build-options.ts';
import { setFingerprints } from '../../src/cli/batch/fingerprint.ts';
import { batchProgress } from '../../src/cli/batch/progress.ts';
import { faultsOf, schemaOf } from '../publish/data/schemas.ts';
import { example, mingzhang, mingzhangProcess } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

const reportSchema = schemaOf('batch');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-batch-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function folderOfLedgers(name: string, ledgers: readonly string[]): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  for (const ledger of ledgers) await cp(example, join(path, ledger), { recursive: true });
  return path;
}

async function entriesOf(out: string): Promise<readonly BatchEntry[]> {
  const text = await readFile(join(folder, out, 'batch.json'), 'utf8');
  expect(faultsOf(reportSchema, text)).toEqual([]);
  return (JSON.parse(text) as { ledgers: BatchEntry[] }).ledgers;
}

async function reportOf(out: string): Promise<Record<string, string>> {
  return Object.fromEntries((await entriesOf(out)).map(({ name, state }) => [name, state]));
}

test('each is built, a bad one stops no other, and a later run does only what is left to do', async () => {
  const ledgers = await folderOfLedgers('ledgers', ['bad', 'damaged', 'same']);
  const lines = await readFile(join(ledgers, 'bad/lines.csv'));
  await rm(join(ledgers, 'bad/lines.csv'));
  await writeFile(join(ledgers, 'notes.txt'), 'no ledger');
  await writeFile(join(ledgers, '~$open.xlsx'), 'a mark of a spreadsheet program');
  const words = ['build', 'ledgers', '--out', 'out', '--only', 'json,csv', '--rounding', 'additive'];
  const first = await mingzhang(words, folder);
  expect(first.exitCode).toBe(2);
  expect(first.aside).toContain('lines.csv：没有找到这个文件');
  expect(first.aside).toContain('未生成：bad');
  expect(first.aside).toContain('同一部门、同一年度、同一环节的：damaged、same');
  expect(first.output).toContain('生成 2 套，未变跳过 0 套，失败 1 套');
  expect(await reportOf('out')).toEqual({
    bad: 'refused',
    damaged: 'built',
    same: 'built',
  });
  expect((await readdir(join(folder, 'out'))).sort()).toEqual(['batch.json', 'damaged', 'same']);
  // What goes out beyond print and what was moved is counted here, and told in the report.
  expect(first.aside).toContain('same：已生成，随文件公开账 58 行，尾差调整 2 个数，有 4 处警告');
  const [told] = (await entriesOf('out')).filter(({ name }) => name === 'same');
  expect(told?.goesOut).toMatchObject({ attachment: 'public', lines: 58, ledgerLines: 61 });
  expect(told?.goesOut?.beyondPrint[0]).toMatchObject({ amountFen: '398551235' });
  expect(told?.rounding?.moved).toHaveLength(2);

  await writeFile(join(ledgers, 'bad/lines.csv'), lines);
  await rm(join(folder, 'out/damaged/disclosure.json'));
  const before = await stat(join(folder, 'out/same'));
  const second = await mingzhang(words, folder);
  expect(second.exitCode).toBe(0);
  expect(await reportOf('out')).toEqual({
    bad: 'built',
    damaged: 'built',
    same: 'skipped',
  });
  expect((await stat(join(folder, 'out/same'))).ino).toBe(before.ino);
});

test('Ctrl-C finishes what is in hand, and the same command goes on from there', async () => {
  await folderOfLedgers('stopped', ['one', 'two', 'three']);
  const words = ['build', 'stopped', '--out', 'stopped-out', '--only', 'json', '--jobs', '1'];
  const child = mingzhangProcess(words, folder);
  await new Promise<void>((resolve) => {
    child.stderr.on('data', (said: Buffer) => {
      if (said.toString('utf8').includes('[1/3]')) resolve();
    });
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.kill('SIGINT');
  expect(await ended).toBe(2);
  const states = Object.values(await reportOf('stopped-out'));
  expect(states).toContain('built');
  expect(states).toContain('waiting');
  const again = await mingzhang(words, folder);
  expect(again.exitCode).toBe(0);
  expect(again.output).toMatch(/生成 [12] 套，未变跳过 [12] 套，失败 0 套/u);
  expect((await readdir(join(folder, 'stopped-out'))).sort()).toEqual(['batch.json', 'one', 'three', 'two']);
});

test('a report of others is not overwritten, and two ledgers of one name are refused', async () => {
  await mkdir(join(folder, 'foreign'));
  await writeFile(join(folder, 'foreign/batch.json'), '{"mine":true}');
  const foreign = await mingzhang(['build', example, '--each', '--out', 'foreign'], folder);
  expect(foreign.exitCode).toBe(2);
  expect(await readFile(join(folder, 'foreign/batch.json'), 'utf8')).toBe('{"mine":true}');
  const twice = await mingzhang(['build', example, `${example}/`, '--each', '--out', 'twice'], folder);
  expect(twice.exitCode).toBe(2);
  expect(twice.aside).toContain('输出会互相覆盖');
});

test('what decides a set changes its fingerprint, and nothing else does', async () => {
  const options: SetOptions = {
    format: undefined,
    only: ['json'],
    budgetUnit: undefined,
    attachment: 'public',
    fontFolder: undefined,
    language: 'en',
  };
  const of = async (change: Partial<SetOptions>, ledger = example) => {
    const fingerprintOf = await setFingerprints({ ...options, ...change });
    return await fingerprintOf(ledger);
  };
  await folderOfLedgers('fingerprints', ['copy', 'changed']);
  const facts = join(folder, 'fingerprints/changed/facts.yaml');
  await writeFile(facts, (await readFile(facts, 'utf8')).replace('quota: 7', 'quota: 8'));
  const same = await of({});
  expect(await of({}, join(folder, 'fingerprints/copy'))).toBe(same);
  const others = await Promise.all(
    [{ only: ['csv'] as const }, { attachment: 'none' as const }, { fontFolder: folder }].map(
      async (change) => await of(change),
    ),
  );
  const changed = await of({}, join(folder, 'fingerprints/changed'));
  expect(new Set([same, changed, ...others]).size).toBe(5);
});

test('a bar where somebody watches, and then a line only for what went wrong', () => {
  const shown: string[] = [];
  const said: string[] = [];
  let done = 0;
  const progress = batchProgress(
    { total: 2, state: () => ({ done, counts: `${done} told` }) },
    {
      startedIn: '/',
      print: (line) => said.push(line),
      printAside: (line) => said.push(line),
      showStatus: (line) => shown.push(line),
    },
  );
  done = 1;
  progress.done({ line: 'one: built', isGood: true, problems: [] });
  done = 2;
  progress.done({ line: 'two: 1 error(s)', isGood: false, problems: [] });
  expect(shown).toEqual([
    '[------------------------------] 0/2 0 told',
    '[###############---------------] 1/2 1 told',
    '[##############################] 2/2 2 told',
  ]);
  expect(said).toEqual(['[2/2] two: 1 error(s)']);
});
