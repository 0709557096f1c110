// What a chart of the disclosure looks like: horizontal bars from zero, one accent colour, every bar labelled directly with
// the name and the figure as printed, so that there is neither a legend nor an axis to decode.
import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { ChartBlock } from '../../core/disclosure/tree.ts';

/** Colours may be anything that an SVG attribute takes, such as `currentColor` or `var(--accent)`. */
export interface ChartTheme {
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  /** The bars of the other years, and the whole behind a share. */
  readonly tints: readonly [other: string, whole: string];
  /** One family, which has to be known where the SVG is shown. */
  readonly font: string;
}

export type ChartOptions = ComposeOption<BarSeriesOption | GridComponentOption>;

export interface ChartPlan {
  readonly width: number;
  readonly height: number;
  readonly options: ChartOptions;
}

/** In pixels, where letters are 13 high: as wide as the text of an A4 page. */
export const usualWidth = 640;
const fontSize = 13;
const barHeight = 18;
/** Longest name that stands on one line, in characters; longer ones wrap. */
const longestName = 12;

export function planChart(chart: ChartBlock, theme: ChartTheme, width: number): ChartPlan {
  const nameWidth =
    fontSize * Math.min(longestName, Math.max(...chart.items.map((item) => item.label.length)));
  const rowHeight = Math.max(34, chart.series.length * (barHeight + 4) + 8);
  const height = chart.items.length * rowHeight + 8;
  return {
    width,
    height,
    options: {
      animation: false,
      textStyle: { fontFamily: theme.font },
      grid: { left: nameWidth + 14, right: labelWidth(chart), top: 4, bottom: 4, outerBoundsMode: 'none' },
      xAxis: { type: 'value', show: false, min: lowest(chart), max: highest(chart) },
      yAxis: {
        type: 'category',
        inverse: true,
        data: chart.items.map((item) => item.label),
        axisTick: { show: false },
        axisLine: { onZero: false, lineStyle: { color: theme.muted, width: 1 } },
        axisLabel: {
          interval: 0,
          width: nameWidth + 1,
          overflow: 'break',
          lineHeight: fontSize + 3,
          color: theme.text,
          fontSize,
          fontFamily: theme.font,
        },
      },
      series: chart.series.map((name, index) => barsOf(chart, theme, name, index)),
    },
  };
}

function barsOf(chart: ChartBlock, theme: ChartTheme, name: string, index: number): BarSeriesOption {
  // The last series is the year that the disclosure is about; those before it are there to compare with.
  const isOwnYear = index === chart.series.length - 1;
  return {
    type: 'bar',
    silent: true,
    cursor: 'default',
    emphasis: { disabled: true },
    barWidth: barHeight,
    barGap: '20%',
    itemStyle: { color: isOwnYear ? theme.accent : theme.tints[0] },
    showBackground: chart.chart === 'share',
    backgroundStyle: { color: theme.tints[1] },
    data: chart.items.map((item) => lengthOnly(item.figures[index]?.value ?? '0')),
    label: {
      show: true,
      position: 'right',
      color: theme.text,
      fontSize,
      fontFamily: theme.font,
      formatter: ({ dataIndex }) => {
        const printed = chart.items[dataIndex]?.figures[index]?.printed ?? '';
        return chart.series.length > 1 ? `${name}  ${printed}` : printed;
      },
    },
  };
}

/**
 * The one place where an amount becomes a floating-point number: it decides how many pixels long a bar is, and nothing
 * else. What a reader reads is the printed string.
 */
function lengthOnly(value: string): number {
  return Number(value);
}

function lengths(chart: ChartBlock): number[] {
  return chart.items.flatMap((item) => item.figures.map((figure) => lengthOnly(figure.value)));
}

/** Zero, so that lengths compare; below it only where an amount is negative. */
function lowest(chart: ChartBlock): number {
  return Math.min(0, ...lengths(chart));
}

/** The whole where shares are shown, else the longest bar; never zero, which would leave the axis without a length. */
function highest(chart: ChartBlock): number {
  const all = lengths(chart);
  const top = chart.chart === 'share' ? all.reduce((sum, each) => sum + each, 0) : Math.max(0, ...all);
  return top === 0 ? 1 : top;
}

/** Room for the label at the end of the longest bar: digits are about half as wide as they are high. */
function labelWidth(chart: ChartBlock): number {
  const longest = Math.max(
    ...chart.items.flatMap((item) => item.figures.map((figure) => figure.printed.length)),
  );
  const nameLength = chart.series.length > 1 ? Math.max(...chart.series.map((name) => name.length)) : 0;
  return fontSize * (longest * 0.62 + nameLength * 0.8) + 24;
}
