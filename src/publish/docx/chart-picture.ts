// Charts as pictures, because not every program that opens Word files shows drawings in SVG.
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { ChartBlock } from '../../core/disclosure/tree.ts';
import { paperTheme } from '../charts/paper-theme.ts';
import { renderChart } from '../charts/render-chart.ts';
import { readableText } from '../readable-text.ts';

export interface Picture {
  /** PNG. */
  readonly bytes: Uint8Array;
  /** In pixels of the drawing, of which three by three make up one of the picture's. */
  readonly width: number;
  readonly height: number;
}

const fontName = 'Noto Sans SC';
const { resolve } = createRequire(import.meta.url);
const fontFile = resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');

/** Three dots for one, so that letters are sharp on paper. */
const fineness = 3;

/** Drawn with the packaged font and no other, so that it looks the same wherever it is made. */
export function chartPicture(chart: ChartBlock): Picture {
  const drawing = new Resvg(readableText(renderChart(chart, paperTheme(fontName))), {
    background: 'white',
    fitTo: { mode: 'zoom', value: fineness },
    font: { loadSystemFonts: false, fontFiles: [fontFile], defaultFontFamily: fontName },
  });
  return { bytes: drawing.render().asPng(), width: drawing.width, height: drawing.height };
}
