import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {globSync} from 'tinyglobby'

interface Contributed {
  readonly command: string
  readonly title: string
  readonly category: string
  readonly enablement?: string
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly Contributed[]
    readonly colors: readonly {readonly id: string; readonly defaults: Readonly<Record<string, string>>}[]
    readonly keybindings: readonly {readonly command: string}[]
    readonly menus: Readonly<Record<string, readonly {readonly command?: string}[]>>
  }
}

const manifest = readFileSync('package.json', 'utf8')
const {contributes} = JSON.parse(manifest) as Manifest
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>
const sources = globSync('client/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
const ids = contributes.commands.map(({command}) => command)

/** Commands by which somebody gets a draft. */
const anywhere = new Set(['selfEvaluation.openSample', 'selfEvaluation.readAsDraft'])
const enabled = /^selfEvaluation\.(?:draft|running|workspaceChecked)\b|^workspaceFolderCount > 0$/

test('Every command stands under our name and is offered only where it can do something', () => {
  for (const {category, enablement, command} of contributes.commands) {
    assert.equal(category, '%displayName%', command)
    if (!anywhere.has(command)) assert.match(enablement ?? '', enabled, command)
  }
})

test('Every command that is contributed is one that the client has', () => {
  for (const id of ids) {
    const name = id.replace('selfEvaluation.', '')
    const isNamed = [`'${id}'`, `  ${name}: [`, `'${name}'`].some((words) => sources.includes(words))
    assert.ok(isNamed, `${id} is not registered`)
  }
})

test('Keys and menus lead to commands that are contributed', () => {
  const {keybindings, menus} = contributes
  for (const {command} of [...keybindings, ...Object.values(menus).flat()]) {
    if (command !== undefined) assert.ok(ids.includes(command), command)
  }
})

test('Every text of the manifest has words, and no words are left over', () => {
  const named = Array.from(manifest.matchAll(/"%([\w.-]+)%"/g), ([, name]) => name!)
  assert.deepEqual(new Set(named), new Set(Object.keys(words)))
})

test('Our colours are given for light, dark and both themes of high contrast', () => {
  for (const {id, defaults} of contributes.colors)
    assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id)
})
