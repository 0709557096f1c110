// The picture of the flow of money. Its table stands below it, so readers who do not see it lose nothing.
import { raw } from 'hono/html';
import { fen } from '../../../core/money/fen.ts';
import { renderFlow, type Flow } from '../../../publish/charts/render-flow.ts';
import { tellsClasses, type FlowPath } from '../../documents/money-flow.ts';
import { htmlOf } from '../../frame/html-of.ts';
import { printedAmount, yuan } from '../../views/money.ts';
import type { Wording } from '../../wording/zh-CN.ts';

const theme = {
  text: 'var(--ink)',
  muted: 'var(--rule-strong)',
  accent: 'var(--accent)',
  tints: ['var(--bar-other)', 'var(--bar-whole)'],
  font: 'var(--sans)',
} as const;

const width = 900;

/** `''` where there is nothing to draw, or where an amount is negative and has no width. */
export function flowPicture(paths: readonly FlowPath[], { department: { flow: title } }: Wording): string {
  if (paths.length === 0 || paths.some(({ amountFen }) => amountFen < 0n)) return '';
  const picture = (
    <figure class="flow">
      <div class="scroll" tabindex={0} role="region" aria-label={title}>
        <div aria-hidden="true">{raw(renderFlow(flowOf(paths, title), theme, width))}</div>
      </div>
    </figure>
  );
  return htmlOf(picture);
}

function flowOf(paths: readonly FlowPath[], description: string): Flow {
  const nodes = new Map<string, { name: string; column: number; amountFen: bigint }>();
  const bands = new Map<string, { from: string; to: string; amountFen: bigint }>();
  const columns = tellsClasses(paths) ? 3 : 2;
  for (const { names, codes, amountFen } of paths) {
    const ids = codes.slice(0, columns).map((code, column) => `${column} ${code}`);
    ids.forEach((id, column) => {
      const node = nodes.get(id) ?? { name: names[column] ?? '', column, amountFen: 0n };
      node.amountFen += amountFen;
      nodes.set(id, node);
      const to = ids[column + 1];
      if (to === undefined) return;
      const band = bands.get(`${id}>${to}`) ?? { from: id, to, amountFen: 0n };
      band.amountFen += amountFen;
      bands.set(`${id}>${to}`, band);
    });
  }
  return {
    description,
    nodes: [...nodes].map(([id, { name, column, amountFen }]) => ({
      id,
      name,
      column,
      printed: printedAmount(fen(amountFen)),
    })),
    bands: [...bands.values()].map(({ from, to, amountFen }) => ({ from, to, value: yuan(fen(amountFen)) })),
  };
}
