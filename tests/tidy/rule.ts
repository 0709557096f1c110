// What a tidy rule is: a small function from files to faults, with examples that it must refuse and accept, so
// that no rule can die unnoticed.
import type { TrackedFile } from './tracked-files.ts';

export interface Fault {
  readonly path: string;
  /** Counts from 1; left out when the fault is the file itself. */
  readonly line?: number;
  readonly message: string;
}

export interface Rule {
  /** A sentence that is true of a tidy repository. */
  readonly name: string;
  readonly check: (files: readonly TrackedFile[]) => readonly Fault[];
  /** Each is a small repository with a fault of this kind. */
  readonly refused: readonly (readonly TrackedFile[])[];
  /** Each is a small repository that comes near such a fault and has none. */
  readonly accepted: readonly (readonly TrackedFile[])[];
}

export interface TextFile extends TrackedFile {
  readonly text: string;
}

/** Most rules look at one text file at a time. */
export function eachText(check: (file: TextFile) => readonly Fault[]): Rule['check'] {
  return (files) => files.filter(isText).flatMap(check);
}

export function isText(file: TrackedFile): file is TextFile {
  return file.text !== null;
}

/** One fault for each line that matches. */
export function faultsInLines(file: TextFile, pattern: RegExp, message: string): readonly Fault[] {
  return file.text
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [{ path: file.path, line: index + 1, message }] : []));
}

/** A repository of one file, for the examples. */
export function only(path: string, text: string | null): readonly TrackedFile[] {
  return [{ path, text }];
}
