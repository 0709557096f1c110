// Charts on white paper: one blue, and greys of it for what is only there to compare with.
import type { ChartTheme } from './chart-options.ts';

/** `font` is the name under which whoever draws the SVG knows it. */
export function paperTheme(font: string): ChartTheme {
  return { text: '#1c1c1c', muted: '#8a8f98', accent: '#1f4e79', tints: ['#b3bfcc', '#edf0f4'], font };
}
