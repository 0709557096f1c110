// What about laid-out pages could not be read, page by page and over the whole document. The same for every file type that has pages.
import { pageNumbers } from '../../core/lib/page-numbers.ts';
import { problem, type Problem } from '../../core/lib/problem.ts';
import type { ReadingLimits } from '../limits.ts';
import type { SourceElement } from '../source-document.ts';
import type { PageContent } from './page-content.ts';

/** A mark or two may reach over the edge of a box. */
const fewestCut = 4;

export function problemsOfPage(file: string, page: PageContent, limits: ReadingLimits): Problem[] {
  const place = { file, page: page.number };
  const problems: Problem[] = [];
  if (page.rulesLeftOut) {
    problems.push(problem('page-too-complex', place, { values: { limit: String(limits.rulesPerPage) } }));
  }
  const hidden = [...page.hiddenText];
  if (hidden.length > 0 && !page.isScanned) {
    const values = { characters: String(hidden.length) };
    problems.push(problem('text-hidden', place, { written: page.hiddenText, values }));
  }
  const cut = [...page.cutText];
  if (cut.length >= fewestCut) {
    const values = { characters: String(cut.length) };
    problems.push(problem('text-cut-off', place, { written: page.cutText, values }));
  }
  const irregular = page.tables.reduce((sum, table) => sum + table.irregular, 0);
  if (irregular > 0) {
    problems.push(problem('table-cells-irregular', place, { values: { cells: String(irregular) } }));
  }
  if (hasColumns(page)) problems.push(problem('columns-without-rules', place, { values: {} }));
  if (page.unreadable > 0) {
    problems.push(problem('text-unreadable', place, { values: { characters: String(page.unreadable) } }));
  }
  return problems;
}

/** At least two lines of at least three parts far from each other look like a table that nobody ruled. */
function hasColumns({ lines }: PageContent): boolean {
  const rows = Map.groupBy(lines, ({ baseline }) => baseline);
  return [...rows.values()].filter((parts) => parts.length >= 3).length >= 2;
}

export function problemsOfPages(
  file: string,
  pages: readonly PageContent[],
  elements: readonly SourceElement[],
): Problem[] {
  const numbers = (chosen: readonly PageContent[]): string => pageNumbers(chosen.map(({ number }) => number));
  const recognised = pages.filter(({ isRecognised }) => isRecognised);
  const scanned = pages.filter(({ isScanned }) => isScanned);
  const told = [
    ...(recognised.length === 0
      ? []
      : [problem('pages-recognised', { file }, { values: { pages: numbers(recognised) } })]),
    ...(scanned.length === 0
      ? []
      : [problem('pages-scanned', { file }, { values: { pages: numbers(scanned) } })]),
  ];
  if (told.length > 0) return told;
  return elements.length === 0 ? [problem('document-without-content', { file }, { values: {} })] : [];
}
