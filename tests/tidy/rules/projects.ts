// The compiler's projects say the same as the table of layers, and none is forgotten.
import { isWithin, layerOf, layers, resolveImport } from '../layers.ts';
import { isText, only } from '../rule.ts';
import type { Fault, Rule } from '../rule.ts';
import { isProgram, parseProjectFile } from '../syntax.ts';
import type { TrackedFile } from '../tracked-files.ts';

const rootProject = 'tsconfig.json';

export const projectsFollowTheTable: Rule = {
  name: "a layer's tsconfig refers to the layers that the table names",
  check: (files) =>
    files.filter(isText).flatMap((file) => {
      const folder = file.path.replace(/\/tsconfig\.json$/, '');
      const layer = layers.get(folder);
      if (folder === file.path || layer === undefined) return [];
      const wanted = new Set(layer.imports.map((path) => layerOf(path) ?? path));
      const found = new Set(parseProjectFile(file).references.map((path) => resolveImport(file.path, path)));
      return [...wanted.symmetricDifference(found)].map((other) => ({
        path: file.path,
        message: `${wanted.has(other) ? 'does not refer' : 'refers'} to ${other}`,
      }));
    }),
  refused: [
    only('src/core/money/tsconfig.json', '{ "references": [{ "path": "../lib" }, { "path": "../cube" }] }'),
    only('src/core/money/tsconfig.json', '{ "references": [] }'),
  ],
  accepted: [
    only('src/core/money/tsconfig.json', '{ // all it needs\n "references": [{ "path": "../lib" }] }'),
  ],
};

export const layersAreChecked: Rule = {
  name: 'every layer with a file is listed in the root tsconfig',
  check: (files) => {
    const root = files.filter(isText).find(({ path }) => path === rootProject);
    const listed = root === undefined ? [] : parseProjectFile(root).references;
    return [...layers.keys()]
      .filter((layer) => files.some((file) => isProgram(file.path) && isWithin(file.path, layer)))
      .filter((layer) => !listed.includes(layer))
      .map((layer): Fault => ({ path: rootProject, message: `does not list ${layer}` }));
  },
  refused: [checkout(['src/core/lib'], ['src/core/lib/result.ts', 'src/core/money/fen.ts'])],
  accepted: [checkout(['src/core/lib'], ['src/core/lib/result.ts', 'src/core/money/tsconfig.json'])],
};

function checkout(listed: readonly string[], paths: readonly string[]): readonly TrackedFile[] {
  const references = listed.map((path) => ({ path }));
  return [
    { path: rootProject, text: JSON.stringify({ files: [], references }) },
    ...paths.map((path) => ({ path, text: '' })),
  ];
}
