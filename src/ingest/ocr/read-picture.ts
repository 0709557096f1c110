// Reads a page that was photographed or scanned to a picture file, where recognising text was asked for; else says what it is.
import { problem, type Problem } from '../../core/lib/problem.ts';
import type { ReadingLimits } from '../limits.ts';
import { elementsOf } from '../pdf/elements.ts';
import { boxOf } from '../pdf/geometry.ts';
import { layOut } from '../pdf/page-content.ts';
import { problemsOfPage, problemsOfPages } from '../pdf/page-problems.ts';
import type { SourceDocument } from '../source-document.ts';
import type { Recogniser } from './recogniser.ts';
import { asItLay } from './upright.ts';

export async function readPicture(
  file: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
  recogniser?: Recogniser,
): Promise<SourceDocument> {
  const only = (fault: Problem): SourceDocument => ({
    file,
    fileType: 'picture',
    pages: null,
    elements: [],
    attachments: [],
    problems: [fault],
  });
  if (recogniser === undefined) return only(problem('document-is-picture', { file }, { values: {} }));
  const { rasterOfPicture } = await import('./paper.ts');
  const raster = await rasterOfPicture(bytes);
  if (raster === undefined) {
    return only(problem('file-malformed', { file }, { values: { fileType: 'PNG/JPEG', detail: '' } }));
  }
  recogniser.onPage(1, 1);
  const recognised = await recogniser.recognise(raster);
  if (!recognised.ok) {
    return only(problem('page-not-recognised', { file, page: 1 }, { values: {} }));
  }
  const { marks, askew } = recognised.value;
  const page = { ...layOut(1, marks, limits), isRecognised: true as const };
  const elements = elementsOf([page], (number, area) => ({
    document: file,
    page: number,
    box: boxOf(asItLay(area, marks.area, askew)),
    needsReview: true,
  }));
  const problems = [...problemsOfPage(file, page, limits), ...problemsOfPages(file, [page], elements)];
  return { file, fileType: 'picture', pages: 1, elements, attachments: [], problems };
}
