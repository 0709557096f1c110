// Documents to check: elements as typed, read with the shipped formats, with all that a check is given.
import type { CheckInput } from '../../../src/core/checks/checked-document.ts';
import type { DisclosureFormat } from '../../../src/core/disclosure/format.ts';
import { disclosureElements } from '../../../src/core/reading/disclosure-elements.ts';
import type { DocumentElement } from '../../../src/core/reading/printed-document.ts';
import { readDisclosure } from '../../../src/core/reading/read-disclosure.ts';
import { lvliangBudget2025 } from '../../../formats/lvliang-budget-2025/format.ts';
import { vocabulary } from '../../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../../standards/load.ts';
import { builtExample } from '../../formats/built-example.ts';

/** What is printed of a built example, and the format to read it with. */
export async function printedExample(
  name: string,
  file = 'a.pdf',
): Promise<{ readonly elements: readonly DocumentElement[]; readonly formats: readonly DisclosureFormat[] }> {
  const { disclosure, format } = await builtExample(name);
  return { elements: disclosureElements(disclosure, file), formats: [format] };
}

const { codeLists: lists, economicMapping, fundSections } = loadStandards(2025);

export function checked(
  elements: readonly DocumentElement[],
  formats: readonly DisclosureFormat[] = [lvliangBudget2025],
): CheckInput {
  const reading = readDisclosure(elements, { formats, listsOf: () => lists, vocabulary });
  return {
    document: { file: 'a.pdf', elements, reading },
    standards: { lists, economicMapping, fundSections },
    companions: { units: [] },
    dates: {},
  };
}
