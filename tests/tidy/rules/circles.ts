// No file imports itself by way of others.
import { resolveImport } from '../layers.ts';
import { isText, type Fault, type Rule } from '../rule.ts';
import { importsOf, isProgram } from '../syntax.ts';
import type { TrackedFile } from '../tracked-files.ts';

export const importsRunInNoCircle: Rule = {
  name: 'imports run in no circle, imports of types included',
  check: (files) => {
    const imports = importsByPath(files);
    const settled = new Set<string>();
    return [...imports.keys()].flatMap((path) => circleFrom(path, [], imports, settled));
  },
  refused: [
    [
      { path: 'src/core/cube/sum.ts', text: "import { all } from './region.ts';" },
      { path: 'src/core/cube/region.ts', text: "import type { Sum } from './sum.ts';" },
    ],
    [
      { path: 'src/cli/one.ts', text: "import { two } from './two.ts';" },
      { path: 'src/cli/two.ts', text: "export { three } from './batch/three.ts';" },
      { path: 'src/cli/batch/three.ts', text: "const one = await import('../one.ts');" },
    ],
  ],
  accepted: [
    [
      {
        path: 'src/cli/one.ts',
        text: "import { two } from './two.ts';\nimport { three } from './three.ts';",
      },
      { path: 'src/cli/two.ts', text: "import { three } from './three.ts';" },
      { path: 'src/cli/three.ts', text: 'export const three = 3;' },
    ],
  ],
};

type Imports = ReadonlyMap<string, readonly { readonly target: string; readonly line: number }[]>;

function importsByPath(files: readonly TrackedFile[]): Imports {
  return new Map(
    files
      .filter(isText)
      .filter(({ path }) => isProgram(path))
      .map((file) => [
        file.path,
        importsOf(file)
          .filter(({ from }) => from.startsWith('.'))
          .map(({ from, line }) => ({ target: resolveImport(file.path, from), line })),
      ]),
  );
}

/** Files are settled once all that they import has been followed; a circle is told where it closes. */
function circleFrom(
  path: string,
  way: readonly string[],
  imports: Imports,
  settled: Set<string>,
): readonly Fault[] {
  if (settled.has(path)) return [];
  const stretched = [...way, path];
  const faults = (imports.get(path) ?? []).flatMap(({ target, line }) => {
    const begins = stretched.indexOf(target);
    if (begins === -1) return circleFrom(target, stretched, imports, settled);
    const circle = [...stretched.slice(begins), target].join(' → ');
    return [{ path, line, message: `closes a circle: ${circle}` }];
  });
  settled.add(path);
  return faults;
}
