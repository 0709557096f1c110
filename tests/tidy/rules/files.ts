// What the repository may hold, and how a file looks: no strays, nothing binary, short, opened by a comment.
import { isWithin } from '../layers.ts';
import { eachText, only } from '../rule.ts';
import type { Rule } from '../rule.ts';

const rootEntries = new Set([
  '.ci',
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  '.prettierignore',
  '.prettierrc.json',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'bench',
  'docs',
  'eslint.config.js',
  'examples',
  'formats',
  'package-lock.json',
  'package.json',
  'release',
  'schemas',
  'setup',
  'src',
  'standards',
  'tests',
  'tsconfig.base.json',
  'tsconfig.json',
  'tsconfig.lint.json',
  'tsconfig.run.json',
  'vitest.config.ts',
]);

export const rootHasNoStrays: Rule = {
  name: 'the root holds only what is on its list',
  check: (files) =>
    files
      .filter(({ path }) => !rootEntries.has(path.split('/')[0] ?? ''))
      .map(({ path }) => ({ path, message: 'is not on the list of the root' })),
  refused: [only('notes.txt', ''), only('scripts/fix.js', '')],
  accepted: [only('README.md', ''), only('docs/architecture.md', '')],
};

const officeFile = /\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|et|odt|ods|zip|gz|7z|rar|db|sqlite)$/i;
const picture = /^docs\/[^/]+(?:\/[^/]+)*\.(?:png|jpg|webp)$/;

export const nothingBinary: Rule = {
  name: 'only text is kept, and pictures for the documentation',
  check: (files) =>
    files
      .filter(({ path, text }) => officeFile.test(path) || (text === null && !picture.test(path)))
      .map(({ path }) => ({ path, message: 'is a binary or office file' })),
  refused: [
    only('examples/one/ledger.xlsx', null),
    only('examples/one/a.bin', null),
    only('docs/a.pdf', null),
  ],
  accepted: [only('docs/pictures/first-page.png', null), only('examples/one/lines.csv', 'code')],
};

const maximumLines = 400;
const isData = /\.(?:json|csv|tsv|ya?ml|txt|svg)$|^LICENSE$/;

export const filesAreShort: Rule = {
  name: `no file has more than ${maximumLines} lines, data excepted`,
  check: eachText(({ path, text }) => {
    if (isData.test(path) || isWithin(path, 'formats')) return [];
    const lines = text.replace(/\n$/, '').split('\n').length;
    return lines > maximumLines ? [{ path, message: `has ${lines} lines` }] : [];
  }),
  refused: [only('src/core/cube/sum.ts', 'x;\n'.repeat(401))],
  accepted: [
    only('src/core/cube/sum.ts', 'x;\n'.repeat(400)),
    only('examples/one/lines.csv', '1\n'.repeat(1000)),
    only('formats/one/tables.ts', 'x;\n'.repeat(1000)),
  ],
};

const program = /\.(?:tsx?|m?js|css|typ|sql|sh)$|^\.ci\//;
const openingComment = /^\s*(?:\/\/|\/\*|#|--)\s*(?!@|eslint|prettier)\S/;

export const filesOpenWithAComment: Rule = {
  name: 'a file of code opens with a comment that says what it is for',
  check: eachText(({ path, text }) =>
    program.test(path) && !openingComment.test(text.replace(/^#!.*\n/, ''))
      ? [{ path, message: 'opens without a comment' }]
      : [],
  ),
  refused: [
    only('src/core/cube/sum.ts', "import { a } from './a.ts';\n// Sums.\n"),
    only('eslint.config.js', '// @ts-check\nexport default [];'),
    only('.ci/run', '#!/usr/bin/env bash\nset -e\n'),
  ],
  accepted: [
    only('src/core/cube/sum.ts', '// Sums of regions.\n'),
    only('src/publish/html/page.css', '/* Paper, and ink on it. */\n'),
    only('.ci/run', '#!/usr/bin/env bash\n# What a stranger does.\n'),
  ],
};

export const nothingIsLeftForLater: Rule = {
  name: 'no note of unfinished work is left in a file',
  check: eachText((file) => {
    const pattern = /\b(?:[T]ODO|[F]IXME|[H]ACK|[X]XX)\b/;
    const index = file.text.split('\n').findIndex((line) => pattern.test(line));
    return index === -1 ? [] : [{ path: file.path, line: index + 1, message: 'leaves work for later' }];
  }),
  refused: [only('src/core/cube/sum.ts', ['// TO', 'DO: negative sums'].join(''))],
  accepted: [only('src/core/cube/sum.ts', '// Negative sums are sums.')],
};
