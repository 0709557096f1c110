// The fonts of the PDF, by what they are used for.
//
// The typesetter always sees the fonts that are installed on the machine, and there is no switch for that. So every font
// is handed to it as the one regular face of a family of our own, named after the font's content, and the template asks for
// nothing else: no installed font bears such a name, and one that did would come after ours. The same document looks the
// same, byte for byte, on every machine. (Hiding the system's folders was tried: it needs an environment variable that only
// Linux heeds and that worker threads cannot set.)
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import type { Problem } from '../../core/lib/problem.ts';
import { problem } from '../../core/lib/problem.ts';
import type { Result } from '../../core/lib/result.ts';
import { err, ok } from '../../core/lib/result.ts';
import type { FontFile } from './font-file.ts';
import { fingerprint, readFontFile, renamed } from './font-file.ts';

/** What a font is used for; one family list each, in the order in which a glyph is looked for. */
export type FontRole = 'title' | 'heading' | 'subheading' | 'body' | 'table' | 'tableStrong';

export interface FontFamily {
  /** The name of our own; the typesetter knows the font by no other. */
  readonly family: string;
  /** A name that a reader of a message recognises. */
  readonly knownAs: string;
  readonly has: FontFile['has'];
}

export interface Fonts {
  readonly families: Readonly<Record<FontRole, readonly FontFamily[]>>;
}

export interface LoadedFonts extends Fonts {
  /** The font files under their names of our own: 50 MB, which the typesetter copies, so that nobody need keep them. */
  readonly blobs: readonly Buffer[];
}

const packaged = {
  serif: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  serifBold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  sans: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  sansSemiBold: '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
} as const;

const familyPrefix = 'Mingzhang-';

/** Official documents ask for these, which are sold under licence; what is packaged stands in for them. */
const roles: Readonly<Record<FontRole, { licensed: readonly string[]; packaged: keyof typeof packaged }>> = {
  title: { licensed: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S'], packaged: 'serifBold' },
  heading: { licensed: ['黑体', 'SimHei'], packaged: 'sansSemiBold' },
  subheading: { licensed: ['楷体_GB2312', 'KaiTi_GB2312'], packaged: 'serifBold' },
  body: { licensed: ['仿宋_GB2312', 'FangSong_GB2312'], packaged: 'serif' },
  table: { licensed: [], packaged: 'sans' },
  tableStrong: { licensed: [], packaged: 'sansSemiBold' },
};

/**
 * Loads the packaged fonts and, where a folder of licensed ones is named, those of them that official documents ask for.
 * A folder that is not there or a font in it that cannot be read is a problem.
 */
export function loadFonts(fontFolder?: string): Result<LoadedFonts, readonly Problem[]> {
  const licensed = fontFolder === undefined ? ok([]) : readFontFolder(fontFolder);
  if (!licensed.ok) return licensed;
  const blobs = new Map<string, Buffer>();
  const familyOf = (font: FontFile, knownAs: string): FontFamily => {
    const family = `${familyPrefix}${fingerprint(font)}`;
    if (!blobs.has(family)) blobs.set(family, renamed(font, family));
    return { family, knownAs, has: font.has };
  };
  const standIns = loadPackaged(familyOf);
  const familiesOf = ({
    licensed: names,
    packaged: standIn,
  }: (typeof roles)[FontRole]): readonly FontFamily[] => {
    const asked = names.find((name) => licensed.value.some((font) => font.names.has(name)));
    const found = licensed.value.find((font) => asked !== undefined && font.names.has(asked));
    return found === undefined || asked === undefined
      ? [standIns[standIn]]
      : [familyOf(found, asked), standIns[standIn]];
  };
  const families = {
    title: familiesOf(roles.title),
    heading: familiesOf(roles.heading),
    subheading: familiesOf(roles.subheading),
    body: familiesOf(roles.body),
    table: familiesOf(roles.table),
    tableStrong: familiesOf(roles.tableStrong),
  };
  return ok({ families, blobs: [...blobs.values()] });
}

/** Every font that pages may be set in, by the name it is known by and a digest of its content. */
export function fontNames({ families }: Fonts): readonly string[] {
  const all = Object.values(families).flat();
  return [...new Set(all.map(({ family, knownAs }) => `${knownAs} (${family.slice(familyPrefix.length)})`))];
}

function loadPackaged(
  familyOf: (font: FontFile, knownAs: string) => FontFamily,
): Readonly<Record<keyof typeof packaged, FontFamily>> {
  const { resolve } = createRequire(import.meta.url);
  const load = (path: string, knownAs: string): FontFamily => {
    const font = readFontFile(readFileSync(resolve(path)));
    if (font === undefined) throw new Error(`the packaged font ${path} cannot be read`);
    return familyOf(font, knownAs);
  };
  return {
    serif: load(packaged.serif, 'Noto Serif SC'),
    serifBold: load(packaged.serifBold, 'Noto Serif SC Bold'),
    sans: load(packaged.sans, 'Noto Sans SC'),
    sansSemiBold: load(packaged.sansSemiBold, 'Noto Sans SC SemiBold'),
  };
}

/** The font files of a folder, in the order of their names; other files are passed over. */
function readFontFolder(folder: string): Result<readonly FontFile[], readonly Problem[]> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    return err([problem('font-folder-missing', { file: folder }, { values: {} })]);
  const fonts: FontFile[] = [];
  const problems: Problem[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!['.ttf', '.otf'].includes(extname(name).toLowerCase())) continue;
    const file = join(folder, name);
    const font = readFontFile(readFileSync(file));
    if (font === undefined) {
      const values = { fileType: extname(name).slice(1).toUpperCase(), detail: '' };
      problems.push(problem('file-malformed', { file }, { values }));
    } else {
      fonts.push(font);
    }
  }
  return problems.length === 0 ? ok(fonts) : err(problems);
}
