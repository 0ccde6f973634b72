import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {createReviewer} from '../../server/core/reviewer.ts'
import {rules} from '../../server/core/rules/index.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {cut} from '../../server/core/text/span.ts'
import {commentary} from '../harness/draft.ts'
import {anyText} from '../texts/any-text.ts'
import {runs} from '../texts/markdown-documents.ts'

const all = Object.fromEntries(rules.map(({id}) => [id, 'warning' as const]))
const review = createReviewer(commentary, {...defaultSettings, rules: all})

/** Words with combining marks, right-to-left text, surrogate pairs, joiners, soft hyphens and odd spaces. */
const oddWord = fc.constantFrom(
  'cafe\u0301',
  'שלום',
  'مرحبا\u200f',
  '👩‍👧‍👦',
  '𝒜𝓃',
  'super\u00advision',
  'a\u00a0b',
  '\u202eabc\u202c',
  '\u200b',
  'naïve',
  '**bold**',
  '&nbsp;',
  '\u3000'
)
const odd = fc.array(oddWord, {maxLength: 6}).map((words) => words.join(' '))
const ending = fc.constantFrom('\n', '\r\n', '\r')

/** What stands in a draft, the rule that finds it, and the words it points at. */
const findable = [
  [
    '“The strongest leaders are afraid to rock the boat”',
    'quotation-altered',
    'The strongest leaders are afraid to rock the boat'
  ],
  [
    '"the strong\u00adest leaders are **afraid** to rock the boat"',
    'quotation-altered',
    'the strong\u00adest leaders are **afraid** to rock the boat'
  ],
  [
    'Ofsted says: ‘I feel supported and protected by my managers’',
    'quotation-misattributed',
    'I feel supported and protected by my managers'
  ],
  ['It was XX%', 'placeholder-left', 'XX%'],
  ['See [it](#nowhere-at-all)', 'link-to-nowhere', '#nowhere-at-all'],
  ['Each NQSW came', 'acronym-unexpanded', 'NQSW']
] as const

test('Odd Unicode and line endings around and within what is found never move its place', () => {
  fc.assert(
    fc.property(odd, odd, ending, fc.constantFrom(...findable), (before, behind, line, [words, rule, pointed]) => {
      const text = ['# Our work', `${before} x.`, `- ${before} ${words} ${behind}.`, `> ${behind}.`].join(line + line)
      const places = review(text).findings.filter((finding) => finding.rule === rule)
      assert.deepEqual(
        places.map(({span}) => cut(text, span)),
        [pointed]
      )
    }),
    runs
  )
})

test('Any text gets an answer, with places within it and in order', () => {
  const piece = fc.oneof(
    odd,
    ending,
    anyText(8),
    fc.constantFrom(...findable.map(([words]) => words)),
    fc.constantFrom('"', '“', '‘', "'", '…', '[…]', '[', '](', '> ', '# ', '- ', '[^1]', '[a][b]', '|', '```', '<!--')
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const text = pieces.join('')
      for (const {span, corrections = []} of review(text, new Set(['a'])).findings) {
        for (const {start, end} of [span, ...corrections.map(({span}) => span)])
          assert.ok(0 <= start && start <= end && end <= text.length)
      }
    }),
    runs
  )
})
