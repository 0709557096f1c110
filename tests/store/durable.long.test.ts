// What the embedded database acknowledges has reached the disk: every commit is followed by a sync that the system was asked for.
import fs from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
