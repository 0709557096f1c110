// What an earlier program did not keep with a version comes in when it is imported again, and nothing else changes.
import { expect, test } from 'vitest';
import { incomingSet } from '../../src/cli/import/incoming-set.ts';
import { madeAs } from '../../src/cli/import/made-as.ts';
import { partsEdition } from '../../src/portal/pages/page-parts.tsx';
import { knownSources } from '../../src/store/documents.ts';
import { storeEdition } from '../../src/store/edition.ts';
import { obligationsOf } from '../../src/store/findings.ts';
import { countUnchecked, keepMissingQuality } from '../../src/store/missing-quality.ts';
import { partOf } from '../../src/store/page-parts.ts';
import { publishDocument } from '../../src/store/publish-document.ts';
import { search } from '../../src/store/search.ts';
import { unitsOf } from '../../src/store/units.ts';
import { builtExample } from '../formats/built-example.ts';
import { embeddedStore } from './stores.ts';

test('a version without checks, units and parts of today gets them once', { timeout: 60_000 }, async () => {
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
      budgetUnits: [],
      madeAs: '',
      parts: whole.parts.map((part) => ({ ...part, edition: 0 })),
    };
    const key = await publishDocument(store, earlier, day, 'hash');
    expect(await partOf(database, key, 'body', partsEdition)).toBeUndefined();
    expect([...(await knownSources(database, ['hash'], madeAs))]).toEqual([]);
    expect(await countUnchecked(database)).toBe(1);
    const before = await storeEdition(database);
    expect(await publishDocument(store, whole, day, 'hash')).toEqual({ ...key, state: 'completed' });
    expect(await storeEdition(database)).toBe(before + 1n);
    expect(await obligationsOf(database, key)).toHaveLength(1);
    const [unit] = whole.budgetUnits;
    expect(await unitsOf(database, key)).toHaveLength(whole.budgetUnits.length);
    const found = { kind: 'budgetUnit', limit: 9 } as const;
    expect(await search(database, unit?.name ?? '', found)).toMatchObject([{ code: unit?.code }]);
    const body = await partOf(database, key, 'body', partsEdition);
    expect(new TextDecoder().decode(body)).toBe(whole.parts.find(({ part }) => part === 'body')?.html);
    expect([...(await knownSources(database, ['hash'], madeAs))]).toEqual([['hash', 'published']]);
    expect(await publishDocument(store, whole, day, 'hash')).toEqual({ ...key, state: 'known' });
    expect(await storeEdition(database)).toBe(before + 1n);
    expect(await countUnchecked(database)).toBe(0);
    const quality = database.selectFrom('versionQuality').selectAll().orderBy('basis');
    const kept = await quality.execute();
    expect(kept).toHaveLength(2);
    await database.deleteFrom('versionQuality').execute();
    const begun: number[] = [];
    for (let time = 1; time <= 2; time += 1)
      await keepMissingQuality(store, whole.scoreWeights, (versions) => begun.push(versions));
    expect(begun).toEqual([1]);
    expect(await quality.execute()).toEqual(kept);
    expect(await storeEdition(database)).toBe(before + 2n);
  } finally {
    await made.close();
  }
});
