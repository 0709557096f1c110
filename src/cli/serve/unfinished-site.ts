// A site that is not whole yet: a folder beside the one that it will become, with the files that are made and a record of the parts that
// are finished. A run that was stopped or killed leaves it, and the next one goes on from there if it would make the same.
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '../../core/lib/result.ts';
import type { DonePart } from '../../portal/export/site-plan.ts';
import type { MadePart } from '../../portal/export/static-site.ts';
import { lockFolder, type LockHolder } from '../../store/embedded/lock.ts';
import { besideFolder, fileHash, replaceFolder, settleFolder, writeInto } from '../whole-folder.ts';

export interface FinishedPart extends DonePart {
  readonly files: readonly FinishedFile[];
}

interface FinishedFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface UnfinishedSite {
  readonly folder: string;
  /** What a run before has finished. */
  readonly finished: readonly FinishedPart[];
  /** Whether a run before has left something that is of no use any more. */
  readonly beginsAnew: boolean;
  /** Writes the files, then records the part: whatever is recorded is there. */
  readonly add: (part: MadePart) => Promise<FinishedPart>;
  /** Puts it in the place of the target, with a last file. */
  readonly finish: (path: string, content: string) => Promise<void>;
  /** Lets it lie, for a later run. */
  readonly leave: () => Promise<void>;
}

const siteName = 'site';
const recordName = 'finished.jsonl';
const recordSchema = { name: 'mingzhang-unfinished-site', edition: 1 } as const;

/** `madeOf` tells what the site is made of and how. Refused where another program is writing it. */
export async function openUnfinished(
  target: string,
  madeOf: string,
): Promise<Result<UnfinishedSite, LockHolder>> {
  const folder = besideFolder(target);
  await mkdir(folder, { recursive: true });
  const lock = await lockFolder(folder);
  if (!lock.ok) return lock;
  await settleFolder(target);
  const site = join(folder, siteName);
  const record = join(folder, recordName);
  const head = JSON.stringify({ schema: recordSchema, madeOf });
  const hasLeft = existsSync(record);
  const finished = await wholeParts(site, await recordedParts(record, head));
  if (finished.length === 0) await rm(site, { recursive: true, force: true });
  // Anew, as the last line of a run that was killed may be torn.
  await writeFile(`${record}.new`, [head, ...finished.map((part) => JSON.stringify(part)), ''].join('\n'));
  await rename(`${record}.new`, record);
  return ok({
    folder,
    finished,
    beginsAnew: hasLeft && finished.length === 0,
    add: async ({ department, made, links, files }) => {
      const written: FinishedFile[] = [];
      for (const [path, content] of files) {
        await writeInto(site, [path, content]);
        written.push({ path, sha256: fileHash(content), bytes: Buffer.byteLength(content) });
      }
      const part: FinishedPart = { department, made, links, files: written };
      await appendFile(record, `${JSON.stringify(part)}\n`);
      return part;
    },
    finish: async (path, content) => {
      await writeInto(site, [path, content]);
      await replaceFolder(target, site);
      await rm(folder, { recursive: true });
    },
    leave: lock.value.release,
  });
}

/** Of a record of the same; as far as it can be read. */
async function recordedParts(record: string, head: string): Promise<readonly FinishedPart[]> {
  const text = await readFile(record, 'utf8').catch(() => '');
  const [first, ...lines] = text.split('\n');
  if (first !== head) return [];
  const parts: FinishedPart[] = [];
  // What stands behind the last line's end is torn, or nothing.
  for (const line of lines.slice(0, -1)) {
    try {
      parts.push(JSON.parse(line) as FinishedPart);
    } catch {
      break;
    }
  }
  return parts;
}

/** Those whose files are all as they were recorded last: a machine that went down may have lost what was written. */
async function wholeParts(site: string, parts: readonly FinishedPart[]): Promise<readonly FinishedPart[]> {
  const recorded = new Map(parts.flatMap(({ files }) => files.map(({ path, sha256 }) => [path, sha256])));
  const whole = new Set<string>();
  for (const [path, sha256] of recorded) {
    const content = await readFile(join(site, path)).catch(() => undefined);
    if (content !== undefined && fileHash(content) === sha256) whole.add(path);
  }
  return parts.filter(({ files }) => files.every(({ path }) => whole.has(path)));
}
