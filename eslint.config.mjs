import { defineConfig } from 'eslint/config';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const rooms = ['cli', 'formats', 'static', 'elements', 'data', 'lit', 'model', 'safety', 'styles', 'words'];

/** What each room of src/ may import from; everything else there would point back up (docs: the house has one way through). */
const below = {
  elements: ['data', 'model', 'safety', 'styles', 'words'],
  data: ['model', 'safety'],
  lit: ['safety'],
  model: [],
  safety: [],
  styles: [],
  words: [],
  static: ['elements', 'lit', 'model', 'safety', 'styles', 'words'],
  formats: ['model', 'safety', 'words'],
  cli: ['static', 'formats', 'data', 'model', 'safety', 'words'],
};

const directions = Object.entries(below).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.ts`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: rooms
          .filter((other) => other !== room && !allowed.includes(other))
          .map((other) => ({
            regex: `^(\\.\\./)+${other}/`,
            message: `${room}/ stands below ${other}/ and must not know it.`,
          })),
      },
    ],
  },
}));

export default defineConfig(
  {
    ignores: [
      'dist/',
      'coverage/',
      'storybook-static/',
      '.cache/',
      'node_modules/',
      'examples/*/{.astro,_site,dist,out}/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strict,
      tseslint.configs.stylistic,
      lit['flat/recommended'],
      litA11y.configs.recommended,
      wc['flat/best-practice'],
    ],
    rules: {
      // `!` says what the schema or the DOM guarantees and TypeScript cannot see.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Safari drops a list from the accessibility tree when its bullets are styled away; `role="list"` keeps it.
      'lit-a11y/no-redundant-role': 'off',
      // A type that refers to itself cannot be written as a `Record`.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=\\s*("[^"]*|\'[^\']*)?$/]',
          message: 'A computed style attribute is blocked by strict policies: use setProperty.',
        },
        {
          selector:
            'TSEnumDeclaration, TSModuleDeclaration[declare!=true], TSParameterProperty[accessibility]',
          message: 'TypeScript is for types only.',
        },
      ],
    },
  },
  ...directions,
  // Chai's assertions read as expressions, and tests do on purpose what the library must not.
  {
    files: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'wc/no-closed-shadow-root': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.base],
    rules: { 'no-unused-vars': 'error' },
  },
);
