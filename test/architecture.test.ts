import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {test} from 'node:test'

/** A row of the map: a folder or file, and what it may import. */
interface Row {
  readonly place: string
  readonly may: readonly string[]
}

const rows: readonly Row[] = Array.from(
  readFileSync('server/ARCHITECTURE.md', 'utf8').matchAll(/^\| `([^`]+)` \| [^|]+ \|([^|]*)\|$/gm),
  ([, place, may]) => ({place: place!, may: Array.from(may!.matchAll(/`([^`]+)`/g), ([, name]) => name!)})
)

const stands = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`)

/** The row of a file: of those it stands in, the innermost. */
const rowOf = (file: string): Row | undefined =>
  rows.filter(({place}) => stands(file, place)).toSorted((one, other) => other.place.length - one.place.length)[0]

/** What a file imports: files by their path, packages behind `npm:`. */
const importsOf = (file: string): readonly string[] =>
  Array.from(readFileSync(file, 'utf8').matchAll(importing), ([, from, dynamic]) => from ?? dynamic!).map((name) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : `npm:${name}`
  )

const importing =
  /^(?:import|export)(?: type)?(?: \w+)?(?: (?:\{[^}]*\}|\* as \w+))? from '([^']+)'|\bimport\('([^']+)'\)/gm

/** Whether a row lets a file import something; `npm:mdast-util` stands for a family of packages. */
const allows = ({place, may}: Row, wanted: string): boolean =>
  wanted.startsWith('npm:')
    ? may.some((name) => wanted === name || (/^[:/-]/.test(wanted.slice(name.length)) && wanted.startsWith(name)))
    : rowOf(wanted)?.place === place || may.some((name) => stands(wanted, name))

const files = globSync(['client/**/*.ts', 'server/**/*.ts', 'test/**/*.ts']).map((file) =>
  file.split(path.sep).join('/')
)

test('Each folder imports only what the map in server/ARCHITECTURE.md lets it', () => {
  const leaks = files.flatMap((file) => {
    const row = rowOf(file)
    return row
      ? importsOf(file)
          .filter((wanted) => !allows(row, wanted))
          .map((wanted) => `${file} imports ${wanted}`)
      : []
  })
  assert.deepEqual(leaks, [])
})

test('The fence sees a leak when there is one', () => {
  const row = rowOf('server/core/rules/theme-absent.ts')!
  assert.equal(row.place, 'server/core/rules')
  assert.ok(!allows(row, 'npm:vscode-languageserver') && !allows(row, 'server/core/editor/hover.ts'))
  assert.ok(allows(row, 'server/core/draft/model.ts'))
})

test('The fence stands around tests as well: those of the core know no protocol, and what tests share no test', () => {
  const [core, shared, scenario] = ['core/law.test.ts', 'harness/draft.ts', 'electron/scenarios/words.ts'].map((file) =>
    rowOf(`test/${file}`)
  ) as [Row, Row, Row]
  assert.ok(!allows(core, 'server/lsp/server.ts') && !allows(core, 'test/harness/client.ts'))
  assert.ok(!allows(shared, 'test/protocol/draft.ts') && !allows(shared, 'npm:fast-check'))
  assert.ok(!allows(scenario, 'client/start.ts') && !allows(scenario, 'npm:node:fs'))
})

test('No file leads back to itself by what it imports', () => {
  const circle = circleIn((file) => importsOf(file).filter((wanted) => files.includes(wanted)))
  assert.deepEqual(circle, [])
  assert.deepEqual(
    circleIn((file) => (file === files[0] ? [files[1]!] : file === files[1] ? [files[0]!] : [])),
    [files[0], files[1], files[0]]
  )
})

/** The first files found that import each other in a circle, ending with the one it begins with; none if there are none. */
function circleIn(importsOf: (file: string) => readonly string[]): readonly string[] {
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const wanted of importsOf(file)) {
      const circle = walk(wanted, [...path, file])
      if (0 < circle.length) return circle
    }
    done.add(file)
    return []
  }
  return files.map((file) => walk(file, [])).find((circle) => 0 < circle.length) ?? []
}

test('Every file of the client, the server and the tests has a place on the map', () => {
  assert.deepEqual(
    files.filter((file) => rowOf(file) === undefined),
    []
  )
})
