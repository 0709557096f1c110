// Builds a disclosure in the small format, for tests that want it built.
import { buildDisclosure, type Built } from '../../../src/core/disclosure/build.ts';
import { BlockWriter } from '../../../src/core/disclosure/blocks.ts';
import type { Statements } from '../../../src/core/disclosure/membership.ts';
import { documentVariables } from '../../../src/core/disclosure/body.ts';
import type { DisclosureFormat } from '../../../src/core/disclosure/format.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import type { Body, LedgerView } from '../../../src/core/ledger/view.ts';
import { renderProblem } from '../../../src/core/lib/messages/render.ts';
import { smallFormat } from '../small-format.ts';
import { smallLists, viewOf } from '../small-ledger.ts';

export function built(ledger: Ledger, body?: Body, format: DisclosureFormat = smallFormat): Built {
  const result = buildDisclosure(ledger, format, smallLists, body);
  if (result.ok) return result.value;
  throw new Error(result.error.map((one) => renderProblem(one, 'en')).join('\n'));
}

/** What stands in the way of building, as whole messages. */
export function obstacles(ledger: Ledger, body?: Body, format: DisclosureFormat = smallFormat): string[] {
  const result = buildDisclosure(ledger, format, smallLists, body);
  return result.ok ? [] : result.error.map((one) => renderProblem(one, 'zh-CN'));
}

/** What the small format says with the regions of a ledger. */
export function statementsOf(ledger: Ledger, body?: Body): { view: LedgerView; statements: Statements } {
  const view = viewOf(ledger, body);
  const variables = documentVariables(view, smallFormat);
  const environment = { view, variables, scopes: [], nodes: new Map() };
  const writer = new BlockWriter(smallFormat, environment);
  writer.write(smallFormat.blocks, environment);
  return { view, statements: writer.record.statements };
}
