// What `verify` finds in published files: nothing in those that are as they were made, and the first difference in others.
import { PDFDict, PDFHexString, PDFName, PDFString, rgb } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Part, PartComparison, Verification } from '../../../src/cli/verification/verification.ts';
import { dataHash } from '../../../src/publish/data/content-hash.ts';
import { fen } from '../../../src/core/money/fen.ts';
import { readPdfAttachments } from '../../../src/ingest/pdf/attachments.ts';
import { faultsOf, schemaOf } from '../../publish/data/schemas.ts';
import { lastYear, line, project, smallLedger } from '../../core/small-ledger.ts';
import {
  altered,
  publish,
  refusal,
  smallPrepared,
  verified,
  withAttachment,
  withPackage,
} from './published.ts';
import { propertyOfVerifying } from './verifying-property.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Amounts that stand nowhere else in the package. */
const ledger = smallLedger(
  [
    line(
      {
        functionalClass: '2010301',
        departmentEconomicClass: '30101',
        governmentEconomicClass: '50101',
        expenditureKind: 'personnel',
      },
      61_803_399n,
    ),
    line(
      {
        functionalClass: '2010302',
        departmentEconomicClass: '30201',
        governmentEconomicClass: '50201',
        expenditureKind: 'otherRunning',
        project: 'a',
        moneyLevel: 'provincial',
      },
      27_182_818n,
    ),
    lastYear({ budgetUnit: '*', expenditureKind: 'personnel' }, 31_415_926n),
  ],
  { projects: [project('a')], facts: { staff: 5 } },
);

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await publish(smallPrepared(ledger));
});

function partOf({ parts }: Verification, part: Part): PartComparison | undefined {
  return parts.find((each) => each.part === part);
}

const differing = ({ parts }: Verification): Part[] =>
  parts.filter(({ first }) => first !== null).map(({ part }) => part);

describe('a file as it was made', () => {
  test.each(['public', 'full'] as const)('with its %s ledger is identical', async (attachment) => {
    const result = await verified(await publish(smallPrepared(ledger), attachment));
    expect(result).toMatchObject({
      outcome: 'identical',
      ledgerKind: attachment,
      format: { isKnown: false },
    });
    expect(differing(result)).toEqual([]);
  });

  test('carries a package that fits its schema', async () => {
    const read = await readPdfAttachments(bytes, 'a.pdf');
    const text = new TextDecoder().decode(read.ok ? read.value.files.get('ledger.json') : undefined);
    expect(faultsOf(schemaOf('ledger-package'), text)).toEqual([]);
  });

  test('is so on arbitrary ledgers, kept as workbooks', async () => {
    await propertyOfVerifying(2);
  });

  test('saved anew by another program is equal', async () => {
    const result = await verified(await altered(bytes, () => undefined));
    expect(result.outcome).toBe('equal');
    expect(result.parts.map(({ part }) => part)).toEqual([
      'package',
      'pages',
      'outline',
      'interaction',
      'structure',
      'workbook',
      'properties',
      'attachments',
    ]);
    expect(differing(result)).toEqual([]);
    expect(partOf(result, 'outline')?.compared).toBeGreaterThan(3);
  });
});

describe('what stands beside print', () => {
  test('a link to elsewhere', async () => {
    const changed = await altered(bytes, (document) => {
      const link = document.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [100, 100, 200, 120],
        A: { S: 'URI', URI: PDFString.of('https://example.org/') },
      });
      document.getPage(1).node.addAnnot(document.context.register(link));
    });
    const result = await verified(changed);
    expect(differing(result)).toContain('interaction');
    expect(partOf(result, 'interaction')).toMatchObject({ differing: 1, first: { place: { page: 2 } } });
  });

  test('other bookmarks, and tags that are gone', async () => {
    const changed = await altered(bytes, (document) => {
      document.catalog.delete(PDFName.of('Outlines'));
      document.catalog.delete(PDFName.of('StructTreeRoot'));
    });
    expect(differing(await verified(changed))).toEqual(expect.arrayContaining(['outline', 'structure']));
  });
});

describe('a page that was changed', () => {
  test('in its words: page, written and expected', async () => {
    const changed = await altered(bytes, (document) => {
      document.getPage(1).drawText('9', { x: 100, y: 100, size: 12 });
    });
    const result = await verified(changed);
    expect(result.outcome).toBe('different');
    const pages = partOf(result, 'pages');
    expect(pages).toMatchObject({
      differing: 1,
      first: { kind: 'text', place: { page: 2 }, expected: null },
    });
    expect(pages?.first?.written).toBe('9');
    expect(pages?.first?.place.box?.slice(0, 2)).toEqual([100, expect.closeTo(841.89 - 112, 1)]);
  });

  test('by what covers its words', async () => {
    const changed = await altered(bytes, (document) => {
      document.getPage(1).drawRectangle({ x: 100, y: 400, width: 200, height: 80, color: rgb(1, 1, 1) });
    });
    const result = await verified(changed);
    expect(differing(result)).toEqual(['pages']);
    expect(partOf(result, 'pages')?.first).toMatchObject({ kind: 'drawing', place: { page: 2 } });
  });
});

