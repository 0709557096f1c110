// Charts: the figures of a few regions beside each other, with the question they answer and the answer in words.
import type { Region } from '../cube/region.ts';
import type { LinearForm } from '../cube/linear-form.ts';
import { moneyUnitLabels } from '../money/unit.ts';
import {
  bindNode,
  fillTemplate,
  nodesInside,
  regionOf,
  remainderBeside,
  within,
  type Environment,
} from '../tables/environment.ts';
import { printAmount } from '../tables/rounding.ts';
import type { ChartSpec } from './format.ts';
import type { DocumentRecord } from './record.ts';
import type { Block, ChartBlock, ChartFigure } from './tree.ts';
import { unknownFigure } from './unknown.ts';

/** A chart of nothing is a sentence that says so. */
export function writeChart(
  spec: ChartSpec,
  environment: Environment,
  record: DocumentRecord,
  id: string,
): Block[] {
  const here = within(environment, spec.scope);
  const title = fillTemplate(spec.title, here);
  const series = spec.series.map(({ label }) => fillTemplate(label, here));
  const items = itemsWithMoney(spec, here, record).map(({ label, regions }) => ({
    label,
    figures: regions.map((region, index) => {
      const name = `${title} · ${label} ${series[index] ?? ''}`.trim();
      return chartFigure(spec, region, environment, record, { id, label: name, owner: id });
    }),
  }));
  if (items.length === 0) {
    const text = fillTemplate(spec.none, here);
    return [
      { kind: 'paragraph', id: record.nextId('paragraph'), style: 'note', inlines: [{ kind: 'text', text }] },
    ];
  }
  const chart: ChartBlock = {
    kind: 'chart',
    id,
    chart: spec.chart,
    title,
    unit: spec.amount.unit,
    series,
    items,
    description: describe(items, series, moneyUnitLabels[spec.amount.unit]),
  };
  return [chart];
}

interface ChartItem {
  readonly label: string;
  /** One per series. */
  readonly regions: readonly Region[];
}

/** An item without money is left out, and whatever the ledger cannot tell is kept. Both are part of what the picture says. */
function itemsWithMoney(spec: ChartSpec, environment: Environment, record: DocumentRecord): ChartItem[] {
  const hasMoney = ({ regions }: ChartItem): boolean =>
    regions.some((region) => {
      const sum = environment.view.sum(region);
      return sum.state !== 'known' || sum.amountFen !== 0n;
    });
  const regionsOf = (item: Environment): Region[] => spec.series.map(({ scope }) => regionOf(item, scope));
  if (!('dimension' in spec.items)) {
    const items = spec.items.map(({ label, scope }) => ({
      label: fillTemplate(label, environment),
      regions: regionsOf(within(environment, scope)),
    }));
    record.decisive.push(...items.flatMap(({ regions }) => regions));
    return items.filter(hasMoney);
  }
  const { dimension, level } = spec.items;
  const items = nodesInside(environment, dimension, level)
    .map((node) => ({ node, label: node.name, regions: regionsOf(bindNode(environment, dimension, node)) }))
    .filter(hasMoney);
  const nodes = items.map(({ node }) => node);
  const claimed = regionsOf(environment).flatMap((region) =>
    remainderBeside(region, dimension, nodes, environment),
  );
  record.remainders.push(...claimed.map(({ region }) => region));
  return items;
}

function chartFigure(
  spec: ChartSpec,
  region: Region,
  environment: Environment,
  record: DocumentRecord,
  place: { id: string; label: string; owner: string },
): ChartFigure {
  const sum = environment.view.sum(region);
  if (sum.state !== 'known') {
    record.problems.push(unknownFigure(environment.view, region, sum, place.label));
    return { printed: '', amountFen: null, value: '' };
  }
  const measure = record.stateRegion(region, place);
  const { amountFen } = sum;
  const { rounding } = environment;
  const form: LinearForm = [{ sign: 1, region }];
  record.amounts.push({ ...place, form, amountFen, style: spec.amount });
  const printed = printAmount(form, amountFen, spec.amount, rounding);
  // As printed, without grouping, for whoever draws.
  const plain = { ...spec.amount, grouping: false, trim: false, zero: '0' };
  return { printed, amountFen, value: printAmount(form, amountFen, plain, rounding), measure };
}

function describe(items: ChartBlock['items'], series: readonly string[], unit: string): string {
  const parts = items.map(({ label, figures }) => {
    const values = figures.map(
      ({ printed }, index) => (series.length > 1 ? (series[index] ?? '') : '') + printed + unit,
    );
    return `${label}${values.join('、')}`;
  });
  return `${parts.join('；')}。`;
}
