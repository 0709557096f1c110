// `mingzhang diff LEDGER DOCUMENT`: what was changed by hand in a document after it was built. The ledger is built, its print and the
// document are read by the same specs, and the two readings compared.
import { stat } from 'node:fs/promises';
import { changeKinds, type DocumentChange } from '../core/reading/document-change.ts';
import { readingDifference } from '../core/reading/difference.ts';
import { disclosureElements } from '../core/reading/disclosure-elements.ts';
import type { Reading } from '../core/reading/reading.ts';
import { renderProblem, type Language } from '../core/lib/messages/render.ts';
import { problem, type Problem } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { comparable } from '../core/tables/read/phrases.ts';
import { startReader } from '../ingest/reading-thread.ts';
import type { SourceDocument } from '../ingest/source-document.ts';
import { formats } from './formats.ts';
import { acceptChanges } from './accept-changes.ts';
import { prepare, type Prepared } from './prepare.ts';
import { openDocument } from './read/open-document.ts';
import { understand } from './read/understand.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { commandWords } from './wording.ts';

export const differenceSchema = { name: 'mingzhang-difference', edition: 1 } as const;

/** A folder or a workbook is a ledger. */
export async function isDocument(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => undefined);
  return info?.isFile() === true && !path.toLowerCase().endsWith('.xlsx');
}

export interface DocumentDiffOptions {
  readonly json: boolean;
  readonly accept: boolean;
  readonly language: Language;
}

export async function diffDocument(
  ledgerPath: string,
  documentPath: string,
  { json, accept, language }: DocumentDiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const sayProblems = (path: string, problems: readonly Problem[]): void => {
    for (const one of problems) terminal.printAside(`${path}: ${renderProblem(one, language)}`);
  };
  const document = await read(documentPath);
  sayProblems(documentPath, document.problems);
  if (document.elements.length === 0) return 2;
  const compared = await compare(ledgerPath, document);
  if (!compared.ok) {
    sayProblems(ledgerPath, compared.error);
    return 2;
  }
  const { prepared, changes } = compared.value;
  const say = commandWords(language).documentDifference;
  const accepted = accept ? await acceptChanges(ledgerPath, prepared, changes) : ok([]);
  if (!accepted.ok) {
    sayProblems(ledgerPath, accepted.error);
    terminal.printAside(say.nothingTaken);
    return 2;
  }
  if (json) terminal.print(asJson(prepared.disclosure.body.name, document, changes, accepted.value));
  else {
    for (const line of asText(changes, language)) terminal.print(line);
    if (accept) terminal.print(say.taken(accepted.value.length));
    for (const { where } of accepted.value) terminal.print(`  ${where}`);
  }
  return changes.length === accepted.value.length ? 0 : 1;
}

/** Two documents of one format, whoever made them: what the second says otherwise than the first. */
export async function diffDocuments(
  firstPath: string,
  secondPath: string,
  { json, language }: DocumentDiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const [first, second] = [await read(firstPath), await read(secondPath)];
  const tell = ({ file }: SourceDocument, problems: readonly Problem[]): void => {
    for (const one of problems) terminal.printAside(`${file}: ${renderProblem(one, language)}`);
  };
  for (const document of [first, second]) tell(document, document.problems);
  if (first.elements.length === 0 || second.elements.length === 0) return 2;
  const before = understand(first, [...formats.values()]);
  const { format } = before;
  const after = understand(second, format === undefined ? [] : [format]);
  if (format === undefined || after.format === undefined) {
    const unknown = format === undefined ? first : second;
    tell(unknown, [problem('document-format-unknown', { file: unknown.file }, { values: {} })]);
    return 2;
  }
  const changes = readingDifference(before, after);
  if (json) terminal.print(asJson(after.identity.body ?? '', second, changes, [], first));
  else for (const line of asText(changes, language, 'documents')) terminal.print(line);
  return changes.length === 0 ? 0 : 1;
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
}

/** The document says whose it is: the department's, or that of one of its units. */
async function compare(
  ledgerPath: string,
  document: SourceDocument,
): Promise<Result<Compared, readonly Problem[]>> {
  const options = { format: undefined, budgetUnit: undefined, attachment: 'public' } as const;
  const ofDepartment = await prepare(ledgerPath, options);
  if (!ofDepartment.ok) return ofDepartment;
  const { format, ledger } = ofDepartment.value;
  const after = understand(document, [format]);
  if (after.format === undefined)
    return err([problem('document-format-unknown', { file: document.file }, { values: {} })]);
  const budgetUnit = unitOf(after, ofDepartment.value);
  const prepared =
    budgetUnit === undefined ? ofDepartment : await prepare(ledgerPath, { ...options, budgetUnit });
  if (!prepared.ok) return prepared;
  const before = understand(
    { elements: disclosureElements(prepared.value.disclosure, ledger.identity.name) },
    [format],
  );
  return ok({ prepared: prepared.value, changes: readingDifference(before, after) });
}

function unitOf({ identity }: Reading, { ledger }: Prepared): string | undefined {
  const body = comparable(identity.body ?? '');
  if (body === comparable(ledger.department.name)) return undefined;
  return ledger.budgetUnits.find(({ name }) => comparable(name) === body)?.code;
}

/** `base` is the document that the other is compared with, where that is no ledger. */
function asJson(
  body: string,
  { file, fileType }: SourceDocument,
  changes: readonly DocumentChange[],
  accepted: readonly DocumentChange[],
  base?: SourceDocument,
): string {
  const changesJson = changes.map(
    ({ kind, path, where, before, after, beforeFen, afterFen, place }, index) => ({
      kind,
      path,
      where,
      before,
      after,
      ...(kind === 'figure' ? { beforeFen: beforeFen ?? null, afterFen: afterFen ?? null } : {}),
      place,
      accepted: accepted.some((one) => one === changes[index]),
    }),
  );
  const content = {
    schema: differenceSchema,
    ...(base === undefined ? {} : { base: { file: base.file, fileType: base.fileType } }),
    document: { file, fileType, body },
    changes: changesJson,
  };
  return JSON.stringify(
    content,
    (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value),
    2,
  );
}

function asText(
  changes: readonly DocumentChange[],
  language: Language,
  between: 'ledgerAndDocument' | 'documents' = 'ledgerAndDocument',
): string[] {
  const words = commandWords(language).documentDifference;
  const say = between === 'documents' ? { ...words, ...words.betweenDocuments } : words;
  if (changes.length === 0) return [say.nothing];
  const shown = (text: string | null): string => (text === null ? '—' : `「${text}」`);
  return changeKinds.flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    if (ofKind.length === 0) return [];
    return [
      `${kind === 'figure' ? say.figures : say.kinds[kind]} (${ofKind.length})`,
      ...ofKind.map(({ where, before, after, place }) => {
        const page = place.page === undefined ? '' : `  ${say.page(place.page)}`;
        return `  ${where}：${shown(before)} → ${shown(after)}${page}`;
      }),
    ];
  });
}
