import {build, context} from 'esbuild'
import {globSync} from 'tinyglobby'

/**
 * Bundles what was named: `node esbuild.mjs [product] [tests] [measure] [train] [--watch]`.
 */
const words = process.argv.slice(2)
const wanted = words.filter((word) => !word.startsWith('--'))

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  loader: {'.md': 'text'},
  logLevel: 'warning',
  legalComments: 'none',
  outdir: 'dist',
  outExtension: {'.js': '.cjs'}
}

/** @type {import('esbuild').BuildOptions} */
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // The language server's packages offer two forms; only their modules can be trimmed to what is used.
  mainFields: ['module', 'main'],
  define: {'import.meta.url': '__filename'}
}

/** @type {import('esbuild').BuildOptions} */
const worker = {
  ...shared,
  platform: 'browser',
  target: 'es2023',
  outExtension: {'.js': '.js'},
  mainFields: ['browser', 'module', 'main'],
  // Without it a dependency of remark-parse takes its form for pages, which calls `document` when it loads.
  conditions: ['worker']
}

/** @type {Record<string, readonly import('esbuild').BuildOptions[]>} */
const bundles = {
  product: [
    {...node, entryPoints: {server: 'server/node.ts'}},
    {...node, entryPoints: {cli: 'server/cli.ts'}, external: ['./server.cjs'], banner: {js: '#!/usr/bin/env node'}},
    {...node, entryPoints: {client: 'client/node.ts'}, external: ['vscode']},
    {...worker, format: 'iife', entryPoints: {'server-browser': 'server/browser.ts'}},
    {...worker, format: 'cjs', entryPoints: {'client-browser': 'client/browser.ts'}, external: ['vscode']}
  ],
  tests: [
    {
      ...node,
      minify: false,
      sourcemap: 'inline',
      entryPoints: globSync('test/**/*.test.ts'),
      outdir: 'dist/test',
      outbase: 'test'
    }
  ],
  measure: [{...node, minify: false, entryPoints: {measure: 'test/labelled/measure.ts'}}],
  train: [{...node, minify: false, entryPoints: {train: 'test/labelled/train.ts'}}]
}

for (const options of wanted.flatMap((name) => bundles[name] ?? [])) {
  if (words.includes('--watch')) await (await context(options)).watch()
  else await build(options)
}
