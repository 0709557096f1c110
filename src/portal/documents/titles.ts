// What a document is called, and how a page names it as the source of its figures.
import type { VersionRow } from '../../store/documents.ts';
import { addresses } from '../views/addresses.ts';
import type { Source } from '../views/view.ts';

export function sourceOf(
  version: Pick<
    VersionRow,
    'department' | 'document' | 'version' | 'title' | 'bodyName' | 'provenanceKind' | 'provenanceNote'
  >,
): Source {
  return {
    department: version.department,
    document: version.document,
    version: version.version,
    title: fullTitle(version),
    provenanceKind: version.provenanceKind,
    note: version.provenanceNote,
    href: addresses.document(version.department, version.document, version.version),
  };
}

/** A document's name where other departments' stand beside it: many are titled by the year alone. */
export function fullTitle({ title, bodyName }: Pick<VersionRow, 'title' | 'bodyName'>): string {
  if (title.includes(bodyName)) return title;
  // 示例区教育局 and 示例区2026年部门预算 share their beginning.
  let shared = 0;
  while (shared < bodyName.length && bodyName[shared] === title[shared]) shared += 1;
  return bodyName + title.slice(shared);
}
