// The files in a ZIP archive from outside, which every office file is too: what it claims of itself is held against limits before
// it is unpacked, and unpacking stops at what was claimed.
import { inflateRawSync } from 'node:zlib';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';

export interface ArchiveLimits {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  readonly files: number;
}

/** Of an office file, far above any real one. */
export const officeFileLimits: ArchiveLimits = {
  fileBytes: 32 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  files: 2_000,
};

/** Signatures and lengths of the records of a ZIP archive. */
const endOfDirectory = { signature: 0x06054b50, bytes: 22 } as const;
const directoryEntry = { signature: 0x02014b50, bytes: 46 } as const;
const localHeader = { signature: 0x04034b50, bytes: 30 } as const;
const longestComment = 0xffff;
const compression = { none: 0, deflate: 8 } as const;

export interface ArchiveKind {
  /** As problems call it. */
  readonly fileType: string;
  /** Only these are unpacked. */
  readonly keeps: (path: string) => boolean;
  readonly limits: ArchiveLimits;
}

/** Files by path, in the archive's order. `file` is how problems call it. */
export function openArchive(
  bytes: Uint8Array,
  file: string,
  kind: ArchiveKind,
): Result<ReadonlyMap<string, Uint8Array>, Problem> {
  const members = archiveMembers(bytes, file, kind);
  if (!members.ok) return members;
  const files = new Map<string, Uint8Array>();
  for (const { path, unpack } of members.value) {
    const content = unpack();
    if (!content.ok) return content;
    files.set(path, content.value);
  }
  return ok(files);
}

export interface ArchiveMember {
  readonly path: string;
  readonly unpackedBytes: number;
  readonly unpack: () => Result<Uint8Array, Problem>;
}

/** What is in an archive, in its order, unpacked one by one. All of it together is within the limits. */
export function archiveMembers(
  bytes: Uint8Array,
  file: string,
  { fileType, keeps, limits }: ArchiveKind,
): Result<readonly ArchiveMember[], Problem> {
  if (bytes.length > limits.fileBytes) return err(tooLarge(bytes.length, limits.fileBytes, file));
  const view = viewOf(bytes);
  const entries = attempt(() => readDirectory(view, limits.files), file, fileType);
  if (!entries.ok) return entries;
  const kept = entries.value.filter(({ path }) => keeps(path));
  const unpacked = kept.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (unpacked > limits.unpackedBytes) return err(tooLarge(unpacked, limits.unpackedBytes, file));
  return ok(
    kept.map((entry) => ({
      path: entry.path,
      unpackedBytes: entry.unpackedBytes,
      unpack: () => attempt(() => unpack(bytes, view, entry), file, fileType),
    })),
  );
}

/** Every fault of an archive, an offset outside of it and data that do not unpack included, means the same to its owner. */
function attempt<Value>(read: () => Value, file: string, fileType: string): Result<Value, Problem> {
  try {
    return ok(read());
  } catch (fault) {
    return fault instanceof Encrypted
      ? err(problem('document-encrypted', { file }, { values: {} }))
      : err(problem('file-malformed', { file }, { values: { fileType, detail: '' } }));
  }
}

/** The paths in an archive; undefined where it has no directory that can be read. */
export function listArchive(bytes: Uint8Array): readonly string[] | undefined {
  try {
    return readDirectory(viewOf(bytes), Infinity).map(({ path }) => path);
  } catch {
    return undefined;
  }
}

export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

interface ArchiveEntry {
  readonly path: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerOffset: number;
}

/** What ends the reading of an archive; caught in this file only. */
class Malformed extends Error {}
class Encrypted extends Error {}

function readDirectory(view: DataView, mostFiles: number): readonly ArchiveEntry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostFiles) throw new Malformed();
  const entries: ArchiveEntry[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(offset, true) !== directoryEntry.signature) throw new Malformed();
    const flags = view.getUint16(offset + 8, true);
    const nameBytes = view.getUint16(offset + 28, true);
    const name = new Uint8Array(view.buffer, view.byteOffset + offset + directoryEntry.bytes, nameBytes);
    entries.push({
      path: nameOf(name),
      isEncrypted: (flags & 1) !== 0,
      method: view.getUint16(offset + 10, true),
      packedBytes: view.getUint32(offset + 20, true),
      unpackedBytes: view.getUint32(offset + 24, true),
      headerOffset: view.getUint32(offset + 42, true),
    });
    const extraBytes = view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
    offset += directoryEntry.bytes + nameBytes + extraBytes;
  }
  return entries;
}

/** Programs on Chinese systems often write names in GB18030 and say nothing of it. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endOfDirectory.bytes;
  for (let offset = last; offset >= Math.max(0, last - longestComment); offset -= 1) {
    if (view.getUint32(offset, true) === endOfDirectory.signature) return offset;
  }
  throw new Malformed();
}

function unpack(bytes: Uint8Array, view: DataView, entry: ArchiveEntry): Uint8Array {
  const { headerOffset: offset, method, packedBytes, unpackedBytes } = entry;
  if (entry.isEncrypted) throw new Encrypted();
  if (view.getUint32(offset, true) !== localHeader.signature) throw new Malformed();
  const before = localHeader.bytes + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(offset + before, offset + before + packedBytes);
  if (method === compression.none) return packed;
  if (method !== compression.deflate) throw new Malformed();
  const part = inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedBytes) });
  if (part.length !== unpackedBytes) throw new Malformed();
  return part;
}

function tooLarge(size: number, limit: number, file: string): Problem {
  const mebibytes = (count: number): string => `${Math.ceil(count / 1024 / 1024)} MB`;
  return problem('input-too-large', { file }, { values: { size: mebibytes(size), limit: mebibytes(limit) } });
}
