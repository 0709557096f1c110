// How a version of a document is named on the command line: as the portal addresses its page, so that it can be copied from there.
import type { Language } from '../core/lib/messages/render.ts';
import type { VersionKey } from '../store/rows.ts';

/** What to say of an address that is none. */
export const noVersionAt: Readonly<Record<Language, (written: string) => string>> = {
  'zh-CN': (written) =>
    `「${written}」不是文件某一版的地址，应如 /departments/141100-001/2025-approved/document/1/，从门户上该版的页面复制即可`,
  en: (written) =>
    `“${written}” is no address of a version; it should be like /departments/141100-001/2025-approved/document/1/, as its page in the portal has it`,
};

/** With or without the portal's host, or the same three parts by themselves; undefined where it is none of these. */
export function versionAt(address: string): VersionKey | undefined {
  const path = URL.parse(address)?.pathname ?? address;
  const [, department, document, version] =
    /^(?:\/en)?\/departments\/([^/]+)\/([^/]+)\/document\/([1-9]\d{0,5})\/?$/u.exec(path) ??
    /^([^/]+)\/([^/]+)\/([1-9]\d{0,5})$/u.exec(path) ??
    [];
  if (department === undefined || document === undefined) return undefined;
  const [ownDepartment, ownDocument] = [decoded(department), decoded(document)];
  if (ownDepartment === undefined || ownDocument === undefined) return undefined;
  return { department: ownDepartment, document: ownDocument, version: Number(version) };
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
