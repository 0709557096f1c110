// `mingzhang build` as a user meets it: what it writes, what it says, what it refuses, and that it writes all or nothing.
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { faultsOf, schemaOf } from '../publish/data/schemas.ts';
import { example, mingzhang, startedMingzhang } from './command-line.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-cli-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function copyOfExample(name: string): Promise<string> {
  const copy = join(folder, name);
  await cp(example, copy, { recursive: true });
  return copy;
}

async function change(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

describe('what it writes', () => {
  test(
    'the whole set, with a manifest of the hashes, the same bytes every time',
    { timeout: 60_000 },
    async () => {
      const first = await startedMingzhang(['build', example, '--out', 'first'], folder);
      const again = await mingzhang(['build', example, '--out', 'again'], folder);
      expect(first.exitCode).toBe(0);
      expect(again.exitCode).toBe(0);
      const files = await filesBelow(join(folder, 'first'));
      expect(files.filter((path) => !path.includes('/'))).toEqual([
        'disclosure.docx',
        'disclosure.html',
        'disclosure.json',
        'disclosure.pdf',
        'disclosure.xlsx',
        'manifest.json',
      ]);
      expect(files.filter((path) => path.startsWith('tables/'))).toHaveLength(13);
      expect(files).toContain('ledger/lines.csv');
      const manifestText = await readFile(join(folder, 'first/manifest.json'), 'utf8');
      expect(faultsOf(schemaOf('manifest'), manifestText)).toEqual([]);
      const manifest = JSON.parse(manifestText) as {
        files: { path: string; sha256: string }[];
      };
      expect(manifest.files.map(({ path }) => path).sort()).toEqual(
        files.filter((path) => path !== 'manifest.json'),
      );
      for (const { path, sha256 } of manifest.files) {
        const bytes = await readFile(join(folder, 'again', path));
        expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(sha256);
      }
    },
  );

  test('only what is asked for', async () => {
    const said = await mingzhang(['build', example, '--out', 'only', '--only', 'json'], folder);
    expect(said.exitCode).toBe(0);
    expect(await filesBelow(join(folder, 'only'))).toEqual(['disclosure.json', 'manifest.json']);
  });

  test('printed values only: no ledger, no measures', async () => {
    const said = await mingzhang(
      ['build', example, '--out', 'none', '--only', 'json,ledger', '--attach', 'none'],
      folder,
    );
    expect(said.output).toContain('随文件公开的账：不附账');
    expect(await filesBelow(join(folder, 'none'))).toEqual(['disclosure.json', 'manifest.json']);
    const text = await readFile(join(folder, 'none/disclosure.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ measures: {}, publicLines: [] });
    // No exact amount and no key into measures is left: 3,985,512.35 yuan prints as 398.55.
    expect(text).not.toMatch(/"amountFen": "|"measure":/u);
    expect(text).toContain('398.55');
  });

  test('sums that come out in print, when asked for, with the list of what was moved', async () => {
    const words = ['--only', 'csv,json,ledger'];
    const asked = ['build', example, '--out', 'additive', '--rounding', 'additive', ...words];
    const { exitCode, output } = await mingzhang(asked, folder);
    expect(exitCode).toBe(0);
    expect(output).toContain('尾差调整：2 个数字与单独四舍五入不同，都只差末位一个单位');
    const moved = await readFile(join(folder, 'additive/moved-figures.csv'), 'utf8');
    expect(moved.split('\n')[0]).toBe('\uFEFF位置,单位,印出的数,单独四舍五入,相差（末位单位数）');
    expect(moved).toContain(',万元,132.71,132.70,1\n');
    // What goes out says how it was rounded, and is printed again the same without being asked.
    await mingzhang(['build', 'additive/ledger', '--out', 'rebuilt', ...words], folder);
    for (const path of ['moved-figures.csv', 'tables/02-income.csv', 'ledger/datapackage.json']) {
      const [first, again] = ['additive', 'rebuilt'].map(async (out) =>
        readFile(join(folder, out, path), 'utf8'),
      );
      expect(await again).toBe(await first);
    }
  });

  test('the full ledger goes out only when it is asked for, and that is said', async () => {
    const full = await mingzhang(
      ['build', example, '--out', 'full', '--only', 'ledger', '--attach', 'full', '--lang', 'en'],
      folder,
    );
    expect(full.output).toContain('Ledger that goes out: the full ledger, 61 lines');
    const standard = await mingzhang(['build', example, '--out', 'public', '--only', 'ledger'], folder);
    expect(standard.output).toContain('随文件公开的账：公开账 58 行（账本 61 行）');
    const lines = await readFile(join(folder, 'public/ledger/lines.csv'), 'utf8');
    // Which item of expense a project buys is printed nowhere, so it does not go out: 办公设备购置.
    expect(lines).not.toContain('31002');
    expect(await readFile(join(folder, 'full/ledger/lines.csv'), 'utf8')).toContain('31002');
  });

  test('several ledgers, each in a folder of its own', async () => {
    const copy = await copyOfExample('another');
    const words = ['build', example, copy, '--each', '--out', 'several', '--only', 'json'];
    const said = await mingzhang(words, folder);
    expect(said.exitCode).toBe(0);
    expect(said.aside).toContain('[2/2]');
    expect((await readdir(join(folder, 'several'))).sort()).toEqual([
      'another',
      'batch.json',
      'lvliang-party-office-2025',
    ]);
  });
});

describe('what it refuses', () => {
  test('every fault of the ledger at once, and nothing is written', async () => {
    const copy = await copyOfExample('faulty');
    await change(join(copy, 'lines.csv'), ',3985512.35', ',3985512.355');
    await change(join(copy, 'facts.yaml'), 'quota: 7', 'quota: seven');
    await change(join(copy, 'projects.csv'), 'p5,', 'p55,');
    const said = await mingzhang(['build', copy, '--out', 'refused'], folder);
    expect(said.exitCode).toBe(2);
    expect(said.output).toBe('');
    expect(said.aside).toContain('lines.csv 第2行 amountYuan：金额写的是「3985512.355」，小数超过两位');
    expect(said.aside).toContain('projects.csv');
    expect(said.aside).toContain('facts.yaml 第77行 assets.vehicles.quota：');
    expect(said.aside).toMatch(/faulty：有 \d+ 处错误、?.*，没有生成任何文件/u);
    expect(await readdir(folder)).not.toContain('refused');
  });

  test('a reason that a change needs, and a fact of the wrong type', async () => {
    const copy = await copyOfExample('unexplained');
    await change(join(copy, 'facts.yaml'), 'quota: 7', 'quota: seven');
    const facts = await readFile(join(copy, 'facts.yaml'), 'utf8');
    await writeFile(join(copy, 'facts.yaml'), facts.replace(/^( +)agencyOperating:.*$/mu, ''));
    const said = await mingzhang(['build', copy, '--out', 'refused', '--lang', 'en'], folder);
    expect(said.exitCode).toBe(2);
    expect(said.aside).toContain('facts.yaml, line 68, reasons.agencyOperating: running costs of agencies: ');
    expect(said.aside).toContain(
      'facts.yaml, line 77, assets.vehicles.quota: The value is “seven”. It must be a whole number such as 7.',
    );
  });

  test('what stood in the output folder still stands after a refusal', async () => {
    const copy = await copyOfExample('once-good');
    expect((await mingzhang(['build', copy, '--out', 'kept', '--only', 'json'], folder)).exitCode).toBe(0);
    const before = await readFile(join(folder, 'kept/disclosure.json'), 'utf8');
    await change(join(copy, 'lines.csv'), ',3985512.35', ',three');
    expect((await mingzhang(['build', copy, '--out', 'kept', '--only', 'json'], folder)).exitCode).toBe(2);
    expect(await readFile(join(folder, 'kept/disclosure.json'), 'utf8')).toBe(before);
  });

  test('a folder that holds files of others', async () => {
    await mkdir(join(folder, 'foreign'));
    await writeFile(join(folder, 'foreign/notes.txt'), 'mine');
    const said = await mingzhang(['build', example, '--out', 'foreign', '--only', 'json'], folder);
    expect(said.exitCode).toBe(2);
    expect(said.aside).toContain('已有别的文件');
    expect(said.aside).toContain('：notes.txt。');
    expect(await readdir(join(folder, 'foreign'))).toEqual(['notes.txt']);
  });

  test('a folder with a file beside those that a build made, or with a manifest of another program', async () => {
    expect((await mingzhang(['build', example, '--out', 'mine', '--only', 'json'], folder)).exitCode).toBe(0);
    await writeFile(join(folder, 'mine/notes.txt'), 'mine');
    expect((await mingzhang(['build', example, '--out', 'mine', '--only', 'json'], folder)).exitCode).toBe(2);
    expect((await readdir(join(folder, 'mine'))).sort()).toEqual([
      'disclosure.json',
      'manifest.json',
      'notes.txt',
    ]);
    // An output that somebody has edited is no longer ours either.
    await rm(join(folder, 'mine/notes.txt'));
    await writeFile(join(folder, 'mine/disclosure.json'), '{}');
    const edited = await mingzhang(
      ['build', example, '--out', 'mine', '--only', 'json', '--lang', 'en'],
      folder,
    );
    expect(edited.exitCode).toBe(2);
    expect(edited.aside).toContain('changed since; nothing was overwritten: disclosure.json. Name another');
    await mkdir(join(folder, 'site'));
    await writeFile(join(folder, 'site/manifest.json'), '{"name":"a site"}');
    expect((await mingzhang(['build', example, '--out', 'site', '--only', 'json'], folder)).exitCode).toBe(2);
  });

  test('a folder of fonts that is a file, and an output folder that cannot be made', async () => {
    const fonts = await mingzhang(
      ['build', example, '--out', 'fonts', '--only', 'pdf', '--fonts', join(example, 'lines.csv')],
      folder,
    );
    expect(fonts.exitCode).toBe(2);
    expect(fonts.aside).toContain('没有这个文件夹');
    await writeFile(join(folder, 'a-file'), '');
    const said = await mingzhang(['build', example, '--out', 'a-file/out', '--only', 'json'], folder);
    expect(said.exitCode).toBe(2);
    expect(said.aside).toContain('ENOTDIR');
  });

  test('one bad ledger does not stop the others, and decides the exit code', async () => {
    const bad = await copyOfExample('bad');
    await rm(join(bad, 'lines.csv'));
    const words = ['build', bad, example, '--each', '--out', 'mixed', '--only', 'json'];
    const said = await mingzhang(words, folder);
    expect(said.exitCode).toBe(2);
    expect((await readdir(join(folder, 'mixed'))).sort()).toEqual([
      'batch.json',
      'lvliang-party-office-2025',
    ]);
  });

  test.each([
    [['build'], '没有写账本。应写一个或几个账本（文件夹或工作簿的路径）'],
    [['build', 'x', '--out'], '--out 后面没有写内容'],
    [['build', 'x', '--fromat', 'y', '--lang', 'en'], 'There is no option “--fromat”; is “--format” meant?'],
    [['build', 'x', '--out', 'y', '--attach', 'publik'], '是否为「public」'],
    [['diff', 'x'], '写了 1 个：x。应写 2 个账本'],
    [['diff', 'x', 'y', '--json=1', '--lang', 'en'], 'Nothing may follow --json, but “1” does. Remove it'],
    [['template', 'x', '--lang', 'en'], '1 are named: x. This command takes no ledger'],
    [['bild', 'x'], '没有「bild」这个命令，是否为「build」'],
    [['build', 'x'], '没有写输出文件夹'],
    [
      ['build', 'x', '--out', 'y', '--only', 'pdf,doc'],
      '--only 写的是「doc」，应为：pdf、html、docx、xlsx、json、csv、ledger',
    ],
    [['build', 'x', '--out', 'y', '--format', 'mars'], '--format 写的是「mars」'],
    [['build', 'x', '--out', 'y', '--loud'], '没有「--loud」这个选项\n写法见 mingzhang build --help'],
    [['build', 'x', '--out', 'y', '--each', '--merge'], '--each 与 --merge 只能写一个'],
    [['build', 'x', '--out', 'y', '--jobs', '0'], '--jobs 写的是「0」'],
    [['fly', '--lang', 'en'], 'There is no command “fly”\nHow to write it: mingzhang --help'],
    [['diff', 'x', 'y', '--formt', 'z'], '没有「--formt」这个选项，是否为「--format」'],
  ])('a wrong command: %j', async (words, message) => {
    const said = await mingzhang(words, folder);
    expect(said.exitCode).toBe(2);
    expect(said.aside).toContain(message);
    // What is wrong, and where to see how it is written.
    expect(said.aside.trim().split('\n')).toHaveLength(2);
  });

  test('without any word, all commands', async () => {
    const said = await mingzhang([], folder);
    expect(said.exitCode).toBe(2);
    expect(said.aside).toContain('mingzhang diff');
  });
});

describe('help', () => {
  test('of all commands, and of one', async () => {
    const all = await mingzhang(['--help'], folder);
    expect(all).toMatchObject({ exitCode: 0, aside: '' });
    expect(all.output).toContain('mingzhang diff');
    const one = await mingzhang(['build', 'x', '--help'], folder);
    expect(one).toMatchObject({ exitCode: 0, aside: '' });
    expect(one.output).toContain('--budget-unit CODE');
    expect(one.output).not.toContain('mingzhang diff');
    expect((await mingzhang(['help', 'build'], folder)).output).toBe(one.output);
  });

  test('where npm took the options for its own', async () => {
    const asNpmDoes = { npm_lifecycle_event: 'mingzhang', npm_config_out: 'true' };
    const said = await startedMingzhang(['build', 'x', 'y'], folder, asNpmDoes);
    expect(said.exitCode).toBe(2);
    expect(said.aside).toContain('npm 拿走了 --out，本程序没有收到。请在 mingzhang 后面加上 --');
    expect(said.aside).toContain('Write -- after mingzhang');
  });
});

test('in a format of a bureau that is given as JSON; one with faults is refused with them', async () => {
  const shipped = formats.get('lvliang-budget-2025');
  const own = { ...shipped, id: 'our-own', title: '本市部门预算公开' };
  await writeFile(join(folder, 'own.json'), JSON.stringify(own));
  const build = ['build', example, '--only', 'json,ledger', '--lang', 'en'];
  const said = await mingzhang([...build, '--out', 'in-own', '--format', 'own.json'], folder);
  expect(said.exitCode, said.aside).toBe(0);
  const text = await readFile(join(folder, 'in-own/disclosure.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: { id: 'our-own', title: '本市部门预算公开' } });
  const descriptor = await readFile(join(folder, 'in-own/ledger/datapackage.json'), 'utf8');
  expect(JSON.parse(descriptor)).toMatchObject({ mingzhang: { format: 'our-own' } });

  await writeFile(
    join(folder, 'faulty.json'),
    JSON.stringify({ ...own, cover: [{ role: 'title', text: '{yaer}' }] }),
  );
  const refused = await mingzhang([...build, '--out', 'in-faulty', '--format', 'faulty.json'], folder);
  expect(refused.exitCode).toBe(2);
  expect(refused.aside).toContain('our-own.cover[0].text: The format says “yaer”');
});

test('what goes out names the format that it was built with', async () => {
  const other = join(folder, 'other-format');
  await cp(example, other, { recursive: true });
  await change(
    join(other, 'datapackage.json'),
    '"format": "lvliang-budget-2025"',
    '"format": "shanghai-budget"',
  );
  for (const attach of ['public', 'full']) {
    const words = ['build', other, '--out', `as-${attach}`, '--only', 'ledger', '--attach', attach];
    const said = await mingzhang([...words, '--format', 'lvliang-budget-2025'], folder);
    expect(said.exitCode, said.aside).toBe(0);
    const text = await readFile(join(folder, `as-${attach}`, 'ledger/datapackage.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ mingzhang: { format: 'lvliang-budget-2025' } });
  }
});

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}
