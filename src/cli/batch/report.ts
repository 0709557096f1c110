// The report of a batch of ledgers, `batch.json` in its output folder: what became of every ledger. It says where sets came from, and
// therefore goes out with none.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MovedFigure } from '../../core/disclosure/tree.ts';
import type { RoundingKind } from '../../core/ledger/ledger.ts';
import type { SetBody, SetOutcome } from '../build-set.ts';
import type { GoesOut } from '../goes-out.ts';
import { manifestName } from '../whole-folder.ts';
import type { EntryState } from './entry-states.ts';
import type { ReportFile } from './report-file.ts';
import type { SaidProblem } from './said-problem.ts';

export const batchReport: ReportFile = {
  fileName: 'batch.json',
  schema: { name: 'mingzhang-batch', edition: 1 },
  entries: 'ledgers',
};

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
