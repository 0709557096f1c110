// The formats that documents are read by: those that come with the program, and before them the user's own where one is named.
import type { DisclosureFormat } from '../../core/disclosure/format.ts';
import type { Problem } from '../../core/lib/problem.ts';
import { ok, type Result } from '../../core/lib/result.ts';
import { readFormatFile } from '../format/format-file.ts';
import { formats } from '../formats.ts';

export async function knownFormats(
  formatFile: string | undefined,
): Promise<Result<readonly DisclosureFormat[], readonly Problem[]>> {
  if (formatFile === undefined) return ok([...formats.values()]);
  const own = await readFormatFile(formatFile);
  return own.ok ? ok([own.value, ...formats.values()]) : own;
}
