// All obligations together: what one paragraph says against itself is one finding, also in a file without pages and lines.
import { expect, test } from 'vitest';
import { checkDisclosure } from '../../../src/core/checks/check.ts';
import { withWords } from './arithmetic/changed-print.ts';
import { checked, printedExample } from './checked-example.ts';

test('a figure that its own paragraph contradicts is told once', async () => {
  const { elements, formats } = await printedExample('sample-district-archives-bureau-2026', 'a.docx');
  const withoutLines = elements.map((element) =>
    element.kind === 'paragraph' ? { ...element, place: { document: 'a.docx' } } : element,
  );
  const changed = withWords(withoutLines, '2026年预算安排178.05万元', '2026年预算安排178.50万元');
  const findings = checkDisclosure(checked(changed, formats)).flatMap((verdict) => verdict.findings);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, written }) => [code, written])).toEqual([['sentences-agree', '178.50']]);
});
