import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const OFFICE_RULES = [
  'call-sync-after-load',
  'call-sync-before-read',
  'load-object-before-read',
  'no-context-sync-in-loop',
  'no-empty-load',
  'no-navigational-load',
  'no-office-initialize',
  'test-for-null-using-isNullObject',
];

const NO_CLOCK = 'Nothing here knows the time: take the date as an argument.';
const ONLY_EXCEL_ROOM = 'Only src/excel talks to Excel; hand it a plan or ask it for values.';
const OFFICE_NAMES = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];

const CLOCK = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: NO_CLOCK },
  { selector: 'CallExpression[callee.name="Date"]', message: NO_CLOCK },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: NO_CLOCK },
];

/** Refuses these globals, whether they are used as values or as types. */
const refuseGlobals = (names, message, ...selectors) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))],
  'no-restricted-syntax': [
    'error',
    {
      selector: `TSQualifiedName[left.type="Identifier"][left.name=/^(${names.join('|')})$/]`,
      message,
    },
    ...selectors,
  ],
});

export default tseslint.config(
  {
    ignores: ['**/dist/', 'out/', 'coverage/', '.cache/', '**/node_modules/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // A switch over a union must name its cases or say `default`; either is a decision.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false } },
      ],
      // Every index is checked by noUncheckedIndexedAccess; `!` is how a checked one is said.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A host's interface may be asynchronous where one implementation is not.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'workbench/**/*.ts', 'test/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs'] }),
      ],
    },
    // Cycles are looked for by dependency-cruiser, which needs a tenth of the time.
    rules: {
      'import-x/no-default-export': 'error',
      'import-x/no-self-import': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/domain/**', 'src/cascade/**'],
    rules: refuseGlobals(
      [...OFFICE_NAMES, 'CustomFunctions', 'document', 'window', 'process', 'fetch'],
      'domain and cascade are pure: no Office, no page, no I/O. Take the value as an argument.',
      ...CLOCK,
    ),
  },
  {
    files: ['src/functions/**'],
    rules: {
      ...refuseGlobals(OFFICE_NAMES, 'A custom function gets its values as arguments.', ...CLOCK),
      // CustomFunctions.Error, which Excel asks for, is no Error of the language.
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    files: ['src/taskpane/**', 'src/commands/**', 'src/cli/**'],
    rules: refuseGlobals(['Excel'], ONLY_EXCEL_ROOM),
  },
  {
    files: ['src/excel/**', 'src/taskpane/**', 'src/commands/**'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(OFFICE_RULES.map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  {
    files: ['workbench/src/engine/**'],
    rules: {
      // The engine's own types tell its classes and enums apart less well than its code does.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['workbench/src/model/**', 'workbench/src/host/**'],
    rules: {
      // What arrives over the wire is unknown.
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'workbench/test/**/*.ts'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      // A table of cases is as long as there are cases.
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{js,cjs}', '*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: Object.fromEntries(
        ['module', 'require', 'process', '__dirname', 'console', 'URL'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'performance', 'URL'].map((name) => [name, 'readonly']),
      ),
    },
  },
);
