// A ledger in one JSON file, as it is attached to a PDF: the data package with its rows inside.
import type { Fact } from '../core/ledger/ledger.ts';
import { problem, type Problem } from '../core/lib/problem.ts';
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

function partsOf(descriptor: FactSource): LedgerReading {
  const problems: Problem[] = [];
  const resources = descriptor.facts['resources'];
  const dataOf = (name: string): { readonly data: Fact; readonly path: string } | undefined => {
    const list: readonly Fact[] = Array.isArray(resources) ? resources : [];
    const index = list.findIndex((each) => isGroup(each) && each['name'] === name);
    const resource = list[index];
    const data = isGroup(resource) ? resource['data'] : undefined;
    if (data !== undefined) return { data, path: `resources[${index}].data` };
    problems.push(problem('key-missing', descriptor.placeOf(`resources.${name}.data`), { values: {} }));
    return undefined;
  };
  const tableOf = (name: string): SourceTable | undefined => {
    const found = dataOf(name);
    return found === undefined ? undefined : parseRows(found.data, found.path, descriptor, problems);
  };
  const lines = tableOf('lines');
  const projects = tableOf('projects');
  const indicators = tableOf('indicators');
  const facts = dataOf('facts');
  return assembleLedger(
    {
      descriptor,
      lines,
      projects,
      indicators,
      facts:
        facts === undefined || !isGroup(facts.data)
          ? undefined
          : { facts: facts.data, placeOf: (path) => descriptor.placeOf(`${facts.path}.${path}`) },
    },
    problems,
  );
}

/** Rows of text under a row of column names. */
function parseRows(
  data: Fact,
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
    headerPlace: source.placeOf(`${path}[0]`),
    header,
    rows: body.map((cells, index) => ({
      place: source.placeOf(`${path}[${index + 1}]`),
      cells: cells ?? [],
    })),
  };
}

function isTextRow(row: Fact): row is readonly string[] {
  const cells: readonly Fact[] | undefined = Array.isArray(row) ? row : undefined;
  return cells?.every((cell) => typeof cell === 'string') === true;
}
