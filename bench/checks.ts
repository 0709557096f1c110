// How long the rules take once a document is read: derived identities, rules written by hand, the cause of one fault; a hundred documents in
// one run; and how time grows with cells. All in processor time of one core, beside one pass over all cells and lines of the same document.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { causesOf } from '../src/core/checks/arithmetic/causes.ts';
import { checkArithmetic } from '../src/core/checks/arithmetic/check-arithmetic.ts';
import { viewOf } from '../src/core/checks/arithmetic/reading-view.ts';
import { buildSystem, type Doubts, type System } from '../src/core/checks/arithmetic/system.ts';
import { checkDisclosure } from '../src/core/checks/check.ts';
import type { CheckInput } from '../src/core/checks/checked-document.ts';
import { codesGoWithTheirRows } from '../src/core/checks/wrong-codes/codes-as-meant.ts';
import { writtenChecks } from '../src/core/checks/written/checks.ts';
import type { DocumentElement } from '../src/core/reading/printed-document.ts';
import { readDisclosure } from '../src/core/reading/read-disclosure.ts';
import type { Reading } from '../src/core/reading/reading.ts';
import { formats } from '../src/cli/formats.ts';
import { checkStandardsOf, listsNearest } from '../src/cli/prepare.ts';
import { vocabulary } from '../formats/statutory/vocabulary.ts';
import { figuresOf } from './defects/changed-figures.ts';
import { printedExample } from './defects/printed-example.ts';
import { grownDocument } from './grown-document.ts';
import { root } from './programs.ts';

const runs = 21;
const hundred = 100;
const sizes = [1, 2, 4, 8, 16];
const grownFormat = 'lvliang-budget-2025';

export async function* benchChecks(): AsyncGenerator<string> {
  yield* oneDocument();
  yield* hundredDocuments();
  yield* growth();
}

/** Each run has a reading of its own, so that nothing that is remembered of one is there already. */
async function* oneDocument(): AsyncGenerator<string> {
  const { elements, read } = await printedExample('lvliang-party-office-2025');
  const fresh = (): Check => checkOf(elements, read(elements));
  yield `46 pages, ${cellsIn(elements)} cells: all rules, cold: ${shown([processorTime(fresh, checkAll)])}`;
  const jobs: Readonly<Record<string, (check: Check) => unknown>> = {
    'floor: one pass over all cells and lines': ({ input }) => charactersIn(input.document.elements),
    'all rules (aim 50 ms)': checkAll,
    'identities derived': systemOf,
    'identities derived, evaluated and told': ({ input }) => checkArithmetic(input),
    'rules written by hand': ({ input }) =>
      [codesGoWithTheirRows, ...writtenChecks].map(({ check }) => check(input)),
  };
  for (const [name, job] of Object.entries(jobs)) yield `${name}: ${shown(repeated(fresh, job))}`;
  const derived = (): System => systemOf(fresh());
  yield `identities evaluated: ${shown(repeated(derived, ({ solver }) => solver.violations()))}`;
  const faulty = faultyReadings(read(elements)).map((reading) => checkOf(elements, reading));
  const times = faulty.map((check) => {
    const system = systemOf(check);
    const rebuilt = (doubts: Doubts): System => systemOf(check, doubts);
    return processorTime(
      () => system,
      () => causesOf(system, check.input.document.reading, rebuilt),
    );
  });
  yield `the cause of one wrong figure, ${faulty.length} figures: ${shown(times)}`;
}

/** Figures from all over the document, each ten times as large in a reading of its own. */
function faultyReadings(reading: Reading): readonly Reading[] {
  const figures = figuresOf(reading).filter(({ printed }) => /^[\d,]*[1-9][\d,]*\.\d+$/u.test(printed));
  const step = Math.max(1, Math.floor(figures.length / runs));
  return figures
    .filter((_, index) => index % step === 0)
    .slice(0, runs)
    .map(({ printed, withPrinted }) => withPrinted(`1${printed}`));
}

