// What is written is read again as it was, from a folder's files and from one JSON file, and written again the same.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLedgerJson } from '../../src/exchange/ledger-json.ts';
import { contentHash, ledgerFiles, ledgerPackageJson } from '../../src/publish/data/ledger-package.ts';
import { readText } from './good-ledger.ts';
import { anyLedger, withoutPlaces } from './ledger-arbitrary.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a ledger of any content', () => {
  test('comes back from its files, and gives the same files', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const files = ledgerFiles(ledger, { contentHash: contentHash(ledger) });
        const reading = readText(Object.fromEntries(files));
        expect(reading.problems).toEqual([]);
        if (reading.ledger === undefined) throw new Error('nothing was read');
        expect(withoutPlaces(reading.ledger)).toEqual(ledger);
        expect(ledgerFiles(reading.ledger, reading.hashes)).toEqual(files);
      }),
    );
  });

  test('comes back from one JSON file, and gives the same file', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const json = ledgerPackageJson(ledger, { contentHash: contentHash(ledger) });
        const read = readLedgerJson(bytesOf(json), 'ledger.json');
        if (!read.ok) throw new Error(read.error.map(({ code }) => code).join());
        expect(read.value.warnings).toEqual([]);
        expect(withoutPlaces(read.value.ledger)).toEqual(ledger);
        expect(ledgerPackageJson(read.value.ledger, read.value.hashes)).toBe(json);
      }),
    );
  });
});

test('lines, projects and indicators know the line of the file that they start in', () => {
  const { ledger } = readText({
    ...Object.fromEntries(ledgerFiles(sampleLedger())),
    'indicators.csv':
      '\n"project",side,level1,level2,level3,target\r\np1,annual,"产出\r\n指标",数量指标,次数,1\r\n,,,,,\r\np1,annual,产出指标,数量指标,次数,2\r\n',
  });
  expect(ledger?.indicators.map(({ source }) => source)).toEqual([
    { file: 'indicators.csv', row: 3 },
    { file: 'indicators.csv', row: 6 },
  ]);
  expect(ledger?.indicators[0]?.level1).toBe('产出\n指标');
});

test('columns may stand in any order, and a trailing empty one is no column', () => {
  const { ledger } = readText({
    ...Object.fromEntries(ledgerFiles(sampleLedger())),
    'indicators.csv': 'target, side ,level3,level2,level1,project,\n≥1,annual,次数,数量指标,产出指标,p1,\n',
  });
  expect(ledger?.indicators).toEqual([
    {
      project: 'p1',
      side: 'annual',
      level1: '产出指标',
      level2: '数量指标',
      level3: '次数',
      target: '≥1',
      source: { file: 'indicators.csv', row: 2 },
    },
  ]);
});

function sampleLedger() {
  const [ledger] = fc.sample(anyLedger, { numRuns: 1, seed: 7 });
  if (ledger === undefined) throw new Error('no sample');
  return ledger;
}
