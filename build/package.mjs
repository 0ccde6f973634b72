import {globSync, statSync} from 'node:fs'
import {createVSIX, listFiles} from '@vscode/vsce'

/** Packs the extension, unless something is missing, something else came in, or it is grown out of its size. */
const packagePath = 'self-evaluation.vsix'
const mostBytes = 1_000_000

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

await createVSIX({
  packagePath,
  dependencies: false,
  rewriteRelativeLinks: false,
  skipLicense: true,
  allowMissingRepository: true
})
const bytes = statSync(packagePath).size
if (bytes > mostBytes) throw new Error(`${packagePath} is ${bytes} bytes long, and ${mostBytes} are the most.`)

/**
 * @param {string} what
 * @param {readonly string[]} files
 * @param {readonly string[]} others
 */
function refuse(what, files, others) {
  const extra = files.filter((file) => !others.includes(file))
  if (extra.length > 0) throw new Error(`${what}: ${extra.join(', ')}`)
}
