// A selection of a document's lines as it stands in an address: `fundSource=generalPublicBudget;functionalClass=201`. Year and stage
// are the document's own where they are not named. `functionalClass=201~3` is what lies within 201 and is not told apart down to the
// third level, `functionalClass=~1` what is not told apart at all.
import { dimensionNames, type DimensionName } from '../../core/cube/dimensions.ts';
import { groupCode, notApplicable, notTold, type Line } from './groups.ts';
import type { CodeNames } from './code-names.ts';

export type SelectedDimension = Exclude<DimensionName, 'department' | 'fiscalYear'>;
export type Selection = Readonly<Partial<Record<SelectedDimension, string>>>;

export function writeSelection(selection: Selection): string {
  return Object.entries(selection)
    .map(([dimension, code]) => `${dimension}=${code}`)
    .join(';');
}

/** The code that selects what a row of groups holds: of a row that is not told apart, what is left of the node above it. */
export function groupSelection(code: string, level: number, above = ''): string {
  return code === notTold ? `${above}~${level}` : code;
}

export interface UntoldCode {
  /** `''` for the whole dimension. */
  readonly within: string;
  readonly level: number;
}

/** What a written code says of money that is not told apart; undefined of any other code. Projects' codes are their departments' own. */
export function readUntold(dimension: SelectedDimension, code: string): UntoldCode | undefined {
  const found = dimension === 'project' ? null : /^([^~]*)~([1-9])$/u.exec(code);
  return found === null ? undefined : { within: found[1] ?? '', level: Number(found[2]) };
}

/** Undefined where a part names no dimension. */
export function readSelection(written: string): Selection | undefined {
  const selection: Partial<Record<SelectedDimension, string>> = {};
  for (const part of written.split(';')) {
    const [name = '', code, ...rest] = part.split('=');
    if (!isSelectable(name) || code === undefined || rest.length > 0) return undefined;
    selection[name] = code;
  }
  return selection;
}

function isSelectable(name: string): name is SelectedDimension {
  return dimensionNames.some((each) => each === name) && name !== 'department' && name !== 'fiscalYear';
}

export interface Selected {
  readonly inside: readonly Line[];
  /** Lines that hold money of which the document does not tell how much lies inside. */
  readonly cut: readonly Line[];
}

export function selectLines(lines: readonly Line[], selection: Selection, names: CodeNames): Selected {
  const conditions = Object.entries(selection).map(([name, code]) => {
    const dimension = name as SelectedDimension;
    const untold = readUntold(dimension, code);
    return (line: Line): PlaceInSelection =>
      untold === undefined
        ? placeOf(line[dimension], code, dimension, names)
        : untoldPlace(line, untold, dimension, names);
  });
  const { project = notApplicable } = selection;
  if (project !== notApplicable && project !== notTold)
    conditions.push((line) => (isBasic(line, names) ? 'outside' : 'inside'));
  const inside: Line[] = [];
  const cut: Line[] = [];
  for (const line of lines) {
    let place: PlaceInSelection = 'inside';
    for (const placeIn of conditions) {
      const own = placeIn(line);
      if (own !== 'inside') place = own;
      if (own === 'outside') break;
    }
    if (place === 'inside') inside.push(line);
    else if (place === 'cut') cut.push(line);
  }
  return { inside, cut };
}

/** Whether a line is basic expenditure alone: no project spends that, even where the document tells no project beside it. */
function isBasic({ expenditureKind }: Line, names: CodeNames): boolean {
  return expenditureKind
    .split('|')
    .every((code) => isWithin(code, basicExpenditure, 'expenditureKind', names));
}

const basicExpenditure = 'basic';

type PlaceInSelection = 'inside' | 'outside' | 'cut';

/** Where lines are grouped a line is in one group and in no other. */
function untoldPlace(
  line: Line,
  { within, level }: UntoldCode,
  dimension: SelectedDimension,
  names: CodeNames,
): PlaceInSelection {
  const isBelow =
    within === '' || line[dimension].split('|').every((code) => isWithin(code, within, dimension, names));
  return isBelow && groupCode(line, dimension, level, names) === notTold ? 'inside' : 'outside';
}

function placeOf(
  written: string,
  selected: string,
  dimension: SelectedDimension,
  names: CodeNames,
): PlaceInSelection {
  if (!written.includes('|')) return placeOfCode(written, selected, dimension, names);
  const places = new Set(written.split('|').map((code) => placeOfCode(code, selected, dimension, names)));
  return places.size === 1 ? ([...places][0] ?? 'outside') : 'cut';
}

function placeOfCode(
  code: string,
  selected: string,
  dimension: SelectedDimension,
  names: CodeNames,
): PlaceInSelection {
  if (isWithin(code, selected, dimension, names)) return 'inside';
  return code === notTold || isWithin(selected, code, dimension, names) ? 'cut' : 'outside';
}

function isWithin(code: string, above: string, dimension: SelectedDimension, names: CodeNames): boolean {
  // What does not apply lies below nothing, and nothing below it.
  if (above === notApplicable || code === notApplicable) return code === above;
  for (let node = code; node !== ''; node = names.parent(dimension, node)) if (node === above) return true;
  return false;
}
