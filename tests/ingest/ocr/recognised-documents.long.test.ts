// Scans of our own documents come back through the same grid as their originals, every figure marked as needing review. Needs the packages
// that recognise text (`read --ocr` names the command that installs them).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ocrPackages } from '../../../src/ingest/ocr/models.ts';
import { example, mingzhang, startedMingzhang } from '../../cli/command-line.ts';
import { faultsOf, schemaOf } from '../../publish/data/schemas.ts';
import { pagePictures, scanned } from './scans.ts';

const isHere = ocrPackages() !== undefined;
const title = isHere ? 'recognised text' : 'recognised text: not tested, its packages are not installed';

describe.skipIf(!isHere)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-ocr-'));
  const pages = [3, 7, 25];

  beforeAll(async () => {
    await mingzhang(['build', example, '--out', 'out', '--only', 'pdf'], folder);
    const pdf = readFileSync(join(folder, 'out/disclosure.pdf'));
    writeFileSync(join(folder, 'scan.pdf'), await scanned(pdf, pages));
    writeFileSync(join(folder, 'page.png'), (await pagePictures(pdf, [7]))[0] ?? '');
  }, 60_000);

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is the text of the original, and every place of it says that it needs review', async () => {
    const [read, original] = await Promise.all([
      startedMingzhang(['read', '--ocr', 'scan.pdf', '--json'], folder),
      startedMingzhang(['read', 'out/disclosure.pdf', '--json'], folder),
    ]);
    expect(read.output).toContain('这些页的文字是从图像识别出来的：第 1–3 页');
    expect(faultsOf(schemaOf('reading'), read.output)).toEqual([]);
    const cells = cellsOf(read.output);
    const printed = cellsOf(original.output).filter(({ place }) => place.page === pages[1]);
    expect(cells.map((cell) => [cell.printed, cell.fen])).toEqual(
      printed.map((cell) => [cell.printed, cell.fen]),
    );
    const places = [...read.output.matchAll(/"place": \{[^}]*\}/gu)].map(([place]) => place);
    const ofText = places.filter((place) => place.includes('"box"'));
    expect(ofText.length).toBeGreaterThan(100);
    expect(ofText.filter((place) => !place.includes('"needsReview": true'))).toEqual([]);
    const [form] = formsOf(read.output);
    expect(formsOf(original.output)).toContainEqual(form);
  }, 300_000);

  it('of a photographed page too; no finding of it is an error, and its ledger says that it needs review', async () => {
    const checked = await startedMingzhang(['check', '--ocr', 'page.png', '--json'], folder);
    expect(faultsOf(schemaOf('check'), checked.output)).toEqual([]);
    const { findings } = JSON.parse(checked.output) as {
      findings: { severity: string; needsReview: boolean }[];
    };
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ severity, needsReview }) => severity === 'error' || !needsReview)).toEqual([]);
    const read = await startedMingzhang(['read', '--ocr', 'page.png', '--ledger', 'ledger'], folder);
    expect(read.output).toContain('待复核：43个数由图像识别');
    expect(read.aside).toContain('账本依据的数有 43 个是从图像识别出来的');
    expect(readFileSync(join(folder, 'ledger/datapackage.json'), 'utf8')).toContain('待对照原件复核');
  }, 300_000);
});

interface Read {
  readonly tables: readonly {
    readonly rows: readonly { readonly cells: Readonly<Record<string, ReadCell>> }[];
  }[];
  readonly forms: readonly {
    readonly project: { readonly name: string };
    readonly indicators: readonly { readonly level3: string; readonly printed: string }[];
  }[];
}

interface ReadCell {
  readonly printed: string;
  readonly fen: string;
  readonly place: { readonly page: number };
}

function cellsOf(json: string): ReadCell[] {
  const { tables } = JSON.parse(json) as Read;
  return tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells)));
}

/** Whether punctuation is wide or narrow is not told by a picture. */
function formsOf(json: string): string[][] {
  return (JSON.parse(json) as Read).forms.map(({ project, indicators }) =>
    [project.name, ...indicators.map(({ level3, printed }) => `${level3} ${printed}`)].map((text) =>
      text.normalize('NFKC'),
    ),
  );
}
