// Draws flows of money as SVG, on the server: columns of nodes, and bands between them as wide as the amounts. Every node is labelled
// with its name and amount as printed.
import { assert } from '../../core/lib/assert.ts';
import type { ChartTheme } from './chart-options.ts';
import { init } from './echarts.ts';
import { escapeAttribute, keepWhatIsSeen } from './render-chart.ts';

export interface Flow {
  /** Says the answer in words. */
  readonly description: string;
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
}

export interface FlowNode {
  readonly id: string;
  readonly name: string;
  readonly printed: string;
  /** From 0, from left to right. */
  readonly column: number;
}

/** `value` is a plain decimal string: it decides how wide the band is, and nothing else. */
export interface FlowBand {
  readonly from: string;
  readonly to: string;
  readonly value: string;
}

const nodeHeight = 40;
const fontSize = 13;
const longestName = 9;

export function renderFlow({ description, nodes, bands }: Flow, theme: ChartTheme, width: number): string {
  const lastColumn = Math.max(...nodes.map(({ column }) => column));
  const most = Math.max(...nodes.map(({ column }) => nodes.filter((node) => node.column === column).length));
  const height = most * nodeHeight + 24;
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width, height });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  try {
    canvas.setOption({
      animation: false,
      textStyle: { fontFamily: theme.font },
      series: [
        {
          type: 'sankey',
          left: 4,
          right: 210,
          top: 8,
          bottom: 12,
          nodeWidth: 8,
          nodeGap: 18,
          silent: true,
          draggable: false,
          layoutIterations: 32,
          emphasis: { disabled: true },
          data: nodes.map(({ id, column }) => ({
            name: id,
            depth: column,
            itemStyle: { color: theme.accent, borderWidth: 0 },
          })),
          links: bands.map(({ from, to, value }) => ({ source: from, target: to, value: Number(value) })),
          lineStyle: { color: theme.tints[0], opacity: 0.35, curveness: 0.5 },
          label: {
            position: 'right',
            color: theme.text,
            fontSize,
            lineHeight: fontSize + 3,
            fontFamily: theme.font,
            formatter: ({ name }: { readonly name: string }) => {
              const node = byId.get(name);
              return node === undefined ? '' : `${shortened(node.name)}  ${node.printed}`;
            },
          },
        },
      ],
    });
    assert(lastColumn > 0, 'a flow leads from one column to another');
    return keepWhatIsSeen(canvas.renderToSVGString()).replace(
      '<svg ',
      `<svg role="img" aria-label="${escapeAttribute(description)}" `,
    );
  } finally {
    canvas.dispose();
  }
}

function shortened(name: string): string {
  const characters = [...name];
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join('')}…` : name;
}
