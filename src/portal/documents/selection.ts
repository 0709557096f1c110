// A selection of a document's lines as it stands in an address: `fundSource=generalPublicBudget;functionalClass=201`. Year and stage
// are the document's own where they are not named.
import { dimensionNames, type DimensionName } from '../../core/cube/dimensions.ts';
import { notApplicable, notTold, type Line } from './groups.ts';
import type { CodeNames } from './code-names.ts';

export type SelectedDimension = Exclude<DimensionName, 'department' | 'fiscalYear'>;
export type Selection = Readonly<Partial<Record<SelectedDimension, string>>>;

export function writeSelection(selection: Selection): string {
  return Object.entries(selection)
    .map(([dimension, code]) => `${dimension}=${code}`)
    .join(';');
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
  const inside: Line[] = [];
  const cut: Line[] = [];
  for (const line of lines) {
    const places = Object.entries(selection).map(([dimension, code]) =>
      placeOf(line[dimension as SelectedDimension], code, dimension as SelectedDimension, names),
    );
    if (places.every((place) => place === 'inside')) inside.push(line);
    else if (!places.includes('outside')) cut.push(line);
  }
  return { inside, cut };
}

type PlaceInSelection = 'inside' | 'outside' | 'cut';

function placeOf(
  written: string,
  selected: string,
  dimension: SelectedDimension,
  names: CodeNames,
): PlaceInSelection {
  const places = new Set(
    written.split('|').map((code): PlaceInSelection => {
      if (isWithin(code, selected, dimension, names)) return 'inside';
      return code === notTold || isWithin(selected, code, dimension, names) ? 'cut' : 'outside';
    }),
  );
  return places.size === 1 ? ([...places][0] ?? 'outside') : 'cut';
}

function isWithin(code: string, above: string, dimension: SelectedDimension, names: CodeNames): boolean {
  // What does not apply lies below nothing, and nothing below it.
  if (above === notApplicable || code === notApplicable) return code === above;
  for (let node = code; node !== ''; node = names.parent(dimension, node)) if (node === above) return true;
  return false;
}
