// One cause, one finding: what follows from what the arithmetic tells already is not told again by a check that reads the same words or
// rows, and what follows from a form that is missing or doubled is its evidence; the obligation says that it is told elsewhere.
import { formNumbers } from './form-numbers.ts';
import { reason, type CheckedPlace, type Evidence, type Finding, type Verdict } from './obligation.ts';
import type { ObligationCode } from './obligation-codes.ts';

type Follows = (finding: Finding) => boolean;

/** Takes verdicts on words and rows, and gives them without what follows from the findings of the arithmetic. */
export function withoutConsequences(arithmetic: readonly Verdict[]): (verdict: Verdict) => Verdict {
  const findings = arithmetic.flatMap((verdict) => verdict.findings);
  const follows = consequencesOf(findings);
  return (verdict) => {
    const isTold = follows[verdict.code];
    const left = isTold === undefined ? verdict.findings : verdict.findings.filter((one) => !isTold(one));
    return left.length === verdict.findings.length ? verdict : toldElsewhere({ ...verdict, findings: left });
  };
}

/** What fails as printed and no longer once a cause is put right is told with that cause; it does not hold for that. */
export function withoutFollowersOf(
  asPrinted: readonly Verdict[],
  putRight: readonly Verdict[],
): readonly Verdict[] {
  const failing = new Map(asPrinted.map(({ code, findings }) => [code, findings.length]));
  return putRight.map((verdict) =>
    verdict.findings.length < (failing.get(verdict.code) ?? 0) ? toldElsewhere(verdict) : verdict,
  );
}

/** What follows from a finding becomes its evidence, and the finding weighs as much as what follows from it. */
export function withEvidenceOfForms(verdicts: readonly Verdict[]): readonly Verdict[] {
  const told = formNumbers(verdicts.flatMap(({ findings }) => findings));
  const moved = new Set(told.flatMap(({ followers }) => followers));
  const withFollowers = (cause: Finding): Finding => {
    const own = told.filter(({ causes }) => causes.includes(cause)).flatMap(({ followers }) => followers);
    const heavier = own.map(({ severity }) => severity).find((severity) => severity === 'error');
    return {
      ...cause,
      severity: heavier ?? cause.severity,
      evidence: [...cause.evidence, ...own.map(asEvidence)],
    };
  };
  return verdicts.map((verdict) => {
    const left = verdict.findings.filter((one) => !moved.has(one)).map(withFollowers);
    const isAllLeft = left.length === verdict.findings.length;
    return isAllLeft ? { ...verdict, findings: left } : toldElsewhere({ ...verdict, findings: left });
  });
}

function asEvidence({ code, places, written, expected }: Finding): Evidence {
  const stated = { unit: '', ...(expected === undefined ? {} : { expected }) };
  return { code, places, ...(written === undefined ? {} : { stated: { written, ...stated } }) };
}

/**
 * That words differ from the format's, or that an amount stands in another unit, is not told where another check says what is wrong with
 * these words. What only informs, and quotes more than them, may do so for a reason of its own.
 */
export function withoutWordsToldElsewhere(verdicts: readonly Verdict[]): readonly Verdict[] {
  const all = verdicts.flatMap(({ findings }) => findings);
  const isTold: Follows = (one) =>
    all.some(
      (other) =>
        other.code !== one.code &&
        one.places[0] !== undefined &&
        other.places.slice(0, 1).some((place) => isSamePassage(place, one.places[0] ?? place)) &&
        tellsWords[one.code]?.(one, other) === true,
    );
  return verdicts.map((verdict) => {
    const left =
      tellsWords[verdict.code] === undefined
        ? verdict.findings
        : verdict.findings.filter((one) => !isTold(one));
    return left.length === verdict.findings.length ? verdict : toldElsewhere({ ...verdict, findings: left });
  });
}

