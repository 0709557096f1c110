// All obligations together: what one paragraph says against itself is one finding, also in a file without pages and lines.
import { expect, test } from 'vitest';
import { checkDisclosure } from '../../../src/core/checks/check.ts';
import { disclosureElements } from '../../../src/core/reading/disclosure-elements.ts';
import { formats } from '../../../src/cli/formats.ts';
import { builtExample } from '../../formats/built-example.ts';
import { withWords } from './arithmetic/changed-print.ts';
import { checked } from './checked-example.ts';

test('a figure that its own paragraph contradicts is told once', async () => {
  const { disclosure } = await builtExample('sample-district-archives-bureau-2026');
  const elements = disclosureElements(disclosure, 'a.docx').map((element) =>
    element.kind === 'paragraph' ? { ...element, place: { document: 'a.docx' } } : element,
  );
  const changed = withWords(elements, '2026年预算安排178.05万元', '2026年预算安排178.50万元');
  const own = [...formats.values()].filter(({ id }) => id === disclosure.format.id);
  const findings = checkDisclosure(checked(changed, own)).flatMap((verdict) => verdict.findings);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, written }) => [code, written])).toEqual([['sentences-agree', '178.50']]);
});
