// Core rules, and the security plug-in and the TypeScript parser where the installation has them.
import { createRequire } from 'node:module';

function installed(name) {
  try {
    // Beside eslint itself.
    return createRequire(process.argv[1])(name);
  } catch {
    return undefined;
  }
}

const security = installed('eslint-plugin-security');
const parser = installed('@typescript-eslint/parser');

const rules = Object.fromEntries(
  [
    'no-eval', 'no-implied-eval', 'no-new-func', 'no-cond-assign', 'use-isnan', 'eqeqeq', 'no-constant-condition',
    'no-constant-binary-expression', 'no-self-compare', 'no-compare-neg-zero', 'no-empty', 'no-unsafe-finally',
    'no-unreachable', 'no-dupe-keys', 'no-dupe-else-if', 'no-fallthrough', 'no-async-promise-executor',
    'no-prototype-builtins', 'no-script-url', 'no-loss-of-precision', 'no-control-regex', 'valid-typeof',
    'getter-return', 'for-direction', 'no-unmodified-loop-condition',
  ].map((rule) => [rule, 'warn']),
);
const plugged = security ? Object.fromEntries(Object.keys(security.rules).map((rule) => ['security/' + rule, 'warn'])) : {};
const shared = { plugins: security ? { security } : {}, rules: { ...rules, ...plugged } };
const jsx = { parserOptions: { ecmaFeatures: { jsx: true } } };

export default [
  { files: ['**/*.js', '**/*.mjs', '**/*.jsx'], languageOptions: jsx, ...shared },
  { files: ['**/*.cjs'], languageOptions: { ...jsx, sourceType: 'commonjs' }, ...shared },
  ...(parser ? [{ files: ['**/*.ts', '**/*.tsx'], languageOptions: { ...jsx, parser }, ...shared }] : []),
];
