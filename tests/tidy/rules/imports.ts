// Imports follow the table of layers, and the core stays free of packages and of Node.
import { isWithin, layerOf, layers, resolveImport } from '../layers.ts';
import { eachText, only } from '../rule.ts';
import type { Fault, Rule, TextFile } from '../rule.ts';
import { importsOf, isProgram } from '../syntax.ts';
import type { Import } from '../syntax.ts';

export const importsFollowTheTable: Rule = {
  name: 'a layer imports only what the table of layers allows',
  check: eachText((file) => {
    if (!isProgram(file.path)) return [];
    const layer = layerOf(file.path);
    if (layer === undefined) {
      if (!file.path.startsWith('src/')) return [];
      return [{ path: file.path, message: 'belongs to no layer: add its folder to the table of layers' }];
    }
    return importsOf(file).flatMap((one) => faultOfImport(file, layer, one));
  }),
  refused: [
    only('src/core/money/parse.ts', "import { sum } from '../cube/sum.ts';"),
    only('src/core/money/parse.ts', "import type { Region } from '../cube/region.ts';"),
    only('src/core/money/parse.ts', "export { sum } from '../cube/sum.ts';"),
    only('src/core/money/parse.ts', "const sum = await import('../cube/sum.ts');"),
    only('src/core/money/parse.ts', "let region: import('../cube/region.ts').Region;"),
    // The compiler would let this pass, because the disclosure refers to the tables.
    only('src/publish/html/page.ts', "import { writeTable } from '../../core/tables/write.ts';"),
    only('src/publish/html/page.ts', "import { formats } from '../../../formats/all.ts';"),
    only('src/exchange/folder.ts', "import { page } from '../publish/html/page.ts';"),
    only('formats/one/tables.ts', "import { fen } from '../../src/core/money/fen.ts';"),
    only('src/cli/main.ts', "import { sample } from '../../tests/sample.ts';"),
    only('src/elsewhere/thing.ts', 'export const thing = 1;'),
  ],
  accepted: [
    only(
      'src/core/cube/sum.ts',
      "import { zeroFen } from '../money/fen.ts';\nimport { all } from './region.ts';",
    ),
    only('src/exchange/workbook.ts', "import { writeCells } from '../publish/xlsx/cells.ts';"),
    only('formats/one/tables.ts', "import type { TableSpec } from '../../src/core/tables/spec.ts';"),
    only('src/core/money/parse.ts', 'export const example = "import { sum } from \'../cube/sum.ts\'";'),
  ],
};

function faultOfImport(file: TextFile, layer: string, { from, typesOnly, line }: Import): readonly Fault[] {
  if (!from.startsWith('.')) return [];
  const target = resolveImport(file.path, from);
  if (isWithin(target, layer)) return [];
  const allowed = layers.get(layer);
  if (allowed?.imports.some((folder) => isWithin(target, folder)) !== true) {
    return [{ path: file.path, line, message: `${layer} may not import ${target}` }];
  }
  if (allowed.typesOnly === true && !typesOnly) {
    return [{ path: file.path, line, message: `${layer} may import only types: write "import type"` }];
  }
  return [];
}

export const coreIsPure: Rule = {
  name: 'the core and the formats import neither packages nor Node',
  check: eachText((file) => {
    if (!isProgram(file.path) || layers.get(layerOf(file.path) ?? '')?.pure !== true) return [];
    return importsOf(file)
      .filter(({ from }) => !from.startsWith('.'))
      .map(({ from, line }) => ({ path: file.path, line, message: `imports "${from}"` }));
  }),
  refused: [
    only('src/core/ledger/read.ts', "import { readFileSync } from 'node:fs';"),
    only('src/core/ledger/read.ts', "import { parse } from 'yaml';"),
    only('src/core/ledger/read.ts', 'const yaml = await import(name);'),
    only('formats/one/tables.ts', "import type { Options } from 'yaml';"),
  ],
  accepted: [
    only('src/core/ledger/read.ts', "import { parse } from '../money/parse.ts';"),
    only('src/exchange/folder.ts', "import { readFileSync } from 'node:fs';"),
  ],
};
