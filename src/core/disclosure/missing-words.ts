// What the words of a disclosure lack, asked of a ledger in which something is wrong: facts that are missing or of the wrong type, and
// reasons. So one run tells an officer all of it. Of the lines only those count in which nothing is wrong; where others are left
// out, a change is not certain and its reason is asked for as such.
import { fixedMembers } from '../cube/dimensions.ts';
import { ledgerFileNames } from '../ledger/columns.ts';
import type { BudgetUnit, Ledger } from '../ledger/ledger.ts';
import type { CodeLists } from '../ledger/space.ts';
import { isIdentifier } from '../ledger/validation/bodies.ts';
import type { ProblemCode } from '../lib/messages/problem-codes.ts';
import { problem, type Problem, type SourcePlace } from '../lib/problem.ts';
import { buildDisclosure } from './build.ts';
import type { DisclosureFormat } from './format.ts';

const aboutWords: readonly ProblemCode[] = [
  'fact-missing',
  'fact-wrong-type',
  'slot-empty',
  'text-ends-with-stop',
  'reason-missing',
];

/** What is known of figures while lines, projects and indicators are sound. */
const aboutFigures: readonly ProblemCode[] = [
  'figure-undetermined',
  'figure-without-lines',
  'balance-broken',
  'rows-leave-money-out',
];

/**
 * `found` are the problems of the ledger, at places as the files of a ledger folder have them; without them no line is trusted and
 * facts alone are asked for.
 */
export function missingWords(
  ledger: Ledger,
  format: DisclosureFormat,
  lists: CodeLists,
  unit: BudgetUnit | undefined,
  found?: readonly Problem[],
): readonly Problem[] {
  const units = ledger.budgetUnits.filter(({ code }) => isUnitCode(code));
  // A unit is found by its code; where a code is refused, whose facts are whose cannot be told.
  if (unit !== undefined && units.length < ledger.budgetUnits.length) return [];
  // Under a column that is renamed everything was read.
  const errors = (found ?? []).filter(
    ({ code, severity }) => severity === 'error' && code !== 'column-renamed',
  );
  const areBodiesSound = found !== undefined && !errors.some(({ place }) => isAboutBodies(place));
  const sound = areBodiesSound ? soundPart(ledger, errors) : withoutMoney(ledger, units);
  const built = buildDisclosure(sound, format, lists, unit);
  const problems = built.ok ? built.value.warnings : built.error;
  const areLinesSound =
    areBodiesSound &&
    !hasErrorIn(ledgerFileNames.descriptor, errors) &&
    sound.lines.length === ledger.lines.length &&
    !hasErrorIn(ledgerFileNames.lines, errors);
  const areTablesSound = areLinesSound && !tables.some((kind) => hasErrorIn(kind, errors));
  if (areTablesSound) return problems.filter(({ code }) => [...aboutWords, ...aboutFigures].includes(code));
  if (areLinesSound) return problems.filter(({ code }) => aboutWords.includes(code));
  return problems.filter(({ code }) => aboutWords.includes(code)).map(uncertain);
}

function uncertain(found: Problem): Problem {
  if (found.code !== 'reason-missing') return found;
  return problem('reason-perhaps-missing', found.place, { values: { fact: found.values['fact'] ?? '' } });
}

const tables = [ledgerFileNames.projects, ledgerFileNames.indicators];

/** Of several ledgers that are merged, places say in which of them they stand: `NAME/lines.csv`. */
function kindOf({ file = '' }: SourcePlace): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function hasErrorIn(kind: string, errors: readonly Problem[]): boolean {
  return errors.some(({ place }) => kindOf(place) === kind);
}

function isAboutBodies(place: SourcePlace): boolean {
  const { path = '' } = place;
  if (kindOf(place) === ledgerFileNames.descriptor) return path === '' || decisive.test(path);
  return (
    kindOf(place) === ledgerFileNames.facts && (path === '' || /^(?:department|budgetUnits)\b/u.test(path))
  );
}

/** Without these nobody knows which lines are compared. */
const decisive = /^mingzhang(?:\.stage)?$/u;

/** The ledger without the rows in which something is wrong, and without what names them. */
function soundPart(ledger: Ledger, errors: readonly Problem[]): Ledger {
  // A column that is missing is missing in every row.
  const isOfFile = ({ code, place }: Problem): boolean =>
    code.startsWith('column-') || place.row === undefined;
  const files = new Set(errors.filter(isOfFile).map(({ place }) => place.file));
  const rows = new Set(errors.map(({ place }) => `${place.file ?? ''} ${place.row ?? ''}`));
  const isSound = ({ source: { file, row } }: { readonly source: SourcePlace }): boolean =>
    !files.has(file) && !rows.has(`${file ?? ''} ${row ?? ''}`);
  const known = ledger.projects.filter(isSound);
  const codes = new Set(known.map(({ code }) => code));
  const unknown = new Set(ledger.projects.map(({ code }) => code).filter((code) => !codes.has(code)));
  return {
    ...ledger,
    lines: ledger.lines.filter((line) => isSound(line) && !unknown.has(line.coordinates.project)),
    projects: known,
    indicators: ledger.indicators.filter((indicator) => isSound(indicator) && codes.has(indicator.project)),
  };
}

/** The ledger without its money, and with plain codes in the place of those that were refused: none of them is printed. */
function withoutMoney(ledger: Ledger, units: readonly BudgetUnit[]): Ledger {
  const { department, identity } = ledger;
  return {
    ...ledger,
    identity: { ...identity, stage: knownStage(identity.stage) },
    department: { ...department, code: 'department', jurisdiction: 'jurisdiction' },
    budgetUnits: [...new Map(units.map((one) => [one.code, one])).values()],
    lines: [],
    projects: [],
    indicators: [],
  };
}

function isUnitCode(code: string): boolean {
  return isIdentifier(code, fixedMembers('budgetUnit'));
}

function knownStage(code: string): string {
  return fixedMembers('stage').some((stage) => stage.code === code) ? code : 'approved';
}
