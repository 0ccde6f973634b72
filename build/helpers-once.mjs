import {readFile} from 'node:fs/promises'

/** The helpers as TypeScript writes them at the head of each file. */
const written = /^var __\w+ = \(this && this\.__\w+\) \|\| [^]*?\n(?:\}\)\(\);|\}\)\);|\}\);|\};)\n/gm
/** What a file exports, as nothing yet; it keeps `export *` from giving a name that the file gives itself. */
const announced = /^exports\.\w+ = (?:exports\.\w+ = )*void 0;\n/gm
const helpers = '__createBinding, __exportStar, __importDefault, __importStar'

/**
 * Brings the helpers of the language server's and client's packages once, and not once for each of their files: a
 * tenth of the client.
 * @type {import('esbuild').Plugin}
 */
export const helpersOnce = {
  name: 'helpers-once',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^ts-helpers$/}, ({path}) => ({path, namespace: 'ts-helpers'}))
    onLoad({filter: /.*/, namespace: 'ts-helpers'}, () => ({
      contents: `export {${helpers}} from 'tslib'`,
      resolveDir: import.meta.dirname
    }))
    onLoad({filter: /vscode-(?:jsonrpc|language(?:client|server)(?:-protocol)?)[\\/]lib[\\/].*\.js$/}, async (file) => {
      const text = await readFile(file.path, 'utf8')
      const bare = text.replace(written, '')
      const body = bare.includes('__exportStar(') ? bare : bare.replace(announced, '')
      return {contents: `const {${helpers}} = require('ts-helpers')\n${body}`}
    })
  }
}
