// `npm run bundle`: writes the program as a release, a folder that needs Node and its few packages, and no checkout.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeRelease } from './write-release.ts';

const folder = join(import.meta.dirname, '../out/release');
await rm(folder, { recursive: true, force: true });
await writeRelease(folder);
console.log(folder);
