// A backup goes from the embedded database to PostgreSQL and back, and is the same; a damaged one leaves an empty store empty.
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { incomingSet } from '../../src/cli/import/incoming-set.ts';
import { backupStore, restoreStore } from '../../src/store/store-lines.ts';
import { departments } from '../../src/store/bodies.ts';
import { publishDocument } from '../../src/store/publish-document.ts';
import { builtExample } from '../formats/built-example.ts';
import { embeddedStore, serverStore, type TestStore } from './stores.ts';

async function linesOf({ store }: TestStore): Promise<readonly string[]> {
  const lines: string[] = [];
  await backupStore(store, async (line) => {
    await Promise.resolve(lines.push(line));
  });
  return lines;
}

test('from one database to the other and back', async () => {
  const stores = (await Promise.all([embeddedStore(), serverStore(), embeddedStore()])).filter(
    (one) => one !== undefined,
  );
  try {
    const [first, ...others] = stores;
    if (first === undefined) throw new Error('no store');
    const incoming = incomingSet(await builtExample('sample-culture-bureau-2025'), []);
    const finding = {
      code: 'c',
      severity: 'error',
      isSensitive: false,
      content: { differenceFen: 1n },
    } as const;
    await publishDocument(
      first.store,
      { ...incoming, findings: [finding] },
      new Date('2026-01-20T08:00:00Z'),
    );
    const lines = await linesOf(first);
    for (const other of others) {
      const changed = lines.map((line) => line.replace('"stage":"approved"', '"stage":"adjusted"'));
      for (const damaged of [changed, lines.slice(0, -1), lines.slice(1), ['{}'], []]) {
        const refused = await restoreStore(other.store, Readable.from(damaged), 'b');
        expect(refused).toMatchObject({ ok: false, error: { code: 'backup-damaged' } });
      }
      expect(await departments(other.store.database, { limit: 1 })).toEqual([]);
      expect(await restoreStore(other.store, Readable.from(lines), 'b')).toMatchObject({ ok: true });
      expect((await linesOf(other)).toSorted()).toEqual(lines.toSorted());
    }
  } finally {
    for (const { close } of stores) await close();
  }
});
