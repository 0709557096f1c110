// How it is told what a document says otherwise than a ledger or another document: for the terminal, and as JSON.
import type { Language } from '../core/lib/messages/render.ts';
import { changeKinds, type DocumentChange } from '../core/reading/document-change.ts';
import type { SourceDocument } from '../ingest/source-document.ts';
import { commandWords } from './wording.ts';

export const differenceSchema = { name: 'mingzhang-difference', edition: 1 } as const;

/** `base` is the document that the other is compared with, where that is no ledger. */
export function asJson(
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

export function asText(
  changes: readonly DocumentChange[],
  language: Language,
  between: 'ledgerAndDocument' | 'documents' = 'ledgerAndDocument',
): string[] {
  const words = commandWords(language).documentDifference;
  const say = between === 'documents' ? { ...words, ...words.betweenDocuments } : words;
  if (changes.length === 0) return [say.nothing];
  const shown = (text: string | null): string =>
    text === null ? '—' : text === '' ? say.blank : `「${text}」`;
  return changeKinds.flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    if (ofKind.length === 0) return [];
    return [
      `${kind === 'figure' ? say.figures : say.kinds[kind]} (${ofKind.length})`,
      ...ofKind.map(({ where, before, after, place }) => {
        const page = place.page === undefined ? '' : `  ${say.page(place.page)}`;
        return `  ${where === '' ? '' : `${where}：`}${shown(before)} → ${shown(after)}${page}`;
      }),
    ];
  });
}

/** What went into the ledger, and for what is left why it did not. */
export function takenAsText(
  changes: readonly DocumentChange[],
  taken: readonly DocumentChange[],
  language: Language,
): string[] {
  const say = commandWords(language).documentDifference;
  const left = Map.groupBy(
    changes.filter((change) => !taken.includes(change)),
    ({ kind, entry }) => leftBecause(kind, entry !== undefined),
  );
  return [
    '',
    say.taken(taken.length),
    ...taken.map(({ where }) => `  ${where}`),
    ...[...left].map(([why, { length }]) => say.left[why](length)),
  ];
}

/** Amounts stand in lines, wording in the format and the lists; an entry that could be taken has no place of its own in this ledger. */
function leftBecause(kind: DocumentChange['kind'], isEntry: boolean): 'amount' | 'wording' | 'noPlace' {
  if (isEntry) return 'noPlace';
  return kind === 'figure' || kind === 'row' || kind === 'column' ? 'amount' : 'wording';
}
