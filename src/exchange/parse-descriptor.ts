// The descriptor of a ledger's data package: what the ledger is. Of the package's own properties only name and title count;
// the files of a ledger have fixed names.
import { ledgerEdition } from '../core/ledger/columns.ts';
import type { LedgerIdentity } from '../core/ledger/ledger.ts';
import type { Problem } from '../core/lib/problem.ts';
import type { PackageHashes } from '../publish/data/package-descriptor.ts';
import { GroupReader } from './group-reader.ts';
import type { FactSource } from './parse-yaml.ts';

export interface DescribedLedger {
  readonly identity: LedgerIdentity;
  readonly hashes: PackageHashes;
}

const ownKeys = [
  'edition',
  'ledgerKind',
  'budgetUnit',
  'format',
  'fiscalYear',
  'stage',
  'rounding',
  'codeListYear',
  'provenanceKind',
  'provenanceNote',
  'formatHash',
  'contentHash',
  // For those who print the document again; see published-package.ts.
  'printing',
];

export function parseDescriptor(source: FactSource, problems: Problem[]): DescribedLedger {
  const root = new GroupReader(source.facts, '', source.placeOf, problems);
  const own = root.group('mingzhang', 'required');
  // Where the whole group is missing, that has been told once.
  const reader = new GroupReader(
    own,
    'mingzhang',
    source.placeOf,
    Object.keys(own).length > 0 ? problems : [],
  );
  reader.onlyKnows(ownKeys);
  reader.oneOf('edition', [`${ledgerEdition}`]);
  const formatHash = reader.optionalText('formatHash', '');
  const budgetUnit = reader.optionalText('budgetUnit', '');
  const contentHash = reader.optionalText('contentHash', '');
  return {
    identity: {
      name: root.text('name'),
      title: root.text('title'),
      ledgerKind: reader.oneOf('ledgerKind', ['full', 'public']),
      ...(budgetUnit === '' ? {} : { budgetUnit }),
      format: reader.text('format'),
      fiscalYear: reader.wholeNumber('fiscalYear'),
      stage: reader.text('stage'),
      codeListYear: reader.wholeNumber('codeListYear'),
      rounding: reader.oneOf('rounding', ['independent', 'additive']),
      provenanceKind: reader.oneOf('provenanceKind', [
        'official',
        'readFromPublication',
        'reconstruction',
        'synthetic',
      ]),
      provenanceNote: reader.optionalText('provenanceNote', ''),
    },
    hashes: {
      ...(formatHash === '' ? {} : { formatHash }),
      ...(contentHash === '' ? {} : { contentHash }),
    },
  };
}
