// What a run of the export that was stopped leaves, and what of it the next run takes.
import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openUnfinished, type UnfinishedSite } from '../../../src/cli/serve/unfinished-site.ts';

let folder = '';
let target = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-unfinished-'));
  target = join(folder, 'site');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function opened(madeOf = 'state'): Promise<UnfinishedSite> {
  const site = await openUnfinished(target, madeOf);
  if (!site.ok) throw new Error(`held by ${site.error.pid}`);
  return site.value;
}

async function add({ add: write }: UnfinishedSite, name: string, content = name): Promise<void> {
  const [address, path] = [`/${name}/`, `${name}/index.html`];
  await write({ department: undefined, made: [address], links: ['/more/'], files: [[path, content]] });
}

const made = ({ finished }: UnfinishedSite) => finished.flatMap((part) => part.made);

test('what is finished is there for the next run, and a folder takes its place whole', async () => {
  const before = await opened();
  await add(before, 'one');
  await before.leave();
  const site = await opened();
  expect([made(site), site.beginsAnew, existsSync(target)]).toEqual([['/one/'], false, false]);
  await add(site, 'two');
  await site.finish('manifest.json', '{}');
  await site.leave();
  expect(await readdir(folder)).toEqual(['site']);
  expect((await readdir(target)).sort()).toEqual(['manifest.json', 'one', 'two']);
});

test('of another state nothing is taken, and nothing of it is left', async () => {
  const before = await opened();
  await add(before, 'one');
  await before.leave();
  const site = await opened('another state');
  expect([made(site), site.beginsAnew]).toEqual([[], true]);
  await add(site, 'two');
  await site.finish('manifest.json', '{}');
  expect((await readdir(target)).sort()).toEqual(['manifest.json', 'two']);
});

test('a torn record counts as far as it goes', async () => {
  const before = await opened();
  await add(before, 'one');
  await before.leave();
  await appendFile(join(before.folder, 'finished.jsonl'), '{"made":["/two/"],"li');
  const site = await opened();
  expect(made(site)).toEqual(['/one/']);
  await add(site, 'two');
  await site.leave();
  expect(made(await opened())).toEqual(['/one/', '/two/']);
});

test('a part whose file is not as it was recorded last is made again', async () => {
  const before = await opened();
  await add(before, 'one');
  await add(before, 'two');
  await add(before, 'two', 'with more in it');
  await before.leave();
  await writeFile(join(before.folder, 'site/one/index.html'), 'o');
  const site = await opened();
  expect(made(site)).toEqual(['/two/', '/two/']);
  expect(await readFile(join(site.folder, 'site/two/index.html'), 'utf8')).toBe('with more in it');
});

test('two programs do not write one site', async () => {
  await opened();
  const second = await openUnfinished(target, 'state');
  expect(second).toMatchObject({ ok: false, error: { pid: process.pid } });
});
