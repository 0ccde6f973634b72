import {readFile} from 'node:fs/promises'
import {featuresOf, filesLeftOut} from './left-out.mjs'

/** What no client of ours asks for either is in the server's library alone. */
const absent = `${filesLeftOut}|moniker`

/**
 * Leaves out of a program of ours what it never calls: of the language server's library what `left-out.json` names,
 * the search for modules of others and cancelling by shared memory, and of `yaml` all that writes it.
 * @type {import('esbuild').Plugin}
 */
export const leaveOutOfServer = {
  name: 'leave-out-of-server',
  setup({onLoad}) {
    onLoad(
      {filter: new RegExp(`vscode-languageserver[\\\\/]lib[\\\\/]common[\\\\/](?:${absent})\\.js$`)},
      async (file) => {
        const names = await featuresOf(file.path)
        return {contents: names.map((name) => `exports.${name} = (Base) => Base`).join('\n')}
      }
    )
    onLoad(
      {
        filter: new RegExp(`vscode-languageserver-protocol[\\\\/]lib[\\\\/]common[\\\\/]protocol\\.(?:${absent})\\.js$`)
      },
      () => ({contents: ''})
    )
    onLoad({filter: /vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/}, () => ({contents: ''}))
    // Another way to take a question back, which nobody asks for.
    onLoad({filter: /vscode-jsonrpc[\\/]lib[\\/]common[\\/]sharedArrayCancellation\.js$/}, () => ({contents: ''}))
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
