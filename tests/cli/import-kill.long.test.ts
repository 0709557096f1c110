// An import that is killed loses nothing that it said was in, and leaves no half document; run again, it goes on to the same store. A
// server that is killed leaves it as it was.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockName } from '../../src/store/embedded/lock.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Tables } from '../../src/store/schema.ts';
import { mingzhang, mingzhangProcess, startedMingzhang } from './command-line.ts';

const kills = 3;
const serverKills = 3;
const departments = 5;

test('killed at any moment, what it acknowledged is there and whole', { timeout: 600_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-import-kill-'));
  const ledgers = join(folder, 'ledgers');
  const place = join(folder, 'store');
  const words = ['import', ledgers, '--store', place];
  try {
    const made = ['synthesize', '--departments', `${departments}`, '--years', '1', '--out', ledgers];
    expect((await mingzhang(made, folder)).exitCode).toBe(0);
    let acknowledged = 0;
    let killedWhileWriting = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const child = mingzhangProcess(words, folder);
      const ended = new Promise((resolve) => child.once('close', resolve));
      let said = '';
      child.stderr.on('data', (text: Buffer) => (said += text.toString()));
      const inThisRun = (): number => said.split('已入库').length - 1;
      // One more document each time, and then a moment that differs.
      while (child.exitCode === null && inThisRun() < 1) await milliseconds(5);
      await milliseconds(kill * 37);
      if (child.exitCode === null) killedWhileWriting += 1;
      child.kill('SIGKILL');
      await ended;
      acknowledged += inThisRun();
      const documents = await wholeDocuments(place);
      expect(documents).toBeGreaterThanOrEqual(acknowledged);
      // What was in and not yet said counts from now on.
      acknowledged = documents;
    }
    expect(killedWhileWriting).toBeGreaterThan(0);
    expect((await startedMingzhang(words, folder)).exitCode).toBe(0);
    expect(await wholeDocuments(place)).toBe(departments);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test(
  'a server that is killed while it starts or answers leaves the store as it was',
  { timeout: 600_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mingzhang-server-kill-'));
    const place = join(folder, 'store');
    try {
      const made = ['synthesize', '--departments', '2', '--years', '1', '--store', place];
      expect((await mingzhang(made, folder)).exitCode).toBe(0);
      for (let kill = 0; kill < serverKills; kill += 1) {
        const server = mingzhangProcess(['serve', '--store', place, '--port', '0', '--lang', 'en'], folder);
        const ended = new Promise((resolve) => server.once('close', resolve));
        let said = '';
        server.stderr.on('data', (text: Buffer) => (said += text.toString()));
        // Every other time as soon as it has the store, and else while it answers.
        const sign = kill % 2 === 0 ? join(place, lockName) : undefined;
        while (server.exitCode === null && !(sign === undefined ? said.includes('http:') : existsSync(sign)))
          await milliseconds(5);
        expect(server.exitCode).toBeNull();
        const origin = /http:\S+/u.exec(said)?.[0];
        const asking = ['departments/', 'codes/', '', 'search/?q=局'].map(async (path) =>
          origin === undefined ? undefined : await fetch(origin + path).catch(() => undefined),
        );
        await milliseconds(kill * 29);
        server.kill('SIGKILL');
        await ended;
        await Promise.all(asking);
        expect(await wholeDocuments(place)).toBe(2);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

async function milliseconds(count: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, count));
}

/** How many versions there are; each has as many rows as it says, its files with their bytes, and counts in the totals. */
async function wholeDocuments(path: string): Promise<number> {
  const opened = await openStore({ kind: 'folder', path });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { database, close } = opened.value;
  try {
    const versions = await database.selectFrom('documentVersion').selectAll().execute();
    const count = async (
      table: 'ledgerLine' | 'figure' | 'project' | 'indicator' | 'departmentYear',
    ): Promise<number> => {
      const row = await database
        .selectFrom(table as keyof Tables & 'figure')
        .select((is) => is.fn.countAll<bigint>().as('rows'))
        .executeTakeFirstOrThrow();
      return Number(row.rows);
    };
    const told = (of: (version: (typeof versions)[number]) => number): number =>
      versions.reduce((sum, version) => sum + of(version), 0);
    expect(await count('ledgerLine')).toBe(told(({ lineCount }) => lineCount));
    expect(await count('figure')).toBe(told(({ figureCount }) => figureCount));
    expect(await count('project')).toBe(told(({ projectCount }) => projectCount));
    expect(await count('indicator')).toBe(told(({ indicatorCount }) => indicatorCount));
    expect(await count('departmentYear')).toBe(versions.length);
    const files = await database
      .selectFrom('documentFile')
      .innerJoin('blob', (on) =>
        on
          .onRef('blob.department', '=', 'documentFile.department')
          .onRef('blob.sha256', '=', 'documentFile.sha256'),
      )
      .select('path')
      .execute();
    expect(files).toHaveLength(2 * versions.length);
    return versions.length;
  } finally {
    await close();
  }
}
