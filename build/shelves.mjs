import {globSync} from 'tinyglobby'

/** The files of tests, by their paths. */
export const tests = globSync('test/**/*.test.ts').sort()

/**
 * Tenths of a second that files take, longest first; all others take about one. The first measures memory, which is
 * quick while there is little.
 */
const tenths = {
  'protocol/endurance': 14,
  'core/extremes': 11,
  'core/quotations': 9,
  'core/nearest-words': 8,
  'core/naughty': 6,
  threads: 6,
  'command-line': 5,
  'editor/never-harm': 5,
  packs: 5,
  'protocol/language': 5,
  'protocol/packs': 5,
  'core/robust': 4,
  patterns: 4,
  'protocol/doors': 4,
  rules: 4,
  'core/law': 3,
  'core/level': 3,
  'core/parts': 3,
  'core/slices': 3,
  drafts: 3,
  'protocol/clients': 3,
  'protocol/law': 3,
  'protocol/sealed': 3
}

const nameOf = (file) => file.slice('test/'.length, -'.test.ts'.length)

/** The files of each shelf: neither of the two processes that read them waits for the other. */
function dealt() {
  const long = Object.keys(tenths).map((name) => `test/${name}.test.ts`)
  const shelves = ['shelf-1', 'shelf-2'].map((name) => ({name, files: [], taken: 0}))
  for (const file of [...long, ...tests.filter((file) => !long.includes(file))]) {
    const emptier = shelves.reduce((one, other) => (other.taken < one.taken ? other : one))
    emptier.files.push(file)
    emptier.taken += tenths[nameOf(file)] ?? 1
  }
  return new Map(shelves.map(({name, files}) => [name, files]))
}

/**
 * The tests on two shelves, `shelf-1` and `shelf-2`, for two processes: to start one for each file takes longer than
 * most tests, and what they share is then bundled and read once.
 * @type {import('esbuild').Plugin}
 */
export const shelves = {
  name: 'shelves',
  setup({onResolve, onLoad}) {
    const files = dealt()
    onResolve({filter: /^shelf-\d$/}, ({path: name}) => ({path: name, namespace: 'shelf'}))
    onLoad({filter: /^shelf-\d$/, namespace: 'shelf'}, ({path: name}) => ({
      contents: files
        .get(name)
        .map((file) => `import './${file}'`)
        .join('\n'),
      resolveDir: '.'
    }))
  }
}
