// A chart: the question, the picture, the answer in words, and the figures in a table beside it.
import { raw } from 'hono/html';
import type { ChartBlock } from '../../core/disclosure/tree.ts';
import { moneyUnitLabels } from '../../core/money/unit.ts';
import type { ChartTheme } from '../charts/chart-options.ts';
import { renderChart } from '../charts/render-chart.ts';
import { TracedFigure } from './figure.tsx';
import type { Stories } from './stories.ts';

/** The page's own colours and font, so that charts follow light and dark. */
const theme: ChartTheme = {
  text: 'var(--ink)',
  muted: 'var(--rule-strong)',
  accent: 'var(--accent)',
  tints: ['var(--bar-other)', 'var(--bar-whole)'],
  font: 'var(--sans)',
};

/** Narrow, so that its letters can still be read when a phone shrinks it. */
const pictureWidth = 440;

export interface ChartProps {
  readonly chart: ChartBlock;
  readonly stories: Stories;
}

export function Chart({ chart, stories }: ChartProps) {
  return (
    <figure class="chart" id={chart.id}>
      <figcaption>
        <span class="title">{chart.title}</span>
        <span class="answer">{chart.description}</span>
      </figcaption>
      {/* Its answer stands above it and its figures beside it, so reading the picture out would only repeat them. */}
      <div class="picture" aria-hidden="true">
        {raw(renderChart(chart, theme, pictureWidth))}
      </div>
      <ChartTable chart={chart} stories={stories} />
    </figure>
  );
}

function ChartTable({ chart, stories }: ChartProps) {
  return (
    <div class="data" data-group data-unit={moneyUnitLabels[chart.unit]}>
      <table>
        <caption>{`单位：${moneyUnitLabels[chart.unit]}`}</caption>
        <thead>
          <tr>
            <td />
            {chart.series.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.items.map((item) => (
            <tr>
              <th scope="row">{item.label}</th>
              {item.figures.map((figure) => (
                <td class="figure">
                  <TracedFigure figure={figure} stories={stories} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
