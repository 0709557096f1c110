// Who discloses, and the words of the document that follow from it.
import type { Ledger, ProvenanceKind } from '../ledger/ledger.ts';
import type { LedgerView } from '../ledger/view.ts';
import type { DisclosureFormat } from './format.ts';
import type { DisclosingBody, Provenance } from './tree.ts';

export function bodyOf(view: LedgerView): DisclosingBody {
  const { department } = view.ledger;
  const unit = view.body;
  if (unit === undefined) {
    const { code, name, shortName, jurisdictionName } = department;
    return { kind: 'department', code, name, shortName, jurisdictionName };
  }
  const { code, name, shortName } = unit;
  return {
    kind: 'budgetUnit',
    code,
    name,
    shortName,
    jurisdictionName: department.jurisdictionName,
    supervisingDepartment: department.name,
  };
}

/** The words that every template of the format may use, beside those of the format for this kind of body. */
export function documentVariables(view: LedgerView, format: DisclosureFormat): Record<string, string> {
  const body = bodyOf(view);
  const { department, identity } = view.ledger;
  return {
    year: `${identity.fiscalYear}`,
    previousYear: `${identity.fiscalYear - 1}`,
    body: body.name,
    bodyShort: body.shortName,
    bodyCode: body.code,
    department: department.name,
    departmentCode: department.code,
    jurisdiction: department.jurisdictionName,
    ...format.words[body.kind],
  };
}

/** Stands on the cover, in each foot and in the metadata; an official document needs no mark. */
export const provenanceMarks: Readonly<Record<ProvenanceKind, string>> = {
  official: '',
  readFromPublication: '本文件由公开文本读取整理，以发布机关公布的为准',
  reconstruction: '重建示例：数字与公布的一致，明细分布和文字系虚拟，非官方文件',
  synthetic: '虚构示例：单位、数字和文字均系虚拟，非官方文件',
};

export function provenanceOf(ledger: Ledger): Provenance {
  const { provenanceKind, provenanceNote } = ledger.identity;
  return { kind: provenanceKind, mark: provenanceMarks[provenanceKind], note: provenanceNote };
}
