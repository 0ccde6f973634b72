import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {packInPlaces, readModule} from './packs.mjs'

const root = path.resolve(import.meta.dirname, '..')
const snippets = 'snippets/self-evaluation.json'
/** What a program reads and need not be compiled with it: the packs, the snippets, and a table of a library's. */
const data =
  /[\\/]server[\\/]packs[\\/].*\.(?:md|json)$|[\\/]snippets[\\/].*\.json$|[\\/]character-entities[\\/]index\.js$/

/** What was left beside the programs of this build, by the names that they ask for it with. */
const beside = new Map()

/** How a program comes by what stands beside it: Node reads it when it is first asked for, a worker is told it. */
const ways = {
  node: `
    import {readFileSync} from 'node:fs'
    import path from 'node:path'
    const read = (...names) => JSON.parse(readFileSync(path.join(__dirname, ...names), 'utf8'))
    export const packs = {...read('packs.json'), '${snippets}': read('..', '${snippets}')}`,
  worker: 'export const packs = self.packs'
}

/**
 * Leaves data out of a program, which reads it from `packs.json` beside it, and the snippets from where VS Code does.
 * @param {keyof typeof ways} way
 * @returns {import('esbuild').Plugin}
 */
export const packsBeside = (way) => ({
  name: 'packs-beside',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^packs-beside$/}, ({path: name}) => ({path: name, namespace: 'packs-beside'}))
    onLoad({filter: /.*/, namespace: 'packs-beside'}, () => ({contents: ways[way], resolveDir: root}))
    onLoad({filter: /\.md$/, namespace: 'pack'}, async ({path: file}) => {
      const name = `${nameOf(file)}?pack`
      beside.set(name, await packInPlaces(file))
      return {
        contents: `import {packs} from 'packs-beside'${readModule(file, `packs[${JSON.stringify(name)}]`)}`,
        resolveDir: root,
        watchFiles: [file]
      }
    })
    onLoad({filter: data}, async ({path: file}) => {
      const name = path
        .relative(root, file)
        .split(path.sep)
        .join('/')
        .replace(/^.*node_modules\//, '')
      if (name !== snippets) beside.set(name, await valueOf(file))
      const exported = name.startsWith('character-entities') ? 'const characterEntities =' : 'default'
      return {
        contents: `import {packs} from 'packs-beside'\nexport ${exported} packs[${JSON.stringify(name)}]`,
        watchFiles: [file]
      }
    })
  }
})

/** @param {string} file */
const nameOf = (file) =>
  path
    .relative(root, file)
    .split(path.sep)
    .join('/')
    .replace(/^.*node_modules\//, '')

/** @param {string} file */
async function valueOf(file) {
  if (file.endsWith('.js')) return (await import(pathToFileURL(file).href)).characterEntities
  const text = await readFile(file, 'utf8')
  return file.endsWith('.json') ? JSON.parse(text) : text
}

/** Writes what was left beside the programs, for all of them. */
export const writePacks = (file) => writeFile(file, JSON.stringify(Object.fromEntries([...beside].sort())))
