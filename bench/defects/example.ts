// An example as printed and read, with the names by which findings call its parts.
import { join } from 'node:path';
import { slotKeys } from '../../src/core/checks/slot-keys.ts';
import { disclosureElements } from '../../src/core/reading/disclosure-elements.ts';
import type { DocumentElement, DocumentTable } from '../../src/core/reading/printed-document.ts';
import { readDisclosure } from '../../src/core/reading/read-disclosure.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import { formats } from '../../src/cli/formats.ts';
import { prepare } from '../../src/cli/prepare.ts';
import { vocabulary } from '../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../standards/load.ts';
import { root } from '../programs.ts';
import type { Names } from './changed-documents.ts';

export interface Example {
  readonly elements: readonly DocumentElement[];
  readonly read: (elements: readonly DocumentElement[]) => Reading;
  readonly names: Names;
}

export async function openExample(name: string): Promise<Example> {
  const folder = join(root, 'examples', name);
  const prepared = await prepare(folder, { format: undefined, budgetUnit: undefined, attachment: 'public' });
  if (!prepared.ok) throw new Error(`the example ${name} does not build`);
  const { disclosure } = prepared.value;
  const own = [...formats.values()].filter(({ id }) => id === disclosure.format.id);
  const { codeLists } = loadStandards(disclosure.fiscalYear);
  const read = (elements: readonly DocumentElement[]): Reading =>
    readDisclosure(elements, { formats: own, vocabulary, listsOf: () => codeLists });
  const elements = disclosureElements(disclosure, name);
  return { elements, read, names: namesIn(read(elements)) };
}

function namesIn(reading: Reading): Names {
  const tables = new Map(
    reading.tables.map(({ printed, read: { spec, rows } }) => [
      headOf(printed),
      { name: spec.name, rowKeys: new Map(rows.map(({ row, key }) => [row, key])) },
    ]),
  );
  const keys = slotKeys(reading.passages);
  const comparisons = new Map(
    reading.passages.map(({ line, slots }) => [
      line.text,
      slots.flatMap((slot) => {
        const isChange = slot.value.kind === 'choice' && slot.value.compared !== undefined;
        return isChange ? [{ span: slot.span, key: keys.get(slot) ?? {} }] : [];
      }),
    ]),
  );
  return {
    tableOf: (table) => tables.get(headOf(table)),
    comparisonsIn: (text) => comparisons.get(text) ?? [],
  };
}

const headOf = ({ above }: DocumentTable): string => above.map(({ text }) => text).join();
