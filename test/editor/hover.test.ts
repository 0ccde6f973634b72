import assert from 'node:assert/strict'
import {test} from 'node:test'
import {definitionsAt} from '../../server/core/editor/definition.ts'
import {hoverAt} from '../../server/core/editor/hover.ts'
import {referencesIn, soughtAt} from '../../server/core/editor/references.ts'
import {cut} from '../../server/core/text/span.ts'
import {withCursor} from '../harness/cursor.ts'
import {assess, commentary} from '../harness/draft.ts'

function hover(marked: string) {
  const {text, offset} = withCursor(marked)
  const found = hoverAt(assess(text), offset)
  return found && {...found, words: cut(text, found.span)}
}

function definition(marked: string): readonly string[] {
  const {text, offset} = withCursor(marked)
  return definitionsAt(assess(text), offset).map(({target}) => cut(commentary.text, target))
}

test('A heading and a mark tell of their theme, in the commentary’s words', () => {
  const heading = hover('## Our pe<|>ople\n\nWe care for staff.\n')
  assert.equal(heading?.words, '## Our people')
  assert.match(heading.plain, /^Workforce development: claimed, not shown\n\nHigh-quality social work needs/)
  assert.match(heading.plain, /— Eleanor Schooling, Practice leadership, Ofsted/)
  const mark = hover('## How we work\n\n<!-- theme: culture, struc<|>ture -->\n\nWe care.\n')
  assert.deepEqual([mark?.words, mark?.plain.slice(0, 9)], ['structure', 'Structure'])
  assert.equal(hover('## Notes<|>\n\nText.\n'), undefined)
})

test('Words that speak of an expectation are answered with the passage that says it', () => {
  const claim = hover('## Our people\n\nCareer pro<|>gression is open to all.\n')
  assert.equal(claim?.words, 'Career progression')
  assert.match(claim.plain, /opportunities for career progression/)
})

test('Evidence is told with its kind and what it supports, and the draft’s words carry no markup', () => {
  const evidence = hover('## Culture\n\nIn May, **9<|>4%** of staff felt heard.\n')
  assert.match(evidence!.markdown, /\*\*Evidence\*\*\n\n- a figure: “/)
  assert.match(evidence!.plain, /It supports Culture\./)
  const smuggled = hover('## Culture\n\n94% of [staff](command:evil) <|>94% ![x](https://example.org/x.png)\n')
  assert.doesNotMatch(smuggled?.markdown ?? '', /(?<!\\)\]\(/)
})

test('A quotation is told to be verbatim only when it is, whatever its quotation marks', () => {
  const words = 'leaders know what good social work practice looks like, both in principle and on the front line'
  for (const draft of [
    `Ofsted says “${words.replace('good', 'good<|>')}”.`,
    `Ofsted says '${words.replace('good', 'good<|>')}'.`,
    `Ofsted's view: "${words.replace('good', 'good<|>')}" is ours.`,
    `> ${words.replace('good', 'good<|>')}`
  ])
    assert.match(
      hover(draft)?.plain ?? '',
      /Quotation: word for word what the commentary says, under “Understanding/,
      draft
    )
  assert.doesNotMatch(hover(`“${words.replace('know', 'do not <|>know')}”`)?.plain ?? '', /word for word/)
})

test('Definitions lead from headings, marks, front matter, cues and quotations to the commentary', () => {
  assert.deepEqual(definition('## Our pe<|>ople\n'), ['Workforce development'])
  assert.deepEqual(definition('<!-- theme: cul<|>ture -->\n\nWe care.\n'), ['Culture'])
  assert.deepEqual(definition('---\nthemes: [cul<|>ture]\n---\n'), ['Culture'])
  assert.match(definition('## Our people\n\nCareer pro<|>gression.\n')[0] ?? '', /opportunities for career progression/)
  assert.deepEqual(definition('“Effective leaders are in touch <|>with the frontline.”'), [
    'Effective leaders are in touch with the frontline.'
  ])
  assert.deepEqual(definition('Nothing <|>here.'), [])
})

test('References lead from a passage to the places that quote it or speak of it', () => {
  const text = [
    '## Our people',
    'Career progression is open to all.',
    '“Effective leaders are in touch with the frontline.”',
    'Our leaders are in touch with every team.'
  ].join('\n\n')
  const places = (words: string) => {
    const sought = soughtAt(commentary, commentary.text.indexOf(words))
    return sought ? referencesIn(assess(text), sought).map((span) => cut(text, span)) : []
  }
  assert.ok(places('opportunities for career progression').includes('Career progression'))
  assert.ok(places('Effective leaders are in touch').some((words) => words.startsWith('“Effective')))
  assert.ok(places('Workforce development').includes('## Our people'))
  assert.deepEqual(places('---'), [])
})
