// `mingzhang diff LEDGER DOCUMENT`: what was changed by hand in a document after it was built. The ledger is built, its print and the
// document are read by the same specs, and the two readings compared.
import { stat } from 'node:fs/promises';
import type { DocumentChange } from '../core/reading/document-change.ts';
import type { RoundingKind } from '../core/ledger/ledger.ts';
import type { ComparedDocument, ComparedParts } from '../core/reading/compared-document.ts';
import { readingDifference } from '../core/reading/difference.ts';
import { disclosureElements } from '../core/reading/disclosure-elements.ts';
import type { Reading } from '../core/reading/reading.ts';
import type { DisclosureFormat } from '../core/disclosure/format.ts';
import { renderProblem, type Language } from '../core/lib/messages/render.ts';
import { problem, type Problem } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { comparable } from '../core/tables/read/phrases.ts';
import { readRegularFile } from '../exchange/read-file.ts';
import { isLedgerWorkbook } from '../exchange/workbook/is-ledger-workbook.ts';
import { readingLimits } from '../ingest/limits.ts';
import { startReader } from '../ingest/reading-thread.ts';
import type { SourceDocument } from '../ingest/source-document.ts';
import { isFormatFile } from './build-options.ts';
import { formats } from './formats.ts';
import { acceptChanges } from './accept-changes.ts';
import { asJson, asText, takenAsText } from './document-difference.ts';
import { readFormatFile } from './format/format-file.ts';
import { prepare, type Prepared } from './prepare.ts';
import { openDocument } from './read/open-document.ts';
import { understand } from './read/understand.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { commandWords } from './wording.ts';

/** A folder, or a workbook with the sheets of a ledger, is a ledger. */
export async function isDocument(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isFile() !== true) return false;
  if (!path.toLowerCase().endsWith('.xlsx')) return true;
  const content = await readRegularFile(path, readingLimits.fileBytes);
  // What cannot be opened is left to whoever reads ledgers, to say why.
  return content.ok && isLedgerWorkbook(content.value) === false;
}

export interface DocumentDiffOptions {
  /** How the document was built, where it was built otherwise than the ledger says. */
  readonly format: string | undefined;
  readonly budgetUnit: string | undefined;
  readonly rounding: RoundingKind | undefined;
  readonly json: boolean;
  readonly accept: boolean;
  readonly language: Language;
}

export async function diffDocument(
  ledgerPath: string,
  documentPath: string,
  { json, accept, language, ...built }: DocumentDiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const sayProblems = (path: string, problems: readonly Problem[]): void => {
    for (const one of problems) terminal.printAside(`${path}: ${renderProblem(one, language)}`);
  };
  const document = await read(documentPath);
  for (const one of document.problems) terminal.printAside(renderProblem(one, language));
  if (document.elements.length === 0) return 2;
  const compared = await compare(ledgerPath, document, built);
  if (!compared.ok) {
    sayProblems(ledgerPath, compared.error);
    return 2;
  }
  const { prepared, changes, warnings } = compared.value;
  for (const one of warnings) terminal.printAside(renderProblem(one, language));
  const say = commandWords(language).documentDifference;
  const options = { ...built, budgetUnit: budgetUnitOf(prepared), attachment: 'public' } as const;
  const accepted = accept ? await acceptChanges(ledgerPath, prepared, changes, options) : ok([]);
  if (!accepted.ok) {
    sayProblems(ledgerPath, accepted.error);
    terminal.printAside(say.nothingTaken);
    return 2;
  }
  if (json) terminal.print(asJson(prepared.disclosure.body.name, document, changes, accepted.value));
  else {
    for (const line of asText(changes, language)) terminal.print(line);
    if (accept) for (const line of takenAsText(changes, accepted.value, language)) terminal.print(line);
  }
  return changes.length === accepted.value.length ? 0 : 1;
}

/** Two documents of one format, whoever made them: what the second says otherwise than the first. */
export async function diffDocuments(
  firstPath: string,
  secondPath: string,
  { json, language, format: formatId }: DocumentDiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const known = await formatsNamed(formatId);
  if (!known.ok) {
    for (const one of known.error) terminal.printAside(renderProblem(one, language));
    return 2;
  }
  const [first, second] = [await read(firstPath), await read(secondPath)];
  const tell = (problems: readonly Problem[]): void => {
    for (const one of problems) terminal.printAside(renderProblem(one, language));
  };
  for (const document of [first, second]) tell(document.problems);
  if (first.elements.length === 0 || second.elements.length === 0) return 2;
  const before = understand(first, known.value);
  const { format } = before;
  const after = understand(second, format === undefined ? [] : [format]);
  if (format === undefined || after.format === undefined) {
    const unknown = format === undefined ? first : second;
    tell([problem('document-format-unknown', { file: unknown.file }, { values: {} })]);
    return 2;
  }
  const [one, other] = [partsOf(first), partsOf(second)];
  const changes = readingDifference(
    { elements: first.elements, reading: before },
    { elements: second.elements, reading: after },
    {
      text: one.text && other.text,
      charts: one.charts && other.charts,
      allTables: one.allTables && other.allTables,
    },
  );
  if (json) terminal.print(asJson(after.identity.body ?? '', second, changes, [], first));
  else for (const line of asText(changes, language, 'documents')) terminal.print(line);
  return changes.length === 0 ? 0 : 1;
}

