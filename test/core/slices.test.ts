import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {createSlicer} from '../../server/core/markdown/slices.ts'
import {assertReadsAsWhole, itemsOfSlices, itemsOfWhole} from '../fuzz/core-law.ts'
import {edits, markdownDocument, runs} from '../texts/markdown-documents.ts'
import {example, specDocument} from '../texts/spec-documents.ts'

test('A document that is edited says, read in slices, what it says when parsed as a whole', () => {
  fc.assert(
    fc.property(fc.oneof(markdownDocument, specDocument), edits, (document, edits) => {
      assertReadsAsWhole(document, edits)
    }),
    runs
  )
})

test('Examples of the specifications say the same in slices, alone and once they are typed into a draft', () => {
  const insertion = {at: 0.5, inFront: false, length: 0}
  fc.assert(
    fc.property(example, (words) => {
      assertReadsAsWhole(words)
      assertReadsAsWhole('# Culture\n\n- listed\n\nWe learn.\n', [
        {...insertion, words},
        {...insertion, at: 0, words: `${words}\n`},
        {...insertion, at: 1, words},
        {...insertion, at: 0, length: words.length + 1, words: ''}
      ])
    }),
    {...runs, numRuns: Math.ceil(runs.numRuns / 2)}
  )
})

const steps: Readonly<Record<string, readonly string[]>> = {
  'A paragraph that is indented joins the list above it': ['- one\n\nNext', '- one\n\n  Next', '- one\n\nNext'],
  'A fence that is opened takes in what follows, and gives it back': [
    'One.\n\n# Two\n\nThree.\n\nFour.\n\nFive.\n',
    'One.\n\n```\n# Two\n\nThree.\n\nFour.\n\nFive.\n',
    'One.\n\n# Two\n\nThree.\n\nFour.\n\nFive.\n'
  ],
  'A tag left open at the end takes in what is typed behind it, also once a fence was opened and closed': [
    '# One\n\n# Two\n\n# Three\n\n# Four\n\n<pre>\n',
    '```\n# One\n\n# Two\n\n# Three\n\n# Four\n\n<pre>\n',
    '```\n# One\n\n# Two\n\n# Three\n\n# Four\n\n<pre>\n# ',
    '# ```\n# One\n\n# Two\n\n# Three\n\n# Four\n\n<pre>\n# '
  ],
  'A note far away makes a call of what was none': [
    'One[^1]\n\n# Two\n',
    'One[^1]\n\n# Two\n\n[^1]: Note',
    'One[^1]\n'
  ],
  'Spaces behind words are none of them': ['One \n\n# Two \n\nThree \nfour  \n', 'One.\n\n# Two.\n\nThree.\nfour.\n'],
  'A line ending that is completed is one ending': ['a\r\r# b', 'a\r\n\r# b', 'a\r\n# b']
}
for (const [name, texts] of Object.entries(steps)) {
  test(name, () => {
    const slice = createSlicer()
    for (const text of texts) assert.deepEqual(itemsOfSlices(slice(text)), itemsOfWhole(text))
  })
}

test('An edit leaves the slices before it as they are, and the parts behind it', () => {
  const slice = createSlicer()
  const before = slice('One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n')
  const after = slice('One.\n\nTwo.\n\nThree!.\n\nFour.\n\nFive.\n')
  assert.deepEqual(
    after.map((slice, at) => [slice === before[at], slice.stretch === before[at]?.stretch]),
    [
      [true, true],
      [true, true],
      [false, false],
      [false, true],
      [false, true]
    ]
  )
})
