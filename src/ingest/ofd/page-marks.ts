// Paints a page of an OFD file to the marks that a page of a PDF has: millimetres from its top left become points. Fonts are not
// looked into: a character is as wide as its program placed the next one, and at most as wide as its kind.
import { multiply, type Area, type Matrix } from '../pdf/geometry.ts';
import { initialState, newPainter, type Painter } from '../pdf/graphics-state.ts';
import { isWide } from '../pdf/lines.ts';
import type { PageMarks } from '../pdf/page-marks.ts';
import { paintPath } from '../pdf/paths.ts';
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../xml/parse-xml.ts';
import type { OfdPage } from './package.ts';
import { numbersOf, pathOf, stepsOf } from './values.ts';

const pointsOfMillimetre = 72 / 25.4;
const a4 = [0, 0, 210, 297];

export type OfdFault = 'too-complex';

export function marksOf({ contents, box }: OfdPage, mostObjects: number): PageMarks | OfdFault {
  const [x = 0, y = 0, width = 0, height = 0] = box === undefined ? a4 : numbersOf(box);
  const scale = pointsOfMillimetre;
  const page: Area = { x0: 0, y0: 0, x1: width * scale, y1: height * scale };
  const base: Matrix = [scale, 0, 0, scale, -x * scale, -y * scale];
  const painter = newPainter(page, base, new Map(), () => true);
  let objects = 0;
  const paint = (element: XmlElement): boolean => {
    for (const child of childrenOf(element)) {
      objects += 1;
      if (objects > mostObjects) return false;
      const paintObject = painters[child.name];
      if (paintObject !== undefined && attributeOf(child, 'Visible') !== 'false')
        paintIn(painter, child, paintObject);
      const holdsObjects = child.name === 'ofd:Layer' || child.name === 'ofd:PageBlock';
      if (holdsObjects && !paint(child)) return false;
    }
    return true;
  };
  for (const content of contents.flatMap((element) => childrenOf(element, 'ofd:Content'))) {
    if (!paint(content)) return 'too-complex';
  }
  const { glyphs, inkless, cut, segments, fills, pictures } = painter;
  return { area: page, glyphs, inkless, cut, segments, fills, pictures };
}

type ObjectPainter = (painter: Painter, object: XmlElement) => void;

const painters: { readonly [name: string]: ObjectPainter } = {
  'ofd:TextObject': paintText,
  'ofd:PathObject': (painter, object) => {
    const isStroked = attributeOf(object, 'Stroke') !== 'false';
    const isFilled = attributeOf(object, 'Fill') === 'true';
    const data = textOf(childOf(object, 'ofd:AbbreviatedData'));
    paintPath(painter, { stroke: isStroked, fill: isFilled, close: false }, pathOf(data));
  },
  'ofd:ImageObject': (painter, object) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbersOf(attributeOf(object, 'Boundary'));
    const [a, , , d, e, f] = painter.base;
    painter.order += 1;
    painter.pictures.push({
      x0: a * x + e,
      y0: d * y + f,
      x1: a * (x + width) + e,
      y1: d * (y + height) + f,
      order: painter.order,
    });
  },
};

/** An object has coordinates of its own from the corner of its boundary, with a matrix perhaps. */
function paintIn(painter: Painter, object: XmlElement, paintObject: ObjectPainter): void {
  const [x = 0, y = 0] = numbersOf(attributeOf(object, 'Boundary'));
  const own = numbersOf(attributeOf(object, 'CTM'));
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = own;
  const isOpaque = attributeOf(object, 'Alpha') !== '0';
  painter.state = {
    ...initialState(painter.page, painter.base),
    matrix: multiply(multiply(painter.base, [1, 0, 0, 1, x, y]), [a, b, c, d, e, f]),
    fillColour: colourOf(childOf(object, 'ofd:FillColor')) ?? '#000000',
    strokeColour: colourOf(childOf(object, 'ofd:StrokeColor')) ?? '#000000',
    fillAlpha: isOpaque ? 1 : 0,
    strokeAlpha: isOpaque ? 1 : 0,
  };
  paintObject(painter, object);
}

function colourOf(element: XmlElement | undefined): string | undefined {
  const values = numbersOf(attributeOf(element, 'Value'));
  if (element === undefined || values.length === 0) return undefined;
  // One value is grey, three are red, green and blue; of others only that they are no paper is known.
  const channels = values.length === 1 ? [values[0] ?? 0, values[0] ?? 0, values[0] ?? 0] : values;
  if (channels.length !== 3) return '#000000';
  const hexadecimal = (value: number): string =>
    Math.min(255, Math.max(0, Math.round(value)))
      .toString(16)
      .padStart(2, '0');
  return `#${channels.map(hexadecimal).join('')}`;
}

/** How far a character goes above and below its line, of its size. */
const ascent = 0.88;
const descent = 0.12;
const narrow = 0.6;

function paintText(painter: Painter, object: XmlElement): void {
  const size = Number(attributeOf(object, 'Size') ?? '0');
  if (!(size > 0)) return;
  const bold = Number(attributeOf(object, 'Weight') ?? '400') >= 600;
  const { matrix, fillAlpha, fillColour } = painter.state;
  const [a, b, c, d, e, f] = matrix;
  const scale = Math.hypot(c, d);
  const turn = turnOf(a, b);
  const marks = fillAlpha === 0 ? painter.inkless : painter.glyphs;
  for (const code of childrenOf(object, 'ofd:TextCode')) {
    painter.order += 1;
    let x = Number(attributeOf(code, 'X') ?? '0');
    let y = Number(attributeOf(code, 'Y') ?? '0');
    const [across, down] = [stepsOf(attributeOf(code, 'DeltaX')), stepsOf(attributeOf(code, 'DeltaY'))];
    for (const [index, text] of [...textOf(code)].entries()) {
      const step = across[index];
      const usual = isWide(text) ? size : narrow * size;
      const width =
        step !== undefined && step > 0 ? Math.min(step, isWide(text) ? size : 1.2 * usual) : usual;
      const corners = [
        [x, y - ascent * size],
        [x + width, y + descent * size],
      ].map(([left = 0, top = 0]) => [a * left + c * top + e, b * left + d * top + f] as const);
      const [xs, ys] = [corners.map(([first]) => first), corners.map(([, second]) => second)];
      marks.push({
        x0: Math.min(...xs),
        x1: Math.max(...xs),
        y0: Math.min(...ys),
        y1: Math.max(...ys),
        text: text.trim() === '' ? ' ' : text,
        baseline: turn === 0 || turn === 2 ? b * x + d * y + f : a * x + c * y + e,
        size: size * scale,
        bold,
        turn,
        colour: fillColour,
        run: painter.order,
        order: painter.order,
      });
      x += step ?? (down.length > 0 ? 0 : usual);
      y += down[index] ?? 0;
    }
  }
}

/** Quarter turns, clockwise; `null` where the text runs aslant. */
function turnOf(a: number, b: number): 0 | 1 | 2 | 3 | null {
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const turn = ((Math.round(quarters) % 4) + 4) % 4;
  return Math.abs(quarters - Math.round(quarters)) < 0.02 ? (turn as 0 | 1 | 2 | 3) : null;
}
