// What is asked of the store as a whole is asked once, and again once the store has changed.
import { expect, test } from 'vitest';
import { WholeStore } from '../../src/portal/documents/whole-store.ts';
import type { Database } from '../../src/store/rows.ts';

/** No question here looks into it. */
const database = {} as Database;

test('many that ask share one answer, until the store has changed', async () => {
  const store = new WholeStore(database);
  let asked = 0;
  const question = async () => Promise.resolve((asked += 1));
  expect(await Promise.all([store.ask(question), store.ask(question)])).toEqual([1, 1]);
  expect(await store.ask(question)).toBe(1);
  store.forget();
  expect(await store.ask(question)).toBe(2);
});

test('each question has its own answer', async () => {
  const store = new WholeStore(database);
  const years = async () => Promise.resolve([2025]);
  const names = async () => Promise.resolve(['云溪市']);
  expect([await store.ask(years), await store.ask(names), await store.ask(years)]).toEqual([
    [2025],
    ['云溪市'],
    [2025],
  ]);
});

test('an answer of before the change is given to nobody who asks after it', async () => {
  const store = new WholeStore(database);
  const answers = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  const question = async () => (await answers.shift()?.promise) ?? '';
  const [first, second] = answers;
  const before = store.ask(question);
  store.forget();
  const after = store.ask(question);
  second?.resolve('after');
  first?.resolve('before');
  expect([await before, await after, await store.ask(question)]).toEqual(['before', 'after', 'after']);
});

test('a question that failed is asked again', async () => {
  const store = new WholeStore(database);
  let isAway = true;
  const question = async () => (isAway ? Promise.reject(new Error('away')) : Promise.resolve('there'));
  await expect(store.ask(question)).rejects.toThrow('away');
  isAway = false;
  expect(await store.ask(question)).toBe('there');
});
