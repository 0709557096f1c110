// A release does what the checkout does, byte for byte, where there is no checkout: from a folder elsewhere, with no packages but
// those that its package.json asks for.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeRelease } from '../../release/write-release.ts';
import { example, startedMingzhang, type Said } from '../cli/command-line.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-release-'));
const release = join(folder, 'release');

beforeAll(async () => {
  await writeRelease(release);
  for (const name of Object.keys(manifest().dependencies)) {
    const target = join(release, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), target);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Manifest {
  readonly bin: { readonly mingzhang: string };
  readonly dependencies: Readonly<Record<string, string>>;
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(join(release, 'package.json'), 'utf8')) as Manifest;
}

function released(...words: readonly string[]): Said {
  const start = [join(release, manifest().bin.mingzhang), ...words];
  // Not started by npm, which would say where it was called from.
  const environment = { ...process.env, INIT_CWD: undefined };
  const ended = spawnSync(process.execPath, start, { cwd: folder, env: environment, encoding: 'utf8' });
  return { exitCode: ended.status, output: ended.stdout, aside: ended.stderr };
}

function contentsOf(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((file) => [file.slice(path.length), readFileSync(file).toString('latin1')]),
  );
}

describe('a release', () => {
  it.each([
    ['build', ['build', example, '--out', 'set']],
    ['template', ['template', '--format', 'shanghai-budget', '--out', 'set/template.xlsx']],
    ['convert', ['convert', example, '--out', 'set/ledger.xlsx']],
  ])('%s: the same files and the same words as from the checkout', async (name, words) => {
    const place = join(folder, name);
    const run = (from: string): string[] => words.map((word) => word.replace(/^set/u, join(place, from)));
    mkdirSync(join(place, 'ours'), { recursive: true });
    mkdirSync(join(place, 'theirs'), { recursive: true });
    const theirs = await startedMingzhang(run('theirs'), folder);
    const ours = released(...run('ours'));
    expect(ours.exitCode, ours.aside).toBe(0);
    const sameWords = ({ output, aside }: Said): string => `${aside}${output}`.replaceAll('theirs', 'ours');
    expect(sameWords(ours)).toBe(sameWords(theirs));
    const files = contentsOf(join(place, 'ours'));
    expect(Object.keys(files).length).toBeGreaterThan(0);
    expect(files).toEqual(contentsOf(join(place, 'theirs')));
  });

  it('checks a document into a page, a marked PDF and SARIF, each as from the checkout', async () => {
    expect(released('build', example, '--out', join(folder, 'checked')).exitCode).toBe(0);
    const pdf = readdirSync(join(folder, 'checked')).find((name) => name.endsWith('.pdf')) ?? '';
    const words = (place: string): string[] => [
      ...['check', join(folder, 'checked', pdf)],
      ...['html', 'pdf', 'sarif'].flatMap((kind) => [`--${kind}`, join(folder, place, `report.${kind}`)]),
    ];
    for (const place of ['check-ours', 'check-theirs']) mkdirSync(join(folder, place));
    const theirs = await startedMingzhang(words('check-theirs'), folder);
    expect(released(...words('check-ours')).output).toBe(theirs.output);
    const files = contentsOf(join(folder, 'check-ours'));
    expect(Object.keys(files)).toHaveLength(3);
    expect(files).toEqual(contentsOf(join(folder, 'check-theirs')));
  });

  it('says that it needs a newer Node, and does not end well without one', () => {
    const older =
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })";
    const start = [
      '--import',
      `data:text/javascript,${older}`,
      join(release, manifest().bin.mingzhang),
      'help',
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, start, { cwd: folder, encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Node 24');
  });

  it('is started by its bin, and asks for its packages by exact version', () => {
    expect(readFileSync(join(release, manifest().bin.mingzhang), 'utf8')).toMatch(
      /^#!\/usr\/bin\/env node\n/u,
    );
    for (const version of Object.values(manifest().dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  it('says what is wrong as the checkout does', async () => {
    const words = ['build', join(root, 'formats'), '--out', join(folder, 'refused'), '--lang', 'en'];
    const ours = released(...words);
    expect(ours.exitCode).toBe(2);
    expect(ours).toEqual(await startedMingzhang(words, folder));
  });
});
