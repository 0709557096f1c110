// The sheet that says what the ledger is: the entries of datapackage.json under Chinese names, in both directions.
import { ledgerEdition, ledgerFileNames } from '../../core/ledger/columns.ts';
import { fixedMembers } from '../../core/cube/dimensions.ts';
import type { Fact, Ledger } from '../../core/ledger/ledger.ts';
import type { Problem } from '../../core/lib/problem.ts';
import type { PackageHashes } from '../../publish/data/package-descriptor.ts';
import { placeOfPath } from '../key-rows.ts';
import type { FactSource } from '../parse-yaml.ts';
import { readEntrySheet } from './entry-sheet.ts';
import { identityColumns, normalisedTitle } from './layout.ts';
import type { Sheet } from './read-sheets.ts';

interface IdentityEntry {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  /** Words for the values that are allowed, by value. */
  readonly words?: Readonly<Record<string, string>>;
}

const stages = Object.fromEntries(fixedMembers('stage').map(({ code, name }) => [code, name]));

/** Entries that stand at the root of the descriptor; the others belong to `mingzhang`. */
const rootKeys = ['name', 'title'];

export const identityEntries: readonly IdentityEntry[] = [
  { key: 'title', title: '账本标题', note: '如：××市档案局2026年度部门预算' },
  { key: 'name', title: '账本标识', note: '小写字母、数字和连字符，如 archives-2026' },
  {
    key: 'ledgerKind',
    title: '账本种类',
    note: '单位自己编制的填“完整账”',
    words: { full: '完整账', public: '公开账' },
  },
  { key: 'budgetUnit', title: '公开单位', note: '随单位自己的公开文本公开的账填单位编码；部门的账不填' },
  { key: 'format', title: '公开格式', note: '本级财政部门规定的公开格式，一般不要改动' },
  { key: 'fiscalYear', title: '预算年度', note: '四位数字' },
  { key: 'stage', title: '本年环节', note: '公开批复后的预算填“批复预算”', words: stages },
  { key: 'codeListYear', title: '科目表年度', note: '所用收支分类科目的年度' },
  {
    key: 'rounding',
    title: '舍入方式',
    note: '一般填“逐数四舍五入”；要求印出的分项之和等于合计的，填“尾差调整”',
    words: { independent: '逐数四舍五入', additive: '尾差调整' },
  },
  {
    key: 'provenanceKind',
    title: '来源性质',
    note: '单位自己编制的填“正式文件”',
    words: {
      official: '正式文件',
      readFromPublication: '由公开文本读出',
      reconstruction: '重建示例',
      synthetic: '虚构示例',
    },
  },
  { key: 'provenanceNote', title: '来源说明', note: '不是正式文件的，说明数字从何而来' },
  { key: 'edition', title: '账本版本', note: '不要改动' },
  { key: 'formatHash', title: '格式校验值', note: '可以不填' },
  { key: 'contentHash', title: '内容校验值', note: '可以不填' },
];

export interface IdentityRow extends IdentityEntry {
  readonly value: string;
}

export function identityRows(identity: Ledger['identity'], hashes: PackageHashes): readonly IdentityRow[] {
  const values: Readonly<Record<string, string | number>> = {
    ...identity,
    ...hashes,
    edition: ledgerEdition,
  };
  return identityEntries.flatMap((entry) => {
    const value = `${values[entry.key] ?? ''}`;
    const isLeftOut = value === '' && (entry.key.endsWith('Hash') || entry.key === 'budgetUnit');
    // A value of the user's own may bear the name of something that every object has.
    const word =
      entry.words !== undefined && Object.hasOwn(entry.words, value) ? entry.words[value] : undefined;
    return isLeftOut ? [] : [{ ...entry, value: word ?? value }];
  });
}

export interface IdentityInSheet {
  readonly source: FactSource;
  readonly keyColumn: number;
  readonly valueColumn: number;
}

export function readIdentitySheet(sheet: Sheet, problems: Problem[]): IdentityInSheet | undefined {
  const file = ledgerFileNames.descriptor;
  const titles = { key: [identityColumns.key, 'key'], value: [identityColumns.value, 'value'], type: [] };
  const read = readEntrySheet(sheet, file, titles, problems);
  if (read === undefined) return undefined;
  const rows = new Map<string, number>();
  const root: [string, Fact][] = [];
  const own: [string, Fact][] = [];
  for (const { row, key: written, value } of read.entries) {
    const entry = identityEntries.find(({ key, title }) =>
      [key, title].map(normalisedTitle).includes(normalisedTitle(written)),
    );
    const key = entry?.key ?? written;
    const isOwn = !rootKeys.includes(key);
    rows.set(isOwn ? `mingzhang.${key}` : key, row);
    if (value !== undefined) (isOwn ? own : root).push([key, meant(entry, value.text.trim())]);
  }
  return {
    keyColumn: read.keyColumn,
    valueColumn: read.valueColumn,
    source: {
      facts: { ...Object.fromEntries(root), mingzhang: Object.fromEntries(own) },
      placeOf: (path) => placeOfPath(file, path, rows),
    },
  };
}

const yearKeys = ['fiscalYear', 'codeListYear'];

function meant(entry: IdentityEntry | undefined, written: string): Fact {
  const word = Object.entries(entry?.words ?? {}).find(([, name]) => name === written);
  if (word !== undefined) return word[0];
  const year = /^(\d{4})年?$/u.exec(written.normalize('NFKC'))?.[1];
  return year !== undefined && yearKeys.includes(entry?.key ?? '') ? Number(year) : written;
}
