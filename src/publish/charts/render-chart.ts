// Draws a chart of the disclosure as SVG, on the server and without a clock: the same chart gives the same bytes.
import { assert } from '../../core/lib/assert.ts';
import type { ChartBlock } from '../../core/disclosure/tree.ts';
import type { ChartTheme } from './chart-options.ts';
import { planChart, usualWidth } from './chart-options.ts';
import { init } from './echarts.ts';

/** The SVG stands by itself and says its answer in words; colours and font are the theme's, passed through unchanged. */
export function renderChart(chart: ChartBlock, theme: ChartTheme, width = usualWidth): string {
  const plan = planChart(chart, theme, width);
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width: plan.width, height: plan.height });
  try {
    canvas.setOption(plan.options);
    const picture = keepWhatIsSeen(canvas.renderToSVGString());
    return picture.replace('<svg ', `<svg role="img" aria-label="${escapeAttribute(chart.description)}" `);
  } finally {
    canvas.dispose();
  }
}

/**
 * Drops what the library adds for the mouse: areas that catch it, styles for hovering, data about the series. With them go
 * the ids, which it numbers by how many charts the process has drawn, so that they would differ from one run to the next.
 */
export function keepWhatIsSeen(svg: string): string {
  const seen = svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>\n?/gu, '')
    .replace(/<rect [^>]*fill="none"><\/rect>\n?/gu, '')
    .replace(/<path [^>]*fill="none"(?![^>]*stroke=)[^>]*><\/path>\n?/gu, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/gu, '');
  assert(!/\bzr\d/u.test(seen), 'a chart keeps an id that the drawing library counts up');
  return seen;
}

export function escapeAttribute(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');
}
