// `npm run bench`: how long the main jobs take here, beside a peer in the same run. Aims are printed and fail nothing.
import { availableParallelism, cpus, totalmem } from 'node:os';
import { benchChromium } from './chromium.ts';
import { benchCompleteSet } from './complete-set.ts';
import { benchHundredDepartments } from './hundred-departments.ts';

const gibibytes = Math.round(totalmem() / 2 ** 30);
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${gibibytes} GiB, Node ${process.version}`,
);
const only = process.argv.slice(2);
const benches = new Map([
  ['complete-set', benchCompleteSet],
  ['chromium', benchChromium],
  ['hundred-departments', benchHundredDepartments],
]);
for (const [name, bench] of benches) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n${name}`);
  for await (const line of bench()) console.log(`  ${line}`);
}
