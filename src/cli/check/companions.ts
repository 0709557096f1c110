// The documents that a disclosure is checked against: last year's, the budget that final accounts follow, those of a department's units.
import type { CheckedDocument, Companions } from '../../core/checks/checked-document.ts';
import type { DisclosureFormat } from '../../core/disclosure/format.ts';
import { renderProblem, type Language } from '../../core/lib/messages/render.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import type { DocumentReader } from '../../ingest/reading-thread.ts';
import { openDocuments } from '../read/open-document.ts';
import { checkedDocument } from './check-document.ts';
import type { CompanionPaths } from './check-options.ts';
import { checkWords } from './wording.ts';

/** Whoever names a document wants it compared: one that cannot be read stops the command, all of them told at once. */
export async function openCompanions(
  { previousYear, budget, units }: CompanionPaths,
  formats: readonly DisclosureFormat[],
  reader: DocumentReader,
  language: Language,
): Promise<Result<Companions, readonly string[]>> {
  const messages: string[] = [];
  const open = async (path: string | undefined): Promise<readonly CheckedDocument[]> => {
    if (path === undefined) return [];
    const documents: CheckedDocument[] = [];
    for await (const source of openDocuments(path, reader)) {
      if (source.elements.length > 0) documents.push(checkedDocument(source, formats));
      else for (const fault of source.problems) messages.push(renderProblem(fault, language));
    }
    if (documents.length === 0) messages.push(checkWords(language).companionUnread(path));
    return documents;
  };
  const [ofLastYear] = await open(previousYear);
  const [ofBudget] = await open(budget);
  const ofUnits: CheckedDocument[] = [];
  for (const path of units) ofUnits.push(...(await open(path)));
  if (messages.length > 0) return err(messages);
  return ok({
    ...(ofLastYear === undefined ? {} : { previousYear: ofLastYear }),
    ...(ofBudget === undefined ? {} : { budget: ofBudget }),
    units: ofUnits,
  });
}
