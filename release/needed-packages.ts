// The packages that a release loads, with all that these load themselves, and which of their files are needed when the program runs.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Of packages with much beside: what is used of them. Licences are always kept. */
const used: Readonly<Record<string, RegExp>> = {
  '@expo-google-fonts/noto-sans-sc': /^(?:400Regular\/.*|600SemiBold\/.*)\.ttf$/u,
  '@expo-google-fonts/noto-serif-sc': /^(?:400Regular\/.*|700Bold\/.*)\.ttf$/u,
  '@electric-sql/pglite': /^dist\/(?:(?:pglite|initdb)\..*|[^/]*\.js|.*\/.*\.js|pg_trgm\.tar\.gz)$/u,
  'pdfjs-dist': /^(?:legacy\/build\/pdf(?:\.worker)?\.mjs|(?:cmaps|standard_fonts|wasm|iccs)\/.*)$/u,
};

const never = /\.(?:map|d\.[cm]?ts|md|png|cjs\.map)$|(?:^|\/)(?:test|tests|docs|examples)\//u;
const always = /^package\.json$|(?:^|\/)(?:licen[cs]e|notice|copying)[^/]*$/iu;

/** `path` is that of a file inside of the package. */
export function isNeeded(name: string, path: string): boolean {
  if (always.test(path)) return true;
  return !never.test(path) && (used[name]?.test(path) ?? true);
}

export interface NeededPackage {
  readonly name: string;
  /** From the root of the checkout. */
  readonly folder: string;
}

/** As they are installed below `root`; optional ones that are not, being for other machines, are left out. */
export function neededPackages(root: string, names: readonly string[]): readonly NeededPackage[] {
  const found = new Map<string, NeededPackage>();
  const waiting = names.map((name) => ({ name, from: '' }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { name, from } = next;
    const folder = installedFolder(root, name, from);
    if (folder === undefined || found.has(folder)) continue;
    found.set(folder, { name, folder });
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    ) as Readonly<Partial<Record<'dependencies' | 'optionalDependencies', Record<string, string>>>>;
    for (const each of Object.keys({ ...dependencies, ...optionalDependencies }))
      waiting.push({ name: each, from: folder });
  }
  return [...found.values()].toSorted((left, right) => (left.folder < right.folder ? -1 : 1));
}

/** Where Node looks: beside the package that asks, and in every folder above. */
function installedFolder(root: string, name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder === '.' ? '' : folder, 'node_modules', name);
    if (basename(folder) !== 'node_modules' && existsSync(join(root, candidate, 'package.json')))
      return candidate;
    if (folder === '' || folder === '.') return undefined;
  }
}
