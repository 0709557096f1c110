// The portal stops gracefully at a signal, whichever of the programs that started it gets it, and at once at a second one.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const bin = join(root, 'node_modules/.bin');
const file = 'src/cli/main.ts';
const starts = {
  npm: ['npm', 'run', '-s', 'mingzhang', '--'],
  tsx: [join(bin, 'tsx'), '--tsconfig', 'tsconfig.run.json', file],
  node: [process.execPath, '--import', './setup/loader.mjs', file],
} as const;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-stop-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

interface Serving {
  readonly child: ChildProcess;
  readonly port: number;
  readonly lock: string;
  readonly said: () => string;
}

/** Started as a group of its own, so that a signal to one program reaches no other. */
async function serving(by: keyof typeof starts, name: string): Promise<Serving> {
  const [program, ...words] = starts[by];
  const store = join(folder, name);
  const child = spawn(program, [...words, 'serve', '--store', store, '--port', '0'], {
    cwd: root,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  while (!said.includes('Ctrl+C')) {
    if (child.exitCode !== null) throw new Error(said);
    await wait(50);
  }
  const port = Number(/127\.0\.0\.1:(\d+)/u.exec(said)?.[1]);
  return { child, port, lock: join(store, 'mingzhang.lock'), said: () => said };
}

const signals = ['SIGTERM', 'SIGINT'] as const;

test.each(
  Object.keys(starts).flatMap((by) => signals.map((signal) => [by as keyof typeof starts, signal] as const)),
)('%s gets %s', { timeout: 60_000 }, async (by, signal) => {
  const { child, lock, said } = await serving(by, `${by}-${signal}`);
  expect(existsSync(lock)).toBe(true);
  const ended = once(child, 'close');
  child.kill(signal);
  expect(await ended).toEqual([0, null]);
  expect(said()).toContain('正在停止');
  expect(existsSync(lock)).toBe(false);
});

test('a second signal ends at once, and what comes with the first is none', { timeout: 60_000 }, async () => {
  const { child, port, said } = await serving('node', 'twice');
  // A request that does not end: without a second signal it has some seconds.
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\n');
  await once(socket, 'connect');
  await wait(300);
  const ended = once(child, 'close');
  child.kill('SIGINT');
  child.kill('SIGTERM');
  await wait(1500);
  expect(child.exitCode).toBe(null);
  expect(said()).toContain('正在停止');
  const asked = performance.now();
  child.kill('SIGTERM');
  expect(await ended).toEqual([2, null]);
  expect(performance.now() - asked).toBeLessThan(2000);
  socket.destroy();
});
