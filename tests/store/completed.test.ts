// What an earlier program did not keep with a version comes in when it is imported again, and nothing else changes.
import { expect, test } from 'vitest';
import { incomingSet } from '../../src/cli/import/incoming-set.ts';
import { partsEdition } from '../../src/portal/pages/page-parts.tsx';
import { knownSources } from '../../src/store/documents.ts';
import { storeEdition } from '../../src/store/edition.ts';
import { obligationsOf } from '../../src/store/findings.ts';
import { partOf } from '../../src/store/page-parts.ts';
import { publishDocument } from '../../src/store/publish-document.ts';
import { builtExample } from '../formats/built-example.ts';
import { embeddedStore } from './stores.ts';

test('a version without checks and parts of today gets them once', { timeout: 60_000 }, async () => {
  const made = await embeddedStore();
  if (made === undefined) throw new Error('the embedded database does not start');
  try {
    const { store } = made;
    const { database } = store;
    const day = new Date(Date.UTC(2026, 0, 1));
    const whole = {
      ...incomingSet(await builtExample('sample-culture-bureau-2025'), []),
      obligations: [{ code: 'year-is-said', outcome: 'held', content: { held: 1 } } as const],
    };
    const earlier = {
      ...whole,
      obligations: [],
      parts: whole.parts.map((part) => ({ ...part, edition: 0 })),
    };
    const key = await publishDocument(store, earlier, day, 'hash');
    expect(await partOf(database, key, 'body', partsEdition)).toBeUndefined();
    expect([...(await knownSources(database, ['hash'], partsEdition))]).toEqual([]);
    const before = await storeEdition(database);
    expect(await publishDocument(store, whole, day, 'hash')).toEqual({ ...key, state: 'completed' });
    expect(await storeEdition(database)).toBe(before + 1n);
    expect(await obligationsOf(database, key)).toHaveLength(1);
    expect(await partOf(database, key, 'body', partsEdition)).toBe(
      whole.parts.find(({ part }) => part === 'body')?.html,
    );
    expect([...(await knownSources(database, ['hash'], partsEdition))]).toEqual(['hash']);
    expect(await publishDocument(store, whole, day, 'hash')).toEqual({ ...key, state: 'known' });
    expect(await storeEdition(database)).toBe(before + 1n);
  } finally {
    await made.close();
  }
});
