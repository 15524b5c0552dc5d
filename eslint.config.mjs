import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * A layer may not import these. (The layers are kept apart by the projects of TypeScript and by .dependency-cruiser.cjs, too: each has holes
 * that another one covers.)
 * @param {string} layer @param {readonly string[]} forbidden @param {string} message
 */
function keepOut(layer, forbidden, message) {
  return {
    files: [`${layer}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: [...forbidden], message }] }] },
  };
}

const NODE = ['node:*', 'fs', 'fs/*', 'path', 'os', 'util', 'child_process', 'process', 'stream', 'worker_threads', 'url', 'crypto'];
const folder = (name) => [`**/${name}`, `**/${name}/**`];

/** What neither the engine nor the pages of a webview may know. */
const ALL_BUT_ENGINE = ['vscode', ...NODE, ...['editor', 'node', 'web', 'cli', 'test', 'scripts'].flatMap(folder)];

export default defineConfig(
  // src/reader-kernel is AssemblyScript: its own compiler checks it.
  globalIgnores(['dist/', 'out/', '.cache/', '.vscode-test*/', '**/*.d.ts', '.dependency-cruiser.cjs', 'src/reader-kernel/']),
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['training/*.ts'] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // A contract may ask for more than an implementation uses.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers read well in a message.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `text[i]!` under a loop's condition: noUncheckedIndexedAccess asks for it, and a check that cannot fail would cost time.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      // `[...text]` gives code points, and is used where these are meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `process.env['HOME']`: what may or may not be there is not written as if it were a field.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // One line for an event handler: `() => this.refresh()`.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The engine goes through strings by UTF-16 units, as its offsets count; `for (const c of text)` would go by code points.
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/prefer-string-starts-ends-with': ['error', { allowSingleElementEquality: 'always' }],
      // `tokens[i]!.lower === word` is what noUncheckedIndexedAccess makes of it; Prettier leaves no doubt about the spaces.
      '@typescript-eslint/no-confusing-non-null-assertion': 'off',
      // `!a || a.b` and `a?.b` differ in what they say.
      '@typescript-eslint/prefer-optional-chain': 'off',
      // Each where it reads better; a named index says what the keys are.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/engine/**/*.ts', 'src/editor/**/*.ts', 'src/webview/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  keepOut('src/engine', ALL_BUT_ENGINE, 'The engine is pure: text in, annotations out.'),
  keepOut(
    'src/editor',
    [...NODE, ...folder('node'), ...folder('web'), ...folder('cli'), ...folder('test'), ...folder('scripts')],
    'The editor runs in a web worker, too: no Node, and nothing of the entries or the command line.',
  ),
  keepOut('src/webview', ALL_BUT_ENGINE, 'What runs inside a webview knows the types of the engine alone.'),
  keepOut('src/node', [...folder('web'), ...folder('cli'), ...folder('test')], 'The entries know the editor alone.'),
  keepOut('src/web', [...NODE, ...folder('node'), ...folder('cli'), ...folder('test')], 'The entries know the editor alone.'),
  keepOut(
    'src/cli',
    ['vscode', ...folder('editor'), ...folder('node'), ...folder('web'), ...folder('test')],
    'The command line knows the engine alone.',
  ),
  {
    files: ['test/**/*.ts'],
    rules: {
      // Mocha's `describe` and `it` return nothing to wait for; fast-check's and assert's functions are used unbound.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
);
