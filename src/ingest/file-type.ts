// Which type a file is, told by what it holds and not by its name.
import type { FileType } from './source-document.ts';

/** Undefined where no reader knows what it holds. */
export function fileTypeOf(bytes: Uint8Array): FileType | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return start.includes('%PDF-') ? 'pdf' : undefined;
}
