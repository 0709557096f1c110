// The units that a document names become units of the ledger made from it, each once, of the kind that is told.
import { expect, test } from 'vitest';
import { finalAccounts } from '../../../formats/final-accounts/format.ts';
import { shanghaiBudget } from '../../../formats/shanghai-budget/format.ts';
import { vocabulary } from '../../../formats/statutory/vocabulary.ts';
import { loadStandards } from '../../../standards/load.ts';
import type { DisclosureFormat } from '../../../src/core/disclosure/format.ts';
import { skeletonOf } from '../../../src/core/reading/ledger-skeleton.ts';
import { namedUnits } from '../../../src/core/reading/named-units.ts';
import type { DocumentElement } from '../../../src/core/reading/printed-document.ts';
import { readDisclosure } from '../../../src/core/reading/read-disclosure.ts';
import type { Reading } from '../../../src/core/reading/reading.ts';
import { typedTable } from './printed-tables.ts';

const lists = loadStandards(2025).codeLists;

function read(format: DisclosureFormat, elements: readonly DocumentElement[]): Reading {
  return readDisclosure(elements, { formats: [format], listsOf: () => lists, vocabulary });
}

const paragraph = (text: string): DocumentElement => ({
  kind: 'paragraph',
  role: 'text',
  text,
  place: { document: 'a.pdf' },
});

const accounts = typedTable(
  ['收入支出决算总表', '编制单位：某局 2025年度', '金额单位：万元'],
  ['收入 | | 支出 | ', '项目 | 决算数 | 项目 | 决算数', '总计 | 3.00 | 总计 | 3.00'],
);

test('of a list, with its codes, its brackets and its remarks', () => {
  const list = typedTable(
    [],
    [
      '单位代码 | 单位名称 | 备注',
      '001 | 某局（本级） | ',
      '002 | 某局执法大队（下属参公事业单位） | ',
      '003 | 某中心 | 事业单位',
    ],
  );
  const cover = [paragraph('某局'), paragraph('2025年度部门决算')];
  const reading = read(finalAccounts, [...cover, list, accounts]);
  expect(namedUnits(reading)).toEqual([
    { code: '001', name: '某局（本级）', kind: undefined },
    { code: '002', name: '某局执法大队', kind: 'civilServiceManaged' },
    { code: '003', name: '某中心', kind: 'publicInstitution' },
  ]);
  const skeleton = skeletonOf(reading, 'a.pdf');
  expect(skeleton?.ledger.budgetUnits.map(({ code, kind }) => [code, kind])).toEqual([
    ['001', 'administrative'],
    ['002', 'civilServiceManaged'],
    ['003', 'publicInstitution'],
  ]);
  // Kinds that are assumed are told together, and the list is no fact beside the units.
  const assumed = skeleton?.problems.filter(({ code }) => code === 'unit-kind-assumed');
  expect(assumed?.map(({ written }) => written)).toEqual(['某局（本级）']);
  expect(skeleton?.ledger.facts['organisation']).toBeUndefined();
});

test('of sentences, but for one that says something else', () => {
  const reading = read(shanghaiBudget, [
    paragraph('某市某区2025年区级部门预算'),
    paragraph('预算主管部门：某局'),
    paragraph('某局机构设置'),
    paragraph(
      '某局部门预算是包括某局本部以及下属1家预算单位的综合收支计划。本部门中，行政单位1家，事业单位1家，具体包括：',
    ),
    paragraph('1. 某局本部。'),
    paragraph('2. 某中心（事业单位）'),
    paragraph('3. 下属某站不单列预算，并入本部。'),
  ]);
  expect(namedUnits(reading).map(({ name, kind }) => [name, kind])).toEqual([
    ['某局本部', undefined],
    ['某中心', 'publicInstitution'],
  ]);
});
