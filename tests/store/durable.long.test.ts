// What the embedded database acknowledges has reached the disk, and is there after a question that took too long was given up.
import fs from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { openEngine } from '../../src/store/embedded/engine.ts';
import { newStore } from './stores.ts';

test('each commit is synced before it is acknowledged', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-durable-'));
  const sync = vi.spyOn(fs, 'fsyncSync');
  const engine = await openEngine(join(folder, 'database'));
  try {
    await engine.query('create table kept (id integer primary key)');
    for (let id = 0; id < 20; id += 1) {
      const before = sync.mock.calls.length;
      await engine.query('insert into kept values ($1)', [id]);
      expect(sync.mock.calls.length).toBeGreaterThan(before);
    }
    const before = sync.mock.calls.length;
    await engine.query('select * from kept');
    expect(sync.mock.calls.length).toBe(before);
  } finally {
    await engine.close();
    sync.mockRestore();
    await rm(folder, { recursive: true, force: true });
  }
});

test('a store in a folder is opened once, and again when it was closed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-store-'));
  try {
    const first = await newStore({ kind: 'folder', path: folder });
    await expect(newStore({ kind: 'folder', path: folder })).rejects.toThrow('store-locked');
    await first.close();
    const again = await newStore({ kind: 'folder', path: folder });
    await again.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a question that takes too long is given up, and whoever waits is answered with all that was acknowledged', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-slow-'));
  try {
    const { store, close } = await newStore(
      { kind: 'folder', path: folder },
      { statementMilliseconds: 2000 },
    );
    const { database } = store;
    const places = database.selectFrom('jurisdiction').select('jurisdiction').orderBy('jurisdiction');
    const endless = sql`select count(*) from generate_series(1, 1000000000000)`;
    for (const jurisdiction of ['100001', '100002']) {
      await database.insertInto('jurisdiction').values({ jurisdiction, name: '' }).execute();
      const slow = endless.execute(database);
      const [given, waiting] = await Promise.allSettled([slow, places.execute()]);
      expect(given).toMatchObject({ status: 'rejected', reason: { code: '57014' } });
      expect(waiting).toMatchObject({ status: 'fulfilled' });
    }
    // What writes is never given up, whatever it asks meanwhile.
    await database.transaction().execute(async (transaction) => {
      await transaction.insertInto('jurisdiction').values({ jurisdiction: '100003', name: '' }).execute();
      await sql`select pg_sleep(2.5)`.execute(transaction);
    });
    await sql`insert into jurisdiction select '100004', '' from pg_sleep(2.5)`.execute(database);
    const all = [1, 2, 3, 4].map((number) => ({ jurisdiction: `10000${number}` }));
    expect(await places.execute()).toEqual(all);
    await close();
    const again = await newStore({ kind: 'folder', path: folder });
    expect(await again.store.database.selectFrom('jurisdiction').select('jurisdiction').execute()).toEqual(
      all,
    );
    await again.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
