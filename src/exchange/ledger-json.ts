// A ledger in one JSON file, as it is attached to a PDF: the data package with its rows inside.
import { ledgerFileNames } from '../core/ledger/columns.ts';
import type { Fact } from '../core/ledger/ledger.ts';
import { problem, type Problem, type SourcePlace } from '../core/lib/problem.ts';
import { err, type Result } from '../core/lib/result.ts';
import {
  assembleLedger,
  concludeReading,
  type CodeListsOfYear,
  type LedgerRead,
  type LedgerReading,
} from './assemble-ledger.ts';
import { decodeText } from '../ingest/text/decode-text.ts';
import { isGroup } from './group-reader.ts';
import { pathBelow } from './key-rows.ts';
import { parseJson } from './parse-json.ts';
import type { FactSource } from './parse-yaml.ts';
import type { SourceTable } from './source-table.ts';

/** `file` is the name by which problems call it. */
export function readLedgerJson(
  bytes: Uint8Array,
  file: string,
  listsOf?: CodeListsOfYear,
): Result<LedgerRead, readonly Problem[]> {
  const text = decodeText(bytes, file);
  if (!text.ok) return err([text.error]);
  const source = parseJson(text.value, file);
  return source.ok ? concludeReading(partsOf(source.value), listsOf) : err([source.error]);
}

/**
 * Inside, the parts go by the names of the files of a ledger folder, so that one set of checks serves both; whoever reads a message
 * gets the JSON file, the key path and the line.
 */
function partsOf(source: FactSource): LedgerReading {
  const problems: Problem[] = [];
  const resources = source.facts['resources'];
  const list: readonly Fact[] = Array.isArray(resources) ? resources : [];
  const pathOf = (name: string): string => {
    const index = list.findIndex((each) => isGroup(each) && each['name'] === name);
    return `resources[${index < 0 ? name : index}].data`;
  };
  const dataOf = (name: string): Fact | undefined => {
    const resource = list.find((each) => isGroup(each) && each['name'] === name);
    const data = isGroup(resource) ? resource['data'] : undefined;
    if (data === undefined) {
      problems.push(problem('key-missing', source.placeOf(pathOf(name)), { values: {} }));
    }
    return data;
  };
  const tableOf = (name: 'lines' | 'projects' | 'indicators'): SourceTable | undefined => {
    const data = dataOf(name);
    if (data === undefined) return undefined;
    return parseRows(data, ledgerFileNames[name], pathOf(name), source, problems);
  };
  const facts = dataOf('facts');
  const inside = (file: string) => (path: string) => ({ file, ...(path === '' ? {} : { path }) });
  const reading = assembleLedger(
    {
      descriptor: { facts: source.facts, placeOf: inside(ledgerFileNames.descriptor) },
      lines: tableOf('lines'),
      projects: tableOf('projects'),
      indicators: tableOf('indicators'),
      facts: isGroup(facts) ? { facts, placeOf: inside(ledgerFileNames.facts) } : undefined,
    },
    problems,
  );
  const tables: readonly (string | undefined)[] = [
    ledgerFileNames.lines,
    ledgerFileNames.projects,
    ledgerFileNames.indicators,
  ];
  const pathInside = ({ file, row, path = '' }: SourcePlace): string | undefined => {
    if (file === ledgerFileNames.descriptor) return path;
    if (file === ledgerFileNames.facts)
      return path === '' ? pathOf('facts') : pathBelow(pathOf('facts'), path);
    if (file === undefined || !tables.includes(file)) return undefined;
    const table = pathOf(file.replace(/\.csv$/u, ''));
    return row === undefined ? table : `${table}[${row - 1}]`;
  };
  const locate = (found: Problem): Problem => {
    const { column } = found.place;
    const path = pathInside(found.place);
    if (path === undefined) return found;
    return { ...found, place: { ...source.placeOf(path), ...(column === undefined ? {} : { column }) } };
  };
  return { ...reading, locate };
}

/** Rows of text under a row of column names; rows count from 1, as those of a file do. */
function parseRows(
  data: Fact,
  file: string,
  path: string,
  source: FactSource,
  problems: Problem[],
): SourceTable | undefined {
  const rows: readonly Fact[] = Array.isArray(data) ? data : [];
  const texts = rows.map((row) => (isTextRow(row) ? row : undefined));
  const [header, ...body] = texts;
  const broken = texts.indexOf(undefined);
  if (header === undefined || broken >= 0) {
    const place = source.placeOf(`${path}[${Math.max(0, broken)}]`);
    problems.push(problem('file-malformed', place, { values: { fileType: 'JSON', detail: '' } }));
    return undefined;
  }
  return {
    headerPlace: { file, row: 1 },
    header,
    rows: body.map((cells, index) => ({ place: { file, row: index + 2 }, cells: cells ?? [] })),
  };
}

function isTextRow(row: Fact): row is readonly string[] {
  const cells: readonly Fact[] | undefined = Array.isArray(row) ? row : undefined;
  return cells?.every((cell) => typeof cell === 'string') === true;
}