/** Whether the second says of the first, which stands in the same passage, what is wrong there. */
const tellsWords: Readonly<Partial<Record<ObligationCode, (one: Finding, other: Finding) => boolean>>> = {
  'sentences-keep-to-their-words': ({ written = '', expected = '' }, other) =>
    other.code === 'brackets-and-quotes-close'
      ? pairedMarks(written) !== pairedMarks(expected)
      : other.written !== undefined &&
        (written.includes(other.written) ||
          (other.severity !== 'information' && other.written.includes(written))),
  'amounts-in-sentences-share-a-unit': ({ written = '' }, other) =>
    other.code === 'items-agree-with-themselves' &&
    [other.written, other.values['other']].some((amount) => amount?.replaceAll(' ', '') === written),
};

const pairedMarks = (text: string): string => text.replace(/[^（）()“”"《》〈〉‘’]/gu, '');

function isSamePassage(one: CheckedPlace, other: CheckedPlace): boolean {
  return (
    paragraphOf(one) === paragraphOf(other) &&
    one.key.section === other.key.section &&
    one.key.slot === other.key.slot &&
    one.key.row === other.key.row
  );
}

function toldElsewhere(verdict: Verdict): Verdict {
  return { ...verdict, unchecked: [...verdict.unchecked, reason('told-with-its-cause', {})] };
}

function consequencesOf(findings: readonly Finding[]): Readonly<Partial<Record<ObligationCode, Follows>>> {
  const told = findings.flatMap(({ places }) => places);
  const paragraphs = new Set(told.map(paragraphOf));
  const leftOut = findings.filter(says('leftOut')).flatMap(rowsLeftOut);
  const above = findings.filter(says('rowUnder')).flatMap(({ places: [place] }) => place?.key ?? []);
  /** A row that is left out takes the depth from the row above it. */
  const isAboveLeftOut: Follows = ({ places: [place] }) => {
    const { table, row = '-' } = place?.key ?? {};
    return (
      leftOut.some((one) => one.table === table && one.code.startsWith(codeIn(row))) ||
      above.some((one) => one.table === table && one.row === row)
    );
  };
  const unfilled = new Set(findings.filter(says('unfilled')).map(({ places: [place] }) => place?.key.table));
  const doubled = findings.filter(says('doubled')).flatMap(({ places: [place] }) => place?.key ?? []);
  return {
    // With the same figures it is one row printed twice; with others only the rows can tell.
    'rows-are-not-repeated': ({ places: [place] }) =>
      doubled.some(({ table, row }) => table === place?.key.table && row === place?.key.row),
    // What was not filled in needs figures, and no note that there are none.
    'empty-tables-have-notes': ({ places: [place] }) => unfilled.has(place?.key.table),
    // What a paragraph on one item says against itself is read by its words alone; the arithmetic may have understood it.
    'items-agree-with-themselves': ({ places: [place] }) =>
      place !== undefined && paragraphs.has(paragraphOf(place)),
    'code-levels-are-complete': ({ places: [place], values }) =>
      (values['missing'] ?? '')
        .split('、')
        .every((code) => leftOut.some((row) => row.table === place?.key.table && row.code === code)),
    'expenditure-goes-down-to-items': isAboveLeftOut,
    'basic-expenditure-goes-down-to-sections': isAboveLeftOut,
  };
}

const says =
  (name: string): Follows =>
  ({ values }) =>
    (values[name] ?? '') !== '';

/** The rows that a finding says to be missing, which have no figures. */
function rowsLeftOut({ places }: Finding): readonly { readonly table: string; readonly code: string }[] {
  return places.flatMap(({ key: { table, row, column } }) =>
    table === undefined || row === undefined || column !== undefined ? [] : [{ table, code: codeIn(row) }],
  );
}

const codeIn = (row: string): string => row.split('/').at(-1) ?? row;

/** Where a paragraph stands. */
function paragraphOf({ page, line, block, box, cell }: CheckedPlace): string {
  return [page, line, block, box, cell].filter((part) => part !== undefined).join(' ');
}
