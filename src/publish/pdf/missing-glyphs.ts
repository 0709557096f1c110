// Finds characters that no font of ours can show, before anything is set: with the place where they stand, which the
// typesetter could not tell. A box in place of a name would be a fault nobody sees.
import type { Block, Disclosure, Grid } from '../../core/disclosure/tree.ts';
import type { Problem } from '../../core/lib/problem.ts';
import { problem } from '../../core/lib/problem.ts';
import type { FontRole, Fonts } from './fonts.ts';

interface PrintedText {
  readonly text: string;
  readonly role: FontRole;
  /** Where it stands, in words that a reader finds it by. */
  readonly path: string;
}

/** One problem for each place, with all the characters that it lacks. */
export function findMissingGlyphs(disclosure: Disclosure, fonts: Fonts): readonly Problem[] {
  const problems = new Map<string, { place: PrintedText; characters: Set<string> }>();
  for (const printed of printedTexts(disclosure)) {
    for (const character of printed.text) {
      if (isShown(character, fonts, printed.role)) continue;
      const found = problems.get(printed.path) ?? { place: printed, characters: new Set() };
      found.characters.add(character);
      problems.set(printed.path, found);
    }
  }
  return [...problems.values()].map(({ place, characters }) => {
    const searched = fonts.families[place.role].map(({ knownAs }) => knownAs);
    const written = [...characters].map(visibleName).join(' ');
    return problem(
      'font-missing-glyph',
      { path: place.path },
      { written, values: { fonts: searched.join(', ') } },
    );
  });
}

/** The character itself, or its number where there is nothing to see. */
function visibleName(character: string): string {
  if (!/[\p{C}\p{Z}\p{M}\ufffd]/u.test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function isShown(character: string, fonts: Fonts, role: FontRole): boolean {
  // Line ends and tabs are set as breaks and spaces, without a glyph.
  if (/[\t\n\r]/u.test(character)) return true;
  // PDF/A allows no characters without a meaning that everybody shares, whatever a font holds for them.
  if (/[\p{Co}\ufffd]/u.test(character)) return false;
  const codePoint = character.codePointAt(0) ?? 0;
  return fonts.families[role].some((font) => font.has(codePoint));
}

function* printedTexts(disclosure: Disclosure): Generator<PrintedText> {
  const { cover, provenance, contentsTitle, title, blocks } = disclosure;
  for (const line of cover.lines)
    yield { text: line.text, role: line.role === 'detail' ? 'body' : 'title', path: title };
  yield { text: provenance.mark, role: 'heading', path: title };
  yield { text: provenance.mark, role: 'table', path: title };
  yield { text: provenance.note, role: 'body', path: title };
  yield { text: contentsTitle, role: 'heading', path: title };
  let section = title;
  for (const block of blocks) {
    if (block.kind === 'heading') section = block.text;
    yield* textsOfBlock(block, section);
  }
}

const headingRoles = { 1: 'title', 2: 'heading', 3: 'subheading' } as const;

function* textsOfBlock(block: Block, section: string): Generator<PrintedText> {
  switch (block.kind) {
    case 'heading':
      yield { text: block.text, role: headingRoles[block.level], path: section };
      yield* contentsTexts(block.contentsText, section);
      break;
    case 'paragraph':
      for (const inline of block.inlines) {
        yield { text: inline.kind === 'text' ? inline.text : inline.printed, role: 'body', path: section };
      }
      break;
    case 'table':
      yield { text: block.title, role: 'heading', path: block.title };
      yield* contentsTexts(block.contentsText, block.title);
      for (const text of [block.printedNumber, block.headLeft, block.headRight, ...block.notes]) {
        yield { text, role: 'table', path: block.title };
      }
      yield* textsOfGrid(block.grid, block.title);
      break;
    case 'form':
      yield { text: block.title, role: 'heading', path: block.projectName };
      yield { text: block.subtitle, role: 'body', path: block.projectName };
      yield* textsOfGrid(block.grid, block.projectName);
      break;
    case 'chart':
      yield { text: block.title, role: 'heading', path: block.title };
      for (const text of block.series) yield { text, role: 'table', path: block.title };
      for (const item of block.items) {
        yield { text: item.label, role: 'table', path: block.title };
        for (const { printed } of item.figures) yield { text: printed, role: 'table', path: block.title };
      }
  }
}

/** In the contents, parts are set in the font of headings and what is below them in that of running text. */
function* contentsTexts(text: string | undefined, path: string): Generator<PrintedText> {
  if (text === undefined) return;
  yield { text, role: 'heading', path };
  yield { text, role: 'body', path };
}

function* textsOfGrid(grid: Grid, path: string): Generator<PrintedText> {
  for (const cell of grid.cells) {
    yield { text: cell.text, role: cell.strong || cell.kind === 'head' ? 'tableStrong' : 'table', path };
  }
}
