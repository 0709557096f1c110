// No connection ever leaves: the server answers every kind of page and query, and the site is exported, while every attempt to connect
// anywhere is refused and told. There is none.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allPages } from '../../src/portal/pages/all-pages.ts';
import { addresses } from '../../src/portal/views/addresses.ts';
import { mingzhangProcess, startedMingzhang } from '../cli/command-line.ts';
import { refusedMark } from '../refused-mark.ts';

const preload = pathToFileURL(join(import.meta.dirname, '../refuse-outgoing.ts')).href;
const apart = { NODE_OPTIONS: `--import ${preload}` };
const examples = join(import.meta.dirname, '../../examples');
/** Of each kind of page so many: the rest differ in their content alone. */
const mostOfKind = 4;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-no-outgoing-'));
  const ledger = join(examples, 'sample-district-archives-bureau-2026');
  await withoutConnection('import', ledger, '--store', join(folder, 'store'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('what is tried is refused and told', () => {
  const script = `fetch('http://127.0.0.1:49151/').catch(() => undefined)`;
  const { stderr } = spawnSync(process.execPath, ['-e', script], {
    env: { ...process.env, ...apart },
    encoding: 'utf8',
  });
  expect(stderr).toContain(refusedMark);
});

async function withoutConnection(...words: readonly string[]): Promise<void> {
  const said = await startedMingzhang(words, folder, apart);
  expect([said.exitCode, said.aside.includes(refusedMark)]).toEqual([0, false]);
}

test('an export of all pages connects to nothing', async () => {
  await withoutConnection('export-site', join(folder, 'site'), '--store', join(folder, 'store'));
});

test('every kind of page and query is answered without a connection', async () => {
  const words = ['serve', '--store', join(folder, 'store'), '--port', '0', '--lang', 'en'];
  const server = mingzhangProcess(words, folder, apart);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  while (!/http:\S+/u.test(said) && server.exitCode === null) await new Promise((r) => setTimeout(r, 50));
  const origin = new URL(/http:\S+/u.exec(said)?.[0] ?? '').origin;
  const kinds = await crawl(origin);
  const unvisited = allPages.map(({ path }) => path).filter((path) => !kinds.has(path));
  // A single document has no second page of departments, no correction and nothing to be compared with; and of the codes that are
  // visited no one may spend on.
  expect(unvisited.filter((path) => !/after|changes|compare|jurisdiction/u.test(path))).toEqual([]);
  for (const path of [addresses.openApi, addresses.feed, addresses.documentsList, addresses.metrics])
    expect([path, (await fetch(origin + path)).status]).toEqual([path, 200]);
  // The port that was got, and not the one that was asked for.
  expect(await (await fetch(origin + addresses.feed)).text()).toContain(`${origin}/departments/`);
  const call = { name: 'search', arguments: { words: '档案' } };
  const asked = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: call };
  const answer = await fetch(origin + addresses.mcp, { method: 'POST', body: JSON.stringify(asked) });
  expect(await answer.text()).toContain('档案');
  server.kill('SIGTERM');
  await ended;
  expect(said).not.toContain(refusedMark);
});

/** Follows links, and asks for each view as a file too. Gives the kinds of pages that were seen. */
async function crawl(origin: string): Promise<ReadonlySet<string>> {
  const patterns = allPages.map(({ path }) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll(/:\w+/gu, '[^/]+')}$`, 'u'),
  }));
  const seen = new Map<string, number>();
  const waiting: string[] = [addresses.home, addresses.search];
  const known = new Set(waiting);
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const path = address;
    const kind = patterns.find(({ pattern }) => pattern.test(path))?.path ?? 'file';
    const count = seen.get(kind) ?? 0;
    if (count >= mostOfKind) continue;
    seen.set(kind, count + 1);
    const answer = await fetch(origin + path);
    expect([path, answer.status]).toEqual([path, 200]);
    const text = await answer.text();
    if (kind === 'file') continue;
    for (const view of [`/api${path}view.json`, `/api${path}view.xlsx`])
      expect([view, (await fetch(origin + view)).status]).toEqual([view, 200]);
    for (const [, link = ''] of text.matchAll(/\shref="(\/[^"#?]*)/gu)) {
      if (known.has(link) || link.startsWith('/en/')) continue;
      known.add(link);
      waiting.push(link);
    }
  }
  return new Set(seen.keys());
}
