// The filters as rules of style: a box that is not ticked hides the findings and marks of its kind, and a part of the document is shown
// while a finding of a kind that is ticked stands there.
import { severities } from '../check-report.ts';
import { parts } from '../parts.ts';
import { filterId } from './page-ids.ts';

export function filterRules(): string {
  const off = (kind: string): string => `body:has(#${filterId(kind)}:not(:checked))`;
  const on = (kind: string): string => `body:not(:has(#${filterId(kind)}:not(:checked)))`;
  const kinds = [...severities, ...parts].map(
    (kind) => `${off(kind)} :is(.finding,.mark).${kind}{display:none}`,
  );
  const shown = severities.flatMap((severity) =>
    parts.map(
      (part) =>
        `${on(severity)}${on(part).replace('body', '')} .sheet:has(.${severity}.${part}){display:grid}`,
    ),
  );
  const rules = [...kinds, 'body:has(.filters) .sheet{display:none}', ...shown].join('');
  return `@supports selector(:has(a)){${rules}}@supports not selector(:has(a)){.filters{display:none}}`;
}
