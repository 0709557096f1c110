// Gathers the stories of all figures from the disclosure tree into the data that the page carries.
import type { Disclosure, Figure, Measure } from '../../core/disclosure/tree.ts';
import type { Fen } from '../../core/money/fen.ts';
import { formatAmount } from '../../core/money/format.ts';
import { statementsById } from './statements.ts';
import type { Statement } from './statements.ts';
import type { Story, StoryData, StoryLine } from './story-data.ts';

export interface Stories {
  readonly data: StoryData;
  /** The index of a figure's story; undefined where the figure cannot be traced. */
  indexOf(figure: Figure): number | undefined;
}

/** Stories stand in the order of the tree's measures. Without measures there is none, and no figure can be traced. */
export function gatherStories(disclosure: Disclosure): Stories {
  const measures = Object.entries(disclosure.measures);
  const indices = new Map(measures.map(([id], index) => [id, index]));
  const statements = statementsById(disclosure.blocks);
  const alone = new Map(
    disclosure.rounding.moved.flatMap((moved) => moved.places.map(({ id }) => [id, moved.alone])),
  );
  const { labels, lines } = internLines(disclosure);
  const stories = measures.map(([, measure]) =>
    storyOf(
      comesOut(measure, disclosure) ? measure : { ...measure, formula: [] },
      indices,
      statements,
      alone,
    ),
  );
  return {
    data: { mark: disclosure.provenance.mark, labels, lines, stories },
    indexOf: (figure) => (figure.measure === undefined ? undefined : indices.get(figure.measure)),
  };
}

function storyOf(
  measure: Measure,
  indices: ReadonlyMap<string, number>,
  statements: ReadonlyMap<string, Statement>,
  aloneOf: ReadonlyMap<string, string>,
): Story {
  return {
    kind: measure.kind,
    description: measure.description,
    yuan: measure.amountFen === null ? null : exactYuan(measure.amountFen),
    lines: measure.lines.map(({ sign, line }) => [sign, line]),
    formula: measure.formula.flatMap(({ sign, measure: id }) => {
      const index = indices.get(id);
      return index === undefined ? [] : [[sign, index]];
    }),
    places: measure.places.flatMap(({ id, label }) => {
      const statement = statements.get(id);
      const alone = aloneOf.get(id);
      if (statement === undefined) return [];
      return [{ id, label, ...statement, ...(alone === undefined ? {} : { alone }) }];
    }),
  };
}

/** A formula that lacks a term, because the document states it nowhere, would be a false one: it is left out whole. */
function comesOut({ kind, formula, amountFen }: Measure, { measures }: Disclosure): boolean {
  if (kind === 'share') return formula.length === 2;
  let sum = 0n;
  for (const { sign, measure } of formula) sum += BigInt(sign) * (measures[measure]?.amountFen ?? 0n);
  return sum === amountFen;
}

/** Labels repeat from line to line, so each is carried once. */
function internLines(disclosure: Disclosure): { labels: readonly string[]; lines: readonly StoryLine[] } {
  const indices = new Map<string, number>();
  const lines = disclosure.publicLines.map(({ labels, amountFen }) => ({
    labels: labels.map((label) => {
      const index = indices.get(label) ?? indices.size;
      indices.set(label, index);
      return index;
    }),
    yuan: exactYuan(amountFen),
  }));
  return { labels: [...indices.keys()], lines };
}

function exactYuan(amount: Fen): string {
  const text = formatAmount(amount, { unit: 'yuan', decimals: 2, grouping: true, trim: false, zero: '0.00' });
  return text.replace('-', '−');
}
