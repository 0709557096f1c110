// The package that a published document carries: its ledger, and what it was printed with. All of it comes from outside; what
// the hashes do not cover is at least of the right shape.
import {
  codeListNames,
  type CodeEntry,
  type CodeList,
  type CodeListName,
} from '../core/classification/code-list.ts';
import type { DisclosureFormat } from '../core/disclosure/format.ts';
import { ledgerEdition } from '../core/ledger/columns.ts';
import type { CodeLists } from '../core/ledger/space.ts';
import { problem, type Problem } from '../core/lib/problem.ts';
import type { BaseWording } from '../core/narrative/sentence.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { dataHash } from '../publish/data/content-hash.ts';
import { printingResources, type Printing } from '../publish/data/printing.ts';
import type { LedgerRead } from './assemble-ledger.ts';
import { decodeText } from '../ingest/text/decode-text.ts';
import { readLedgerJson } from './ledger-json.ts';
import { parseJson } from './parse-json.ts';

export interface PublishedPackage extends LedgerRead {
  readonly printing: Printing;
  /** The whole package as plain data, to be held against another. */
  readonly content: unknown;
}

/** A hash of the ledger that does not agree is among the warnings; one of the format or the lists is an error. */
export function readPublishedPackage(
  bytes: Uint8Array,
  file: string,
): Result<PublishedPackage, readonly Problem[]> {
  const text = decodeText(bytes, file);
  if (!text.ok) return err([text.error]);
  const parsed = parseJson(text.value, file);
  if (!parsed.ok) return err([parsed.error]);
  // Read once more as it is: a fact with decimals is text, a number in a format is a number.
  const content: unknown = JSON.parse(text.value);
  if (isDeeperThan(content, deepestNesting)) {
    return err([problem('nesting-too-deep', { file }, { values: { limit: `${deepestNesting}` } })]);
  }
  const own = child(content, 'mingzhang');
  const edition = child(own, 'edition');
  if (typeof edition === 'number' && edition > ledgerEdition) {
    const details = { written: `${edition}`, values: { edition: `${ledgerEdition}` } };
    return err([problem('edition-newer', { file, path: 'mingzhang.edition' }, details)]);
  }
  const printing = readPrinting(content, file);
  if (!printing.ok) return err([printing.error]);
  // Not held against today's rules for ledgers: they may be stricter than those that it was published under.
  const ledger = readLedgerJson(bytes, file);
  return ledger.ok ? ok({ ...ledger.value, printing: printing.value, content }) : ledger;
}

/** Several times what formats and facts need. */
const deepestNesting = 100;

/** Level by level: what recurses into it later must not run out of stack. */
function isDeeperThan(value: unknown, limit: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth < limit && level.length > 0; depth += 1) {
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : [],
    );
  }
  return level.length > 0;
}

function readPrinting(content: unknown, file: string): Result<Printing, Problem> {
  const own = child(content, 'mingzhang');
  const record = child(own, 'printing');
  const format = resourceData(content, printingResources.format);
  const codeLists = resourceData(content, printingResources.codeLists);
  if (record === undefined || format === undefined || codeLists === undefined) {
    return err(problem('package-without-printing', { file }, { values: {} }));
  }
  const fonts = child(record, 'fonts');
  const areFonts = Array.isArray(fonts) && fonts.every((font) => typeof font === 'string');
  if (!areFonts || !areCodeLists(codeLists)) {
    return err(problem('package-without-printing', { file, path: 'mingzhang.printing' }, { values: {} }));
  }
  const hashes = [
    { path: 'mingzhang.formatHash', written: child(own, 'formatHash'), data: format },
    { path: 'mingzhang.printing.codeListsHash', written: child(record, 'codeListsHash'), data: codeLists },
  ];
  for (const { path, written, data } of hashes) {
    if (written === dataHash(data)) continue;
    const shown = typeof written === 'string' ? written : '';
    return err(
      problem('content-hash-mismatch', { file, path }, { written: shown, values: {}, severity: 'error' }),
    );
  }
  if (!isFormat(format)) {
    const id = child(format, 'id');
    const written = typeof id === 'string' ? id : '';
    return err(problem('package-unusable', { file, path: 'format' }, { written, values: { detail: '' } }));
  }
  // Formats of older editions name fewer bases of comparison, and so compare with fewer.
  const unnamed: Partial<BaseWording> = { currentApproved: '', currentAdjusted: '' };
  const bases = { ...unnamed, ...format.bases };
  return ok({ format: { ...format, bases }, codeLists, fonts });
}

function resourceData(content: unknown, name: string): unknown {
  const resources = child(content, 'resources');
  if (!Array.isArray(resources)) return undefined;
  return child(
    resources.find((each) => child(each, 'name') === name),
    'data',
  );
}

/** The entry of a group of data; undefined of anything else. */
function child(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

function areCodeLists(value: unknown): value is CodeLists {
  return codeListNames.every((name) => isCodeList(child(value, name), name));
}

function isCodeList(value: unknown, name: CodeListName): value is CodeList {
  const entries = child(value, 'entries');
  if (child(value, 'name') !== name || typeof child(value, 'year') !== 'number') return false;
  return Array.isArray(entries) && entries.every(isCodeEntry);
}

const entryTexts = ['code', 'name', 'parent', 'source'] satisfies readonly (keyof CodeEntry)[];

function isCodeEntry(value: unknown): value is CodeEntry {
  const aliases = child(value, 'aliases');
  return (
    entryTexts.every((key) => typeof child(value, key) === 'string') &&
    typeof child(value, 'level') === 'number' &&
    typeof child(value, 'confirmed') === 'boolean' &&
    Array.isArray(aliases) &&
    aliases.every((alias) => typeof alias === 'string')
  );
}

const formatTexts = ['id', 'title', 'documentTitle', 'contentsTitle'] satisfies (keyof DisclosureFormat)[];
const formatLists = ['cover', 'tables', 'forms', 'balances', 'blocks'] satisfies (keyof DisclosureFormat)[];

/** The outline only: what stands deeper is tried when it is used. */
function isFormat(value: unknown): value is DisclosureFormat {
  return (
    formatTexts.every((key) => typeof child(value, key) === 'string') &&
    formatLists.every((key) => Array.isArray(child(value, key)))
  );
}
