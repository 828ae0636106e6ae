import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layers } from './eslint.layers.mjs';

const impure = [
  ...['Date', 'performance', 'console', 'process', 'crypto'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestIdleCallback'],
];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator'];
const banned = (names, why) => names.map((name) => ({ name, message: why }));

const style = [
  {
    selector: ':function > Identifier.params[typeAnnotation.typeAnnotation.type="TSBooleanKeyword"]',
    message: 'No boolean parameters: use two functions, or a union of words.',
  },
  { selector: 'Program > VariableDeclaration[kind="let"]', message: 'No state in a module: pass it in.' },
  {
    selector: 'Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]',
    message: 'No state in a module: pass it in.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'dist-test/', '.vscode-host/', '.vscode-test/', 'shots/', 'coverage/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Linear-time readers walk over text with for (;;) and index; the compiler checks what they read.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { kamervragen: { rules: { layers } } },
    rules: {
      'kamervragen/layers': 'error',
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...style],
      'no-restricted-globals': ['error', ...banned(network, 'Nothing leaves the machine.')],
    },
  },
  {
    files: [
      'src/{document,checks,dossiers,settings,archive,library}/**/*.ts',
      'src/exchange/{letter,html,docx}/**/*.ts',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(network, 'Nothing leaves the machine.'),
        ...banned(
          impure,
          'The same input gives the same output: no clock, timer, console or environment here.',
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same input gives the same output.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { console: false, process: false, URL: false, module: false, exports: false, require: false },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
