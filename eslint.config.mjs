import comments from '@eslint-community/eslint-plugin-eslint-comments';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The import law: what the modules of a room may import from outside it. All
 * else is refused. Arrows go from what shows to what decides, never back.
 */
function room(name, message, patterns) {
  return {
    name: `import law of ${name}`,
    files: [`src/${name}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: patterns.map((pattern) => ({
            message,
            caseSensitive: true,
            ...pattern,
          })),
        },
      ],
    },
  };
}

const importLaw = [
  room('logic', 'Logic imports nothing from outside src/logic.', [
    { regex: '^(?!\\./)' },
  ]),
  room(
    'content',
    "Content imports logic's ids, types of logic, and @lit/localize.",
    [
      {
        regex: '^(?!\\./|\\.\\./logic/[a-z]+\\.js$|@lit/localize$)',
      },
      {
        regex: '^\\.\\./logic/(?!ids\\.js$)',
        allowTypeImports: true,
      },
    ],
  ),
  room(
    'localization',
    'Localization imports nothing but @lit/localize, and types of lit.',
    [
      { regex: '^(?!\\./|@lit/localize|lit$)' },
      { regex: '^lit$', allowTypeImports: true },
    ],
  ),
  room(
    'elements',
    'Elements import logic, content, localization, lit and each other.',
    [
      { regex: '^(?!\\.|lit$|lit/)' },
      { regex: '^(\\.\\./)+(define|index)\\.js$' },
      { regex: '^(\\.\\./)+embed/' },
      {
        regex: '^lit/directives/style-map\\.js$',
        message: 'Its first render violates `style-src self`.',
      },
      {
        regex: '^lit/directives/unsafe-',
        message: 'A value is never trusted as markup.',
      },
    ],
  ),
  {
    name: 'import law of all',
    files: ['src/*.ts', 'src/embed/**/*.ts'],
    ignores: ['src/script.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '(^|/)define\\.js$',
              message:
                'define is where pages start; only the pasted script imports it.',
            },
          ],
        },
      ],
    },
  },
];

/** What the pages that embed the elements forbid, or break. */
const embedding = {
  name: 'code on other people’s pages',
  files: ['src/**/*.ts'],
  languageOptions: { globals: globals.browser },
  rules: {
    'no-console': ['error', { allow: ['warn'] }],
    'no-restricted-globals': [
      'error',
      {
        checkGlobalObject: true,
        globals: [
          'fetch',
          'indexedDB',
          'localStorage',
          'sessionStorage',
          'XMLHttpRequest',
        ].map((name) => ({
          name,
          message: 'The elements ask nothing and store nothing.',
        })),
      },
    ],
    'no-restricted-properties': [
      'error',
      {
        object: 'Array',
        property: 'from',
        message: 'Prototype 1.7 and MooTools 1.4 replace it.',
      },
      {
        object: 'document',
        property: 'cookie',
        message: 'The elements store nothing.',
      },
      ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
        property,
        message: 'A value is never trusted as markup.',
      })),
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: 'ForInStatement',
        message: 'Old libraries add enumerable properties to arrays.',
      },
    ],
  },
};

const noSkips = 'Every test runs, everywhere.';

const tests = {
  name: 'tests',
  files: ['test/**/*.test.ts', 'test/**/*.node.test.mjs'],
  languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
  rules: {
    // Chai asserts by reading a property: expect(x).to.be.true
    '@typescript-eslint/no-unused-expressions': 'off',
    'no-restricted-properties': [
      'error',
      ...['describe', 'it', 'test'].flatMap((object) =>
        ['only', 'skip'].map((property) => ({
          object,
          property,
          message: noSkips,
        })),
      ),
    ],
    'no-restricted-globals': [
      'error',
      ...['xdescribe', 'xit'].map((name) => ({ name, message: noSkips })),
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector:
          "CallExpression[callee.object.type='ThisExpression'][callee.property.name='skip']",
        message: noSkips,
      },
    ],
  },
};

export default defineConfig(
  globalIgnores(['locales/generated/', 'coverage/', 'dist/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    plugins: { '@eslint-community/eslint-comments': comments },
    rules: {
      '@eslint-community/eslint-comments/no-unlimited-disable': 'error',
      '@eslint-community/eslint-comments/require-description': 'error',
    },
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Answers are a record by contract, and to revise them is to drop keys.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      // An empty one stands in for HTMLElement where there is no DOM.
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/triple-slash-reference': [
        'error',
        { types: 'always' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
  },
  embedding,
  importLaw,
  tests,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    // Much of it runs in the pages that it drives.
    files: [
      'test/hosts/apps/**/*.mjs',
      'test/bench/visit.mjs',
      'test/wordpress/*.mjs',
    ],
    languageOptions: { globals: globals.browser },
  },
  {
    files: [
      'demo/**/*.js',
      'src/embed/snippets/*.js',
      'src/embed/wordpress/*.js',
      'test/**/*.js',
    ],
    languageOptions: { globals: globals.browser },
  },
);
