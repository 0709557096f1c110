// Takes reasons, facts, texts of projects and targets that were changed in a document back into the ledger, a folder or a workbook: all
// that it can take or, where something would be wrong afterwards, none; and never an amount. What is taken is built once before it is
// written.
import { cp, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ledgerFileNames } from '../core/ledger/columns.ts';
import { LedgerView } from '../core/ledger/view.ts';
import type { Problem } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import { signsOf, type DocumentChange, type LedgerEntry } from '../core/reading/document-change.ts';
import { changeCsvRows, type CellChange } from '../exchange/change-csv-rows.ts';
import { changeFacts, type FactChange } from '../exchange/change-facts.ts';
import { changeLedgerWorkbook } from '../exchange/workbook/change-ledger-workbook.ts';
import { listsOfYear, prepare, type Prepared } from './prepare.ts';

/** A change as the ledger holds it. */
type Taking =
  | { readonly kind: 'facts'; readonly change: FactChange }
  | { readonly kind: 'projects' | 'indicators'; readonly change: CellChange };

type PrepareOptions = Parameters<typeof prepare>[1];

/** The changes that were taken; the others are for a human. */
export async function acceptChanges(
  ledger: string,
  prepared: Prepared,
  changes: readonly DocumentChange[],
  options: PrepareOptions,
): Promise<Result<readonly DocumentChange[], readonly Problem[]>> {
  const info = await stat(ledger);
  const files = info.isDirectory() ? new LedgerFolder(ledger) : new LedgerWorkbook(ledger);
  const takings = withoutContradictions(changes, prepared);
  const taken = await withPlace(takings, files);
  if (taken.length === 0) return ok([]);
  const changed = (await files.changed(taken.map(([, taking]) => taking))) ?? new Map<string, Uint8Array>();
  const faults = await faultsOf(ledger, changed, options);
  if (faults.length > 0) return err(faults);
  await replaceFiles(changed);
  return ok(taken.map(([change]) => change));
}

/** One that has no place of its own, such as an item more than a workbook has rows for, keeps none of the others out. */
async function withPlace(
  takings: readonly (readonly [DocumentChange, Taking])[],
  files: LedgerFiles,
): Promise<readonly (readonly [DocumentChange, Taking])[]> {
  const isWritable = async (some: typeof takings): Promise<boolean> =>
    (await files.changed(some.map(([, taking]) => taking))) !== undefined;
  if (await isWritable(takings)) return takings;
  const alone = await Promise.all(takings.map(async (each) => await isWritable([each])));
  return takings.filter((_, index) => alone[index] === true);
}

/** What is said in two places goes to the ledger where both say the same. */
function withoutContradictions(
  changes: readonly DocumentChange[],
  prepared: Prepared,
): readonly (readonly [DocumentChange, Taking])[] {
  const found = changes.flatMap((change): (readonly [DocumentChange, Taking])[] => {
    const taking = change.entry === undefined ? undefined : takingOf(change.entry, prepared);
    return taking === undefined ? [] : [[change, taking]];
  });
  const placeOf = ({ kind, change }: Taking): string =>
    kind === 'facts' ? `${kind} ${change.path}` : `${kind} ${change.row} ${change.column}`;
  const groups = Map.groupBy(found, ([, taking]) => placeOf(taking));
  return [...groups.values()].flatMap((group) =>
    new Set(group.map(([, { change }]) => JSON.stringify(change))).size === 1 ? group : [],
  );
}

/** Where the ledger holds it; undefined where it does not, or in more places than one. */
function takingOf(entry: LedgerEntry, prepared: Prepared): Taking | undefined {
  const { ledger } = prepared;
  if (entry.kind === 'fact') {
    const { path, value } = entry;
    return { kind: 'facts', change: { path, value, budgetUnit: factsOwner(prepared) } };
  }
  const [project, ...others] = ledger.projects.filter(({ name }) => signsOf(name) === signsOf(entry.project));
  if (project === undefined || others.length > 0) return undefined;
  if (entry.kind === 'projectText') {
    const { row } = project.source;
    if (project.texts[entry.column] === undefined || row === undefined) return undefined;
    return { kind: 'projects', change: { row, column: entry.column, text: entry.value } };
  }
  const names = ['level1', 'level2', 'level3'] as const;
  const [indicator, ...more] = ledger.indicators.filter(
    (one) =>
      one.project === project.code &&
      one.side === entry.side &&
      names.every((name) => signsOf(one[name]) === signsOf(entry[name])),
  );
  const row = indicator?.source.row;
  if (row === undefined || more.length > 0) return undefined;
  return { kind: 'indicators', change: { row, column: 'target', text: entry.value } };
}

