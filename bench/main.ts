// `npm run bench`: how long the main jobs take here, beside a peer or a limit in the same run. Aims are printed and fail nothing.
// `npm run bench -- NAME…` runs some, `npm run bench -- list` says which there are.
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { benchChecks } from './checks.ts';
import { benchChromium } from './chromium.ts';
import { benchCompleteSet } from './complete-set.ts';
import { benchDefects } from './defects.ts';
import { benchExceljs } from './exceljs.ts';
import { benchHundredCompleteSets, benchHundredDepartments } from './hundred-departments.ts';
import { benchLibreOffice } from './libreoffice.ts';
import { benchOcr } from './ocr.ts';
import { benchPortalExport } from './portal/export.ts';
import { benchPortalPages, benchPortalQueries } from './portal/portal.ts';
import { databases, sizes } from './portal/stores.ts';
import { benchReading } from './reading.ts';

/** Each gets an empty folder of its own, and yields the lines to print. */
const benches: Readonly<Record<string, (folder: string) => AsyncGenerator<string>>> = {
  'complete-set': benchCompleteSet,
  chromium: benchChromium,
  libreoffice: benchLibreOffice,
  exceljs: benchExceljs,
  reading: benchReading,
  ocr: benchOcr,
  checks: benchChecks,
  defects: benchDefects,
  'hundred-departments': benchHundredDepartments,
  'hundred-complete-sets': benchHundredCompleteSets,
  'portal-export-city': benchPortalExport,
  ...Object.fromEntries(
    sizes.flatMap((size) =>
      databases.flatMap((database) => [
        [`portal-pages-${size}-${database}`, () => benchPortalPages(size, database)],
        [`portal-queries-${size}-${database}`, () => benchPortalQueries(size, database)],
      ]),
    ),
  ),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length === 0) {
  console.log(machine());
  for (const [name, bench] of Object.entries(benches)) {
    if (asked.length === 0 || asked.includes(name)) await run(name, bench);
  }
} else {
  console.log(Object.keys(benches).join('\n'));
}

/** One that cannot run here (a peer that is not installed) says so, and the others still run. */
async function run(name: string, bench: (folder: string) => AsyncGenerator<string>): Promise<void> {
  console.log(`\n${name}: median (least–greatest)`);
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-bench-'));
  try {
    for await (const line of bench(folder)) console.log(`  ${line}`);
  } catch (error) {
    console.log(`  not measured: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function machine(): string {
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  const processor = cpus()[0]?.model ?? 'unknown processor';
  return `${processor}, ${availableParallelism()} cores, ${gibibytes} GiB, Node ${process.version}`;
}
