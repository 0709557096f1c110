// What the public is told of a reading's problems: by kind, in words for readers. The stored problems speak to whoever makes a ledger of
// the reading; that prints disagree with each other is a finding, and those are public only after a review.
import type { ProblemCode } from '../../../core/lib/messages/problem-codes.ts';
import { partOf, problemsByPart } from '../../../core/lib/messages/problems-by-part.ts';
import { showPlainly, type Language } from '../../../core/lib/messages/render.ts';
import type { Problem } from '../../../core/lib/problem.ts';

/** What a reader is told of a problem: its kind. Codes that are not named here are told as `other`. */
export type ToldKind =
  Exclude<(typeof kindOfCode)[keyof typeof kindOfCode], 'untold' | 'forReview'> | 'other';

const kindOfCode = {
  'region-left-open': 'untold',
  'sum-not-as-printed': 'forReview',
  'table-not-found': 'tableNotFound',
  'table-unknown': 'tableUnknown',
  'table-perhaps': 'tableUnsure',
  'table-repeated': 'tableUnsure',
  'table-unit-missing': 'unitNotFound',
  'table-rows-missing': 'rowsNotFound',
  'table-unnamed-row-missing': 'rowsNotFound',
  'table-row-unknown': 'rowUnknown',
  'table-columns-missing': 'columnsNotFound',
  'table-column-unknown': 'columnUnknown',
  'figure-unreadable': 'figureUnreadable',
  'form-parts-missing': 'formPartsNotFound',
  'form-label-parted': 'formParted',
  'sentences-unknown': 'sentencesUnknown',
  'sentences-nearly-known': 'sentencesNearlyKnown',
  'code-not-in-lists': 'codeUnknown',
  'code-lists-of-other-year': 'listsOfOtherYear',
  'pages-recognised': 'recognised',
  'figures-need-review': 'recognised',
  'pages-scanned': 'pagesNotRead',
  'page-not-recognised': 'pagesNotRead',
  'page-unreadable': 'pagesNotRead',
  'page-damaged': 'pagesNotRead',
  'page-empty': 'pagesNotRead',
  'page-too-complex': 'pagesNotRead',
  'cells-inferred': 'cellsInferred',
  'table-cells-irregular': 'cellsInferred',
  'columns-without-rules': 'cellsInferred',
  'amounts-within-rounding': 'withinRounding',
  'stage-assumed': 'stageAssumed',
  'unit-kind-assumed': 'unitKindAssumed',
  'project-unit-assumed': 'projectUnitAssumed',
} as const satisfies Partial<Record<ProblemCode, string>>;

function kindOf({ code }: Problem): ToldKind | 'untold' | 'forReview' {
  return Object.hasOwn(kindOfCode, code) ? kindOfCode[code as keyof typeof kindOfCode] : 'other';
}

/** Whether it says that prints disagree, which is not told before a review. */
export function isForReview(one: Problem): boolean {
  return kindOf(one) === 'forReview';
}

/** A figure that is printed and that the public lines do not tell. */
export interface UntoldFigure {
  readonly part: string;
  /** Where it stands, as a path of table, row and column. */
  readonly place: string;
  /** As `1,234.50`, in yuan. */
  readonly amount: string;
  readonly isZero: boolean;
}

/** Figures of one region and amount are one problem, and are told here one by one. */
export function untoldFigures(problems: readonly Problem[]): readonly UntoldFigure[] {
  return problems
    .filter((one) => kindOf(one) === 'untold')
    .flatMap(({ place, values: { amount = '', places = '' } }) =>
      [place.path ?? '', ...places.split('；')]
        .filter((path) => path !== '')
        .map((path) => ({
          part: partOf(path),
          place: showPlainly(path),
          amount,
          isZero: !/[1-9]/u.test(amount),
        })),
    );
}

export interface ToldProblem {
  readonly kind: ToldKind;
  /** The table or section, or the page; `''` for the whole document. */
  readonly part: string;
  readonly count: number;
  /** A few of what stands there. */
  readonly examples: readonly string[];
}

/** The words of a page, as far as problems are told in them; wordings name the kinds above, so they are not imported here. */
interface StageNames {
  readonly language: Language;
  readonly stages: Readonly<Record<string, string>>;
}

const mostExamples = 3;

export function toldProblems(
  problems: readonly Problem[],
  { language, stages }: StageNames,
): readonly ToldProblem[] {
  return [...Map.groupBy(problems, kindOf)].flatMap(([kind, ofKind]) =>
    kind === 'untold' || kind === 'forReview'
      ? []
      : [...problemsByPart(ofKind, language)].map(([part, those]) => ({
          kind,
          part,
          count: those.reduce((sum, one) => sum + sizeOf(one), 0),
          examples: [...new Set(those.flatMap(exampleOf))]
            .slice(0, mostExamples)
            .map((example) => showPlainly(stages[example] ?? example)),
        })),
  );
}

/** Some problems tell of many things at once. */
function sizeOf({ values: { count, lines } }: Problem): number {
  return Number(count ?? lines ?? '1');
}

function exampleOf({ written, values: { rows, columns, parts, table } }: Problem): readonly string[] {
  const example = written ?? rows ?? columns ?? parts ?? table ?? '';
  return example === '' ? [] : [example];
}
