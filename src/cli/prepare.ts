// From a ledger to the tree of its disclosure: read, check against the year's lists, build. Every stage says all that is
// wrong, and goes on with what the earlier ones found sound; the tree itself is built only of what is sound throughout.
import { indexCodeList, type CodeListIndex, type CodeListName } from '../core/classification/code-list.ts';
import type { CodeListIndexes } from '../core/ledger/validation/context.ts';
import { buildDisclosure, type Built } from '../core/disclosure/build.ts';
import { printedOnly } from '../core/disclosure/printed-only.ts';
import type { DocumentRounding } from '../core/disclosure/tree.ts';
import type { DisclosureFormat } from '../core/disclosure/format.ts';
import { formatProblems } from '../core/disclosure/validate-format.ts';
import { unknownFacts } from '../core/disclosure/known-facts.ts';
import { missingWords } from '../core/disclosure/missing-words.ts';
import { ledgerFileNames } from '../core/ledger/columns.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import type { CodeLists } from '../core/ledger/space.ts';
import { problem, type Problem } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { checkReading, type LedgerReading } from '../exchange/assemble-ledger.ts';
import { openLedgers } from '../exchange/open-ledger.ts';
import { coveredYears, isCovered, loadStandards, type Standards } from '../../standards/load.ts';
import { isFormatFile, type BuildOptions } from './build-options.ts';
import { formats } from './formats.ts';

export interface Prepared extends Built {
  readonly ledger: Ledger;
  readonly format: DisclosureFormat;
  /** Of the disclosure, also where that carries printed values only. */
  readonly rounding: DocumentRounding;
  readonly codeLists: CodeLists;
}

export type PrepareOptions = Pick<BuildOptions, 'format' | 'budgetUnit' | 'attachment' | 'rounding'>;

/** From a ledger folder or a workbook, or from several that make one ledger; problems say where in them they stand. */
export async function prepare(
  ledgers: string | readonly string[],
  options: PrepareOptions,
): Promise<Result<Prepared, readonly Problem[]>> {
  return await prepareOpened(await openLedgers([ledgers].flat(), indexesOfYear), options);
}

/** From what was read of one already, such as a workbook that is known by its bytes. */
export async function prepareOpened(
  reading: LedgerReading,
  options: PrepareOptions,
): Promise<Result<Prepared, readonly Problem[]>> {
  const own = await ownFormat(options);
  const prepared = prepareReading(reading, options, own);
  const { locate } = reading;
  if (locate === undefined) return prepared;
  return prepared.ok
    ? ok({ ...prepared.value, warnings: prepared.value.warnings.map(locate) })
    : err(prepared.error.map(locate));
}

/** A bureau's own format, where one is named. */
async function ownFormat({
  format,
}: PrepareOptions): Promise<Result<DisclosureFormat, readonly Problem[]> | undefined> {
  if (format === undefined || !isFormatFile(format)) return undefined;
  const { readFormatFile } = await import('./format/format-file.ts');
  const read = await readFormatFile(format);
  const faults = read.ok ? formatProblems(read.value, listsNearest(undefined)) : [];
  return faults.length === 0 ? read : err(faults);
}

function prepareReading(
  reading: LedgerReading,
  options: PrepareOptions,
  own: Result<DisclosureFormat, readonly Problem[]> | undefined,
): Result<Prepared, readonly Problem[]> {
  const { ledger: read, losses, problems: found, withLine } = checkReading(reading, indexesOfYear);
  if (read === undefined) return err(found);
  const { lists } = standardsOf(read.identity.codeListYear);
  if (own?.ok === false) return err([...found, ...own.error]);
  const formatId = own?.value.id ?? options.format ?? read.identity.format;
  const format = own?.value ?? formats.get(formatId);
  const unitCode = options.budgetUnit ?? read.identity.budgetUnit;
  const unit = read.budgetUnits.find((candidate) => candidate.code === unitCode);
  const refused = optionProblems(options, formatId, read);
  if (format === undefined) {
    const place = { file: ledgerFileNames.descriptor, path: 'mingzhang.format' };
    const isTold = formatId === '' || losses.isLostPath(place.file, place.path);
    return err([...found, ...refused, ...(isTold ? [] : [withLine(unknownFormat(formatId, options))])]);
  }
  const ledger = asBuilt(read, format, options);
  const notConsequences = (words: readonly Problem[]): readonly Problem[] =>
    words.map(withLine).filter((each) => !losses.explains(each));
  // A ledger that is built in another format than its own holds facts for that one.
  const unread = format.id === read.identity.format ? unknownFacts(ledger, format) : [];
  const problems = [...found, ...notConsequences(unread), ...refused];
  // What other documents print is not in a public ledger, and not to be asked of it.
  if (refused.length > 0 && read.identity.ledgerKind === 'public') return err(problems);
  if (problems.some(({ severity }) => severity === 'error')) {
    const words = refused.length > 0 ? [] : missingWords(ledger, format, lists, unit, found);
    return err([...problems, ...notConsequences(words)]);
  }
  const built = buildDisclosure(ledger, format, lists, unit);
  if (!built.ok) return err([...problems, ...built.error.map(withLine)]);
  const { disclosure, warnings, printedFacts, printedProjects } = built.value;
  return ok({
    ledger,
    format,
    codeLists: lists,
    disclosure: options.attachment === 'none' ? printedOnly(disclosure) : disclosure,
    rounding: disclosure.rounding,
    warnings: [...problems, ...warnings.map(withLine)],
    printedFacts,
    printedProjects,
  });
}

