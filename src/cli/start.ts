// `npm start`: builds the bundled examples, puts them into an embedded store and opens the portal over it. In front of a person it
// serves until it is stopped; where nobody watches, or with `--once`, it answers one request to itself and ends.
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { renderProblem } from '../core/lib/messages/render.ts';
import { startServer } from '../portal/server/start-server.ts';
import { publishDocument } from '../store/publish-document.ts';
import { runBuild } from './build.ts';
import { readSource } from './import/read-source.ts';
import { beforeShowing } from './serve/before-showing.ts';
import { freePort, isFree } from './serve/free-port.ts';
import { openPortal } from './serve/open-portal.ts';
import { usualPort } from './serve/serve-options.ts';
import { untilStopped } from './serve/serve.ts';
import { standardTerminal } from './standard-terminal.ts';
import type { ExitCode } from './terminal.ts';

const examplesFolder = 'examples';
const builtFolder = 'out/examples';
const storeFolder = 'out/store';
const host = '127.0.0.1';

/** All days alike, so that the portal of the examples is the same whenever it is started. */
const loadedAt = new Date('2026-01-01T00:00:00+08:00');

/** The examples say themselves whose they are. */
const ownOrigin = { jurisdiction: undefined, address: undefined, day: undefined };

const terminal = { ...standardTerminal(), startedIn: process.cwd() };
const isWatched = process.stdout.isTTY && !process.argv.includes('--once');
process.exitCode = await start();

async function start(): Promise<ExitCode> {
  const built = await runBuild([examplesFolder, '--out', builtFolder], terminal);
  if (built !== 0) return built;
  // A port that is taken is no reason not to start: any free one will do.
  const port = isWatched && (await isFree(usualPort, host)) ? usualPort : await freePort(host);
  const settings = {
    origin: `http://${host}:${port}`,
    contact: '',
    showsUnreviewed: false,
    limitMilliseconds: 10_000,
    isStatic: false,
  };
  const opened = await openPortal({ kind: 'folder', path: resolve(storeFolder) }, settings, (entry) => {
    // What goes wrong on a page is all that is worth a line here.
    if (Number(entry['status']) >= 500) terminal.printAside(JSON.stringify(entry));
  });
  if (!opened.ok) {
    terminal.printAside(renderProblem(opened.error, 'zh-CN'));
    return 2;
  }
  const { store, app } = opened.value;
  terminal.printAside('正在放进数据库并检查 / storing and checking …');
  for (const name of (await readdir(examplesFolder)).sort()) {
    const source = await readSource({ kind: 'set', path: join(builtFolder, name) }, ownOrigin);
    if (source.ok) {
      await publishDocument(store, source.value.incoming, loadedAt);
      continue;
    }
    for (const problem of source.error) terminal.printAside(renderProblem(problem, 'zh-CN'));
    await store.close();
    return 2;
  }
  await beforeShowing(store, 'zh-CN', terminal);
  const server = await startServer(app, { port, host });
  if (!server.ok) {
    terminal.printAside(server.error);
    await store.close();
    return 2;
  }
  const address = `http://${host}:${server.value.port}/`;
  const example = join(builtFolder, 'lvliang-party-office-2025');
  console.log(
    `\n请打开 / open:\n  ${resolve(example, 'disclosure.pdf')}\n  ${resolve(example, 'disclosure.html')}\n  ${address}`,
  );
  if (isWatched) await untilStopped(server.value, 'zh-CN', terminal);
  else {
    const answer = await fetch(address);
    console.log(`${address} → ${answer.status}`);
    await answer.arrayBuffer();
    await server.value.stop();
    await store.close();
    return answer.ok ? 0 : 2;
  }
  await store.close();
  return 0;
}
