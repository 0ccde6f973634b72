import {readFile, rm} from 'node:fs/promises'
import path from 'node:path'
import {build, context} from 'esbuild'
import {globSync} from 'tinyglobby'

/**
 * Bundles what was named: `node esbuild.mjs [product] [tests] [bench] [endurance] [fuzz] [measure] [train] [--watch]`.
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

/**
 * The tests on two shelves, `shelf-1` and `shelf-2`, for two processes: to start one for each file takes longer than
 * most tests, and what they share is then bundled and read once.
 * @type {import('esbuild').Plugin}
 */
const shelves = {
  name: 'shelves',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^shelf-\d$/}, ({path: name}) => ({path: name, namespace: 'shelf'}))
    onLoad({filter: /^shelf-\d$/, namespace: 'shelf'}, ({path: name}) => ({
      contents: tests
        .filter((_, at) => at % 2 === Number(name.at(-1)) - 1)
        .map((file) => `import './${file}'`)
        .join('\n'),
      resolveDir: '.'
    }))
  }
}

const tests = globSync('test/**/*.test.ts').sort()

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

/**
 * Leaves out of what we ship every way to the network, and to code that is not in the bundle: libraries bring some that
 * we never ask for.
 * @type {import('esbuild').Plugin}
 */
const noWayOut = {
  name: 'no-way-out',
  setup({onResolve, onLoad}) {
    const nothing = {filter: /.*/, namespace: 'nothing'}
    onResolve(
      {filter: /^(?:node:)?(?:net|http|https|http2|tls|dns|dgram|inspector|module)(?:\/promises)?$/},
      (asked) => ({
        path: asked.path,
        namespace: 'nothing'
      })
    )
    onLoad(nothing, () => ({
      contents: 'exports.createRequire = () => ({resolve() { throw new Error("There is nothing beside the bundle.") }})'
    }))
  }
}

const noRequests = {fetch: 'undefined', XMLHttpRequest: 'undefined', WebSocket: 'undefined', EventSource: 'undefined'}

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
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
  product: [
    {...node, entryPoints: {client: 'client/node.ts'}, external: ['vscode']},
    ...sealed([
      {...node, entryPoints: {server: 'server/node.ts'}},
      {...node, entryPoints: {cli: 'server/cli.ts'}, external: ['./server.cjs'], banner: {js: '#!/usr/bin/env node'}},
      {...worker, format: 'iife', entryPoints: {'server-browser': 'server/browser.ts'}},
      {...worker, format: 'cjs', entryPoints: {'client-browser': 'client/browser.ts'}, external: ['vscode']}
    ])
  ],
  tests: [
    {
      ...node,
      plugins: [readPacks, shelves],
      minify: false,
      sourcemap: 'linked',
      format: 'esm',
      splitting: true,
      define: {},
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

/**
 * The same bundles without a way out.
 * @param {readonly import('esbuild').BuildOptions[]} bundles
 */
function sealed(bundles) {
  return bundles.map((options) => ({
    ...options,
    plugins: [...(options.plugins ?? []), noWayOut],
    define: {...options.define, ...noRequests}
  }))
}

// Chunks are named after what is in them: those of earlier builds would pile up.
if (wanted.includes('tests')) await rm('dist/test', {recursive: true, force: true})

for (const options of wanted.flatMap((name) => bundles[name] ?? [])) {
  if (words.includes('--watch')) await (await context(options)).watch()
  else await build(options)
}
