// Who may import whom. The compiler holds the same table through project references, but lets a layer pass
// through to what its references refer to; the rules on imports and projects close that gap.
import { posix } from 'node:path';

const foundation = [
  'src/core/lib',
  'src/core/money',
  'src/core/classification',
  'src/core/targets',
  'src/core/cube',
];
const upToLedger = [...foundation, 'src/core/ledger'];
const upToTables = [...upToLedger, 'src/core/tables'];
const upToForms = [...upToTables, 'src/core/narrative', 'src/core/performance'];
const upToIdentities = [...upToForms, 'src/core/identities'];
const core = [...upToIdentities, 'src/core/disclosure'];
const everything = [
  ...core,
  'src/core/reading',
  'src/core/checks',
  'src/core/rebuilding',
  'formats',
  'standards',
  'src/ingest',
  'src/publish',
  'src/report',
  'src/exchange',
  'src/store',
  'src/portal',
  'src/synthesis',
  'src/cli',
  'release',
];

export interface Layer {
  /** Layers, or folders of layers, that may be imported. */
  readonly imports: readonly string[];
  /** Only the shapes of what it imports, never what runs. */
  readonly typesOnly?: true;
  /** Neither packages nor Node. */
  readonly pure?: true;
}

export const layers: ReadonlyMap<string, Layer> = new Map<string, Layer>([
  ['src/core/lib', { imports: [], pure: true }],
  ['src/core/money', { imports: ['src/core/lib'], pure: true }],
  ['src/core/classification', { imports: ['src/core/lib'], pure: true }],
  ['src/core/targets', { imports: ['src/core/lib', 'src/core/money'], pure: true }],
  ['src/core/cube', { imports: ['src/core/lib', 'src/core/money'], pure: true }],
  ['src/core/ledger', { imports: foundation, pure: true }],
  ['src/core/tables', { imports: upToLedger, pure: true }],
  ['src/core/narrative', { imports: upToTables, pure: true }],
  ['src/core/performance', { imports: upToTables, pure: true }],
  ['src/core/identities', { imports: upToForms, pure: true }],
  ['src/core/disclosure', { imports: upToIdentities, pure: true }],
  ['src/core/reading', { imports: core, pure: true }],
  ['src/core/checks', { imports: [...core, 'src/core/reading'], pure: true }],
  ['src/core/rebuilding', { imports: [...core, 'src/core/reading', 'src/core/checks'], pure: true }],
  ['formats', { imports: [...core, 'src/core/reading'], typesOnly: true, pure: true }],
  ['standards', { imports: ['src/core/classification'], typesOnly: true }],
  ['src/ingest', { imports: [...core, 'src/core/reading'] }],
  ['src/publish', { imports: ['src/core/lib', 'src/core/money', 'src/core/ledger', 'src/core/disclosure'] }],
  ['src/report', { imports: [...core, 'src/core/reading', 'src/core/checks', 'src/publish', 'src/ingest'] }],
  [
    'src/exchange',
    {
      imports: [
        ...core,
        'src/publish/xlsx',
        'src/publish/data',
        'src/ingest/xlsx',
        'src/ingest/text',
        'src/ingest/archive',
        'src/ingest/xml',
      ],
    },
  ],
  ['src/store', { imports: [...core, 'src/core/checks'] }],
  [
    'src/portal',
    { imports: [...core, 'src/core/reading', 'src/core/checks', 'src/publish', 'src/store', 'standards'] },
  ],
  ['src/synthesis', { imports: upToLedger, pure: true }],
  [
    'src/cli',
    {
      imports: [
        ...core,
        'src/core/reading',
        'src/core/checks',
        'src/core/rebuilding',
        'src/ingest',
        'formats',
        'standards',
        'src/publish',
        'src/report',
        'src/exchange',
        'src/store',
        'src/portal',
        'src/synthesis',
        'release',
      ],
    },
  ],
  ['release', { imports: ['src/publish', 'src/portal', 'src/report'] }],
  ['bench', { imports: [...everything, 'tests'] }],
  ['tests', { imports: everything }],
]);

/** The layer that a file or folder belongs to; `undefined` outside of all. */
export function layerOf(path: string): string | undefined {
  return [...layers.keys()].find((layer) => isWithin(path, layer));
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Where a relative import of a file leads, from the root of the repository. */
export function resolveImport(fromPath: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(fromPath), specifier));
}
