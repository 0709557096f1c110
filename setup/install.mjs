// Sets the project up before a script runs: installs its packages when the lock file has changed since the
// last time, and makes sure that the scripts run under the Node that the project brings along.
//
// Plain JavaScript for any Node from 18 on, because it is the one part that runs under the reader's own Node.
// It writes to standard error only: what a command prints on standard output is its result.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lockFile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.mingzhang-installed');

/** The oldest major version of Node that the project itself runs under. */
const requiredMajor = 24;

/** Packages are current when the stamp names the very lock file (not its date: a checkout gives every file a new one). */
function wanted() {
  const digest = createHash('sha256')
    .update(readFileSync(lockFile))
    .update(readFileSync(join(root, 'package.json')));
  return `${digest.digest('hex')} ${process.platform}-${process.arch}\n`;
}

function isCurrent() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

/** @param {string[]} args  what npm is asked to do */
function npm(args) {
  const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  // npm tells its scripts where it lives; using that file avoids the shell, and a second npm of another version.
  const npmFile = process.env['npm_execpath'];
  const viaNode = npmFile !== undefined && /\.c?js$/.test(npmFile);
  const result = viaNode
    ? spawnSync(process.execPath, [npmFile, ...quiet], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', quiet, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  return result.status === 0;
}

/** @param {string} message  one line, without the line end */
function say(message) {
  process.stderr.write(`mingzhang: ${message}\n`);
}

/**
 * @param {string} message  what is wrong and what to do
 * @returns {never}
 */
function fail(message) {
  say(message);
  process.exit(1);
}

function checkNode() {
  const own = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const command = existsSync(own) ? own : process.execPath;
  const asked = spawnSync(command, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  const version = asked.status === 0 ? asked.stdout.trim() : '';
  const major = Number(/^v(\d+)\./.exec(version)?.[1] ?? 0);
  if (major < requiredMajor) {
    fail(
      `Node ${requiredMajor} is needed, and none comes as a package for ${process.platform}-${process.arch}. ` +
        `Install Node ${requiredMajor} and try again (found ${version || 'none'}).`,
    );
  }
  return version;
}

if (!isCurrent()) {
  say('installing packages (npm ci) …');
  const started = performance.now();
  if (!npm(['ci'])) {
    say('npm ci did not succeed; trying npm install …');
    if (!npm(['install'])) fail('the packages could not be installed; the lines above say why.');
  }
  const version = checkNode();
  writeFileSync(stamp, wanted());
  say(
    `packages installed in ${Math.round((performance.now() - started) / 1000)} s; scripts run under Node ${version}.`,
  );
}
