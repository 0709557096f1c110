// What a clerk does to a Word file after building: edits by hand, tracked changes, saving it anew with another program, as Word file and
// as PDF. `diff` tells all of it and nothing else, `--accept` takes back what a ledger holds, and what is then built says the same.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exampleFolder } from '../formats/built-example.ts';
import { convertWithOffice, hasOffice } from '../office.ts';
import { mingzhang } from './command-line.ts';

vi.setConfig({ testTimeout: 240_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-hand-edited-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const nothing = { exitCode: 0, output: '文件与账本一致\n' };

async function built(words: readonly string[], out: string): Promise<string> {
  const said = await mingzhang(['build', ...words, '--out', out], folder);
  expect(said.exitCode).toBe(0);
  return join(folder, out);
}

// One of each family of formats.
describe.each([
  'lvliang-party-office-2025',
  'sample-culture-bureau-final-2025',
  'sample-district-archives-bureau-2026',
])('%s', (name) => {
  test('as built, every file says what the ledger says', async () => {
    const set = await built([exampleFolder(name)], name);
    const [table = ''] = await readdir(join(set, 'tables'));
    const files = ['pdf', 'docx', 'html', 'json', 'xlsx'].map((fileType) => `disclosure.${fileType}`);
    for (const file of [...files, join('tables', table)]) {
      const said = await mingzhang(['diff', exampleFolder(name), join(set, file)], folder);
      expect([file, said.output, said.exitCode]).toEqual([file, nothing.output, nothing.exitCode]);
    }
  });
});

test('as built of one unit, in another rounding, it is compared as it was built', async () => {
  const example = exampleFolder('sample-culture-bureau-2025');
  const units = ['--budget-unit', '107002', '--rounding', 'additive'];
  const set = await built([example, ...units, '--only', 'docx'], 'of-a-unit');
  const words = ['diff', example, join(set, 'disclosure.docx')];
  expect(await mingzhang([...words, ...units], folder)).toMatchObject(nothing);
  // Whose it is, it says itself.
  expect(await mingzhang([...words, '--rounding', 'additive'], folder)).toMatchObject(nothing);
});

/** Edits of the text of the body, in which each must find its place. */
type Edit = readonly [from: string, to: string];

async function editedWord(file: string, edits: readonly Edit[], to: string): Promise<string> {
  const parts = unzipSync(await readFile(file));
  let body = new TextDecoder().decode(parts['word/document.xml']);
  for (const [from, text] of edits) {
    expect(body).toContain(from);
    body = body.replace(from, text);
  }
  const path = join(folder, to);
  await writeFile(path, zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(body) }));
  return path;
}

const tracked = (mark: 'ins' | 'del', text: string): string => {
  const run = mark === 'ins' ? `<w:t>${text}</w:t>` : `<w:delText>${text}</w:delText>`;
  return `<w:${mark} w:id="9001" w:author="a" w:date="2025-01-01T00:00:00Z"><w:r>${run}</w:r></w:${mark}>`;
};

/** What a ledger can take: a fact, a reason, a text of a project, a target; one of them with tracked changes. */
const taken: readonly Edit[] = [
  ['公务用车编制7辆', '公务用车编制8辆'],
  [
    '在职人员增多，按定额核定的公用支出随之增加',
    `在职人员增多</w:t></w:r>${tracked('del', '，按定额核定的公用支出随之增加')}${tracked('ins', '，公用支出增加')}<w:r><w:t>`,
  ],
  ['用于安全保密业务软件的日常维护和故障排除', '用于保密软件的维护'],
  ['≥1个', '≥3个'],
];
const takenPaths = ['assets.vehicles.quota', 'reasons.agencyOperating', '/summary', '.软件系统运维数量'];

/** And what it cannot. */
const left: readonly Edit[] = [
  ['>1399.02<', '>1399.20<'],
  ['>一般行政管理事务<', '>行政管理事务<'],
  ['注：本表无数据', '注：本表没有数据'],
  ['三本预算拨付的资金。', '三本预算拨付的资金'],
];
const leftKinds = ['figure', 'label', 'note', 'sentence'];

interface Change {
  readonly kind: string;
  readonly path: string;
  readonly accepted: boolean;
}

async function changesOf(ledger: string, file: string, ...words: string[]): Promise<readonly Change[]> {
  const said = await mingzhang(['diff', ledger, file, '--json', ...words], folder);
  return (JSON.parse(said.output) as { changes: readonly Change[] }).changes;
}

const example = exampleFolder('lvliang-party-office-2025');

test.each(['folder', 'workbook'])(
  'what can be taken goes back into the %s, and the rest is told',
  async (kind) => {
    const ledger = join(folder, kind === 'folder' ? 'ledger' : 'ledger.xlsx');
    if (kind === 'folder') await cp(example, ledger, { recursive: true });
    else await mingzhang(['convert', example, '--out', ledger], folder);
    const set = await built([ledger, '--only', 'docx'], `of-${kind}`);
    const word = await editedWord(join(set, 'disclosure.docx'), [...taken, ...left], `${kind}.docx`);

    const told = await changesOf(ledger, word);
    expect(told.map((change) => change.kind).toSorted()).toEqual(
      [...leftKinds, 'fact', 'reason', 'projectText', 'indicator'].toSorted(),
    );
    const accepted = await changesOf(ledger, word, '--accept');
    const paths = accepted.filter((change) => change.accepted).map(({ path }) => path);
    expect(paths.length).toBe(takenPaths.length);
    for (const path of takenPaths) expect(paths.some((each) => each.endsWith(path))).toBe(true);

    // The ledger now says the rest of the document, and a document that is built of it says all that was taken.
    const rest = await changesOf(ledger, word);
    expect(rest.map((change) => change.kind).toSorted()).toEqual(leftKinds.toSorted());
    const again = await built([ledger, '--only', 'docx'], `again-of-${kind}`);
    const plain = await editedWord(join(again, 'disclosure.docx'), left, `${kind}-again.docx`);
    expect((await changesOf(ledger, plain)).length).toBe(left.length);
    const once = await editedWord(join(set, 'disclosure.docx'), taken, `${kind}-taken.docx`);
    expect(await mingzhang(['diff', ledger, once], folder)).toMatchObject(nothing);
  },
);

test.skipIf(!hasOffice)('saved anew by another program, nothing is told but what was edited', async () => {
  const set = await built([example, '--only', 'docx'], 'for-office');
  const word = await editedWord(join(set, 'disclosure.docx'), [...taken, ...left], 'edited.docx');
  const expected = (await changesOf(example, word)).map(({ path }) => path);
  const office = join(folder, 'office');
  await mkdir(office);
  convertWithOffice([join(set, 'disclosure.docx'), word], 'docx:MS Word 2007 XML', office);
  expect(await mingzhang(['diff', example, join(office, 'disclosure.docx')], folder)).toMatchObject(nothing);
  expect((await changesOf(example, join(office, 'edited.docx'))).map(({ path }) => path)).toEqual(expected);
  // It prints neither a mark that a line ends with, where it would stand beyond the edge, nor tracked changes as accepted.
  convertWithOffice([join(set, 'disclosure.docx')], 'pdf', office);
  const printed = await changesOf(example, join(office, 'disclosure.pdf'));
  expect(printed.filter(({ kind }) => kind !== 'sentence')).toEqual([]);
  expect(printed.length).toBeLessThan(5);
});
