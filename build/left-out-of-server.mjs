import {readFile} from 'node:fs/promises'
import path from 'node:path'

const offered = JSON.parse(await readFile(path.join(import.meta.dirname, 'left-out.json'), 'utf8'))
const files = Object.keys(offered).join('|')

/**
 * Leaves out of a program of ours what it never calls: of the language server's library what `left-out.json` names and
 * the search for modules of others, and of `yaml` all that writes it.
 * @type {import('esbuild').Plugin}
 */
export const leaveOutOfServer = {
  name: 'leave-out-of-server',
  setup({onLoad}) {
    onLoad(
      {filter: new RegExp(`vscode-languageserver[\\\\/]lib[\\\\/]common[\\\\/](?:${files})\\.js$`)},
      async (file) => {
        const names = (await readFile(file.path, 'utf8')).matchAll(/^exports\.(\w+Feature) = \w+Feature;$/gm)
        return {contents: Array.from(names, ([, name]) => `exports.${name} = (Base) => Base`).join('\n')}
      }
    )
    onLoad(
      {filter: new RegExp(`vscode-languageserver-protocol[\\\\/]lib[\\\\/]common[\\\\/]protocol\\.(?:${files})\\.js$`)},
      () => ({contents: ''})
    )
    onLoad({filter: /vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/}, () => ({contents: ''}))
    onLoad(
      {filter: /yaml[\\/]browser[\\/]dist[\\/](?:stringify[\\/]\w+|parse[\\/]cst-(?:stringify|visit))\.js$/},
      async (file) => {
        const names = /^export \{ (.+) \};$/m.exec(await readFile(file.path, 'utf8'))[1]
        return {
          contents: `const nothing = undefined\nexport {${names
            .split(', ')
            .map((name) => `nothing as ${name}`)
            .join()}}`
        }
      }
    )
  }
}
