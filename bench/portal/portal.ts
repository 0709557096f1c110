// How quickly the portal answers: every kind of page and of query, at so many connections; pages that were asked before beside the same
// bytes as a file of the same server.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { StorePlace } from '../../src/store/open-store.ts';
import { root } from '../programs.ts';
import { asksOf, neverAsked, versionedPages, type Asks } from './asks.ts';
import { load, percentile } from './load.ts';
import { queriesOf } from './queries.ts';
import { benchStore, opened, type DatabaseName, type SizeName } from './stores.ts';

const connectionsAimed: Readonly<Record<SizeName, number>> = { city: 8, province: 32 };
const aimMilliseconds = 300;
const searchAimMilliseconds = 20;

/** Of one kind of page: long enough for a 99th percentile that means something. */
const eachKind = { requests: 600, mostSeconds: 6 } as const;

export async function* benchPortalPages(size: SizeName, database: DatabaseName): AsyncGenerator<string> {
  const { place, stop } = await benchStore(size, database);
  try {
    const asks = await readAsks(place);
    yield* uncached(place, asks, connectionsAimed[size]);
    yield* cached(place, asks, 32);
  } finally {
    await stop();
  }
}

async function readAsks(place: StorePlace): Promise<Asks> {
  const store = await opened(place);
  try {
    return await asksOf(store.database);
  } finally {
    await store.close();
  }
}

async function* uncached(place: StorePlace, asks: Asks, connections: number): AsyncGenerator<string> {
  const { process: server, port } = await startPortal(place);
  yield `pages that nobody asked before, at ${connections} connections (aim: 99 % below ${aimMilliseconds} ms)`;
  let asked = 1_000_000;
  for (const [name, ask] of Object.entries(asks)) {
    const base = asked;
    await load(port, (index) => neverAsked(ask(index), base + index), {
      connections,
      requests: 40,
      mostSeconds: 3,
    });
    const measured = await load(port, (index) => neverAsked(ask(index + 40), base + 40 + index), {
      connections,
      ...eachKind,
    });
    asked += 1_000_000;
    const { milliseconds, requestsPerSecond } = measured;
    const high = percentile(milliseconds, 99);
    const missed = high > aimMilliseconds ? '  MISSED' : '';
    yield `  ${name}: ${spread(milliseconds)}, ${requestsPerSecond.toFixed(0)} a second, ${milliseconds.length} asked${missed}`;
  }
  await end(server);
}

async function* cached(place: StorePlace, asks: Asks, connections: number): AsyncGenerator<string> {
  const { process: server, port } = await startPortal(place);
  yield `pages of a version that were asked before, at ${connections} connections, beside the same bytes as a file (aim: 3 times)`;
  for (const name of versionedPages) {
    const asked = asks[name]?.(0);
    if (asked === undefined) continue;
    const page = await (await fetch(`http://127.0.0.1:${port}${asked.path}`)).text();
    server.send(page);
    await once(server, 'message');
    const file = { path: '/static-file' };
    const options = { connections, requests: 4000, mostSeconds: 6 };
    const ratios: number[] = [];
    const told: string[] = [];
    // In turns, so that what else the machine does falls on both.
    for (let round = 0; round < 4; round += 1) {
      const [asFile, asPage] = [
        await load(port, () => file, options),
        await load(port, () => asked, options),
      ];
      if (round === 0) continue;
      ratios.push(asFile.requestsPerSecond / asPage.requestsPerSecond);
      told.push(
        `page ${spread(asPage.milliseconds)}, file ${spread(asFile.milliseconds)}, ${asPage.bytes} bytes sent`,
      );
    }
    const sorted = ratios.toSorted((left, right) => left - right).map((ratio) => ratio.toFixed(2));
    yield `  ${name}: ${sorted[1] ?? ''} times the file (${sorted[0] ?? ''}–${sorted[2] ?? ''}); ${told[0] ?? ''}`;
  }
  await end(server);
}

export async function* benchPortalQueries(size: SizeName, database: DatabaseName): AsyncGenerator<string> {
  const { place, stop } = await benchStore(size, database);
  const store = await opened(place);
  try {
    yield `queries one after the other (aim of search: ${searchAimMilliseconds} ms)`;
    for (const [name, query] of Object.entries(await queriesOf(store.database))) {
      const milliseconds: number[] = [];
      const start = performance.now();
      for (let index = 0; index < 210 && performance.now() - start < 5000; index += 1) {
        const begun = performance.now();
        await query(index);
        if (index >= 10) milliseconds.push(performance.now() - begun);
      }
      yield `  ${name}: ${spread(milliseconds)}, ${milliseconds.length} asked`;
    }
  } finally {
    await store.close();
    await stop();
  }
}

async function startPortal(
  place: StorePlace,
): Promise<{ readonly process: ChildProcess; readonly port: number }> {
  process.env['TSX_TSCONFIG_PATH'] = join(root, 'tsconfig.run.json');
  const server = fork(join(import.meta.dirname, 'server-process.ts'), [JSON.stringify(place)], {
    execArgv: ['--import', 'tsx'],
  });
  const [port] = (await once(server, 'message')) as [number];
  return { process: server, port };
}

async function end(server: ChildProcess): Promise<void> {
  server.disconnect();
  await once(server, 'exit');
}

function spread(milliseconds: readonly number[]): string {
  return `median ${percentile(milliseconds, 50).toFixed(1)} ms, 99 % below ${percentile(milliseconds, 99).toFixed(1)} ms`;
}
