// The pages of an OFD file (GB/T 33190-2016), found by the paths that its parts name: OFD.xml → Document.xml → Content.xml, with the
// templates that stand behind or before a page.
import { posix } from 'node:path';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { officeFileLimits, openArchive } from '../archive/open-archive.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  deepestXml,
  parseXml,
  textOf,
  type XmlElement,
} from '../xml/parse-xml.ts';

export interface OfdPage {
  /** The page and its templates, in the order in which they are painted. */
  readonly contents: readonly XmlElement[];
  /** In mm; undefined where neither page nor document say it. */
  readonly box: string | undefined;
}

export interface OfdPackage {
  /** Of a page that cannot be read, why. */
  readonly pages: readonly (() => Result<OfdPage, Problem>)[];
}

export function openOfd(bytes: Uint8Array, file: string): Result<OfdPackage, Problem> {
  const files = openArchive(bytes, file, {
    fileType: 'OFD',
    keeps: (path) => /\.xml$/iu.test(path),
    limits: officeFileLimits,
  });
  if (!files.ok) return files;
  // Paths begin with a stroke in some programs, and differ in case in others.
  const byPath = new Map([...files.value].map(([path, part]) => [plain(path), part]));
  const read = (path: string): Result<XmlElement, Problem> => parsed(byPath.get(plain(path)), file, path);
  const root = read('OFD.xml');
  if (!root.ok) return root;
  const pages: (() => Result<OfdPage, Problem>)[] = [];
  for (const body of childrenOf(root.value, 'ofd:DocBody')) {
    const path = textOf(childOf(body, 'ofd:DocRoot')).trim();
    const document = read(path);
    if (!document.ok) return document;
    pages.push(...pagesOf(document.value, posix.dirname(path), read));
  }
  return ok({ pages });
}

function pagesOf(
  document: XmlElement,
  folder: string,
  read: (path: string) => Result<XmlElement, Problem>,
): OfdPackage['pages'] {
  const common = childOf(document, 'ofd:CommonData');
  const at = (element: XmlElement): string => {
    const path = attributeOf(element, 'BaseLoc') ?? '';
    return path.startsWith('/') ? path : posix.join(folder, path);
  };
  const templates = new Map(
    (common === undefined ? [] : childrenOf(common, 'ofd:TemplatePage')).map((each) => [
      attributeOf(each, 'ID') ?? '',
      at(each),
    ]),
  );
  const listed = childOf(document, 'ofd:Pages');
  return (listed === undefined ? [] : childrenOf(listed, 'ofd:Page')).map((listing) => () => {
    const page = read(at(listing));
    if (!page.ok) return page;
    const behind: XmlElement[] = [];
    const before: XmlElement[] = [];
    for (const use of childrenOf(page.value, 'ofd:Template')) {
      const path = templates.get(attributeOf(use, 'TemplateID') ?? '');
      if (path === undefined) continue;
      const template = read(path);
      if (!template.ok) return template;
      (attributeOf(use, 'ZOrder') === 'Foreground' ? before : behind).push(template.value);
    }
    return ok({
      contents: [...behind, page.value, ...before],
      box: boxOf(childOf(page.value, 'ofd:Area')) ?? boxOf(childOf(common, 'ofd:PageArea')),
    });
  });
}

function boxOf(area: XmlElement | undefined): string | undefined {
  const box = childOf(area, 'ofd:PhysicalBox');
  return box === undefined ? undefined : textOf(box);
}

function plain(path: string): string {
  return posix.join('/', path).slice(1).toLowerCase();
}

function parsed(part: Uint8Array | undefined, file: string, path: string): Result<XmlElement, Problem> {
  const malformed = (detail: string) =>
    err(problem('file-malformed', { file }, { values: { fileType: 'OFD', detail } }));
  if (part === undefined) return malformed(path);
  const xml = parseXml(part);
  if (xml.ok) return xml;
  return xml.error.kind === 'malformed'
    ? malformed(`${path} ${xml.error.detail}`)
    : err(problem('nesting-too-deep', { file }, { values: { limit: `${deepestXml}` } }));
}
