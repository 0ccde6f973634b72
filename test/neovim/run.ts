import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

/** The recipe for Neovim as the page on other editors has it, for the clone that this file stands in. */
function recipe(): string {
  const [, lua] = /^```lua\n([^]*?)^```/m.exec(readFileSync('server/lsp/README.md', 'utf8')) ?? []
  if (lua === undefined) throw new Error('server/lsp/README.md has no recipe in Lua.')
  return lua.replaceAll('/path/to/self-evaluation', process.cwd())
}

const draft = `# Our self-evaluation

## Our people

We are committed to our staff, and supervision is a priority for us.
`

const folder = mkdtempSync(path.join(tmpdir(), 'self-evaluation-neovim-'))
try {
  const files = {RECIPE: path.join(folder, 'init.lua'), DRAFT: path.join(folder, 'self-evaluation.md')}
  writeFileSync(files.RECIPE, recipe())
  writeFileSync(files.DRAFT, draft)
  const own = ['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME'].map((name) => [name, folder])
  const {status, error} = spawnSync('nvim', ['--clean', '--headless', '-S', path.resolve('test/neovim/steps.lua')], {
    cwd: folder,
    env: {...process.env, ...files, ...(Object.fromEntries(own) as object)},
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 120_000
  })
  if (error) console.error(`Neovim cannot be started (${error.message}). Install the package neovim, then try again.`)
  process.exitCode = error ? 2 : (status ?? 1)
} finally {
  rmSync(folder, {recursive: true})
}
