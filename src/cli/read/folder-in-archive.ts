// Folders of an archive that are one document each, such as a ledger: unpacked to a folder of the system's for as long as they are read.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path/posix';
import type { Problem } from '../../core/lib/problem.ts';
import { err, type Result } from '../../core/lib/result.ts';
import type { ArchiveMember } from '../../ingest/archive/open-archive.ts';
import { readingLimits } from '../../ingest/limits.ts';
import { refusalBySize } from '../../ingest/reading-thread.ts';

/** Folders that are one document, whatever files they are made of. */
export interface WholeFolders {
  /** Told by the names of the files in it. */
  readonly isOne: (names: readonly string[]) => boolean;
  /** What such a folder stands for; `file` is how problems call it. */
  readonly read: (path: string, file: string) => Promise<Result<Uint8Array, Problem>>;
}

/** The folders of an archive that are one document, in its order; `.` is the archive itself. */
export function wholeFoldersIn(
  members: readonly ArchiveMember[],
  { isOne }: WholeFolders,
): readonly string[] {
  const byFolder = Map.groupBy(members, ({ path }) => dirname(path));
  return [...byFolder.keys()].filter((folder) =>
    isOne((byFolder.get(folder) ?? []).map(({ path }) => basename(path))),
  );
}

/** Whether a path lies in one of these folders, however deep. */
export function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => folder === '.' || path.startsWith(`${folder}/`));
}

/** What the folder stands for. Only its own files are unpacked, by their last names, so that no path leads out of it. */
export async function readInArchive(
  members: readonly ArchiveMember[],
  folder: string,
  file: string,
  whole: WholeFolders,
): Promise<Result<Uint8Array, Problem>> {
  const own = members.filter(({ path }) => dirname(path) === folder);
  const passing = await mkdtemp(join(tmpdir(), 'mingzhang-archive-'));
  try {
    const at = join(passing, 'folder');
    await mkdir(at);
    for (const member of own) {
      const content = unpacked(member, `${file}/${basename(member.path)}`);
      if (!content.ok) return content;
      await writeFile(join(at, basename(member.path)), content.value);
    }
    return await whole.read(at, file);
  } finally {
    await rm(passing, { recursive: true, force: true });
  }
}

function unpacked({ unpackedBytes, unpack }: ArchiveMember, file: string): Result<Uint8Array, Problem> {
  const tooLarge = refusalBySize(file, unpackedBytes, readingLimits);
  return tooLarge === undefined ? unpack() : err(tooLarge);
}
