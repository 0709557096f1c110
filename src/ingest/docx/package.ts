// The parts of a Word file that its text is made of, found by their relationships and not by their names.
import { posix } from 'node:path';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { officeFileLimits, openArchive } from '../archive/open-archive.ts';
import { attributeOf, childrenOf, deepestXml, parseXml, type XmlElement } from '../xml/parse-xml.ts';

export interface WordParts {
  readonly main: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
}

export function openWordFile(bytes: Uint8Array, file: string): Result<WordParts, Problem> {
  const files = openArchive(bytes, file, {
    fileType: 'DOCX',
    keeps: (path) => /\.(?:xml|rels)$/iu.test(path),
    limits: officeFileLimits,
  });
  if (!files.ok) return files;
  try {
    const read = (path: string | undefined): XmlElement | undefined => {
      const part = path === undefined ? undefined : files.value.get(path);
      return part === undefined ? undefined : parsed(part, file, path ?? '');
    };
    const mainPath = targetsOf(read('_rels/.rels'), '').get('officeDocument') ?? 'word/document.xml';
    const main = read(mainPath);
    if (main === undefined) return err(malformed(file, mainPath));
    const folder = posix.dirname(mainPath);
    const targets = targetsOf(read(`${folder}/_rels/${posix.basename(mainPath)}.rels`), folder);
    const part = (type: string): XmlElement | undefined => read(targets.get(type));
    return ok({
      main,
      styles: part('styles'),
      numbering: part('numbering'),
      footnotes: part('footnotes'),
      endnotes: part('endnotes'),
    });
  } catch (fault) {
    if (fault instanceof PartFault) return err(fault.problem);
    throw fault;
  }
}

/** What ends the reading of a file; caught in this file only. */
class PartFault extends Error {
  readonly problem: Problem;

  constructor(found: Problem) {
    super(found.code);
    this.problem = found;
  }
}

function parsed(part: Uint8Array, file: string, path: string): XmlElement {
  const xml = parseXml(part);
  if (xml.ok) return xml.value;
  if (xml.error.kind === 'malformed') throw new PartFault(malformed(file, `${path} ${xml.error.detail}`));
  throw new PartFault(problem('nesting-too-deep', { file }, { values: { limit: `${deepestXml}` } }));
}

function malformed(file: string, detail: string): Problem {
  return problem('file-malformed', { file }, { values: { fileType: 'DOCX', detail } });
}

/** Paths in the archive, by the last word of their type; the first of a type counts. */
function targetsOf(relationships: XmlElement | undefined, folder: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const relationship of relationships === undefined ? [] : childrenOf(relationships)) {
    const type = attributeOf(relationship, 'Type')?.split('/').at(-1) ?? '';
    const target = attributeOf(relationship, 'Target') ?? '';
    if (attributeOf(relationship, 'TargetMode') === 'External' || targets.has(type)) continue;
    targets.set(type, target.startsWith('/') ? target.slice(1) : posix.join(folder, target));
  }
  return targets;
}
