import {readFile} from 'node:fs/promises'
import path from 'node:path'

const offered = JSON.parse(await readFile(path.join(import.meta.dirname, 'left-out.json'), 'utf8'))

/** The files of libraries that serve what our server never offers, as an expression that matches their names. */
export const filesLeftOut = Object.keys(offered).join('|')

/**
 * The features that a file of a library exports.
 * @param {string} file
 */
export const featuresOf = async (file) =>
  Array.from((await readFile(file, 'utf8')).matchAll(/^exports\.(\w+Feature) = \w+Feature;$/gm), ([, name]) => name)

/**
 * Leaves out of the client what our server never offers: a sixth of the language client. `left-out.json` names the
 * library's files, and what a server offers that needs them; a test keeps us from offering it.
 * @type {import('esbuild').Plugin}
 */
export const leaveOut = {
  name: 'leave-out',
  setup({onLoad}) {
    onLoad(
      {filter: new RegExp(`vscode-languageclient[\\\\/]lib[\\\\/]common[\\\\/](?:${filesLeftOut})\\.js$`)},
      async (file) => {
        // Diagnostics look for the feature of notebooks by its registration; the others need not be found.
        const found = file.path.endsWith('notebook.js') ? registered : ''
        return {
          contents: [absent, found, ...(await featuresOf(file.path)).map((name) => `exports.${name} = Absent`)].join(
            '\n'
          )
        }
      }
    )
    // The language client asks VS Code for its version, which `engines` in the manifest has already done.
    onLoad({filter: /vscode-languageclient[\\/]lib[\\/]common[\\/]utils[\\/]globPattern\.js$/}, () => ({
      contents: globs
    }))
    onLoad({filter: /semver[\\/]functions[\\/]parse\.js$/}, () => ({
      contents: 'module.exports = (version) => ({version})'
    }))
    onLoad({filter: /semver[\\/]functions[\\/]satisfies\.js$/}, () => ({contents: 'module.exports = () => true'}))
  }
}

/** A feature that is not there; that of notebooks is still asked whether a cell is its own, and to tell of them. */
const absent = `
const silent = () => ({dispose() {}})
class Absent {
  static CellScheme = 'vscode-notebook-cell'
  onOpenNotificationSent = silent
  onChangeNotificationSent = silent
  onSaveNotificationSent = silent
  onCloseNotificationSent = silent
  fillClientCapabilities() {}
  initialize() {}
  getState() { return {kind: 'static'} }
  clear() {}
  handles() { return false }
}
`

const registered = `
Absent.prototype.registrationType = {method: 'notebookDocument/sync'}
Absent.prototype.register = Absent.prototype.unregister = () => {}
`

/** VS Code matches globs itself. */
const globs = `
const {languages, RelativePattern, Uri} = require('vscode')
const whole = (pattern) =>
  typeof pattern === 'string' ? pattern : new RelativePattern(Uri.parse(pattern.baseUri.uri ?? pattern.baseUri), pattern.pattern)
exports.matchGlobPattern = (pattern, uri) => languages.match({pattern: whole(pattern)}, {uri, languageId: ''}) > 0
`