/** All that come with the program, or the one that is named. */
async function formatsNamed(
  named: string | undefined,
): Promise<Result<readonly DisclosureFormat[], readonly Problem[]>> {
  if (named === undefined) return ok([...formats.values()]);
  if (isFormatFile(named)) {
    const own = await readFormatFile(named);
    return own.ok ? ok([own.value]) : own;
  }
  const format = formats.get(named);
  if (format !== undefined) return ok([format]);
  const values = { allowed: [...formats.keys()].join('、') };
  return err([problem('format-unknown', { column: '--format' }, { written: named, values })]);
}

async function read(path: string): Promise<SourceDocument> {
  const reader = startReader();
  try {
    return await openDocument(path, reader);
  } finally {
    await reader.close();
  }
}

interface Compared {
  readonly prepared: Prepared;
  readonly changes: readonly DocumentChange[];
  readonly warnings: readonly Problem[];
}

type BuiltAs = Pick<DocumentDiffOptions, 'format' | 'budgetUnit' | 'rounding'>;

/** Unless it is said, the document tells whose it is: the department's, or that of one of its units. */
async function compare(
  ledgerPath: string,
  document: SourceDocument,
  built: BuiltAs,
): Promise<Result<Compared, readonly Problem[]>> {
  const options = { ...built, attachment: 'public' } as const;
  const first = await prepare(ledgerPath, options);
  if (!first.ok) return first;
  const { format, ledger } = first.value;
  const after = understand(document, [format]);
  if (after.format === undefined) {
    const values = { format: `${format.id} ${format.title}` };
    return err([problem('document-of-other-format', { file: document.file }, { values })]);
  }
  const budgetUnit = built.budgetUnit ?? unitOf(after, first.value);
  const prepared =
    budgetUnit === built.budgetUnit ? first : await prepare(ledgerPath, { ...options, budgetUnit });
  if (!prepared.ok) return prepared;
  const parts = partsOf(document);
  const beside = { mark: true, charts: parts.charts };
  const elements = disclosureElements(prepared.value.disclosure, ledger.identity.name, beside);
  const before: ComparedDocument = { elements, reading: understand({ elements }, [format]) };
  const changes = readingDifference(before, { elements: document.elements, reading: after }, parts);
  return ok({ prepared: prepared.value, changes, warnings: otherBody(after, prepared.value, document) });
}

/** A cover of somebody else's is told: most likely, ledger and document do not belong together. */
function otherBody(
  { identity }: Reading,
  { disclosure }: Prepared,
  { file }: SourceDocument,
): readonly Problem[] {
  const { body, fiscalYear } = identity;
  const isSame =
    (body === undefined || comparable(body) === comparable(disclosure.body.name)) &&
    (fiscalYear === undefined || fiscalYear === disclosure.fiscalYear);
  if (isSame) return [];
  const values = { body: `${disclosure.body.name}，${disclosure.fiscalYear}` };
  const written = [body, fiscalYear].filter((one) => one !== undefined).join('，');
  return [problem('document-of-other-body', { file }, { written, values })];
}

/** What a file of its type holds of a disclosure. */
function partsOf({ fileType }: SourceDocument): ComparedParts {
  const isOfTables = fileType === 'xlsx' || fileType === 'xls' || fileType === 'csv';
  return {
    text: !isOfTables,
    charts: fileType === 'docx' || fileType === 'doc',
    allTables: fileType !== 'csv',
  };
}

function budgetUnitOf({ disclosure: { body } }: Prepared): string | undefined {
  return body.kind === 'budgetUnit' ? body.code : undefined;
}

function unitOf({ identity }: Reading, { ledger }: Prepared): string | undefined {
  const body = comparable(identity.body ?? '');
  if (body === comparable(ledger.department.name)) return undefined;
  return ledger.budgetUnits.find(({ name }) => comparable(name) === body)?.code;
}
