import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {build, context} from 'esbuild'
import {globSync} from 'tinyglobby'

/**
 * Bundles what was named: `node esbuild.mjs [product] [tests] [bench] [measure] [train] [--watch]`.
 */
const words = process.argv.slice(2)
const wanted = words.filter((word) => !word.startsWith('--'))

/**
 * Reads the packs that are imported as `….md?pack` now, so that nobody waits for it later.
 * @type {import('esbuild').Plugin}
 */
const readPacks = {
  name: 'read-packs',
  setup({onResolve, onLoad}) {
    onResolve({filter: /\.md\?pack$/}, ({path: name, resolveDir}) => ({
      path: path.join(resolveDir, name.replace('?pack', '')),
      namespace: 'pack'
    }))
    onLoad({filter: /\.md$/, namespace: 'pack'}, async ({path: file}) => {
      const {readPack} = await packReader()
      const {commentary, problems} = readPack(await readFile(file, 'utf8'))
      const contents = JSON.stringify({commentary: {...commentary, text: undefined}, problems})
      return {contents, loader: 'json', watchFiles: [file]}
    })
  }
}

async function packReader() {
  const {
    outputFiles: [bundle]
  } = await build({
    entryPoints: ['server/core/commentary/read.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['worker']
  })
  return import(`data:text/javascript,${encodeURIComponent(bundle.text)}`)
}

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  loader: {'.md': 'text'},
  plugins: [readPacks],
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
  bench: [
    {...node, entryPoints: {'bench/no-op': 'test/bench/no-op.ts'}},
    {...node, minify: false, entryPoints: {'bench/bench': 'test/bench/bench.ts'}}
  ],
  measure: [{...node, minify: false, entryPoints: {measure: 'test/labelled/measure.ts'}}],
  train: [{...node, minify: false, entryPoints: {train: 'test/labelled/train.ts'}}]
}

for (const options of wanted.flatMap((name) => bundles[name] ?? [])) {
  if (words.includes('--watch')) await (await context(options)).watch()
  else await build(options)
}
