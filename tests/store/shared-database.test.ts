// A store that many ask: through a port, each question once; and for requests that may have been answered before their turn comes.
import { MessageChannel } from 'node:worker_threads';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askingFor } from '../../src/store/asking-time.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { answerReaders, readersThrough } from '../../src/store/shared-database.ts';

const asked: string[] = [];
let store: Store;

beforeAll(async () => {
  const opened = await openStore({ kind: 'memory' }, { log: ({ query }) => void asked.push(query.sql) });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  store = opened.value;
}, 60_000);

afterAll(async () => {
  await store.close();
});

test('a reader has the rows of the store, and asks for each once', async () => {
  const { database } = store;
  const { port1, port2 } = new MessageChannel();
  try {
    const place = { jurisdiction: '100000', name: '虚构市' };
    await database.insertInto('jurisdiction').values(place).execute();
    answerReaders(port1, database);
    const reader = readersThrough(port2);
    asked.length = 0;
    const one = reader();
    const names = one.selectFrom('jurisdiction').selectAll();
    expect([await names.execute(), await names.execute()]).toEqual([[place], [place]]);
    expect(asked).toHaveLength(1);
    const whole = sql<{ amountFen: bigint }>`select 9007199254740993::bigint as amount_fen`;
    expect((await whole.execute(reader())).rows).toEqual([{ amountFen: 9007199254740993n }]);
    await expect(sql`select nothing from nowhere`.execute(one)).rejects.toThrow('nowhere');
  } finally {
    port1.close();
  }
});

test('once a request is answered, its questions are not begun, and what it began comes to its end', async () => {
  const { database } = store;
  const one = sql`select 1 as one`;
  const answered = Promise.withResolvers<undefined>();
  const outcomes = await askingFor(async () => {
    const late = answered.promise.then(async () => one.execute(database));
    const written = answered.promise.then(async () =>
      database.transaction().execute(async () => Promise.resolve('written')),
    );
    expect((await one.execute(database)).rows).toEqual([{ one: 1 }]);
    return { all: Promise.allSettled([late, written]) };
  });
  answered.resolve(undefined);
  expect(await outcomes.all).toMatchObject([
    { status: 'rejected', reason: { code: '57014' } },
    { status: 'fulfilled', value: 'written' },
  ]);
});
