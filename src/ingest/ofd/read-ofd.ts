// Reads an OFD file, the national format of fixed pages: its texts and lines go through the same grid as those of a PDF. Stamps,
// comments and the drawing of fonts are left out.
import type { DocumentPlace } from '../../core/lib/place.ts';
import { problem, type Problem } from '../../core/lib/problem.ts';
import type { ReadingLimits } from '../limits.ts';
import { elementsOf } from '../pdf/elements.ts';
import { boxOf, type Area } from '../pdf/geometry.ts';
import { layOut, type PageContent } from '../pdf/page-content.ts';
import { problemsOfPage, problemsOfPages } from '../pdf/page-problems.ts';
import type { SourceDocument } from '../source-document.ts';
import { openOfd } from './package.ts';
import { marksOf } from './page-marks.ts';

export async function readOfd(
  file: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<SourceDocument> {
  const opened = openOfd(bytes, file);
  const document = opened.ok
    ? readPages(file, opened.value.pages, limits)
    : { pages: null, elements: [], problems: [opened.error] };
  return await Promise.resolve({ file, fileType: 'ofd', attachments: [], ...document });
}

function readPages(
  file: string,
  all: Extract<ReturnType<typeof openOfd>, { ok: true }>['value']['pages'],
  limits: ReadingLimits,
): Pick<SourceDocument, 'pages' | 'elements' | 'problems'> {
  const problems: Problem[] = [];
  const pages: PageContent[] = [];
  if (all.length > limits.pages) {
    const values = { pages: String(all.length), limit: String(limits.pages) };
    problems.push(problem('document-pages-too-many', { file }, { values }));
  }
  for (const [index, open] of all.slice(0, limits.pages).entries()) {
    const place = { file, page: index + 1 };
    const page = open();
    if (!page.ok) {
      const detail = page.error.values['detail'] ?? '';
      problems.push(problem('page-unreadable', place, { values: { detail } }));
      continue;
    }
    const marks = marksOf(page.value, limits.instructionsPerPage);
    if (marks === 'too-complex') {
      const limit = String(limits.instructionsPerPage);
      problems.push(problem('page-too-complex', place, { values: { limit } }));
      continue;
    }
    const laidOut = layOut(index + 1, marks, limits);
    pages.push(laidOut);
    problems.push(...problemsOfPage(file, laidOut, limits));
  }
  const place = (page: number, area: Area): DocumentPlace => ({ document: file, page, box: boxOf(area) });
  const elements = elementsOf(pages, place);
  return { pages: all.length, elements, problems: [...problems, ...problemsOfPages(file, pages, elements)] };
}
