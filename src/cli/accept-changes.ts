// Takes reasons, facts and texts of projects that were changed in a document back into the ledger folder: all of them or none, and
// never a figure. What is taken is built once before it is written.
import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerFileNames } from '../core/ledger/columns.ts';
import { LedgerView } from '../core/ledger/view.ts';
import { problem, type Problem } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import type { DocumentChange } from '../core/reading/document-change.ts';
import { comparable } from '../core/tables/read/phrases.ts';
import { changeFacts, changeProjects, type ProjectTextChange } from '../exchange/change-ledger-files.ts';
import { listsOfYear, prepare, type Prepared } from './prepare.ts';

/** The changes that were taken; the others are for a human. */
export async function acceptChanges(
  folder: string,
  prepared: Prepared,
  changes: readonly DocumentChange[],
): Promise<Result<readonly DocumentChange[], readonly Problem[]>> {
  const info = await stat(folder).catch(() => undefined);
  if (info?.isDirectory() !== true)
    return err([problem('accept-needs-folder', { file: folder }, { values: {} })]);
  const takeable = changes.filter((change) => change.value !== undefined);
  const facts = takeable.filter(({ kind }) => kind === 'fact' || kind === 'reason');
  const texts = takeable.flatMap((change) => projectChange(change, prepared) ?? []);
  if (facts.length + texts.length === 0) return ok([]);
  const names = Object.values(ledgerFileNames);
  const old = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
  const budgetUnit = factsOwner(prepared);
  const changedFacts = facts.map(({ path, value = null }) => ({ path, value, budgetUnit }));
  const projects = changeProjects(
    old.get(ledgerFileNames.projects) ?? '',
    texts.map(({ text }) => text),
  );
  const changed = new Map([
    ...(facts.length === 0
      ? []
      : [[ledgerFileNames.facts, changeFacts(old.get(ledgerFileNames.facts) ?? '', changedFacts)] as const]),
    ...(texts.length === 0 || projects === undefined ? [] : [[ledgerFileNames.projects, projects] as const]),
  ]);
  const faults = await faultsOf(new Map([...old, ...changed]));
  if (faults.length > 0) return err(faults);
  await replaceFiles(folder, changed, old);
  return ok(takeable.filter((change) => facts.includes(change) || texts.some(({ of }) => of === change)));
}

/** The project is the only one of its name, and the ledger keeps a text of that name for it. */
function projectChange(
  change: DocumentChange,
  { ledger }: Prepared,
): { readonly of: DocumentChange; readonly text: ProjectTextChange } | undefined {
  const { kind, path, value } = change;
  if (kind !== 'projectText' || typeof value !== 'string') return undefined;
  const column = path.slice(path.lastIndexOf('/') + 1);
  const name = comparable(path.slice(0, path.lastIndexOf('/')));
  const [project, ...others] = ledger.projects.filter((one) => comparable(one.name) === name);
  if (project?.texts[column] === undefined || others.length > 0) return undefined;
  return { of: change, text: { project: project.code, column, text: value } };
}

function factsOwner({ ledger, disclosure }: Prepared): string | undefined {
  const unit = ledger.budgetUnits.find(
    ({ code }) => disclosure.body.kind === 'budgetUnit' && code === disclosure.body.code,
  );
  return new LedgerView(ledger, listsOfYear(ledger.identity.codeListYear), unit).factsOwner;
}

/** What would be wrong with the ledger afterwards. */
async function faultsOf(files: ReadonlyMap<string, string>): Promise<readonly Problem[]> {
  const trial = await mkdtemp(join(tmpdir(), 'mingzhang-accept-'));
  try {
    for (const [name, text] of files) await writeFile(join(trial, name), text);
    const built = await prepare(trial, { format: undefined, budgetUnit: undefined, attachment: 'public' });
    return built.ok ? [] : built.error;
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}

/** New files stand beside the old ones before any takes its place; where one cannot, the old ones come back. */
async function replaceFiles(
  folder: string,
  changed: ReadonlyMap<string, string>,
  old: ReadonlyMap<string, string>,
): Promise<void> {
  const fresh = (name: string): string => join(folder, `.${name}.mingzhang-new`);
  const replaced: string[] = [];
  try {
    for (const [name, text] of changed) await writeFile(fresh(name), text);
    for (const name of changed.keys()) {
      await rename(fresh(name), join(folder, name));
      replaced.push(name);
    }
  } catch (fault) {
    for (const name of replaced) await writeFile(join(folder, name), old.get(name) ?? '');
    throw fault;
  } finally {
    for (const name of changed.keys()) await rm(fresh(name), { force: true });
  }
}
