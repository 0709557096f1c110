// `mingzhang review`: lists what the checks found in a stored version, and keeps what a reviewer says of each. Only what is confirmed is
// public, unless the operator shows what nobody has looked at.
import { versionAt as versionInStore } from '../store/documents.ts';
import { findingsToReview } from '../store/findings.ts';
import { reviewFinding } from '../store/review.ts';
import type { Store } from '../store/open-store.ts';
import type { VersionKey } from '../store/rows.ts';
import type { Language } from '../core/lib/messages/render.ts';
import { severities } from '../report/check-report.ts';
import { reportWords } from '../report/wording.ts';
import { parseWords } from './command-words.ts';
import { reviewWords } from './review-wording.ts';
import { openNamedStore, storeOptions } from './store-place.ts';
import { tellStored } from './stored-finding.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { refuseWords, seeHelp } from './usage.ts';
import { noVersionAt, versionAt } from './version-address.ts';

const spec = {
  options: { ...storeOptions, confirm: 'any', dismiss: 'any', by: 'any', note: 'any' },
  paths: { of: 'document', least: 1, most: 1 },
} as const;

interface Decision {
  readonly review: 'confirmed' | 'dismissed';
  /** Their numbers in the list, from 1. */
  readonly numbers: readonly number[];
}

export async function runReview(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseWords(words, spec);
  if (!parsed.ok) return refuseWords('review', parsed.error, terminal);
  const { paths, values, language } = parsed.value;
  const say = reviewWords(language);
  const [address = ''] = paths;
  const key = versionAt(address);
  const decisions = [decisionOf('confirmed', values.confirm), decisionOf('dismissed', values.dismiss)].filter(
    (each) => each !== undefined,
  );
  const { by, note = '' } = values;
  const isUnclear =
    decisions.some(({ numbers }) => numbers.length === 0) || (decisions.length > 0 && by === undefined);
  if (key === undefined || isUnclear) {
    terminal.printAside(key === undefined ? noVersionAt[language](address) : say.incomplete);
    terminal.printAside(seeHelp('review', language));
    return 2;
  }
  const store = await openNamedStore(values, language, terminal);
  if (store === undefined) return 2;
  try {
    if ((await versionInStore(store.database, key)) === undefined) {
      terminal.printAside(say.noSuchVersion);
      return 2;
    }
    const person = { reviewer: by ?? '', reviewedAt: new Date(), reviewNote: note };
    const missing = await decide(store, key, decisions, person);
    for (const number of missing) terminal.printAside(say.noSuchFinding(number));
    await list(store, key, language, terminal);
    return missing.length > 0 ? 2 : 0;
  } finally {
    await store.close();
  }
}

/** `3` or `1,4,5`; undefined where it is not written, without numbers where it is not understood. */
function decisionOf(review: Decision['review'], written: string | undefined): Decision | undefined {
  if (written === undefined) return undefined;
  const isList = /^[1-9]\d{0,4}(?:,[1-9]\d{0,4})*$/u.test(written);
  return { review, numbers: isList ? written.split(',').map(Number) : [] };
}

interface Person {
  readonly reviewer: string;
  readonly reviewedAt: Date;
  readonly reviewNote: string;
}

/** The numbers that are no finding's. */
async function decide(
  { database }: Store,
  key: VersionKey,
  decisions: readonly Decision[],
  person: Person,
): Promise<readonly number[]> {
  const missing: number[] = [];
  for (const { review, numbers } of decisions) {
    for (const number of numbers) {
      if (!(await reviewFinding(database, key, number - 1, { review, ...person }))) missing.push(number);
    }
  }
  return missing;
}

/** Errors first; the numbers, by which they are decided on, stay those of the report. */
async function list(
  { database }: Store,
  key: VersionKey,
  language: Language,
  terminal: Terminal,
): Promise<void> {
  const say = reviewWords(language);
  const findings = await findingsToReview(database, key);
  if (findings.length === 0) terminal.print(say.none);
  for (const severity of severities) {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    if (ofSeverity.length > 0)
      terminal.print(say.heading(reportWords(language).severities[severity], ofSeverity.length));
    for (const { ordinal, code, isSensitive, review, content } of ofSeverity) {
      const { where, message, advice } = tellStored(code, content, language);
      const state = (isSensitive ? say.sensitiveStates : say.states)[review];
      terminal.print(`  ${ordinal + 1}. [${state}]${where === '' ? '' : ` ${where}`}`);
      terminal.print(`     ${reportWords(language).findingWithAdvice(message, advice)}`);
    }
  }
}
