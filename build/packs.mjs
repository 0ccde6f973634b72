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
    onLoad({filter: /\.md$/, namespace: 'pack'}, async ({path: file}) => {
      const text = await readFile(file, 'utf8')
      const {readPack} = await packReader()
      const contents = `import text from ${JSON.stringify(file)}\n${builders}export default ${inPlaces(readPack(text), text)}`
      return {contents, loader: 'js', resolveDir: path.dirname(file), watchFiles: [file]}
    })
  }
}

/** Nearly all that is read of a pack are words of it, and the pack itself is there: their places are shorter. */
const builders = `
const span = (start, end) => ({start, end})
const said = (start, end) => text.slice(start, end)
const words = (start, end) => ({text: said(start, end), span: span(start, end)})
`

/**
 * The expression for what was read of a pack, with places for words.
 * @param {any} value
 * @param {string} text
 * @returns {string}
 */
function inPlaces(value, text) {
  if (value === text) return 'text'
  if (typeof value === 'string') {
    const place = text.indexOf(value)
    return value.length < 12 || place < 0 ? JSON.stringify(value) : `said(${place},${place + value.length})`
  }
  if (Array.isArray(value)) return `[${value.map((item) => inPlaces(item, text)).join()}]`
  if (typeof value !== 'object') return JSON.stringify(value)

  const keys = Object.keys(value).join()
  const {start, end} = value.span ?? value
  if (keys === 'start,end') return `span(${start},${end})`
  if (keys === 'text,span' && text.slice(start, end) === value.text) return `words(${start},${end})`
  return `{${Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${JSON.stringify(key)}:${inPlaces(item, text)}`)
    .join()}}`
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