async function* hundredDocuments(): AsyncGenerator<string> {
  const names = (await readdir(join(root, 'examples'))).sort();
  const examples = await Promise.all(names.map(printedExample));
  const inputs = Array.from({ length: hundred }, (_, index) => examples[index % examples.length]).flatMap(
    (example) =>
      example === undefined ? [] : [checkOf(example.elements, example.read(example.elements)).input],
  );
  const time = processorTime(
    () => inputs,
    (all) => all.map(checkDisclosure),
  );
  yield `${inputs.length} documents in one run, per core: ${time.toFixed(0)} ms, ${(time / inputs.length).toFixed(1)} ms a document`;
}

async function* growth(): AsyncGenerator<string> {
  const own = [...formats.values()].filter(({ id }) => id === grownFormat);
  const points: (readonly [cells: number, time: number])[] = [];
  for (const size of sizes) {
    const elements = grownDocument(size);
    const fresh = (): Check =>
      checkOf(elements, readDisclosure(elements, { formats: own, vocabulary, listsOf: listsNearest }));
    const times = repeated(fresh, checkAll, 5);
    points.push([cellsIn(elements), median(times)]);
    yield await Promise.resolve(`${cellsIn(elements)} cells: ${shown(times)}`);
  }
  yield `time grows with cells to the power of ${exponentOf(points).toFixed(2)}`;
}

interface Check {
  readonly input: CheckInput;
}

function checkOf(elements: readonly DocumentElement[], reading: Reading): Check {
  const { lists, economicMapping, fundSections } = checkStandardsOf(reading.codeListYear);
  return {
    input: {
      document: { file: 'a.pdf', elements, reading },
      standards: { lists, economicMapping, fundSections },
      companions: { units: [] },
      dates: {},
    },
  };
}

const checkAll = ({ input }: Check): unknown => checkDisclosure(input);

function systemOf({ input }: Check, doubts?: Doubts): System {
  const { reading, file } = input.document;
  const view = viewOf(reading, input.standards.lists, file);
  if (view === undefined || reading.format === undefined) throw new Error('the document is not understood');
  return buildSystem({ reading, format: reading.format, view, earlier: [] }, doubts);
}

/** Milliseconds that the processor worked on a job, what it is given made before. */
function processorTime<Given>(given: () => Given, job: (given: Given) => unknown): number {
  const own = given();
  const before = process.cpuUsage();
  job(own);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The first rounds make the process warm and do not count. */
function repeated<Given>(
  given: () => Given,
  job: (given: Given) => unknown,
  times = runs,
): readonly number[] {
  const warmUps = Math.ceil(times / 4);
  return Array.from({ length: warmUps + times }, () => processorTime(given, job)).slice(warmUps);
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor((times.length - 1) / 2)] ?? Number.NaN;
}

function shown(times: readonly number[]): string {
  const digits = (time: number): string => time.toFixed(1);
  const spread = times.length === 1 ? '' : ` (${digits(Math.min(...times))}–${digits(Math.max(...times))})`;
  return `${digits(median(times))} ms${spread}`;
}

/** The slope of a straight line through the logarithms, by least squares. */
function exponentOf(points: readonly (readonly [cells: number, time: number])[]): number {
  const logs = points.map(([cells, time]) => [Math.log(cells), Math.log(time)] as const);
  const mean = (of: (log: readonly [number, number]) => number): number =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [middle, height] = [mean(([cells]) => cells), mean(([, time]) => time)];
  return (
    mean(([cells, time]) => (cells - middle) * (time - height)) / mean(([cells]) => (cells - middle) ** 2)
  );
}

function cellsIn(elements: readonly DocumentElement[]): number {
  return elements.reduce((sum, one) => sum + (one.kind === 'grid' ? one.grid.cells.length : 0), 0);
}

function charactersIn(elements: readonly DocumentElement[]): number {
  let sum = 0;
  const count = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  };
  for (const element of elements) {
    if (element.kind === 'paragraph') count(element.text);
    if (element.kind !== 'grid') continue;
    for (const { text } of [...element.above, ...element.grid.cells, ...element.notes]) count(text);
  }
  return sum;
}
