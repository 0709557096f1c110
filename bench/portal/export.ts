// How long the export of a city's site takes, beside the least that any export has to do: writing as many files of the same bytes.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSite } from '../../src/cli/serve/export-site.ts';
import { writeWhole } from '../../src/cli/whole-folder.ts';
import { benchStore, opened } from './stores.ts';

const aimSeconds = 60;

const settings = {
  origin: '',
  contact: '',
  showsUnreviewed: false,
  limitMilliseconds: 600_000,
  isStatic: true,
} as const;

const silent = { begins: () => undefined, tell: () => undefined, isStopping: () => false };

export async function* benchPortalExport(): AsyncGenerator<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-bench-site-'));
  const { place, stop } = await benchStore('city', 'embedded');
  const store = await opened(place);
  try {
    const site = join(folder, 'site');
    for (const languages of [['zh-CN', 'en'], ['zh-CN']] as const) {
      const options = { folder: site, settings, languages };
      const whole = await measured(async () => await exportSite(store, options, silent));
      if (!whole.value.ok) throw new Error('another program writes into a folder of ours');
      const { pages, files, bytes } = whole.value.value;
      yield `export of a city in ${languages.join(' and ')}: ${whole.told} (aim in one language: ${aimSeconds} s); ${pages} pages, ${files} files, ${(bytes / 2 ** 20).toFixed(0)} MiB`;
    }
    const kept = await filesIn(site);
    const floor = await measured(async () => {
      await writeWhole(join(folder, 'floor'), kept);
    });
    yield `writing the same files from memory: ${floor.told}`;
  } finally {
    await store.close();
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Measured<Value> {
  readonly value: Value;
  readonly told: string;
}

async function measured<Value>(work: () => Promise<Value>): Promise<Measured<Value>> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - start) / 1000;
  return {
    value,
    told: `${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor time`,
  };
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path.slice(folder.length + 1), await readFile(path));
  }
  return files;
}
