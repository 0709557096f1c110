// The English wording of problems with the store; part of the catalogue en.ts.

import type { ProblemCode } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const enStoreWordings = {
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
} as const satisfies Partial<Record<ProblemCode, Wording>>;
