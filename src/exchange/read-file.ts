// Reads a file that a user handed in: a regular one, and no more of it than the limit. What is asked of a device or a pipe
// says nothing of how much comes out of it.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { problem, type Problem } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';

export const largestFileBytes = 64 * 1024 * 1024;

/** A file's bytes, or why there are none. */
export type FileContent = Result<Uint8Array, Problem>;

export async function readRegularFile(path: string, limit: number): Promise<FileContent> {
  const file = basename(path);
  const unreadable = (errorCode: string) =>
    err(problem('file-unreadable', { file }, { values: { errorCode } }));
  try {
    const info = await stat(path);
    if (!info.isFile()) return unreadable(info.isDirectory() ? 'EISDIR' : 'EINVAL');
    if (info.size > limit) return err(tooLarge(info.size, limit, file));
    const chunks: Uint8Array[] = [];
    // One byte above the limit tells that the file has grown, or hides its size.
    for await (const chunk of createReadStream(path, { end: limit })) chunks.push(chunk as Uint8Array);
    const bytes = Buffer.concat(chunks);
    return bytes.length > limit ? err(tooLarge(bytes.length, limit, file)) : ok(bytes);
  } catch (fault) {
    const errorCode = (fault as NodeJS.ErrnoException).code;
    // Only the disk fails with a code; anything else is our own fault.
    if (errorCode === undefined) throw fault;
    if (errorCode === 'ENOENT') return err(problem('file-missing', { file }, { values: {} }));
    return unreadable(errorCode);
  }
}

function tooLarge(size: number, limit: number, file: string): Problem {
  const mebibytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  return problem('input-too-large', { file }, { values: { size: mebibytes(size), limit: mebibytes(limit) } });
}
