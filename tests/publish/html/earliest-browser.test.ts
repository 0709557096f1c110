// Everything that is sent to browsers works from Chromium 90 on: of scripts the compiler knows the language (the settings of the folders
// `browser`) and esbuild the syntax; what neither sees, objects and style sheets, is held against lists here.
import { expect, test } from 'vitest';
import { portalFiles } from '../../../src/portal/frame/portal-files.ts';
import { browserFiles } from '../../../src/publish/html/browser-files.ts';
import { styleSheet } from '../../../src/report/html/style-sheet.ts';

/** What came after Chromium 90, by the version that brought it. Code of the core that a script takes along is seen here alone. */
const newInScripts: Readonly<Record<string, RegExp>> = {
  'at (92)': /\.at\(/u,
  'randomUUID (92)': /\brandomUUID\b/u,
  'hasOwn (93)': /\bhasOwn\(/u,
  'findLast (97)': /\.findLast(?:Index)?\(/u,
  'structuredClone (98)': /\bstructuredClone\b/u,
  'inert (102)': /\.inert\b/u,
  'AbortSignal.timeout (103)': /AbortSignal\.(?:timeout|any)/u,
  'toSorted and its kin (110)': /\.to(?:Sorted|Reversed|Spliced)\(/u,
  'popover (114)': /Popover\(/u,
  'groupBy (117)': /\.groupBy\(/u,
  'withResolvers (119)': /\bwithResolvers\b/u,
  'URL.parse (126)': /\bURL\.(?:parse|canParse)\b/u,
  'static blocks (94)': /\bstatic\{/u,
  'private names asked for with in (91)': /#\w+ in /u,
};

/** Where such a rule stands in `@supports`, older browsers do without. Declarations that only please are left to be passed over. */
const newInStyles: Readonly<Record<string, RegExp>> = {
  'layers (99)': /@layer\b/u,
  'has (105)': /:has\(/u,
  'container queries (105)': /@container\b|container-type:/u,
  'small viewport units (108)': /\d[dls]v[hwib]\b/u,
  'color-mix (111)': /color-mix\(/u,
  'colours of wider spaces (111)': /\b(?:oklch|oklab|lab|lch|color)\(/u,
  'ranges in media queries (104)': /@media[^{]*[<>]/u,
  'nesting (112)': /&/u,
  'subgrid (117)': /\bsubgrid\b/u,
  'scopes (118)': /@scope\b/u,
  'light-dark (123)': /light-dark\(/u,
  'field-sizing (123)': /field-sizing:/u,
};

const bundles = await Promise.all([portalFiles(), browserFiles(), styleSheet()]);
const [portal, document, report] = bundles;

test.each([
  ['portal', portal.script],
  ['document', document.script],
])('the script of the %s', (_name, script) => {
  expect(script.length).toBeGreaterThan(500);
  expect(foundIn(script, newInScripts)).toEqual([]);
});

test.each([
  ['portal', portal.style],
  ['document', document.style],
  ['report of a check', report],
])('the style sheet of the %s', (_name, style) => {
  expect(style.length).toBeGreaterThan(500);
  // A length in the older unit first is for those that do not know the newer one.
  const told = withoutSupports(style).replaceAll(/([\w-]+:[\d.]+)vh;\1svh/gu, '');
  expect(foundIn(told, newInStyles)).toEqual([]);
});

test('what is newer is seen, and what only newer browsers are given is not', () => {
  expect(foundIn('x.at(-1)', newInScripts)).toEqual(['at (92)']);
  expect(foundIn('a:has(b){}', newInStyles)).toEqual(['has (105)']);
  const guarded = 'a{b:c}@supports selector(:has(a)){p:has(b){d:e}@media print{q:has(b){d:e}}}i{j:k}';
  expect(withoutSupports(guarded)).toBe('a{b:c}i{j:k}');
});

function foundIn(text: string, list: Readonly<Record<string, RegExp>>): readonly string[] {
  return Object.entries(list).flatMap(([name, sign]) => (sign.test(text) ? [name] : []));
}

function withoutSupports(style: string): string {
  const start = style.indexOf('@supports');
  if (start === -1) return style;
  let depth = 0;
  for (let at = style.indexOf('{', start); at < style.length; at += 1) {
    if (style[at] === '{') depth += 1;
    if (style[at] === '}') depth -= 1;
    if (depth === 0) return style.slice(0, start) + withoutSupports(style.slice(at + 1));
  }
  return style.slice(0, start);
}
