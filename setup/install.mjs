// Sets the project up before a script runs: installs its packages when the lock file has changed since the
// last time, and makes sure that the scripts run under the Node that the project brings along.
//
// Plain JavaScript for any Node from 18 on, because it is the one part that runs under the reader's own Node.
// It writes to standard error only: what a command prints on standard output is its result.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');

/** The oldest major version of Node that the project itself runs under. */
const requiredMajor = 24;

if (!isCurrent()) install();
if (process.platform === 'win32') teachExec();
if (!isRecent(process.version) && !isRecent(nodeVersion())) {
  fail(
    `Node ${requiredMajor} is needed, and none came with the packages for ${process.platform}-${process.arch}: ` +
      `install Node ${requiredMajor} and try again (found ${nodeVersion()}).`,
  );
}

/**
 * npm notes in a lock file of its own what it has installed. Packages are current when that note holds all that
 * the project's lock file names; optional packages may be missing, since most are for other machines.
 */
function isCurrent() {
  const note = join(modules, '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = packagesIn(note);
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    const found = installed[path];
    if (path === '' || found === undefined) return path === '' || wanted.optional === true;
    return found.version === wanted.version;
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
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

/** The Node under which scripts run: the project's own, or else the one that runs this. */
function nodeVersion() {
  const own = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(own)) return process.version;
  const asked = spawnSync(own, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  return asked.status === 0 ? asked.stdout.trim() : 'one that does not start';
}

function install() {
  say('installing packages (npm ci) …');
  const started = performance.now();
  if (!npm(['ci'])) {
    say('npm ci did not succeed; trying npm install …');
    if (!npm(['install'])) fail('the packages could not be installed; the lines above say why.');
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  say(`packages installed in ${seconds} s; scripts run under Node ${nodeVersion()}.`);
}

/**
 * Scripts begin with `exec`, so that a signal to npm reaches the program and ends no shell between them. The shell of Windows has no
 * such word: there it becomes one that runs the rest. Not tried on Windows.
 */
function teachExec() {
  writeFileSync(join(modules, '.bin', 'exec.cmd'), '@%*\r\n');
}

/** @param {string} version  as Node gives its own: `v24.1.0` */
function isRecent(version) {
  return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0) >= requiredMajor;
}
