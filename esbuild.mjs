import {rm} from 'node:fs/promises'
import path from 'node:path'
import {build, context} from 'esbuild'
import {helpersOnce} from './build/helpers-once.mjs'
import {greeting, serving} from './build/in-two.mjs'
import {leaveOut} from './build/left-out.mjs'
import {leaveOutOfServer} from './build/left-out-of-server.mjs'
import {sealed} from './build/no-way-out.mjs'
import {writeNotices} from './build/notices.mjs'
import {readPacks} from './build/packs.mjs'
import {packsBeside, writePacks} from './build/packs-beside.mjs'
import {shelves, tests} from './build/shelves.mjs'

/**
 * Bundles what was named: `node esbuild.mjs [product] [tests] [bench] [endurance] [fuzz] [measure] [train] [--watch]
 * [--debug]`; what is bundled with `--debug` can be stepped through.
 */
const words = process.argv.slice(2)
const wanted = words.filter((word) => !word.startsWith('--'))
const isDebugged = words.includes('--debug')

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: !isDebugged,
  sourcemap: isDebugged && 'linked',
  // Curly quotes and dashes as they are, and not as \u201C: the packs are full of them.
  charset: 'utf8',
  loader: {'.md': 'text'},
  // What is said is translated by its small form, which reads no file, and nothing here fetches anything.
  alias: {'@vscode/l10n': path.resolve('node_modules/@vscode/l10n/dist/browser.js')},
  define: {fetch: 'undefined'},
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
  // The same as a module, of which what nobody calls falls away.
  alias: {...shared.alias, yaml: path.resolve('node_modules/yaml/browser/index.js')},
  define: {...shared.define, 'import.meta.url': '__filename'}
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
  product: sealed([
    {
      ...node,
      plugins: [greeting, leaveOutOfServer, helpersOnce],
      entryPoints: {server: 'greeting'},
      supported: {'dynamic-import': false}
    },
    {
      ...node,
      plugins: [serving, leaveOutOfServer, helpersOnce, packsBeside('node'), readPacks],
      entryPoints: {serving: 'server/serving.ts'}
    },
    {
      ...node,
      plugins: [leaveOutOfServer, packsBeside('node'), readPacks],
      entryPoints: {commands: 'server/commands.ts'},
      external: ['./server.cjs']
    },
    {
      ...node,
      entryPoints: {cli: 'server/cli.ts'},
      external: ['./commands.cjs', './server.cjs'],
      banner: {js: '#!/usr/bin/env node'}
    },
    {...node, plugins: [leaveOut, helpersOnce], entryPoints: {client: 'client/node.ts'}, external: ['vscode']},
    {
      ...worker,
      plugins: [leaveOutOfServer, helpersOnce, packsBeside('worker'), readPacks],
      format: 'iife',
      entryPoints: {'server-browser': 'server/browser.ts'}
    },
    {...worker, format: 'iife', entryPoints: {matrix: 'client/matrix/view/main.ts'}},
    {...worker, entryPoints: {matrix: 'client/matrix/view/matrix.css'}},
    {
      ...worker,
      plugins: [leaveOut, helpersOnce],
      format: 'cjs',
      entryPoints: {'client-browser': 'client/browser.ts'},
      external: ['vscode']
    }
  ]),
  tests: [
    {
      ...node,
      plugins: [readPacks, shelves],
      minify: false,
      sourcemap: 'linked',
      sourcesContent: false,
      format: 'esm',
      splitting: true,
      define: shared.define,
      // What comes from the registry as CommonJS still asks for Node's own modules.
      banner: {
        js: "import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url)"
      },
      entryPoints: [
        ...tests.map((file) => ({in: file, out: file.slice('test/'.length, -'.ts'.length)})),
        ...['shelf-1', 'shelf-2'].map((name) => ({in: name, out: name}))
      ],
      outdir: 'dist/test',
      chunkNames: 'shared/[hash]',
      outExtension: {'.js': '.mjs'}
    }
  ],
  bench: [
    {...node, entryPoints: {'bench/no-op': 'test/bench/no-op.ts'}},
    {...node, minify: false, entryPoints: {'bench/bench': 'test/bench/bench.ts'}}
  ],
  endurance: [{...node, minify: false, entryPoints: {endurance: 'test/endurance/endurance.ts'}}],
  fuzz: [{...node, minify: false, entryPoints: {fuzz: 'test/fuzz/fuzz.ts'}}],
  measure: [{...node, minify: false, entryPoints: {measure: 'test/labelled/measure.ts'}}],
  train: [{...node, minify: false, entryPoints: {train: 'test/labelled/train.ts'}}]
}

// Chunks are named after what is in them: those of earlier builds would pile up.
if (wanted.includes('tests')) await rm('dist/test', {recursive: true, force: true})

const metafiles = []
for (const name of wanted) {
  for (const options of bundles[name] ?? []) {
    if (words.includes('--watch')) await (await context(options)).watch()
    else {
      const {metafile} = await build({...options, metafile: true})
      if (name === 'product') metafiles.push(metafile)
    }
  }
}
if (metafiles.length > 0) {
  await writeNotices(metafiles, 'dist/THIRD-PARTY.md')
  await writePacks('dist/packs.json')
}
