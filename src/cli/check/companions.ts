// The documents that a disclosure is checked against: last year's, the budget that final accounts follow, those of a department's units. A ledger
// stands for what it prints.
import { basename, dirname, join } from 'node:path';
import { renderProblem, type Language } from '../../core/lib/messages/render.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { startReader } from '../../ingest/reading-thread.ts';
import type { SourceDocument } from '../../ingest/source-document.ts';
import type { FindOptions } from '../read/find-documents.ts';
import { openDocuments } from '../read/open-document.ts';
import { checkWords } from './wording.ts';

export interface CompanionPaths {
  readonly previousYear: string | undefined;
  readonly budget: string | undefined;
  readonly units: readonly string[];
}

export interface CompanionSources {
  readonly previousYear?: SourceDocument;
  readonly budget?: SourceDocument;
  readonly units: readonly SourceDocument[];
}

/** Last year's file often has the same name as this year's, in the folder of its year. */
const nameWithFolder = (path: string): string => join(basename(dirname(path)), basename(path));

/** Whoever names a document wants it compared: one that cannot be read stops the command, all of them told at once. */
export async function openCompanions(
  { previousYear, budget, units }: CompanionPaths,
  options: FindOptions,
  language: Language,
): Promise<Result<CompanionSources, readonly string[]>> {
  const messages: string[] = [];
  const reader = startReader();
  const open = async (path: string): Promise<readonly SourceDocument[]> => {
    const documents: SourceDocument[] = [];
    for await (const source of openDocuments(path, reader, { ...options, nameOf: nameWithFolder })) {
      if (source.elements.length > 0) documents.push(source);
      else for (const fault of source.problems) messages.push(renderProblem(fault, language));
    }
    if (documents.length === 0) messages.push(checkWords(language).companionUnread(path));
    return documents;
  };
  const openOne = async (path: string | undefined): Promise<SourceDocument | undefined> => {
    if (path === undefined) return undefined;
    const [document, ...more] = await open(path);
    if (more.length > 0) messages.push(checkWords(language).companionsMany(path));
    return document;
  };
  try {
    const ofLastYear = await openOne(previousYear);
    const ofBudget = await openOne(budget);
    const ofUnits: SourceDocument[] = [];
    for (const path of units) ofUnits.push(...(await open(path)));
    if (messages.length > 0) return err(messages);
    return ok({
      ...(ofLastYear === undefined ? {} : { previousYear: ofLastYear }),
      ...(ofBudget === undefined ? {} : { budget: ofBudget }),
      units: ofUnits,
    });
  } finally {
    await reader.close();
  }
}
