// Published documents, where they are at hand: every table is found with its title, unit, size and pages, and no figure is lost or
// invented, held against another reader of PDF.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readingLimits } from '../../src/ingest/limits.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import type { SourceDocument, SourceGrid } from '../../src/ingest/source-document.ts';

const folder = join(process.env['SHARED_DOCUMENTS'] ?? '', 'corpus');
const isHere = existsSync(join(folder, 'putuo-finance-final-2024.pdf'));
const title = isHere
  ? 'published PDFs'
  : 'skipped: SHARED_DOCUMENTS names no folder that holds corpus/putuo-finance-final-2024.pdf';

/** Titles, units and pages as they were seen on the pages; rows × columns as they were read and then looked over. */
const finalAccounts = [
  '收入支出决算总表',
  '收入决算表',
  '支出决算表',
  '财政拨款收入支出决算总表',
  '一般公共预算财政拨款支出决算表',
  '一般公共预算财政拨款基本支出决算表',
  '财政拨款“三公”经费支出决算表',
  '政府性基金预算财政拨款收入支出决算表',
  '国有资本经营预算财政拨款收入支出决算表',
].map((name) => `${name} 单位：万元`);

const budget = (year: number): string[] => [
  ...[
    '部门财务收支预算总表',
    '部门收入预算总表',
    '部门支出预算总表',
    '部门财政拨款收支预算总表',
    '部门一般公共预算支出功能分类预算表',
    '部门政府性基金预算支出功能分类预算表',
    '部门国有资本经营预算支出功能分类预算表',
    '部门一般公共预算基本支出部门预算经济分类预算表',
  ].map((name) => `${year}年${name} 单位：元`),
  `${year}年部门“三公”经费和机关运行经费预算表 单位:万元`,
];

const documents: readonly { name: string; tables: readonly string[]; sizes: readonly string[] }[] = [
  {
    name: 'putuo-finance-final-2024',
    tables: ['', ...finalAccounts],
    sizes: [
      '4×3 5',
      '32×4 6,7',
      '23×11 8,9',
      '23×10 10,11',
      '34×7 12,13,14',
      '24×7 15',
      '42×8 16,17',
      '6×12 18',
      '12×10 19',
      '12×10 20',
    ],
  },
  {
    // The table of expenditure is missing from it.
    name: 'putuo-finance-final-2024-with-defects',
    tables: ['', ...finalAccounts.filter((name) => !name.startsWith('支出决算表'))],
    sizes: [
      '4×3 6',
      '32×4 7',
      '23×11 8,9',
      '34×7 10,11',
      '24×7 12',
      '42×8 13,14',
      '5×12 15',
      '12×10 16',
      '12×10 17',
    ],
  },
  {
    name: 'putuo-planning-final-2024',
    tables: ['', ...finalAccounts],
    sizes: [
      '6×3 6',
      '30×4 7',
      '27×9 8,9',
      '27×8 10,11',
      '32×7 12,13',
      '27×5 14,15',
      '40×6 16',
      '5×12 17',
      '6×8 18',
      '6×8 19',
    ],
  },
  {
    name: 'final-accounts-form-2024',
    tables: ['', ...finalAccounts],
    sizes: [
      '9×3 4',
      '30×4 5',
      '10×9 6',
      '10×8 7',
      '32×7 8,9',
      '10×5 10',
      '40×6 11',
      '5×12 12',
      '6×8 13',
      '6×8 14',
    ],
  },
  {
    name: 'putuo-justice-budget-2026',
    tables: budget(2026),
    sizes: [
      '16×4 10',
      '25×9 11',
      '25×7 12,13',
      '16×7 14',
      '25×7 15,16',
      '16×7 17',
      '16×7 18',
      '33×6 19,20',
      '4×7 21',
    ],
  },
  {
    name: 'wanli-subdistrict-budget-2025',
    tables: budget(2025),
    sizes: [
      '16×4 9',
      '70×9 10,11,12,13',
      '70×7 14,15,16,17,18',
      '16×7 19',
      '70×7 20,21,22,23,24',
      '16×7 25',
      '16×7 26',
      '35×6 27,28',
      '4×7 29',
    ],
  },
  {
    name: 'putuo-government-office-budget-2025',
    tables: budget(2025),
    sizes: [
      '16×4 8',
      '24×9 9,10',
      '24×7 11,12',
      '16×7 13',
      '24×7 14,15',
      '12×7 16',
      '12×7 17',
      '33×6 18,19',
      '4×7 20',
    ],
  },
];

describe.skipIf(!isHere)(title, () => {
  describe.each(documents)('$name', ({ name, tables, sizes }) => {
    const path = join(folder, `${name}.pdf`);
    const reading = isHere ? readPdf(name, new Uint8Array(readFileSync(path)), readingLimits) : undefined;

    test('every table, with its title and unit, over its pages', async () => {
      const grids = gridsOf(await reading);
      expect(
        grids.map(({ above }) =>
          [above[0], above.find(({ text }) => /单位[:：]/.test(text) && !text.includes('部门'))]
            .map((line) => line?.text ?? '')
            .join(' ')
            .trim(),
        ),
      ).toEqual(tables);
      expect(grids.map(({ grid, pages }) => `${grid.rows}×${grid.columns} ${pages.join(',')}`)).toEqual(
        sizes,
      );
    });

    test('no figure is lost or invented', async () => {
      const ours = numbersOf(await reading);
      const theirs = numbersIn(execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }));
      expect(ours.length).toBeGreaterThan(100);
      const surplus = (left: readonly string[], right: readonly string[]) => {
        const rest = [...right];
        return left.filter((number) => {
          const at = rest.indexOf(number);
          if (at === -1) return true;
          rest.splice(at, 1);
          return false;
        });
      };
      expect({ lost: surplus(theirs, ours), invented: surplus(ours, theirs) }).toEqual({
        lost: [],
        invented: [],
      });
    });

    test('nothing is wrong with it, but for a line that the edge of a page cuts through', async () => {
      const told = (await reading)?.problems.map(({ code, place, values }) => [code, place.page, values]);
      const isCut = name === 'putuo-justice-budget-2026';
      expect(told).toEqual(isCut ? [['text-cut-off', 4, { characters: '60' }]] : []);
    });
  });
});

function gridsOf(document: SourceDocument | undefined): SourceGrid[] {
  return document?.elements.filter((element) => element.kind === 'grid') ?? [];
}

function numbersOf(document: SourceDocument | undefined): string[] {
  return (document?.elements ?? []).flatMap((element) => {
    if (element.kind === 'paragraph') return numbersIn(element.text);
    if (element.kind === 'picture') return [];
    return [...element.above, ...element.grid.cells, ...element.notes].flatMap(({ text }) => numbersIn(text));
  });
}

function numbersIn(text: string): string[] {
  return text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
}
