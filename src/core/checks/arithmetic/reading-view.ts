// The space of what a document says. A document does not say of which kind its units are, nor which projects have targets: what it says
// of them together is a part of the whole of which nobody knows how much it is, and so a member apart.
import type { Region, Selection } from '../../cube/region.ts';
import { wholeCode } from '../../cube/space.ts';
import { dimensionNames, fixedMembers, type DimensionName } from '../../cube/dimensions.ts';
import type { BudgetLine, Coordinates, Ledger } from '../../ledger/ledger.ts';
import { projectGroups, type CodeLists } from '../../ledger/space.ts';
import { LedgerView, type PeriodName, type Scope } from '../../ledger/view.ts';
import { zeroFen } from '../../money/fen.ts';
import { skeletonOf } from '../../reading/ledger-skeleton.ts';
import type { Reading } from '../../reading/reading.ts';

/** Members of one dimension that a document speaks of without saying who they are, kept in a dimension that it does not use. */
interface UnknownGroups {
  readonly dimension: DimensionName;
  readonly codes: readonly string[];
  readonly standsIn: DimensionName;
}

const unknownGroups: readonly UnknownGroups[] = [
  {
    dimension: 'budgetUnit',
    codes: fixedMembers('budgetUnit').map(({ code }) => code),
    standsIn: 'jurisdiction',
  },
  { dimension: 'project', codes: Object.keys(projectGroups), standsIn: 'department' },
];

export class ReadingView extends LedgerView {
  /** Cells share scopes, and with them what these narrow a region to. */
  readonly #narrowed = new Map<Scope, Map<Region, Region>>();
  readonly #periods = new Map<PeriodName, Region>();

  override region(scopes: readonly Scope[]): Region {
    const period = scopes.findLast((scope) => scope.period !== undefined)?.period ?? 'current';
    const ofPeriod = this.#periods.get(period) ?? super.region([{ period }]);
    this.#periods.set(period, ofPeriod);
    return scopes.reduce((region, scope) => this.#narrow(region, scope), ofPeriod);
  }

  #narrow(region: Region, scope: Scope): Region {
    let narrowed = this.#narrowed.get(scope);
    if (narrowed === undefined) {
      narrowed = new Map<Region, Region>();
      this.#narrowed.set(scope, narrowed);
    }
    const known = narrowed.get(region);
    if (known !== undefined) return known;
    const result = this.regions.narrow(region, this.#withoutGroups(scope));
    narrowed.set(region, result);
    return result;
  }

  #withoutGroups(scope: Scope): Scope {
    let selection: Selection = scope;
    for (const { dimension, codes, standsIn } of unknownGroups) {
      const selector = scope[dimension];
      const named = selector?.split('|') ?? [];
      if (named.length === 0 || !named.every((code) => codes.includes(code))) continue;
      const { [dimension]: _, ...others } = selection;
      selection = { ...others, [standsIn]: named.map((code) => this.#memberFor(code)).join('|') };
    }
    return selection;
  }

  #memberFor(code: string): string {
    return memberFor(this.ledger, code);
  }
}

/** Undefined where the format, the year or the body is not known: then no figure has a region. */
export function viewOf(reading: Reading, lists: CodeLists, file: string): ReadingView | undefined {
  const skeleton = skeletonOf(reading, file);
  if (skeleton === undefined) return undefined;
  const { withMetCodes } = skeleton;
  const groups = unknownGroups.flatMap(({ codes, standsIn }) =>
    codes.map((code) => lineAt(standsIn, memberFor(withMetCodes, code), file)),
  );
  return new ReadingView({ ...withMetCodes, lines: [...withMetCodes.lines, ...groups] }, lists, undefined);
}

/** Below the department itself, so that it stays inside what a body's regions are narrowed to. */
function memberFor({ department }: Ledger, code: string): string {
  return `${department.code}·${code}`;
}

function lineAt(dimension: DimensionName, code: string, file: string): BudgetLine {
  const coordinates = Object.fromEntries(dimensionNames.map((name) => [name, wholeCode])) as Coordinates;
  return { coordinates: { ...coordinates, [dimension]: code }, amountFen: zeroFen, source: { file } };
}
