// Page numbers and the lines that stand at the edge of every page: they are no part of the text.
import type { ParagraphRole } from '../source-document.ts';
import type { TextLine } from './lines.ts';
import type { PageContent } from './page-content.ts';

/** Running lines stand within this part of the sheet's longer side from its edge, however it is turned, and are no larger, in points. */
const edge = 0.09;
const largest = 12;
/** So many pages with the same line at the same height make it a running one. */
const enoughPages = 3;

const pageNumber =
  /^[-—–−~·\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*页)?(?:[,，/\s]*共?\s*\d{1,4}\s*页?)?[-—–−~·\s]*$/iu;

type RunningRole = Extract<ParagraphRole, 'pageNumber' | 'runningHead' | 'runningFoot'>;

export function runningLines(pages: readonly PageContent[]): ReadonlyMap<TextLine, RunningRole> {
  const roles = new Map<TextLine, RunningRole>();
  const alike = new Map<string, { readonly line: TextLine; readonly role: RunningRole }[]>();
  for (const page of pages) {
    const height = page.area.y1 - page.area.y0;
    const margin = edge * Math.max(height, page.area.x1 - page.area.x0);
    for (const line of page.lines) {
      const isHead = line.y1 <= margin;
      const isFoot = line.y0 >= height - margin;
      const isOutermost = line === page.lines[0] || page.lines.slice(-2).includes(line);
      if ((isHead || isFoot) && isOutermost && pageNumber.test(line.text) && !isInTables(line, page)) {
        roles.set(line, 'pageNumber');
      } else if ((isHead || isFoot) && line.size <= largest) {
        const key = `${line.text.replace(/\d+/g, '0')}@${Math.round(line.baseline / 3)}`;
        const others = alike.get(key) ?? [];
        alike.set(key, [...others, { line, role: isHead ? 'runningHead' : 'runningFoot' }]);
      }
    }
  }
  for (const lines of alike.values()) {
    if (lines.length < enoughPages) continue;
    for (const { line, role } of lines) roles.set(line, role);
  }
  return roles;
}

function isInTables(line: TextLine, page: PageContent): boolean {
  return page.tables.some(({ area }) => line.y1 > area.y0 && line.y0 < area.y1);
}
