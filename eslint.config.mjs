import {defineConfig} from 'eslint/config'
import eslint from '@eslint/js'
import regexp from 'eslint-plugin-regexp'
import typescript from 'typescript-eslint'

export default defineConfig(
  {ignores: ['dist/', 'node_modules/', '.vscode-test/']},
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommendedTypeChecked, typescript.configs.stylisticTypeChecked],
    plugins: {regexp},
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      // Drafts are read as they are typed: a pattern that backtracks would stall the editor.
      'regexp/no-super-linear-backtracking': ['error', {report: 'potential'}],
      'regexp/no-super-linear-move': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: 'test', package: 'node:test'}]}
      ],
      // The only places are those where the line itself shows why.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-regexp-exec': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-control-regex': 'off',
      'no-restricted-syntax': ['error', 'ClassDeclaration', 'TSEnumDeclaration']
    }
  },
  {
    files: ['server/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        'ClassDeclaration',
        'TSEnumDeclaration',
        {
          selector: "CallExpression[callee.object.name='l10n']:not(:function CallExpression)",
          message: 'The language of the author is not known yet when a module is loaded: say this in a function.'
        }
      ]
    }
  },
  {files: ['**/*.mjs'], languageOptions: {globals: {process: 'readonly', console: 'readonly'}}}
)
