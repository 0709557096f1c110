// The report of a batch, `batch.json` in its output folder: what became of every ledger. It is also what a later run goes by, so it
// is brought up to date after every ledger, and replaced whole. It says where sets came from, and therefore goes out with none.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../../core/lib/problem.ts';
import { renderProblem, type Language } from '../../core/lib/messages/render.ts';
import type { MovedFigure } from '../../core/disclosure/tree.ts';
import type { RoundingKind } from '../../core/ledger/ledger.ts';
import type { SetBody, SetOutcome } from '../build-set.ts';
import type { GoesOut } from '../goes-out.ts';
import { errorsFirst } from '../say-problems.ts';
import { manifestName } from '../whole-folder.ts';

export const reportName = 'batch.json';
const schema = { name: 'mingzhang-batch', edition: 1 } as const;

export const entryStates = ['built', 'skipped', 'refused', 'notWritten', 'broken', 'waiting'] as const;
export type EntryState = (typeof entryStates)[number];

export interface BatchEntry {
  /** Of the ledger, and of the folder of its set. */
  readonly name: string;
  readonly state: EntryState;
  /** Where there is a set: what it was made from, and the SHA-256 of its manifest. */
  readonly builtFrom?: string;
  readonly manifest?: string;
  readonly title?: string;
  readonly body?: SetBody;
  readonly goesOut?: ToldGoesOut;
  readonly rounding?: ToldRounding;
  /** Why there is none, where no problem of the ledger says so. */
  readonly reason?: string;
  readonly problems: readonly SaidProblem[];
}

/** As data, with amounts in digits: to be read before anything is published. */
type ToldGoesOut = Omit<GoesOut, 'beyondPrint'> & {
  readonly beyondPrint: readonly { readonly amountFen: string; readonly labels: readonly string[] }[];
};

interface ToldRounding {
  readonly kind: RoundingKind;
  readonly moved: readonly (Pick<MovedFigure, 'printed' | 'alone' | 'unit'> & {
    readonly lastPlaces: string;
    readonly places: readonly string[];
  })[];
}

interface SaidProblem extends Pick<Problem, 'code' | 'severity' | 'place' | 'written'> {
  readonly message: string;
}

export type BatchCounts = Readonly<Record<'built' | 'skipped' | 'failed' | 'waiting', number>>;

export function countEntries(entries: readonly BatchEntry[]): BatchCounts {
  const count = (...states: readonly EntryState[]): number =>
    entries.filter(({ state }) => states.includes(state)).length;
  return {
    built: count('built'),
    skipped: count('skipped'),
    failed: count('refused', 'notWritten', 'broken'),
    waiting: count('waiting'),
  };
}

export function saidProblems(problems: readonly Problem[], language: Language): readonly SaidProblem[] {
  return errorsFirst(problems).map((each) => ({
    code: each.code,
    severity: each.severity,
    place: each.place,
    ...(each.written === undefined ? {} : { written: each.written }),
    message: renderProblem(each, language),
  }));
}

export function toldOfSet({
  goesOut,
  rounding,
}: Extract<SetOutcome, { state: 'built' }>): Required<Pick<BatchEntry, 'goesOut' | 'rounding'>> {
  return {
    goesOut: {
      ...goesOut,
      beyondPrint: goesOut.beyondPrint.map(({ amountFen, labels }) => ({
        amountFen: `${amountFen}`,
        labels,
      })),
    },
    rounding: {
      kind: rounding.kind,
      moved: rounding.moved.map(({ printed, alone, unit, lastPlaces, places }) => ({
        printed,
        alone,
        unit,
        lastPlaces: `${lastPlaces}`,
        places: places.map(({ label }) => label),
      })),
    },
  };
}

export async function writeReport(outFolder: string, entries: readonly BatchEntry[]): Promise<void> {
  const path = join(outFolder, reportName);
  const content = { schema, counts: countEntries(entries), ledgers: entries };
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.mingzhang-new`, `${JSON.stringify(content, null, 2)}\n`);
  await rename(`${path}.mingzhang-new`, path);
}

/** By name; empty where there is no report yet, undefined where a file of that name is not ours. */
export async function readReport(outFolder: string): Promise<ReadonlyMap<string, BatchEntry> | undefined> {
  try {
    const text = await readFile(join(outFolder, reportName), 'utf8');
    const report = JSON.parse(text) as { schema?: { name?: unknown }; ledgers?: BatchEntry[] } | null;
    if (report?.schema?.name !== schema.name || !Array.isArray(report.ledgers)) return undefined;
    return new Map(report.ledgers.map((entry) => [entry.name, entry]));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? new Map() : undefined;
  }
}

/** Whether the set that an entry tells of stands there, whole and as it was written. */
export async function isIntact(setFolder: string, entry: BatchEntry): Promise<boolean> {
  try {
    const manifest = await readFile(join(setFolder, manifestName));
    if (sha256(manifest) !== entry.manifest) return false;
    const { files } = JSON.parse(manifest.toString('utf8')) as { files: { path: string; sha256: string }[] };
    for (const { path, sha256: written } of files) {
      if (sha256(await readFile(join(setFolder, path))) !== written) return false;
    }
    return true;
  } catch {
    return false;
  }
}

export async function manifestHash(setFolder: string): Promise<string> {
  return sha256(await readFile(join(setFolder, manifestName)));
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
