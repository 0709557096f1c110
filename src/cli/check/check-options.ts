// The words of `check`: what is checked, beside what, by which obligations, and how it is told.
import { resolve } from 'node:path';
import type { KnownDates } from '../../core/checks/checked-document.ts';
import { obligationCodes, type ObligationCode } from '../../core/checks/obligation-codes.ts';
import type { Language } from '../../core/lib/messages/render.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { mostSimilar } from '../../core/lib/similar.ts';
import { isCalendarDay } from '../calendar-day.ts';
import { parseWords, type WrongWords } from '../command-words.ts';
import { installCommand, ocrPackages } from '../../ingest/ocr/models.ts';
import type { CompanionPaths } from './companions.ts';
import { reportKinds, type ReportKind } from './report-content.ts';
import { readWords } from '../read/wording.ts';
import { commandWords } from '../wording.ts';
import { checkWords } from './wording.ts';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly isJson: boolean;
  /** Every finding on the terminal, also where many are of one kind. */
  readonly isWhole: boolean;
  readonly files: ReportFiles;
  /** Where the results of many documents go. */
  readonly outFolder: string | undefined;
  /** What is written there of each document beside its result as data. */
  readonly besideKinds: readonly ReportKind[];
  readonly acceptFile: string | undefined;
  /** How many documents are checked at once; undefined: as many as there is room for. */
  readonly jobs: number | undefined;
  /** Whether the text of pages that are pictures is recognised. */
  readonly recognises: boolean;
  /** A disclosure format of the user's own. */
  readonly formatFile: string | undefined;
  readonly companions: CompanionPaths;
  readonly dates: KnownDates;
  /** The obligations that are switched on. */
  readonly codes: ReadonlySet<ObligationCode>;
  readonly language: Language;
}

/** Where reports are written, beside what the terminal is told. */
export interface ReportFiles {
  readonly sarif: string | undefined;
  readonly html: string | undefined;
  readonly pdf: string | undefined;
  /** A file of accepted findings, begun from what is found. */
  readonly accept: string | undefined;
}

const spec = {
  options: {
    json: 'switch',
    all: 'switch',
    sarif: 'any',
    html: 'any',
    pdf: 'any',
    out: 'any',
    with: 'several',
    accept: 'any',
    'write-accept': 'any',
    jobs: 'any',
    ocr: 'switch',
    format: 'any',
    previous: 'any',
    budget: 'any',
    units: 'several',
    approved: 'any',
    published: 'any',
    only: 'several',
    except: 'several',
  },
  paths: { of: 'document', least: 1, most: Infinity },
} as const;

/** Paths come back absolute: they are meant from the folder that the user started in. */
export function readCheckOptions(
  words: readonly string[],
  startedIn: string,
): Result<CheckOptions, WrongWords> {
  const read = parseWords(words, spec);
  if (!read.ok) return read;
  const { values, lists, switches, paths, language } = read.value;
  const path = (written: string): string => resolve(startedIn, written);
  const optionalPath = (written: string | undefined): string | undefined =>
    written === undefined ? undefined : path(written);
  const only = codesIn('--only', lists.only, language);
  const except = codesIn('--except', lists.except, language);
  const beside = namesIn(lists.with);
  const besideKinds = reportKinds.filter((kind) => beside.includes(kind));
  const messages = [
    ...beside
      .filter((name) => !besideKinds.some((kind) => kind === name))
      .map((name) =>
        commandWords(language).wrongWords.notAllowed('--with', name, reportKinds.join(', '), ''),
      ),
    ...(beside.length > 0 && values.out === undefined ? [checkWords(language).withNeedsOut] : []),
    ...only.messages,
    ...except.messages,
    ...wrongDay('--approved', values.approved, language),
    ...wrongDay('--published', values.published, language),
    ...publishedBefore(values, language),
    ...(values.jobs === undefined || /^[1-9]\d?$/u.test(values.jobs)
      ? []
      : [commandWords(language).wrongWords.notAllowed('--jobs', values.jobs, '1–99', '')]),
    ...(switches.has('ocr') && ocrPackages() === undefined
      ? [readWords(language).ocrAbsent(installCommand)]
      : []),
    ...overwritten([values.sarif, values.html, values.pdf, values['write-accept']], paths, language),
    ...(values.out !== undefined &&
    (switches.has('json') ||
      [values.sarif, values.html, values.pdf, values['write-accept']].some((path) => path !== undefined))
      ? [checkWords(language).outAlone]
      : []),
  ];
  if (messages.length > 0) return err({ language, messages });
  const asked = lists.only === undefined ? allCodes : only.codes;
  return ok({
    paths: paths.map(path),
    isJson: switches.has('json'),
    isWhole: switches.has('all'),
    files: {
      sarif: optionalPath(values.sarif),
      html: optionalPath(values.html),
      pdf: optionalPath(values.pdf),
      accept: optionalPath(values['write-accept']),
    },
    outFolder: optionalPath(values.out),
    besideKinds,
    acceptFile: optionalPath(values.accept),
    jobs: values.jobs === undefined ? undefined : Number(values.jobs),
    recognises: switches.has('ocr'),
    formatFile: optionalPath(values.format),
    companions: {
      previousYear: optionalPath(values.previous),
      budget: optionalPath(values.budget),
      units: (lists.units ?? []).map(path),
    },
    dates: {
      ...(values.approved === undefined ? {} : { approvedOn: values.approved }),
      ...(values.published === undefined ? {} : { publishedOn: values.published }),
    },
    codes: new Set(asked.filter((code) => !except.codes.includes(code))),
    language,
  });
}

const allCodes = Object.keys(obligationCodes) as readonly ObligationCode[];

interface ReadCodes {
  readonly codes: readonly ObligationCode[];
  readonly messages: readonly string[];
}

/** Separated by commas, or written several times. */
function namesIn(lists: readonly string[] = []): readonly string[] {
  return lists
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function codesIn(option: string, lists: readonly string[] | undefined, language: Language): ReadCodes {
  const names = namesIn(lists);
  const codes = allCodes.filter((code) => names.includes(code));
  const unknown = names.filter((name) => !codes.some((code) => code === name));
  const messages = unknown.map((name) =>
    checkWords(language).unknownCode(option, name, mostSimilar(name, allCodes, 3)),
  );
  return { codes, messages };
}

/** No report takes the place of what is checked. */
function overwritten(
  written: readonly (string | undefined)[],
  checked: readonly string[],
  language: Language,
): readonly string[] {
  const inputs = new Set(checked.map((path) => resolve(path)));
  return written
    .filter((path) => path !== undefined && inputs.has(resolve(path)))
    .map((path) => checkWords(language).ownInput(path ?? ''));
}

/** Nothing is published before it is approved: the days are swapped, or one is mistyped. */
function publishedBefore(
  { approved, published }: { readonly approved?: string; readonly published?: string },
  language: Language,
): readonly string[] {
  if (approved === undefined || published === undefined) return [];
  if (!isCalendarDay(approved) || !isCalendarDay(published) || approved <= published) return [];
  return [checkWords(language).publishedBefore(approved, published)];
}

function wrongDay(option: string, written: string | undefined, language: Language): readonly string[] {
  if (written === undefined || isCalendarDay(written)) return [];
  return [checkWords(language).notDay(option, written, '2026-02-28')];
}
