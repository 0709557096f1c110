// A backup goes from the embedded database to PostgreSQL and back, and is the same; a damaged one leaves an empty store empty.
import { createHash } from 'node:crypto';
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

/** The same backup as a program wrote it that kept sums, groups of lines, units by year, and grams without their kind. */
function asOfEarlierProgram(lines: readonly string[]): readonly string[] {
  const [head = '', ...rows] = lines.slice(0, -1);
  const earlier = rows.map((line) => {
    const [table, row] = JSON.parse(line) as [string, Readonly<Record<string, unknown>>];
    const groups = { functionalGroup: '201', economicGroup: '301', expenditureGroup: 'basic' };
    if (table === 'ledgerLine') return JSON.stringify([table, { ...row, ...groups }]);
    if (table === 'versionUnit') {
      const { document: _document, version: _version, ordinal: _ordinal, ...unit } = row;
      return JSON.stringify(['budgetUnit', { ...unit, fiscalYear: 2026 }]);
    }
    const grams = (row['grams'] ?? []) as readonly string[];
    return table === 'searchEntry'
      ? JSON.stringify([table, { ...row, grams: grams.map((gram) => gram.slice(1)) }])
      : line;
  });
  const all = [head, ...earlier, JSON.stringify(['total', { department: 'd', amountFen: '1' }])];
  const sha256 = createHash('sha256')
    .update(all.map((line) => `${line}\n`).join(''))
    .digest('hex');
  return [...all, JSON.stringify({ rows: all.length - 1, sha256 })];
}

test('what an earlier program backed up is the same store', async () => {
  const stores = (await Promise.all([embeddedStore(), embeddedStore()])).filter((one) => one !== undefined);
  try {
    const [first, second] = stores;
    if (first === undefined || second === undefined) throw new Error('no store');
    const incoming = incomingSet(await builtExample('sample-district-archives-bureau-2026'), []);
    await publishDocument(first.store, incoming, new Date('2026-01-20T08:00:00Z'));
    const lines = await linesOf(first);
    const restored = await restoreStore(second.store, Readable.from(asOfEarlierProgram(lines)), 'b');
    expect(restored).toMatchObject({ ok: true });
    expect(await linesOf(second)).toEqual(lines);
  } finally {
    for (const { close } of stores) await close();
  }
});
