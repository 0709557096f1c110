// Whether the colours that meet on the page can be told apart, by the contrast that WCAG asks.
import { describe, expect, test } from 'vitest';
import { colourPairs, colourRules, colours } from '../../../src/publish/html/style/colours.ts';

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each(colourPairs)('$foreground on $background has the contrast $contrast', (pair) => {
    const ratio = contrast(colours[scheme][pair.foreground], colours[scheme][pair.background]);
    expect(ratio).toBeGreaterThanOrEqual(pair.contrast);
  });
});

test('black on white has the greatest contrast there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

test('both schemes are declared, the dark one for screens only', () => {
  expect(colourRules).toContain(`--paper:${colours.light.paper}`);
  expect(colourRules).toMatch(/@media screen and \(prefers-color-scheme:dark\)\{.*--paper:#15171a/u);
});

/** WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