function factsOwner({ ledger, disclosure }: Prepared): string | undefined {
  const unit = ledger.budgetUnits.find(
    ({ code }) => disclosure.body.kind === 'budgetUnit' && code === disclosure.body.code,
  );
  return new LedgerView(ledger, listsOfYear(ledger.identity.codeListYear), unit).factsOwner;
}

/** A ledger as its files, each by its path. */
interface LedgerFiles {
  /** The files that the takings change, with what they hold then; undefined where one of them has no place. */
  changed(takings: readonly Taking[]): Promise<ReadonlyMap<string, Uint8Array> | undefined>;
}

function sorted(takings: readonly Taking[]) {
  const cells = (kind: 'projects' | 'indicators'): CellChange[] =>
    takings.flatMap((taking) => (taking.kind === kind ? [taking.change] : []));
  const facts = takings.flatMap((taking) => (taking.kind === 'facts' ? [taking.change] : []));
  return { facts, projects: cells('projects'), indicators: cells('indicators') };
}

class LedgerFolder implements LedgerFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async changed(takings: readonly Taking[]): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
    const { facts, projects, indicators } = sorted(takings);
    const written = new Map<string, Uint8Array>();
    const change = async (name: string, by: (text: string) => string | undefined): Promise<boolean> => {
      const path = join(this.#folder, name);
      const text = by(await readFile(path, 'utf8'));
      if (text !== undefined) written.set(path, new TextEncoder().encode(text));
      return text !== undefined;
    };
    const { facts: factsFile, projects: projectsFile, indicators: indicatorsFile } = ledgerFileNames;
    const isDone = [
      facts.length === 0 || (await change(factsFile, (text) => changeFacts(text, facts))),
      projects.length === 0 || (await change(projectsFile, (text) => changeCsvRows(text, projects))),
      indicators.length === 0 || (await change(indicatorsFile, (text) => changeCsvRows(text, indicators))),
    ];
    return isDone.every(Boolean) ? written : undefined;
  }
}

class LedgerWorkbook implements LedgerFiles {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async changed(takings: readonly Taking[]): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
    const bytes = changeLedgerWorkbook(await readFile(this.#path), sorted(takings));
    return bytes === undefined ? undefined : new Map([[this.#path, bytes]]);
  }
}

/** What would be wrong with the ledger afterwards. */
async function faultsOf(
  ledger: string,
  changed: ReadonlyMap<string, Uint8Array>,
  options: PrepareOptions,
): Promise<readonly Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-accept-'));
  try {
    const trial = join(folder, basename(ledger));
    const isFolder = !changed.has(ledger);
    await cp(ledger, trial, { recursive: true });
    for (const [path, bytes] of changed)
      await writeFile(isFolder ? join(trial, basename(path)) : trial, bytes);
    const built = await prepare(trial, options);
    return built.ok ? [] : built.error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** New files stand beside the old ones before any takes its place; where one cannot, the old ones come back. */
async function replaceFiles(changed: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const fresh = (path: string): string => join(dirname(path), `.${basename(path)}.mingzhang-new`);
  const replaced: [string, Uint8Array][] = [];
  try {
    for (const [path, bytes] of changed) await writeFile(fresh(path), bytes);
    for (const path of changed.keys()) {
      const old = await readFile(path);
      await rename(fresh(path), path);
      replaced.push([path, old]);
    }
  } catch (fault) {
    for (const [path, old] of replaced) await writeFile(path, old);
    throw fault;
  } finally {
    for (const path of changed.keys()) await rm(fresh(path), { force: true });
  }
}
