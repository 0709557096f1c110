// Documents to compare, out of the store.
import { assert } from '../../../core/lib/assert.ts';
import type { VersionRow } from '../../../store/documents.ts';
import { findDepartment } from '../../documents/find-document.ts';
import { holdDocument } from '../../documents/held-document.ts';
import type { Portal } from '../../portal.ts';
import type { ComparedSource } from './compare-view.ts';
import { comparedDocument } from './compared-document.ts';

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