describe('what is attached', () => {
  test('a figure changed by hand: its hash, and what is printed of it', async () => {
    const changed = await withPackage(bytes, (text) => text.replaceAll('"618033.99"', '"718033.99"'));
    const result = await verified(changed);
    expect(result.outcome).toBe('different');
    // The figure stands in the text that stands for a chart, too.
    expect(differing(result)).toEqual(['package', 'pages', 'structure', 'workbook']);
    expect(partOf(result, 'package')?.first?.place.path).toBe('mingzhang.contentHash');
    expect(partOf(result, 'workbook')?.first).toMatchObject({
      kind: 'value',
      place: { sheet: '表1 收支总表' },
    });
    const { written, expected } = partOf(result, 'pages')?.first ?? {};
    expect([written, expected]).toEqual(['889862.17', '989862.17']);
  });

  test.each([
    ['fact-wrong-type', '"staff": 5', '"staff": "many"'],
    ['budget-unit-unknown', '"ledgerKind":', '"budgetUnit": "9", "ledgerKind":'],
  ])('so that nothing can be printed of it any more: %s', async (code, from, to) => {
    const result = await verified(await withPackage(bytes, (text) => text.replace(from, to)));
    expect(result.problems.map((problem) => problem.code)).toEqual([code]);
    expect(differing(result)).toEqual(['package']);
  });

  test('more than what is printed', async () => {
    const changed = await withPackage(bytes, (text) => text.replace('"staff": 5', '"staff": 5, "secret": 1'));
    expect(partOf(await verified(changed), 'package')).toMatchObject({
      differing: 1,
      first: { place: { path: 'resources[3].data.secret' }, written: '1', expected: null },
    });
  });

  test('the workbook of another ledger', async () => {
    const lines = ledger.lines.map((each) => ({
      ...each,
      amountFen: each.amountFen === 61_803_399n ? fen(1n) : each.amountFen,
    }));
    const other = await publish(smallPrepared({ ...ledger, lines }));
    const read = await readPdfAttachments(other, 'other.pdf');
    const workbook = read.ok ? (read.value.files.get('tables.xlsx') ?? null) : null;
    const result = await verified(await withAttachment(bytes, 'tables.xlsx', () => workbook));
    expect(differing(result)).toEqual(['workbook']);
    expect(partOf(result, 'workbook')?.first).toMatchObject({ written: '271828.19', expected: '889862.17' });
  });

  test('no workbook, and one file more', async () => {
    const without = await withAttachment(bytes, 'tables.xlsx', () => null);
    expect(partOf(await verified(without), 'attachments')?.first).toMatchObject({
      place: { path: 'tables.xlsx' },
      written: null,
    });
    const more = await altered(bytes, async (document) => {
      await document.attach(new Uint8Array([1]), 'more.bin');
    });
    expect(partOf(await verified(more), 'attachments')?.first).toMatchObject({
      written: 'more.bin',
      expected: null,
    });
  });

  test('two files of one name', async () => {
    const twice = await altered(bytes, async (document) => {
      await document.attach(new Uint8Array([1]), 'other.json');
      await document.flush();
      for (const [, object] of document.context.enumerateIndirectObjects()) {
        if (!(object instanceof PDFDict) || object.get(PDFName.of('EF')) === undefined) continue;
        const name = object.get(PDFName.of('UF'));
        if (name instanceof PDFHexString && name.decodeText() === 'other.json')
          object.set(PDFName.of('UF'), PDFHexString.fromText('ledger.json'));
      }
    });
    const result = await verified(twice);
    expect(differing(result)).toContain('attachments');
    expect(partOf(result, 'attachments')?.first).toMatchObject({
      place: { path: 'ledger.json (2)' },
      written: 'ledger.json',
      expected: null,
    });
  });

  test('the properties', async () => {
    const changed = await altered(bytes, (document) => {
      document.setAuthor('某人');
    });
    expect(partOf(await verified(changed), 'properties')?.first).toEqual({
      kind: 'value',
      place: { path: 'Author' },
      written: '某人',
      expected: '某镇办公室',
    });
  });
});

describe('a file that cannot be verified', () => {
  test.each([
    ['nothing attached', async () => await publish(smallPrepared(ledger), 'none')],
    ['a file of no ledger', async () => await withAttachment(bytes, 'ledger.json', () => null)],
  ])('%s', async (_name, file) => {
    expect(await refusal(await file())).toEqual(['package-not-attached']);
  });

  test.each([
    ['a newer edition', 'edition-newer', (text: string) => text.replace('"edition": 1', '"edition": 2')],
    [
      'a format that was changed',
      'content-hash-mismatch',
      (text: string) => text.replace('"contentsTitle": "', '"contentsTitle": "新'),
    ],
    [
      'code lists that were changed',
      'content-hash-mismatch',
      (text: string) => text.replace('一般公共服务支出', '公共服务支出'),
    ],
    [
      'no format',
      'package-without-printing',
      (text: string) => text.replace('"name": "format"', '"name": "x"'),
    ],
    ['other fonts', 'fonts-not-at-hand', (text: string) => text.replace('Noto Serif SC (', '仿宋_GB2312 (')],
  ])('%s', async (_name, code, change) => {
    expect(await refusal(await withPackage(bytes, change))).toEqual([code]);
  });

  test('a format that looks whole and prints nothing', async () => {
    const changed = await withPackage(bytes, (text) => {
      const content = JSON.parse(text) as {
        mingzhang: { formatHash: string };
        resources: { name: string; data: { blocks: unknown } }[];
      };
      const format = content.resources.find(({ name }) => name === 'format');
      if (format === undefined) return text;
      format.data.blocks = [{ kind: 'paragraph', text: 7 }];
      content.mingzhang.formatHash = dataHash(format.data);
      return JSON.stringify(content);
    });
    expect(await refusal(changed)).toEqual(['package-unusable']);
  });

  test.each([
    ['[', 'file-malformed'],
    ['['.repeat(200_000), 'file-malformed'],
    ['7', 'file-malformed'],
    ['{}', 'package-without-printing'],
    [`{"mingzhang":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`, 'file-malformed'],
  ])('the text %.20s in place of the ledger', async (text, code) => {
    const changed = await withAttachment(bytes, 'ledger.json', () => new TextEncoder().encode(text));
    expect(await refusal(changed)).toEqual([code]);
  });
});
