// The descriptor of a ledger's data package: what the package is, and the columns of its tables. Our own properties stand
// together under `mingzhang`.
import { ledgerEdition } from '../../core/ledger/columns.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { indicatorField, lineField, projectField, type Field } from './fiscal-fields.ts';
import type { LedgerTable, LedgerTables } from './ledger-tables.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

interface JsonObject {
  readonly [key: string]: Json;
}

/** Hashes that a package carries; `algorithm:digits`. */
export interface PackageHashes {
  /** Of the disclosure format that the published document used. */
  readonly formatHash?: string;
  /** Of the ledger itself, so that a later change can be seen. */
  readonly contentHash?: string;
}

/** Where the rows of a resource are: the name of its file, or the rows themselves. */
export type ResourceContents = Readonly<Record<keyof LedgerTables, JsonObject>>;

export interface LedgerDescriptor extends JsonObject {
  readonly mingzhang: JsonObject;
  readonly resources: readonly JsonObject[];
}

export function packageDescriptor(
  ledger: Ledger,
  tables: LedgerTables,
  contents: ResourceContents,
  hashes: PackageHashes,
): LedgerDescriptor {
  const { name, title, ...identity } = ledger.identity;
  const project = { fields: 'project', reference: { resource: 'projects', fields: 'project' } };
  return {
    name,
    title,
    profile: 'data-package',
    mingzhang: { edition: ledgerEdition, ...identity, ...hashes },
    resources: [
      tabular('lines', '预算明细', tableSchema(tables.lines, lineField), contents),
      tabular(
        'projects',
        '项目',
        { ...tableSchema(tables.projects, projectField), primaryKey: 'project' },
        contents,
      ),
      tabular(
        'indicators',
        '绩效指标',
        { ...tableSchema(tables.indicators, indicatorField), foreignKeys: [project] },
        contents,
      ),
      { name: 'facts', title: '不是合计数的事实', profile: 'data-resource', ...contents.facts },
    ],
  };
}

function tabular(
  name: 'lines' | 'projects' | 'indicators',
  title: string,
  schema: JsonObject,
  contents: ResourceContents,
): JsonObject {
  return { name, title, profile: 'tabular-data-resource', ...contents[name], schema };
}

function tableSchema({ columns }: LedgerTable, fieldOf: (column: LedgerTable['columns'][number]) => Field) {
  return { fields: columns.map((column) => ({ ...fieldOf(column) })), missingValues: [''] };
}
