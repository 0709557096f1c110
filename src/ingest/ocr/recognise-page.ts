// From the picture of a page to the same marks that an electronic page is painted with, so that tables, lines and paragraphs come out of
// the same grid.
import type { Glyph, PageMarks } from '../pdf/page-marks.ts';
import { lineGlyphs } from './line-glyphs.ts';
import type { Models } from './models.ts';
import { takeRules } from './pixel-rules.ts';
import { pointsPerPixel, type Raster } from './raster.ts';
import { textBoxes } from './text-boxes.ts';
import { setUpright } from './upright.ts';

export interface RecognisedPage {
  /** As they are on the page when it is set upright. */
  readonly marks: PageMarks;
  /** How far it lay askew: `asItLay` turns areas back. */
  readonly askew: number;
}

export async function recognisePage(scanned: Raster, models: Models): Promise<RecognisedPage> {
  const { raster, askew } = setUpright(scanned);
  const { rules, withoutRules } = takeRules(raster);
  const boxes = await textBoxes(withoutRules, rules, models.findText);
  const glyphs: Glyph[] = [];
  for (const [run, box] of boxes.entries()) {
    glyphs.push(...(await lineGlyphs(withoutRules, box, run, models)));
  }
  const [x1, y1] = [raster.width * pointsPerPixel, raster.height * pointsPerPixel];
  const area = { x0: 0, y0: 0, x1, y1 };
  return { marks: { area, glyphs, segments: rules, fills: [], pictures: [], inkless: [], cut: [] }, askew };
}
