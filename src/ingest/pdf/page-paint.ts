// Fetches a page's instructions and fonts from pdf.js and replays them, upright: where most of the text runs sideways, the page
// is turned first, and places are turned back.
import type { OptionalContentConfig } from 'pdfjs-dist/types/src/display/optional_content_config.js';
import type { PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Area } from './geometry.ts';
import type { FontLooks } from './graphics-state.ts';
import type { PageMarks } from './page-marks.ts';
import type { OperatorList } from './replay.ts';
import { replay } from './replay.ts';

export interface PaintedPage {
  readonly marks: PageMarks;
  /** From the marks' area to the page as it is shown. */
  readonly toShown: (area: Area) => Area;
}

/** Empty: no instruction paints it, not even in vain. */
export type PaintFault = 'too-complex' | 'empty';

export async function paintPage(
  page: PDFPageProxy,
  content: OptionalContentConfig,
  maximumInstructions: number,
): Promise<PaintedPage | PaintFault> {
  const list = (await page.getOperatorList()) as OperatorList;
  if (list.fnArray.length === 0) return 'empty';
  if (list.fnArray.length > maximumInstructions) return 'too-complex';
  const fonts = await fontsOf(page, list);
  const paint = (turn: number): PageMarks => {
    const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + 360 - 90 * turn) % 360 });
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport.transform as readonly number[];
    return replay(list, {
      page: { x0: 0, y0: 0, x1: viewport.width, y1: viewport.height },
      base: [a, b, c, d, e, f],
      fonts,
      isVisible: (group) => content.isVisible(group) === true,
    });
  };
  const upright = paint(0);
  const turn = usualTurn(upright);
  const marks = turn === 0 ? upright : paint(turn);
  return { marks, toShown: (area) => turnBack(area, turn, upright.area) };
}

async function fontsOf(
  page: PDFPageProxy,
  { fnArray, argsArray }: OperatorList,
): Promise<Map<string, FontLooks>> {
  const names = new Set<string>();
  for (const [index, operator] of fnArray.entries()) {
    const values = argsArray[index] as readonly unknown[];
    if (operator === OPS.setFont) names.add(String(values[0]));
    if (operator === OPS.setGState) {
      for (const [key, value] of values[0] as readonly (readonly [string, unknown])[]) {
        if (key === 'Font') names.add(String((value as readonly unknown[])[0]));
      }
    }
  }
  const fonts = new Map<string, FontLooks>();
  for (const name of names) {
    const font = await new Promise<unknown>((resolve) => {
      page.commonObjs.get(name, resolve);
    });
    fonts.set(name, font as FontLooks);
  }
  return fonts;
}

function usualTurn({ glyphs }: PageMarks): number {
  const counts = [0, 0, 0, 0];
  for (const { turn, text } of glyphs) {
    if (turn !== null && text !== ' ') counts[turn] = (counts[turn] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}

/** `turn` quarters clockwise, as the text ran, on a page of that size. */
function turnBack({ x0, y0, x1, y1 }: Area, turn: number, page: Area): Area {
  const { x1: width, y1: height } = page;
  if (turn === 1) return { x0: width - y1, y0: x0, x1: width - y0, y1: x1 };
  if (turn === 2) return { x0: width - x1, y0: height - y1, x1: width - x0, y1: height - y0 };
  if (turn === 3) return { x0: y0, y0: height - x1, x1: y1, y1: height - x0 };
  return { x0, y0, x1, y1 };
}
