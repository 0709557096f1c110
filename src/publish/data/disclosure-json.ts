// The disclosure as data: the whole tree, with amounts as strings of digits of fen.
import type { Disclosure } from '../../core/disclosure/tree.ts';

export const disclosureSchema = { name: 'mingzhang-disclosure', edition: 1 } as const;

export function disclosureJson(disclosure: Disclosure): string {
  const content = { schema: disclosureSchema, ...disclosure };
  return `${JSON.stringify(content, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value), 2)}\n`;
}
