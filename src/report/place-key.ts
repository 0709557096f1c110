// A place in terms of the format as one text: the same while pages and words move, so that a finding is known again.
import type { CheckedPlace, PlaceKey } from '../core/checks/obligation.ts';

const parts = [
  'table',
  'row',
  'column',
  'section',
  'slot',
  'project',
  'indicator',
] as const satisfies readonly (keyof PlaceKey)[];

/** `document/table=expenditure/row=201`; every name is escaped, so that different places have different texts. */
export function placeKeyText({ document, key }: Pick<CheckedPlace, 'document' | 'key'>): string {
  const named = parts.flatMap((part) => {
    const value = key[part];
    return value === undefined ? [] : [`${part}=${escaped(value)}`];
  });
  return [escaped(document), ...named].join('/');
}

function escaped(text: string): string {
  return text.replace(/[%/=]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
