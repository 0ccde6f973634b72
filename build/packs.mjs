import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {build} from 'esbuild'

/**
 * Reads the packs that are imported as `….md?pack` now, so that nobody waits for it later.
 * @type {import('esbuild').Plugin}
 */
export const readPacks = {
  name: 'read-packs',
  setup({onResolve, onLoad}) {
    onResolve({filter: /\.md\?pack$/}, ({path: name, resolveDir}) => ({
      path: path.join(resolveDir, name.replace('?pack', '')),
      namespace: 'pack'
    }))
    onLoad({filter: /\.md$/, namespace: 'pack'}, async ({path: file}) => ({
      contents: readModule(file, JSON.stringify(await packInPlaces(file))),
      resolveDir: path.dirname(file),
      watchFiles: [file]
    }))
  }
}

/**
 * The module of a pack that was read: `placed` is the expression for what was read of it.
 * @param {string} file
 * @param {string} placed
 */
export const readModule = (file, placed) => `
import text from ${JSON.stringify(file)}
import {fromPlaces} from ${JSON.stringify(path.resolve(import.meta.dirname, '../server/packs/places.ts'))}
export default fromPlaces(${placed}, text)`

/**
 * What was read of a pack, with places for its words.
 * @param {string} file
 */
export async function packInPlaces(file) {
  const text = await readFile(file, 'utf8')
  const {readPack} = await packReader()
  return inPlaces(readPack(text), text)
}

/**
 * What was read of a pack, as `fromPlaces` takes it: nearly all are words of the pack, and the pack itself is there.
 * @param {any} value
 * @param {string} text
 * @returns {import('../server/packs/places.ts').Placed}
 */
function inPlaces(value, text) {
  if (typeof value === 'string') {
    const place = text.indexOf(value)
    return value.length < 12 || place < 0 ? value : {$: [place, place + value.length]}
  }
  if (Array.isArray(value)) return value.map((item) => inPlaces(item, text))
  if (typeof value !== 'object' || value === null) return value

  const keys = Object.keys(value).join()
  const {start, end} = value.span ?? value
  if (keys === 'start,end') return {'-': [start, end]}
  if (keys === 'text,span' && text.slice(start, end) === value.text) return {'=': [start, end]}
  const items = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(items.map(([key, item]) => [key, inPlaces(item, text)]))
}

/** @type {Promise<typeof import('../server/core/commentary/read.ts')> | undefined} */
let reader
const packReader = () => (reader ??= bundleReader())

async function bundleReader() {
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
