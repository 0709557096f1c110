// The English wording of problems of files as such; part of the catalogue en.ts.

import type { ProblemCode } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const enFileWordings = {
  'file-missing': {
    problem: 'This file was not found',
    expected: 'There must be a file here',
    advice: 'Add the file, or check the path that was given',
  },
  'file-unreadable': {
    problem: 'This file cannot be opened ({errorCode})',
    expected: 'It must be a file that can be read',
    advice: 'Check its permissions, or close the program that holds it',
  },
  'file-encoding-broken': {
    problem:
      'The character encoding is not recognised (byte {byte} of the file), and the text may be damaged',
    expected: 'It must be UTF-8 or GB18030',
    advice: 'Open it in the program that wrote it and save it as UTF-8',
  },
  'file-malformed': {
    problem: 'The content is not valid {fileType}[ ({detail})]',
    expected: 'It must be a {fileType} file that opens normally',
    advice: 'Correct this place, or export the file again from the program that made it',
  },
  'file-empty': {
    problem: 'This file is empty',
    expected: 'Each file of a ledger must hold something',
    advice: 'Fill it in again, or fetch it from a backup',
  },
  'text-malformed': {
    problem: '“{written}” is not valid {fileType}',
    expected: '{cause:term}',
    advice: 'Correct this place; if nothing is wrong with it, look at the line above',
  },
  'cells-separated-otherwise': {
    problem: 'The cells are separated by “{separator}”',
    expected: 'They must be separated by commas',
    advice: 'Save the file again as CSV UTF-8, separated by commas',
  },
  'input-too-large': {
    problem: 'The file is too large: {size}',
    expected: 'It must not exceed {limit}',
    advice: 'Split it, or remove what does not belong to the budget',
  },
  'entries-too-many': {
    problem: 'There are more than {limit} entries',
    expected: 'At most {limit} are read',
    advice: 'Remove what does not belong to the budget; references (*) must not multiply each other',
  },
  'nesting-too-deep': {
    problem: 'The content is nested more than {limit} levels deep',
    expected: 'At most {limit} levels are read',
    advice: 'Use fewer levels, or check brackets and indentation',
  },
  'content-hash-mismatch': {
    problem: 'The content does not agree with the hash recorded in the file',
    expected: 'It must be as it was written, with the hash {written}',
    advice: 'The file was changed since; check where it comes from',
  },
} as const satisfies Partial<Record<ProblemCode, Wording>>;