/** What goes out says the format and the rounding that the document was built with. */
function asBuilt(ledger: Ledger, format: DisclosureFormat, { rounding }: PrepareOptions): Ledger {
  const { identity } = ledger;
  return { ...ledger, identity: { ...identity, format: format.id, rounding: rounding ?? identity.rounding } };
}

/** The code lists of a year that has them, for those who name codes. */
export function listsOfYear(year: number): Standards['codeLists'] {
  return standardsOf(year).lists;
}

/** The lists of the nearest year that there are lists of; those of the latest where no year is known. */
export function listsNearest(year: number | undefined): Standards['codeLists'] {
  const { first, last } = coveredYears;
  return listsOfYear(Math.min(Math.max(year ?? last, first), last));
}

/** With the problem of a year without lists, as the ledger names it. */
export function indexesOfYear(year: number): Result<CodeListIndexes, Problem> {
  if (isCovered(year)) return ok(standardsOf(year).indexes);
  const place = { file: ledgerFileNames.descriptor, path: 'mingzhang.codeListYear' };
  const values = { first: `${coveredYears.first}`, last: `${coveredYears.last}` };
  return err(problem('code-lists-missing', place, { written: `${year}`, values }));
}

/** What a document is checked by, in a year that has lists. */
export function checkStandardsOf(year: number): Omit<YearStandards, 'indexes'> {
  return standardsOf(year);
}

interface YearStandards extends Pick<
  Standards,
  'economicMapping' | 'fundSections' | 'auditRules' | 'legalBasis' | 'scoreWeights'
> {
  readonly lists: Standards['codeLists'];
  readonly indexes: Readonly<Record<CodeListName, CodeListIndex>>;
}

const loaded = new Map<number, YearStandards>();

/** Read once a year of lists, however many ledgers are built. */
function standardsOf(year: number): YearStandards {
  const known = loaded.get(year);
  if (known !== undefined) return known;
  const { codeLists: lists, ...others } = loadStandards(year);
  const standards = {
    lists,
    ...others,
    indexes: {
      functionalClass: indexCodeList(lists.functionalClass),
      departmentEconomicClass: indexCodeList(lists.departmentEconomicClass),
      governmentEconomicClass: indexCodeList(lists.governmentEconomicClass),
      revenueClass: indexCodeList(lists.revenueClass),
    },
  };
  loaded.set(year, standards);
  return standards;
}

function unknownFormat(written: string, options: PrepareOptions): Problem {
  const place =
    options.format === undefined
      ? { file: ledgerFileNames.descriptor, path: 'mingzhang.format' }
      : { column: '--format' };
  return problem('format-unknown', place, { written, values: { allowed: [...formats.keys()].join('、') } });
}

/** Whether the ledger can give what is asked for. */
function optionProblems(
  { budgetUnit }: PrepareOptions,
  formatId: string,
  ledger: Ledger,
): readonly Problem[] {
  const { identity, department, budgetUnits } = ledger;
  if (identity.ledgerKind === 'full') {
    const isKnown = budgetUnit === undefined || budgetUnits.some(({ code }) => code === budgetUnit);
    return isKnown ? [] : [unknownUnit(budgetUnit, ledger)];
  }
  const other = (option: string, written: string | undefined, own: string): Problem[] =>
    written === undefined || written === own
      ? []
      : [problem('public-ledger-of-other-document', { column: option }, { written, values: { own } })];
  return [
    ...other('--budget-unit', budgetUnit, identity.budgetUnit ?? department.name),
    ...other('--format', formatId, identity.format),
  ];
}

function unknownUnit(written: string, ledger: Ledger): Problem {
  const allowed = ledger.budgetUnits.map((unit) => `${unit.code} ${unit.name}`).join('、');
  return problem(
    'value-not-allowed',
    { column: '--budget-unit' },
    { written, values: { allowed, similar: '' } },
  );
}
