// Documents to compare, out of the store.
import { assert } from '../../../core/lib/assert.ts';
import type { VersionRow } from '../../../store/documents.ts';
import { findDepartment } from '../../documents/find-document.ts';
import { groupLines } from '../../documents/groups.ts';
import { holdDocument, spentIn, type HeldDocument } from '../../documents/held-document.ts';
import type { Portal } from '../../portal.ts';
import type { ComparedSource } from './compare-view.ts';
import {
  ofEachDimension,
  type ComparedDimension,
  type ComparedDocument,
  type ComparedGroup,
} from './compared-document.ts';

export function storedDocuments(portal: Portal): ComparedSource {
  const found = new Map<string, VersionRow>();
  return {
    find: async ({ department, document }) => {
      const documents = await findDepartment(portal, department);
      const version = documents?.current.find((each) => each.document === document);
      if (version !== undefined) found.set(`${department}~${document}`, version);
      return version;
    },
    read: async ({ department, document }) => {
      const version = found.get(`${department}~${document}`);
      assert(version !== undefined, 'only documents that were found are read');
      return comparedDocument(await holdDocument(portal, version));
    },
  };
}

function comparedDocument(held: HeldDocument): ComparedDocument {
  const { version, uses, names, summary } = held;
  const groupsOf = (dimension: ComparedDimension): readonly ComparedGroup[] =>
    groupLines(uses, dimension, 1, names).map(({ code, amountFen }) => ({
      code,
      name: names.name(dimension, code),
      amountFen,
    }));
  const { department, document, title, bodyName, fiscalYear, stage, budgetUnit } = version;
  const { provenanceKind, provenanceNote } = version;
  return {
    version: {
      department,
      document,
      version: version.version,
      title,
      bodyName,
      fiscalYear,
      stage,
      budgetUnit,
      provenanceKind,
      provenanceNote,
    },
    spentFen: spentIn(held),
    staffQuota: summary.staffQuota,
    groups: ofEachDimension(groupsOf),
  };
}
