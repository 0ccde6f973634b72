import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {createReviewer} from '../../server/core/reviewer.ts'
import {rules} from '../../server/core/rules/index.ts'
import {defaultSettings} from '../../server/core/settings.ts'
import {commentary} from '../harness/draft.ts'
import {anyText} from '../texts/any-text.ts'
import {runs} from '../texts/markdown-documents.ts'

const all = Object.fromEntries(rules.map(({id}) => [id, 'warning' as const]))
const review = createReviewer(commentary, {...defaultSettings, rules: all, period: '2025-04-01/2026-03-31'})
const findingsOf = (text: string) => review(text).findings

/** Words as keyboards, word processors and other languages leave them. */
const odd = fc.constantFrom(
  'e\u0301te\u0301',
  'שלום',
  'مرحبا',
  '👩‍👧‍👦',
  '𝓐𝓫𝓬',
  'soft\u00adhyphen',
  'no\u00a0break',
  'zero\u200bwidth',
  '\u202eoverride\u202c',
  'Ångström',
  '*marked*',
  '[link](https://example.org)',
  '`code`',
  '&nbsp;',
  '\\*',
  'ﬁligree',
  '\ud83d',
  '“quoted”'
)
const words = fc.array(odd, {maxLength: 8}).map((parts) => parts.join(' '))
const ending = fc.constantFrom('\n', '\r\n', '\r')

/** Words that a rule finds wherever they stand, exactly these. */
const planted = fc.constantFrom<readonly [rule: string, words: string]>(
  ['personal-data', 'sam.green@example.org'],
  ['personal-data', '943 476 5919'],
  ['personal-data', '07700 900123'],
  ['personal-data', 'AB 12 34 56 C'],
  ['figures-disagree', 'fell from 17% to 22%'],
  ['figures-disagree', '45%, 4 of 20']
)

test('Odd characters around what is found never move its range', () => {
  fc.assert(
    fc.property(words, words, words, ending, planted, (above, before, behind, line, [rule, value]) => {
      const text = [`# ${above}`, '', `${above} and`, `${before} is ${value} and ${behind}`, ''].join(line)
      const found = findingsOf(text).filter((finding) => finding.rule === rule)
      assert.deepEqual(
        found.map(({span}) => text.slice(span.start, span.end)),
        [value]
      )
    }),
    runs
  )
})

test('Every range lies in its draft and parts no character, whatever the draft', () => {
  const fragment = fc.oneof(
    odd,
    planted.map(([, value]) => value),
    anyText(6),
    fc.constantFrom(
      '\n\n',
      '\r\n\r\n',
      '\n## Action plan\n\n',
      '\n- ',
      '\n> ',
      '\n| a | b |\n| - | - |\n| ',
      ' | ',
      '<!-- '
    ),
    fc.constantFrom(
      'In 2019 ',
      '45% ',
      'Three disabled children ',
      'Amira (9) ',
      'We have launched ',
      'robust ',
      '---\n'
    )
  )
  fc.assert(
    fc.property(fc.array(fragment, {maxLength: 25}), (fragments) => {
      const text = fragments.join('')
      for (const {span} of findingsOf(text)) {
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length)
        for (const offset of [span.start, span.end]) assert.ok(!partsCharacter(text, offset))
      }
    }),
    runs
  )
})

test('Line endings change no finding', () => {
  const sentence = fc.oneof(
    words,
    planted.map(([, value]) => `It ${value} now.`),
    fc.constantFrom('In 2019, 45% agreed.', '- Amira (9) came.', '## Next steps', 'Quality is robust.', '')
  )
  fc.assert(
    fc.property(fc.array(sentence, {maxLength: 12}), (sentences) => {
      const [unix, windows] = ['\n', '\r\n'].map((line) => {
        const text = sentences.join(line + line)
        return findingsOf(text).map(({rule, span}) => [rule, text.slice(span.start, span.end).replaceAll('\r', '')])
      })
      assert.deepEqual(windows, unix)
    }),
    runs
  )
})

const partsCharacter = (text: string, offset: number): boolean =>
  /[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset))
