import {cpSync, globSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {createVSIX, listFiles} from '@vscode/vsce'
import {galleryReadme} from './gallery-readme.mjs'

/** Packs the extension, unless something is missing, something else came in, or it is grown out of its size. */
const packagePath = path.resolve('self-evaluation.vsix')
/** What is packed, as it is packed. */
const packed = 'dist/packed'
const mostBytes = 850_000
/** What is loaded at each start stays small, in each kind of host; what is loaded together counts together. */
const mostOf = new Map([
  [['dist/client.cjs'], 400_000],
  [['dist/client-browser.js'], 400_000],
  [['dist/server.cjs', 'dist/serving.cjs'], 700_000],
  [['dist/server-browser.js'], 700_000]
])

const wanted = [
  ...['package.json', ...globSync('package.nls*.json'), ...globSync('l10n/bundle.l10n.*.json')],
  ...['README.md', 'CHANGELOG.md', 'LICENSE', 'media/icon.png'],
  ...['snippets/self-evaluation.json', 'syntaxes/self-evaluation.json'],
  ...['sample.md', 'evidence.svg', 'hover.svg', 'matrix.svg', 'mend.svg', 'sample.svg'].map(
    (name) => `media/walkthrough/${name}`
  ),
  ...[
    'client.cjs',
    'client-browser.js',
    'server.cjs',
    'serving.cjs',
    'server-browser.js',
    'packs.json',
    'matrix.js',
    'matrix.css',
    'THIRD-PARTY.md'
  ].map((name) => `dist/${name}`)
]
// Dependencies are in the bundles.
const found = await listFiles({cwd: '.', packageManager: 2})
refuse('What the extension needs and .vscodeignore does not let in', wanted, found)
refuse('What .vscodeignore lets in and the extension does not need', found, wanted)

for (const [programs, most] of mostOf) limit(programs, most)

const {repository} = JSON.parse(readFileSync('package.json', 'utf8'))
rmSync(packed, {recursive: true, force: true})
for (const file of wanted) cpSync(file, path.join(packed, file))
writeFileSync(path.join(packed, 'README.md'), galleryReadme(readFileSync('README.md', 'utf8'), repository))
await createVSIX({
  cwd: packed,
  ignoreFile: path.resolve('.vscodeignore'),
  packagePath,
  dependencies: false,
  allowMissingRepository: repository === undefined
})
limit([packagePath], mostBytes)

/**
 * @param {readonly string[]} files
 * @param {number} most
 */
function limit(files, most) {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  if (bytes > most) throw new Error(`${files.join(' and ')}: ${bytes} bytes, and ${most} are the most.`)
}

/**
 * @param {string} what
 * @param {readonly string[]} files
 * @param {readonly string[]} others
 */
function refuse(what, files, others) {
  const extra = files.filter((file) => !others.includes(file))
  if (extra.length > 0) throw new Error(`${what}: ${extra.join(', ')}`)
}
