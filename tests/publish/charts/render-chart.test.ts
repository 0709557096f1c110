// Charts as SVG: what they print, how long their bars are, and that nothing else is in them.
import { describe, expect, it } from 'vitest';
import type { ChartBlock } from '../../../src/core/disclosure/tree.ts';
import { renderChart } from '../../../src/publish/charts/render-chart.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';

const theme = {
  text: 'currentColor',
  muted: 'var(--muted)',
  accent: 'var(--accent)',
  tints: ['var(--other)', 'var(--whole)'],
  font: 'Noto Sans SC',
} as const;

function sampleChart(kind: ChartBlock['chart']): ChartBlock {
  const chart = sampleDisclosure.blocks.find(
    (block): block is ChartBlock => block.kind === 'chart' && block.chart === kind,
  );
  if (chart === undefined) throw new Error('the sample has a chart of each kind');
  return chart;
}

/** Left end and length of each bar of one colour, from top to bottom. */
function bars(svg: string, colour: string): { from: number; length: number }[] {
  const shapes = [...svg.matchAll(/<path d="M(-?[\d.]+) (-?[\d.]+)l(-?[\d.]+) 0[^>]*fill="([^"]+)"/gu)];
  return shapes
    .filter(([, , , , fill]) => fill === colour)
    .map(([, from, , length]) => ({ from: Number(from), length: Number(length) }));
}

describe('a chart', () => {
  for (const kind of ['share', 'bars', 'pairedBars'] as const) {
    it(`of the kind ${kind} prints every name and figure, and its answer for those who do not see it`, () => {
      const chart = sampleChart(kind);
      const svg = renderChart(chart, theme);
      for (const item of chart.items) {
        expect(svg).toContain(`>${item.label}</text>`);
        for (const [index, figure] of item.figures.entries()) {
          const label =
            chart.series.length > 1 ? `${chart.series[index] ?? ''}  ${figure.printed}` : figure.printed;
          expect(svg).toContain(`>${label}</text>`);
        }
      }
      expect(svg).toContain(`<svg role="img" aria-label="${chart.description}" `);
    });
  }

  it('is the same each time, and holds nothing that is not seen', () => {
    const svg = renderChart(sampleChart('pairedBars'), theme);
    expect(renderChart(sampleChart('pairedBars'), theme)).toBe(svg);
    expect(svg).not.toMatch(/<style|<script|class=|id=|ecmeta|<animate/u);
  });

  it('passes the colours and the font of its theme through', () => {
    const svg = renderChart(sampleChart('share'), theme);
    const colours = new Set([...svg.matchAll(/(?:fill|stroke)="([^"]+)"/gu)].map(([, colour]) => colour));
    expect(colours).toEqual(new Set(['none', theme.text, theme.muted, theme.accent, theme.tints[1]]));
    expect(new Set([...svg.matchAll(/font-family:([^;]+);/gu)].map(([, font]) => font))).toEqual(
      new Set([theme.font]),
    );
  });

  it('draws bars from zero, as long as their amounts', () => {
    const [most, least, middle] = bars(renderChart(sampleChart('bars'), theme), theme.accent);
    expect(new Set([most?.from, least?.from, middle?.from]).size).toBe(1);
    expect((most?.length ?? 0) / (least?.length ?? 1)).toBeCloseTo(812.34 / 96.5, 1);
    expect((most?.length ?? 0) / (middle?.length ?? 1)).toBeCloseTo(812.34 / 191.16, 1);
  });

  it('draws a share against its whole, and last year in a tint above this year', () => {
    const share = renderChart(sampleChart('share'), theme);
    const whole = bars(share, theme.tints[1])[0]?.length ?? 1;
    expect((bars(share, theme.accent)[0]?.length ?? 0) / whole).toBeCloseTo(1028.84 / 1100, 2);
    const paired = renderChart(sampleChart('pairedBars'), theme);
    expect(bars(paired, theme.tints[0])).toHaveLength(3);
    expect(bars(paired, theme.accent)).toHaveLength(3);
    expect(bars(paired, theme.tints[1])).toEqual([]);
  });

  it('keeps within its width, however long names and figures are', () => {
    const chart = sampleChart('pairedBars');
    const printed = '1,234,567,890.12';
    const items = chart.items.map((item) => ({
      label: '国有土地使用权出让收入安排的支出（含上年结转）',
      figures: item.figures.map((figure) => ({ ...figure, printed })),
    }));
    const svg = renderChart({ ...chart, items }, theme);
    const widest = Math.max(...bars(svg, theme.accent).map(({ from, length }) => from + length));
    // A digit is about 0.56 of the size of 13 wide, a Chinese character all of it: 2026年 and sixteen digits and marks.
    expect(widest + 13 * (4 * 0.56 + 1 + 2 * 0.3 + 16 * 0.56)).toBeLessThan(640);
  });

  it('escapes what it is told', () => {
    const chart = {
      ...sampleChart('bars'),
      description: '“<a> & "b"”',
      items: [{ label: '<b>&', figures: sampleChart('bars').items[0]?.figures ?? [] }],
    };
    const svg = renderChart(chart, theme);
    expect(svg).toContain('aria-label="“&lt;a> &amp; &quot;b&quot;”"');
    expect(svg).toContain('>&lt;b&gt;&amp;</text>');
  });

  it('draws amounts of zero and below without breaking', () => {
    const chart = sampleChart('bars');
    const figure = (value: string) => ({ printed: value, amountFen: null, value });
    expect(renderChart({ ...chart, items: [{ label: '无', figures: [figure('0')] }] }, theme)).not.toContain(
      'NaN',
    );
    const negative = renderChart({ ...chart, items: [{ label: '减', figures: [figure('-3.5')] }] }, theme);
    expect(bars(negative, theme.accent)).toHaveLength(1);
  });
});
