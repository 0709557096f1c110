// Reads TypeScript as the compiler does, so that a word in a comment or in a string is not taken for code.
import ts from 'typescript';

import type { TextFile } from './rule.ts';

export interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
  readonly line: number;
}

export function isProgram(path: string): boolean {
  return /\.(?:ts|tsx|js|mjs)$/.test(path);
}

/** Several rules ask for them, and to parse all files takes seconds. */
const importsFound = new WeakMap<TextFile, readonly Import[]>();

/** Every import and re-export of a file, the dynamic ones included. */
export function importsOf(file: TextFile): readonly Import[] {
  const found = importsFound.get(file) ?? findImports(file);
  importsFound.set(file, found);
  return found;
}

function findImports(file: TextFile): readonly Import[] {
  const found: Import[] = [];
  forEachNode(file, (node, line) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const typesOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      found.push({ from: node.moduleSpecifier.text, typesOnly, line });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      if (ts.isStringLiteral(node.moduleSpecifier)) {
        found.push({ from: node.moduleSpecifier.text, typesOnly: node.isTypeOnly, line });
      }
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      // A path that is put together cannot be followed, and so is not let through.
      const text = from !== undefined && ts.isStringLiteralLike(from) ? from.text : '(computed)';
      found.push({ from: text, typesOnly: false, line });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push({ from: node.argument.literal.getText().slice(1, -1), typesOnly: true, line });
    }
  });
  return found;
}

export interface Call {
  /** As written: `Date.now`, `new Date`, `Number`. */
  readonly callee: string;
  readonly argumentsText: string;
  readonly line: number;
}

/** Every call of a file, and every `new`. */
export function callsOf(file: TextFile): readonly Call[] {
  const found: Call[] = [];
  forEachNode(file, (node, line) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const name = node.expression.getText().replaceAll(/\s+/g, '');
    const argumentsText = node.arguments?.map((argument) => argument.getText()).join(', ') ?? '';
    found.push({ callee: ts.isNewExpression(node) ? `new ${name}` : name, argumentsText, line });
  });
  return found;
}

function forEachNode(file: TextFile, visit: (node: ts.Node, line: number) => void): void {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const walk = (node: ts.Node): void => {
    visit(node, source.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, walk);
  };
  ts.forEachChild(source, walk);
}

/** A `tsconfig.json`, which may hold comments. Throws when it cannot be read: the compiler could not either. */
export function parseProjectFile(file: TextFile): { readonly references: readonly string[] } {
  const read = ts.parseConfigFileTextToJson(file.path, file.text);
  if (read.error !== undefined) throw new Error(`${file.path} is not valid JSON with comments`);
  const { references = [] } = read.config as { references?: readonly { path: string }[] };
  return { references: references.map((reference) => reference.path) };
}
