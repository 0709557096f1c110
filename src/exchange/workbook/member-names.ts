// Codes and the names that people write for them. In a workbook a member stands under its name, a code with its name behind
// it (`2013101 行政运行`); a bare code is taken as well.
import type { CodeList, CodeListName } from '../../core/classification/code-list.ts';
import { normaliseOfficialName } from '../../core/classification/official-name.ts';
import { fixedMembers, type DimensionName } from '../../core/cube/dimensions.ts';
import { problem, type Problem, type SourcePlace } from '../../core/lib/problem.ts';

export type CodeLists = Readonly<Record<CodeListName, CodeList>>;

export interface NamedCode {
  readonly code: string;
  readonly names: readonly string[];
}

/** What may stand in a column. `codeNamed`: written as the code with its name; else as the name alone. */
export interface Vocabulary {
  readonly entries: readonly NamedCode[];
  readonly form: 'name' | 'codeAndName' | 'code';
  /** Of a code list, whose names are held against their codes. */
  readonly list?: CodeListName;
}

export type Vocabularies = ReadonlyMap<string, Vocabulary>;

const sideNames: Vocabulary = {
  entries: [
    { code: 'wholePeriod', names: ['实施期'] },
    { code: 'annual', names: ['年度'] },
  ],
  form: 'name',
};

const fixedDimensions: readonly DimensionName[] = [
  'stage',
  'side',
  'fundSource',
  'origin',
  'expenditureKind',
  'procurementCategory',
  'moneyLevel',
];

function fixedVocabulary(name: DimensionName): Vocabulary {
  const entries = fixedMembers(name).map((member) => ({ code: member.code, names: [member.name] }));
  return { entries, form: 'name' };
}

/** What the ledger itself names. */
export interface OwnNames {
  readonly department: readonly NamedCode[];
  readonly jurisdiction: readonly NamedCode[];
  readonly budgetUnit: readonly NamedCode[];
  readonly project: readonly NamedCode[];
}

/** By column; without code lists their columns hold bare codes. */
export function vocabularies(own: OwnNames, lists: CodeLists | undefined): Vocabularies {
  const ofLists = Object.entries(lists ?? {}).map(([name, list]): [string, Vocabulary] => [
    name,
    {
      entries: list.entries.map((entry) => ({ code: entry.code, names: [entry.name, ...entry.aliases] })),
      form: 'codeAndName',
      list: list.name,
    },
  ]);
  const ofLedger = Object.entries({ ...own, counterpartBudgetUnit: own.budgetUnit }).map(
    ([name, entries]): [string, Vocabulary] => [name, { entries, form: 'code' }],
  );
  return new Map<string, Vocabulary>([
    ...fixedDimensions.map((name) => [name, fixedVocabulary(name)] as const),
    ...ofLists,
    ...ofLedger,
    ['indicatorSide', sideNames],
  ]);
}

/** As a workbook shows a code. What is in no vocabulary stands as it is. */
export function shownCode(code: string, vocabulary: Vocabulary | undefined): string {
  const name = vocabulary?.entries.find((entry) => entry.code === code)?.names[0];
  if (name === undefined || vocabulary?.form === 'code') return code;
  return vocabulary?.form === 'name' ? name : `${code} ${name}`;
}

const codeThenName = /^(\S+)\s+(.+)$/su;

/** The code that a cell means. What is not understood comes back as it stands, for the checks of the ledger to judge. */
export function codeMeant(
  written: string,
  vocabulary: Vocabulary | undefined,
  place: SourcePlace,
  problems: Problem[],
): string {
  if (vocabulary === undefined || written === '' || written === '*') return written;
  const { entries, list } = vocabulary;
  if (entries.some(({ code }) => code === written)) return written;
  const [, code = '', name = ''] = codeThenName.exec(written) ?? [];
  const entry = entries.find((each) => each.code === code);
  if (entry !== undefined) {
    if (hasName(entry, name)) return code;
    if (list === undefined) return written;
    const values = { codeList: list, code, name: entry.names[0] ?? '' };
    problems.push(problem('code-name-mismatch', place, { written: name, values }));
    return code;
  }
  const named = entries.filter((each) => hasName(each, written));
  if (named.length > 1) {
    const codes = named.map((each) => each.code);
    const shown = `${codes.slice(0, 5).join('、')}${codes.length > 5 ? ' …' : ''}`;
    problems.push(problem('name-ambiguous', place, { written, values: { codes: shown } }));
  }
  return named[0]?.code ?? written;
}

function hasName({ names }: NamedCode, written: string): boolean {
  const wanted = normaliseOfficialName(written);
  return names.some((name) => normaliseOfficialName(name) === wanted);
}
