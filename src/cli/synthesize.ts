// `mingzhang synthesize`: a made-up city to look at and to put load on, as ledger folders or straight in a store. It is called 虚构市,
// is marked synthetic wherever a figure of it stands, and is the same for the same seed.
import { join, resolve } from 'node:path';
import type { EconomicPair } from '../core/classification/economic-mapping.ts';
import { assert } from '../core/lib/assert.ts';
import { buildDisclosure } from '../core/disclosure/build.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { ledgerFiles } from '../publish/data/ledger-package.ts';
import { publishDocument } from '../store/publish-document.ts';
import { settle } from '../store/settle.ts';
import type { Store } from '../store/open-store.ts';
import { mostDepartments } from '../synthesis/city.ts';
import { synthesizedLedger, type SynthesisInput } from '../synthesis/ledger.ts';
import { coveredYears, loadStandards } from '../../standards/load.ts';
import { parseWords } from './command-words.ts';
import { formats } from './formats.ts';
import { checkedSet } from './import/check-incoming.ts';
import { incomingSet } from './import/incoming-set.ts';
import { listsOfYear, type Prepared } from './prepare.ts';
import { openOrMakeStore, storeOptions } from './store-place.ts';
import { storeWords } from './store-wording.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { writeWhole } from './whole-folder.ts';
import { refuseWords } from './usage.ts';

const spec = {
  options: { ...storeOptions, departments: 'any', years: 'any', seed: 'any', out: 'any' },
  paths: { of: 'ledger', least: 0, most: 0 },
} as const;

const format = 'lvliang-budget-2025';

export async function runSynthesize(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseWords(words, spec);
  if (!parsed.ok) return refuseWords('synthesize', parsed.error, terminal);
  const { values, language } = parsed.value;
  const say = storeWords(language);
  const mostYears = coveredYears.last - coveredYears.first + 1;
  const departments = countIn(values.departments ?? '28', mostDepartments);
  const years = countIn(values.years ?? '3', mostYears);
  if (departments === undefined || years === undefined) {
    terminal.printAside(say.synthesisSize(mostDepartments, mostYears));
    return 2;
  }
  const tasks = Array.from({ length: departments }, (_, index) =>
    Array.from({ length: years }, (_year, back) => ({
      index,
      fiscalYear: coveredYears.last - years + 1 + back,
    })),
  ).flat();
  const seed = values.seed ?? '1';
  const made = (place: number): void => {
    terminal.showStatus?.(`${place + 1}/${tasks.length}`);
  };
  const { out } = values;
  if (out !== undefined) {
    const folder = resolve(terminal.startedIn, out);
    for (const [place, task] of tasks.entries()) {
      const ledger = synthesizedLedger({
        seed,
        ...task,
        format,
        governmentClassOf: mappingOf(task.fiscalYear),
      });
      await writeWhole(join(folder, ledger.identity.name), ledgerFiles(ledger));
      made(place);
    }
    terminal.showStatus?.('');
    terminal.print(say.synthesized(tasks.length, folder));
    return 0;
  }
  const store = await openOrMakeStore(values, language, terminal);
  if (store === undefined) return 2;
  try {
    for (const [place, task] of tasks.entries()) {
      const ledger = synthesizedLedger({
        seed,
        ...task,
        format,
        governmentClassOf: mappingOf(task.fiscalYear),
      });
      await keep(ledger, store);
      made(place);
    }
    await settle(store);
  } finally {
    terminal.showStatus?.('');
    await store.close();
  }
  terminal.print(say.synthesized(tasks.length, values.store ?? ''));
  return 0;
}

function countIn(written: string, most: number): number | undefined {
  const count = /^\d{1,6}$/u.test(written) ? Number(written) : 0;
  return count >= 1 && count <= most ? count : undefined;
}

async function keep(ledger: Ledger, store: Store): Promise<void> {
  const known = formats.get(format);
  assert(known !== undefined, `there is no format ${format}`);
  const codeLists = listsOfYear(ledger.identity.codeListYear);
  const built = buildDisclosure(ledger, known, codeLists, undefined);
  assert(
    built.ok,
    `a made-up ledger cannot be built: ${JSON.stringify(built.ok ? '' : built.error.slice(0, 3))}`,
  );
  const { rounding } = built.value.disclosure;
  const prepared: Prepared = { ...built.value, ledger, format: known, codeLists, rounding };
  const incoming = await checkedSet(incomingSet(prepared, []));
  await publishDocument(store, incoming, publishedAt(ledger));
}

/** The twentieth of January: made-up documents have made-up days. */
function publishedAt({ identity }: Ledger): Date {
  return new Date(Date.UTC(identity.fiscalYear, 0, 20));
}

/** Of a year, the class of the government budget for one of the department budget, by kind of unit. */
const mappings = new Map<number, SynthesisInput['governmentClassOf']>();

export function mappingOf(year: number): SynthesisInput['governmentClassOf'] {
  const known = mappings.get(year);
  if (known !== undefined) return known;
  const pairs: readonly EconomicPair[] = loadStandards(year).economicMapping;
  const classes = new Map(
    pairs.flatMap((pair) =>
      pair.unitKinds.map((kind) => [`${pair.departmentCode} ${kind}`, pair.governmentCode] as const),
    ),
  );
  const mapping: SynthesisInput['governmentClassOf'] = (code, kind) => classes.get(`${code} ${kind}`);
  mappings.set(year, mapping);
  return mapping;
}
