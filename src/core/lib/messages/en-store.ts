// The English wording of problems with the store; part of the catalogue en.ts.

import type { ProblemCode } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const enStoreWordings = {
  'store-missing': {
    problem: 'There is no store here',
    expected: 'It must be a store that import, restore, synthesize or serve has made',
    advice:
      'Check the folder after --store or the address after --database; where there is no store yet, make one with `mingzhang import`',
  },
  'store-locked': {
    problem: 'Another program has this store open: process {pid} on {host}',
    expected: 'One program at a time may use a store in a folder',
    advice:
      'End that program (a running portal too), or use a PostgreSQL with --database. If it has certainly ended, remove {lock}',
  },
  'store-not-opened': {
    problem: 'The store cannot be opened: {detail}',
    expected: 'It must be a folder that may be written, or a PostgreSQL (15 or newer) that can be reached',
    advice: 'Check the path or address, the rights, and whether the server runs',
  },
  'store-newer': {
    problem: 'A newer version of this program has written this store',
    expected: 'A store is opened by the version that wrote it, or a newer one',
    advice: 'Use the newer version',
  },
  'store-not-empty': {
    problem: 'The store holds documents already',
    expected: 'A backup is restored into an empty store',
    advice: 'Name a new folder or an empty database',
  },
  'backup-damaged': {
    problem: 'This is no whole backup: it was cut short or changed, or is another file',
    expected: 'It must be as `mingzhang backup` wrote it; nothing of it was kept',
    advice: 'Use another backup',
  },
  'set-carries-full-ledger': {
    problem: 'It carries the full ledger of the department',
    expected: 'Only public ledgers go into a store',
    advice: 'Build it again with --attach public',
  },
  'reading-without-origin': {
    problem: 'A document that is read does not say everything about itself; still missing: {options}',
    expected:
      'Whose it is (--jurisdiction), where it was published (--source) and when it was taken from there (--date) must be said',
    advice:
      'Write these options, or a table (--origins) where documents differ; one that carries its ledger needs none of them',
  },
  'origin-malformed': {
    problem: 'This cell of the table of origins says “{written}”',
    expected: 'It should look like {example}',
    advice: 'Correct it; what is as the options say may be left empty',
  },
  'origin-duplicate': {
    problem: 'The table of origins has two rows for “{written}”',
    expected: 'Each document has one row',
    advice: 'Delete one of them',
  },
  'origin-of-none': {
    problem: 'The table of origins has a row for “{written}”, which is not among what is to be imported',
    expected: 'It must be the path of a document, from the folder of the table',
    advice: 'Check the name, or delete the row',
  },
  'reading-of-template': {
    problem: 'The name of the body, “{written}”, is still the blank of a template',
    expected: 'It should be a published document that names its body',
    advice: 'This is a template that was not filled in; it need not be imported',
  },
  'reading-without-identity': {
    problem: 'Format, year or body of this document were not recognised',
    expected: 'A document is stored under its body and year',
    advice: 'See with `mingzhang read` what was understood of it',
  },
} as const satisfies Partial<Record<ProblemCode, Wording>>;
