// Type-aware lint, strict everywhere. The rules of this house that no linter knows stand in tests/tidy/.
// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['out/', '.cache/', 'node_modules/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: ['./tsconfig.lint.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that says it.' },
        {
          selector: 'TSEnumDeclaration, TSModuleDeclaration',
          message: 'Types must be erasable: use a union of literals.',
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/promise-function-async': 'error',
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowString: false, allowNumber: false, allowNullableObject: false },
      ],
      // A switch over a union names every member, and says so again when a member is added.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
      // Fen are bigint and counts are number: both are safe to print as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `noPropertyAccessFromIndexSignature` wants the brackets that this rule would take away.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // `{ [code: string]: … }` says what the key is; `Record<string, …>` does not.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // Spreading a string gives code points, which is what Chinese text is counted in.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Takes a branded bigint (our fen) for an object.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
    },
  },
  {
    // Plain JavaScript has no types to be aware of, and its callers read its comments.
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // An element of hono/jsx may be a promise by its type, and is none where nothing in it waits.
    files: ['**/*.tsx'],
    rules: { '@typescript-eslint/promise-function-async': 'off' },
  },
  {
    // A command line writes to its terminal, a benchmark prints its numbers, and whoever bundles wants to know where.
    files: ['src/cli/**', 'bench/**', 'release/**'],
    rules: { 'no-console': 'off' },
  },
);
