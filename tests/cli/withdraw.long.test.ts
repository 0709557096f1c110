// The commands of those who answer for what is public: reviewing what an import found, joining departments, and withdrawing a version. What is hidden then is
// told by the tests of the portal.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { obligationsOf } from '../../src/store/findings.ts';
import { withdrawalsOf } from '../../src/store/documents.ts';
import { openStore } from '../../src/store/open-store.ts';
import { lineageOf } from '../../src/store/successions.ts';
import { mingzhang, startedMingzhang, type Said } from './command-line.ts';

const version = { department: '999901-206', document: '2026-approved-synthetic', version: 1 };
const page = `http://portal.example/departments/${version.department}/${version.document}/document/1/`;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-withdraw-'));
  const ledger = join(import.meta.dirname, '../../examples/sample-district-archives-bureau-2026');
  expect((await startedMingzhang(['import', ledger, '--store', 'store'], folder)).aside).toContain('已入库');
}, 120_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function withdraw(...words: readonly string[]): Promise<Said> {
  return await mingzhang(['withdraw', ...words, '--store', 'store'], folder);
}

test('an import stores what the checks say, told in both languages', { timeout: 60_000 }, async () => {
  const opened = await openStore({ kind: 'folder', path: join(folder, 'store') });
  if (!opened.ok) throw new Error(opened.error.code);
  const { database, close } = opened.value;
  const obligations = await obligationsOf(database, version);
  await close();
  expect(obligations.length).toBeGreaterThan(100);
  expect(obligations.some(({ code }) => code === 'personal-numbers-are-reviewed')).toBe(false);
  const held = obligations.find(({ outcome }) => outcome === 'held');
  expect(held?.content).toMatchObject({ rule: expect.stringMatching(/\p{Script=Han}/u) as string });
  expect(held?.content['english']).toMatchObject({ rule: expect.stringMatching(/^[A-Z]/u) as string });
});

test('a reviewer sees what was found, and says of each whether it is so', { timeout: 60_000 }, async () => {
  const review = async (...words: readonly string[]): Promise<Said> =>
    await mingzhang(['review', page, ...words, '--store', 'store'], folder);
  expect((await review('--confirm', '1')).exitCode).toBe(2);
  expect((await review('--confirm', 'all', '--by', '甲')).exitCode).toBe(2);
  const said = await review('--confirm', '1', '--dismiss', '2,99', '--by', '甲');
  expect([said.exitCode, said.aside]).toEqual([2, '没有第 99 条，其余的已经记下\n']);
  expect(said.output).toMatch(/^提示 3 处\n  1\. \[属实，公开\] \S/u);
  const states = new Map(
    [...said.output.matchAll(/^  (\d+)\. \[(.*?)\]/gmu)].map(([, number, state]) => [number, state]),
  );
  expect([...states].toSorted()).toEqual([
    ['1', '属实，公开'],
    ['2', '不成立'],
    ['3', '未复核'],
  ]);
  const none = await mingzhang(['review', page.replace('/1/', '/7/'), '--store', 'store'], folder);
  expect([none.exitCode, none.output, none.aside]).toEqual([2, '', expect.stringContaining('没有这一版')]);
});

test('departments follow each other where both are in the store', { timeout: 90_000 }, async () => {
  const ledger = join(import.meta.dirname, '../../examples/sample-culture-bureau-final-2025');
  expect((await startedMingzhang(['import', ledger, '--store', 'store'], folder)).exitCode).toBe(0);
  const [from, to] = [version.department, '999900-107'];
  const follow = async (other: string, ...words: readonly string[]): Promise<Said> =>
    await mingzhang(['succession', '--from', from, '--to', other, '--store', 'store', ...words], folder);
  const day = ['--day', '2026-03-01'];
  expect((await follow(to, '--kind', 'merged')).aside).toContain('--day');
  expect((await follow(to, '--kind', 'merged', '--day', '2026-02-30')).exitCode).toBe(2);
  expect((await follow(from, '--kind', 'merged', ...day)).aside).toContain('同一个部门');
  expect((await follow('999999-999', '--kind', 'merged', ...day)).aside).toContain('999999-999');
  expect(await follow(to, '--kind', 'merged', ...day, '--note', '合并')).toMatchObject({
    exitCode: 0,
    aside: '',
  });
  const opened = await openStore({ kind: 'folder', path: join(folder, 'store') });
  if (!opened.ok) throw new Error(opened.error.code);
  const { changes } = await lineageOf(opened.value.database, to);
  await opened.value.close();
  expect(changes).toMatchObject([{ year: 2027, predecessors: [from], successors: [to], isExact: true }]);
});

test('who decides and why has to be said', { timeout: 60_000 }, async () => {
  const why = ['--reason', 'wrongFigures', '--role', '办公室', '--by', '甲'];
  for (const words of [
    [page],
    [page, ...why],
    [page, ...why, '--confirmed-by', '乙', '--emergency'],
    ['no-address', ...why, '--emergency'],
    [page, ...why, '--confirmed-by', '甲'],
    [page.replace('/1/', '/7/'), ...why, '--emergency'],
  ]) {
    const said = await withdraw(...words);
    expect([said.exitCode, said.output]).toEqual([2, '']);
  }
});

test('a kind of reason that there is not is answered with what each means', async () => {
  const said = await withdraw(page, '--reason', '数字错');
  expect([said.exitCode, said.output]).toEqual([2, '']);
  expect(said.aside).toContain('wrongFigures（数字有误）');
});

test('one takes down in an emergency, and another confirms', { timeout: 60_000 }, async () => {
  const taken = await withdraw(
    page,
    '--reason',
    'personalData',
    '--role',
    '办公室',
    '--by',
    '甲',
    '--emergency',
  );
  expect(taken).toMatchObject({ exitCode: 0, aside: '' });
  expect((await withdraw(page, '--confirm', '--by', '甲')).exitCode).toBe(2);
  expect((await withdraw(page, '--confirm', '--by', '乙')).exitCode).toBe(0);
  const opened = await openStore({ kind: 'folder', path: join(folder, 'store') });
  if (!opened.ok) throw new Error(opened.error.code);
  const { database, close } = opened.value;
  const withdrawals = await withdrawalsOf(database, version.department);
  expect(await obligationsOf(database, version)).toEqual([]);
  await close();
  expect(withdrawals).toMatchObject([{ version: 1, reason: 'personalData', isEmergency: true }]);
  expect(withdrawals[0]?.confirmedAt).not.toBeNull();
});
