// What a check tells of a document, as a reader is told it: its outcome, and of each finding the severity, the key of its place and its
// words in both languages.
import type { CheckInput } from '../../../../src/core/checks/checked-document.ts';
import { outcomeOf, type Outcome } from '../../../../src/core/checks/obligation.ts';
import { renderFinding } from '../../../../src/core/checks/wording/render.ts';
import type { WrittenCheck } from '../../../../src/core/checks/written/written-check.ts';
import type { DocumentElement } from '../../../../src/core/reading/printed-document.ts';

export function told({ check }: WrittenCheck, input: CheckInput): string {
  const findings = check(input).findings.map((finding) => {
    const chinese = renderFinding(finding, 'zh-CN');
    const english = renderFinding(finding, 'en');
    const key = Object.entries(finding.places[0]?.key ?? {}).map((entry) => entry.join(' '));
    return [
      `${finding.severity} at ${key.join(', ')}`,
      `${chinese.finding}。${chinese.advice}。`,
      `${english.finding}. ${english.advice}.`,
    ].join('\n');
  });
  return findings.join('\n');
}

export function outcome({ check }: WrittenCheck, input: CheckInput): Outcome {
  return outcomeOf(check(input));
}

export function paragraphs(...texts: readonly string[]): DocumentElement[] {
  return texts.map((text) => line('text', text));
}

export function headings(...texts: readonly string[]): DocumentElement[] {
  return texts.map((text) => line('title', text));
}

function line(role: string, text: string): DocumentElement {
  return { kind: 'paragraph', role, text, place: { document: 'a document' } };
}
