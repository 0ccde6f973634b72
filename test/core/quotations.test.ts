import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createReader} from '../../server/core/draft/read.ts'
import {quotationsIn} from '../../server/core/quotations/read.ts'
import {commentary} from '../harness/draft.ts'

const {opening, themes, closing} = commentary
const chapters = [...opening, ...themes, ...closing]
const passages = chapters.flatMap(({passages}) => passages.map(({text}) => text))

/** All that the pack quotes, and all sentences of the commentary. */
const quotations = [
  ...new Set([
    ...chapters.flatMap(({voices}) => voices.map(({quotation}) => quotation.text)),
    ...themes.flatMap(({expectations}) => expectations.flatMap(({quotations}) => quotations.map(({text}) => text)))
  ])
]
const sentences = passages.flatMap((text) => text.split(/(?<=[.?!]) (?=[A-Z])/))

const wrappings: Readonly<Record<string, (text: string) => string>> = {
  'in straight double marks': (text) => `They say "${straight(text)}" of us.`,
  'in curly double marks': (text) => `They say “${curly(text)}” of us.`,
  'in straight single marks': (text) => `They say '${straight(text)}' of us.`,
  'in curly single marks': (text) => `They say ‘${curly(text)}’ of us.`,
  'in a block quote': (text) => `They say:\n\n> ${curly(text)}\n`,
  'over two lines': (text) => `They say “${text.replace(/ (?=\S+$)/, '\r\n')}”.`
}

const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/…/g, '...')
const curly = (text: string): string =>
  text
    .replace(/(^|[\s([-])'/g, '$1‘')
    .replace(/(^|[\s([-])"/g, '$1“')
    .replaceAll("'", '’')
    .replaceAll('"', '”')
    .replace(/\.\.\./g, '…')

const read = createReader(commentary)
const verdictsOf = (text: string) => quotationsIn(read(text), text, commentary).map(({verdict}) => verdict)

for (const [how, wrap] of Object.entries(wrappings)) {
  test(`All quotations of the commentary pass ${how}`, () => {
    const all = [...quotations, ...sentences.filter((text) => 6 < text.split(' ').length)]
    assert.deepEqual(
      all.filter((text) => verdictsOf(wrap(text)).join() !== 'verbatim'),
      []
    )
  })
}

/** What one word of a text can become. */
const mishaps: Readonly<Record<string, (word: string) => string>> = {
  lost: () => '',
  changed: () => 'gladly',
  'given a “not”': (word) => `not ${word}`
}

for (const [turn, [what, befall]] of Object.entries(mishaps).entries()) {
  test(`A quotation in which any single word is ${what} does not pass`, () => {
    // Every word has one of its mishaps in a run, and all three with the seeds 1, 2 and 3.
    const befalls = (at: number): boolean => (at + turn + Number(process.env.SEED ?? 1)) % 3 === 0
    const passing = quotations.flatMap((text) => {
      const words = text.split(' ')
      return words.flatMap((word, at) => {
        const altered = words.toSpliced(at, 1, befall(word)).filter(Boolean).join(' ')
        const stillSaid = passages.some((passage) => passage.includes(altered.replace(/^\W+|[.,;:]+$/g, '')))
        // Beside an ellipsis of the commentary's own, a word that comes again reads as an honest elision.
        if (!befalls(at) || stillSaid || !/\p{L}/u.test(word) || /\.{3}/.test(word)) return []
        const verdicts = verdictsOf(`They say “${altered}” of us.`)
        return verdicts.includes('altered') ? [] : [`${altered} (${verdicts.join()})`]
      })
    })
    assert.deepEqual(passing, [])
  })
}
