// Stories: for every measure of the document its meaning, its public lines, its formula out of other printed figures, and the
// places that state it.
import { sumForm, type LinearForm } from '../cube/linear-form.ts';
import { setOf, type Region } from '../cube/region.ts';
import { noneCode, parentNode, type Node } from '../cube/space.ts';
import { chooseFormulas, type FormulaFacts } from '../identities/formulas.ts';
import { findSums } from '../identities/sums.ts';
import type { LedgerView } from '../ledger/view.ts';
import { MeasureWords } from './measure-words.ts';
import type { Measures, StatedMeasure } from './measures.ts';
import type { BaseWords } from './period-words.ts';
import type { PublicLedger } from './public-ledger.ts';
import type { DocumentRecord } from './record.ts';
import type { Measure } from './tree.ts';

export function tellStories(
  view: LedgerView,
  record: DocumentRecord,
  goesOut: PublicLedger,
  bases: BaseWords,
): Readonly<Record<string, Measure>> {
  const formulas = regionFormulas(view, record);
  const words = new MeasureWords(view, bases);
  const stories = record.measures.all.map((measure) => [
    measure.id,
    tellStory(measure, words.of(measure), view, record.measures, goesOut, formulas),
  ]);
  return Object.fromEntries(stories) as Record<string, Measure>;
}

function tellStory(
  measure: StatedMeasure,
  description: string,
  view: LedgerView,
  measures: Measures,
  goesOut: PublicLedger,
  formulas: ReadonlyMap<number, readonly Region[]>,
): Measure {
  const { form, shareOf } = measure;
  const places = measure.places.map(({ id, label }) => ({ id, label }));
  if (shareOf !== undefined) {
    const parts = [form, shareOf].map((part) => measures.ofForm(part)?.id);
    return {
      kind: 'share',
      description,
      amountFen: null,
      lines: [],
      formula: wholeFormula(parts.map((id) => ({ sign: 1, measure: id }))),
      places,
    };
  }
  const sum = sumForm(form, (region) => view.sum(region));
  const lines = form.flatMap(({ sign, region }) =>
    (goesOut.linesOf.get(region.id) ?? []).map((line) => ({ line, sign })),
  );
  return {
    kind: form.length === 1 ? 'region' : 'combination',
    description,
    amountFen: sum.state === 'known' ? sum.amountFen : null,
    lines,
    formula: formulaOf(form, measures, formulas),
    places,
  };
}

function formulaOf(
  form: LinearForm,
  measures: Measures,
  formulas: ReadonlyMap<number, readonly Region[]>,
): Measure['formula'] {
  const [only] = form;
  const terms =
    form.length === 1 && only !== undefined
      ? (formulas.get(only.region.id) ?? []).map((region) => ({ sign: 1 as const, region }))
      : form;
  return wholeFormula(terms.map(({ sign, region }) => ({ sign, measure: measures.ofRegion(region)?.id })));
}

/** A formula stands only where each of its terms has a story of its own to go to. */
function wholeFormula(
  terms: readonly { readonly sign: 1 | -1; readonly measure: string | undefined }[],
): Measure['formula'] {
  const printed = terms.flatMap(({ sign, measure }) => (measure === undefined ? [] : [{ sign, measure }]));
  return printed.length === terms.length ? printed : [];
}

function regionFormulas(view: LedgerView, record: DocumentRecord): ReadonlyMap<number, readonly Region[]> {
  const printed = record.measures.all.flatMap(({ form, shareOf, places }) =>
    places.length > 0 && shareOf === undefined && form.length === 1 ? form.map(({ region }) => region) : [],
  );
  const ownersOf = new Map(printed.map((region) => [region.id, owners(record.measures, region)]));
  const facts: FormulaFacts = {
    isPrinted: (region) => ownersOf.has(region.id),
    amountFen: (region) => {
      const sum = view.sum(region);
      return sum.state === 'known' ? sum.amountFen : undefined;
    },
    nearness: (whole, part) => {
      const others = ownersOf.get(part.id) ?? new Set();
      return [...(ownersOf.get(whole.id) ?? [])].filter((owner) => others.has(owner)).length;
    },
  };
  // What the document lists comes first; only a figure that no listing makes up is the sum of its columns.
  const withColumns = [...record.related, ...printed.flatMap((region) => nodesBetween(region, view))];
  return new Map([
    ...chooseFormulas(findSums(withColumns), facts),
    ...chooseFormulas(findSums(record.related), facts),
  ]);
}

/**
 * What lines of this year leave empty by the rules of a ledger: they name their fund, origin and kind at the lowest level. So a total is
 * the sum of its columns. Where money stands there all the same, its sum is not zero, and no formula leaves it out.
 */
const namedAtLowestLevel = ['fundSource', 'origin', 'expenditureKind'] as const;

function nodesBetween(region: Region, view: LedgerView): Region[] {
  return namedAtLowestLevel.flatMap((name) => {
    const axis = view.space[name];
    const set = setOf(region, name);
    const isWithin = (node: Node | undefined): boolean => node !== undefined && (node.subtree & ~set) === 0n;
    const between = [...axis.nodes.values()]
      .filter((node) => node.own !== node.subtree || node.code === noneCode)
      .filter((node) => isWithin(node) && (node.code === noneCode || !isWithin(parentNode(axis, node.code))))
      .reduce((bits, node) => bits | node.own, 0n);
    return between === 0n || between === set ? [] : [view.regions.withSet(region, name, between)];
  });
}

function owners(measures: Measures, region: Region): ReadonlySet<string> {
  return new Set(measures.ofRegion(region)?.places.map((place) => place.owner));
}
